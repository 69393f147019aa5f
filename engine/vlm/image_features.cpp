// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/image_features.h"

#include <cmath>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/vlm/adapter.h"
#include "engine/vlm/adapter_modules.h"
#include "engine/vlm/checkpoint_check.h"
#include "engine/vlm/compute.h"
#include "engine/vlm/nn/clip_vision_tower.h"
#include "engine/vlm/nn/image_embedding.h"
#include "engine/vlm/nn/linear.h"
#include "engine/vlm/nn/lora.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;

namespace {

constexpr const char* kTowerPrefix = "model.vision_embed_tokens.img_processor.vision_model.";
constexpr std::uint64_t kSketchSeed = 0x5349'4d49'4c41'52ULL; ///< part of what features mean: never changed
constexpr std::int64_t kMerged = 2;                            ///< patches averaged, along each side

torch::Dtype dtypeOn(const torch::Device& device, const Phi3VisionConfig& config)
{
    if (device.is_cuda())
        return torchDtypeNamed(config.torch_dtype);
    return cpuMultipliesBf16() ? torch::kBFloat16 : torch::kFloat32;
}

/// What the adapter makes of the tower's weights: W + scaling · B A, each module with its own rank and alpha, and what
/// it keeps whole in place of W.
void applyTowerAdapter(std::map<std::string, torch::Tensor>& weights, const std::filesystem::path& adapter)
{
    using Part = AdapterTensorName::Part;
    const auto config = AdapterConfig::load(adapter);
    const AdapterModules modules(config);
    const auto file = adapter / kAdapterFile;
    const auto tensors = readTensors(file);
    const auto weightOf = [&](const std::string& parameter, const std::string& tensor, Part part) -> torch::Tensor& {
        const auto weight = weights.find(parameter.substr(std::string_view(kTowerPrefix).size()));
        if (weight == weights.end() || (part == Part::A && weight->second.dim() != 2))
            throw Error({ErrorCode::AdapterField,
                         {.file = file, .item = tensor},
                         {VITRINE_TEXT("Reason", "the model has nothing that this tensor belongs to")}});
        return weight->second;
    };
    const auto checked = [&](const std::string& tensor, const std::vector<std::int64_t>& shape) {
        const auto found = tensors.find(tensor);
        if (found == tensors.end())
            throw Error({ErrorCode::TensorMissing, {.file = file, .item = tensor}, {}});
        if (found->second.sizes() != shape)
            throw Error({ErrorCode::TensorShape,
                         {.file = file, .item = tensor},
                         {shownShape(found->second.sizes().vec()), shownShape(shape)}});
        requireFinite(found->second, file, tensor);
        return found->second.to(torch::kFloat32);
    };
    for (const auto& [tensor, values] : tensors) {
        const auto [part, name] = splitAdapterName(tensor);
        if (!name.starts_with(kTowerPrefix))
            continue;
        if (part == Part::Saved) {
            auto& weight = weightOf(name, tensor, part);
            weight = checked(tensor, weight.sizes().vec());
        } else if (part == Part::A) {
            const LoraShape shape{modules.rankOf(name), modules.alphaOf(name), 0.0, config.use_rslora};
            auto& weight = weightOf(name + ".weight", tensor, part);
            const auto a = checked(tensor, {shape.rank, weight.size(1)});
            const auto b = checked(adapterTensorName(name, Part::B), {weight.size(0), shape.rank});
            weight = weight.to(torch::kFloat32) + shape.scaling() * torch::matmul(b, a);
        } else if (const auto a = adapterTensorName(name, Part::A); !tensors.contains(a)) {
            throw Error({ErrorCode::TensorMissing, {.file = file, .item = a}, {}});
        }
    }
}

/// One view and no crops, whatever the model was trained with.
PreprocessorConfig oneView(PreprocessorConfig config)
{
    config.num_crops = 1;
    return config;
}

} // namespace

struct ImageFeatures::Impl {
    torch::Device device;
    ImageProcessor processor;
    ClipVisionTower tower{nullptr};
    torch::Dtype dtype;
    torch::Tensor buckets; ///< [numbers of a map] int64: where each goes
    torch::Tensor signs;   ///< [numbers of a map] f32

    Impl(const std::filesystem::path& model, const std::optional<std::filesystem::path>& adapter,
         const torch::Device& where)
        : device(where), processor(oneView(PreprocessorConfig::load(model))), dtype(torch::kFloat32)
    {
        const torch::NoGradGuard noGrad;
        const auto config = Phi3VisionConfig::load(model);
        dtype = dtypeOn(device, config);
        const Checkpoint checkpoint(model);
        checkCheckpoint(checkpoint, config, model);
        tower = ClipVisionTower(config.vision_config);
        std::map<std::string, torch::Tensor> weights;
        for (const auto& parameter : tower->named_parameters())
            weights[parameter.key()] = viewOf(checkpoint.tensor(kTowerPrefix + parameter.key()));
        if (adapter)
            applyTowerAdapter(weights, *adapter);
        for (auto& parameter : tower->named_parameters()) // own memory: the checkpoint closes
            parameter.value().set_data(weights.at(parameter.key()).to(device, dtype, false, true));
        tower->eval();
        const auto side = config.vision_config.patchesPerSide() / kMerged;
        makeSketch(side * side * config.vision_config.hidden_size);
    }

    void makeSketch(std::int64_t numbers)
    {
        buckets = torch::empty({numbers}, torch::kInt64);
        signs = torch::empty({numbers});
        for (std::int64_t at = 0; at < numbers; ++at) {
            const auto bits = core::mixSeed(kSketchSeed, static_cast<std::uint64_t>(at));
            buckets.data_ptr<std::int64_t>()[at] = static_cast<std::int64_t>(bits % kImageFeatures);
            signs.data_ptr<float>()[at] = (bits >> 63) != 0 ? 1.0F : -1.0F;
        }
    }
};

ImageFeatures::ImageFeatures(const std::filesystem::path& model,
                             const std::optional<std::filesystem::path>& adapter, const DeviceName& device)
    : m_impl(std::make_unique<Impl>(model, adapter, deviceNamed(device)))
{
}

ImageFeatures::~ImageFeatures() = default;
ImageFeatures::ImageFeatures(ImageFeatures&&) noexcept = default;
ImageFeatures& ImageFeatures::operator=(ImageFeatures&&) noexcept = default;

ProcessedImage ImageFeatures::view(const core::Picture& picture) const
{
    return m_impl->processor.process(picture);
}

std::vector<float> ImageFeatures::extract(const std::vector<ProcessedImage>& views)
{
    if (views.empty())
        return {};
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> pixels;
    for (const auto& view : views)
        pixels.push_back(toInput(view, torch::kCPU).pixelValues.narrow(0, 0, 1));
    const auto features = m_impl->tower(torch::cat(pixels).to(m_impl->device, m_impl->dtype)); // [N, P, W]
    const auto count = features.size(0), width = features.size(2);
    const auto half = static_cast<std::int64_t>(std::lround(std::sqrt(double(features.size(1))))) / kMerged;
    const auto map = features.to(torch::kCPU, torch::kFloat32)
                         .view({count, half, kMerged, half, kMerged, width})
                         .mean({2, 4}) // [N, h, h, W]
                         .flatten(1);
    auto sketch = torch::zeros({count, static_cast<std::int64_t>(kImageFeatures)});
    sketch.index_add_(1, m_impl->buckets, map * m_impl->signs);
    const auto* numbers = sketch.data_ptr<float>();
    return {numbers, numbers + sketch.numel()};
}

} // namespace vitrine::vlm
