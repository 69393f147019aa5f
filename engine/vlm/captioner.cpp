// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/captioner.h"

#include <chrono>

#include "engine/vlm/image_processor.h"
#include "engine/vlm/nn/generation.h"
#include "engine/vlm/nn/lora.h"
#include "engine/vlm/nn/weights.h"
#include "engine/vlm/tokenizer.h"

namespace vitrine::vlm {

namespace {

/// Weights up to this size are computed in f32 on a CPU, which is faster and exact there; larger ones stay as they
/// are on disk, so that they need not be copied.
constexpr std::uint64_t kComputeInF32Below = std::uint64_t{2} << 30;

torch::Dtype dtypeFor(const std::filesystem::path& folder, const torch::Device& device)
{
    const auto stored = torchDtypeNamed(Phi3VisionConfig::load(folder).torch_dtype);
    if (device.is_cuda())
        return stored == torch::kFloat32 ? torch::kFloat32 : stored;
    return Checkpoint(folder).totalBytes() < kComputeInF32Below ? torch::kFloat32 : stored;
}

} // namespace

struct Captioner::Impl {
    torch::Device device;
    Tokenizer tokenizer;
    ImageProcessor processor;
    Phi3Vision model;

    Impl(const std::filesystem::path& folder, const std::optional<std::filesystem::path>& adapter,
         const torch::Device& where)
        : device(where), tokenizer(Tokenizer::load(folder)), processor(PreprocessorConfig::load(folder)),
          model(loadModel(folder, dtypeFor(folder, where), where, WeightUse::ReadOnly))
    {
        if (adapter)
            loadAdapter(model, *adapter);
    }
};

Captioner::Captioner(const std::filesystem::path& model, const std::optional<std::filesystem::path>& adapter,
                     const DeviceName& device)
    : m_impl(std::make_unique<Impl>(model, adapter, deviceNamed(device)))
{
}

Captioner::~Captioner() = default;
Captioner::Captioner(Captioner&&) noexcept = default;
Captioner& Captioner::operator=(Captioner&&) noexcept = default;

Caption Captioner::caption(const core::Picture& picture, const std::string& prompt, const GenerationOptions& options,
                           const core::Progress& progress, const std::function<void(const std::string&)>& onText)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto image = m_impl->processor.process(picture);
    const std::vector<std::int64_t> counts{image.imageTokenCount};
    const auto ids = m_impl->tokenizer.encodePrompt(prompt, counts);
    ModelInput input;
    input.inputIds = torch::tensor(ids).unsqueeze(0).to(m_impl->device);
    input.pictures.push_back(toInput(image, m_impl->device));
    const auto rows = generate(m_impl->model, input, options, progress, [&](std::size_t, const GeneratedTokens& row) {
        if (onText)
            onText(m_impl->tokenizer.decode(row.ids));
    });
    const auto& row = rows.front();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
    const auto count = static_cast<std::int64_t>(row.ids.size());
    return {m_impl->tokenizer.decode(row.ids), count, elapsed.count(),
            count > 0 ? row.logProbability / static_cast<double>(count) : 0.0};
}

std::string Captioner::device() const
{
    return m_impl->device.str();
}

ModelSummary inspectModel(const std::filesystem::path& folder)
{
    const auto config = Phi3VisionConfig::load(folder);
    const Checkpoint checkpoint(folder);
    checkCheckpoint(checkpoint, config, folder);
    ModelSummary summary;
    summary.modelType = "phi3_v";
    summary.dtype = config.torch_dtype;
    summary.weightBytes = checkpoint.totalBytes();
    summary.num_crops = PreprocessorConfig::load(folder).num_crops;
    for (const auto& spec : tensorTable(config)) {
        std::uint64_t size = 1;
        for (const auto extent : spec.shape)
            size *= static_cast<std::uint64_t>(extent);
        summary.parameters += size;
        const bool vision = spec.name.find("vision_embed_tokens") != std::string::npos;
        const bool tower = spec.name.find("vision_model") != std::string::npos;
        (tower ? summary.visionParameters : vision ? summary.projectionParameters : summary.decoderParameters) += size;
        const auto& file = checkpoint.fileOf(spec.name);
        if (std::find(summary.files.begin(), summary.files.end(), file) == summary.files.end())
            summary.files.push_back(file);
    }
    return summary;
}

} // namespace vitrine::vlm
