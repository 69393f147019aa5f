// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/captioner.h"

#include <chrono>

#include "engine/vlm/image_processor.h"
#include "engine/vlm/model_summary.h"
#include "engine/vlm/nn/adapter_switch.h"
#include "engine/vlm/nn/generation.h"
#include "engine/vlm/nn/weights.h"
#include "engine/vlm/tokenizer.h"

namespace vitrine::vlm {

namespace {

torch::Dtype dtypeFor(const std::filesystem::path& folder, const torch::Device& device)
{
    const auto config = Phi3VisionConfig::load(folder);
    if (device.is_cuda())
        return torchDtypeNamed(config.torch_dtype);
    return captioningBytes(config, Checkpoint(folder).totalBytes()) == 4 ? torch::kFloat32 : torch::kBFloat16;
}

Phi3Vision load(const std::filesystem::path& folder, const torch::Device& device, WeightPrecision precision)
{
    const auto dtype = dtypeFor(folder, device);
    if (precision == WeightPrecision::AsStored)
        return loadModel(folder, dtype, device, WeightUse::ReadOnly);
    return loadQuantisedModel(folder, dtype,
                              precision == WeightPrecision::Int8 ? kernels::WeightFormat::Int8
                                                                 : kernels::WeightFormat::Nf4,
                              QuantisedPart::Decoder, device);
}

PreprocessorConfig preprocessorOf(const std::filesystem::path& folder, std::int64_t num_crops)
{
    auto config = PreprocessorConfig::load(folder);
    if (num_crops > 0)
        config.num_crops = num_crops;
    return config;
}

} // namespace

struct Captioner::Impl {
    torch::Device device;
    Tokenizer tokenizer;
    ImageProcessor processor;
    Phi3Vision model;
    AdapterSwitch adapters;

    Impl(const std::filesystem::path& folder, const CaptionerOptions& options)
        : device(deviceNamed(options.device)), tokenizer(Tokenizer::ofModel(folder)),
          processor(preprocessorOf(folder, options.num_crops)),
          model(load(folder, device, options.precision)), adapters(model)
    {
        adapters.use(options.adapters);
    }

    Prompt promptOf(const CaptionRequest& request) const
    {
        Prompt prompt;
        std::vector<std::int64_t> counts;
        for (const auto* picture : request.pictures) {
            const auto image = processor.process(*picture);
            counts.push_back(image.imageTokenCount);
            prompt.pictures.push_back(toInput(image, device));
        }
        prompt.ids = tokenizer.encodePrompt(request.prompt, counts);
        return prompt;
    }
};

Captioner::Captioner(const std::filesystem::path& model, const CaptionerOptions& options)
    : m_impl(std::make_unique<Impl>(model, options))
{
}

Captioner::~Captioner() = default;
Captioner::Captioner(Captioner&&) noexcept = default;
Captioner& Captioner::operator=(Captioner&&) noexcept = default;

void Captioner::useAdapters(const std::vector<AdapterChoice>& adapters)
{
    m_impl->adapters.use(adapters);
}

std::vector<Caption> Captioner::captions(const std::vector<CaptionRequest>& requests, const GenerationOptions& options,
                                         const core::Progress& progress, const OnText& onText)
{
    const auto begin = std::chrono::steady_clock::now();
    std::vector<Prompt> prompts;
    for (const auto& request : requests)
        prompts.push_back(m_impl->promptOf(request));
    const auto rows =
        generate(m_impl->model, prompts, options, progress, [&](std::size_t row, const GeneratedTokens& soFar) {
            if (onText)
                onText(row, m_impl->tokenizer.decodeSoFar(soFar.ids));
        });
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
    std::vector<Caption> captions;
    for (const auto& row : rows) {
        const auto count = static_cast<std::int64_t>(row.ids.size());
        captions.push_back({m_impl->tokenizer.decode(row.ids), count, elapsed.count(),
                            count > 0 ? row.logProbability / static_cast<double>(count) : 0.0});
    }
    return captions;
}

Caption Captioner::caption(const core::Picture& picture, const std::string& prompt, const GenerationOptions& options,
                           const core::Progress& progress, const std::function<void(const std::string&)>& onText)
{
    const auto forward = [&](std::size_t, const std::string& textSoFar) {
        if (onText)
            onText(textSoFar);
    };
    return captions({{{&picture}, prompt}}, options, progress, forward).front();
}

std::string Captioner::device() const
{
    return m_impl->device.str();
}

} // namespace vitrine::vlm
