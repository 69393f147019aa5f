// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/memory_forecast.h"

#include <algorithm>

#include "engine/train/base_format.h"
#include "engine/vlm/adapter.h"
#include "engine/vlm/adapter_modules.h"
#include "engine/vlm/image_processor.h"

namespace vitrine::train {

namespace {

constexpr std::uint64_t kF32 = 4;
constexpr std::uint64_t kPlacesOfACrop = 577;
constexpr std::uint64_t kCropsAtOnce = 8; ///< through the tower while captioning
/// Libraries, tokenizer and decoded pictures, measured with the tiny model.
constexpr std::uint64_t kProgramBytes = 260'000'000;
/// Above this, scores go block by block and are not kept (vlm/nn/attention.cpp).
constexpr std::uint64_t kScoresKept = 32 << 20;

struct Sizes {
    std::uint64_t layers, width, keyWidth, mlp, vocabulary;
    std::uint64_t towerLayers, towerWidth, towerMlp, towerHeads;

    explicit Sizes(const vlm::Phi3VisionConfig& config)
        : layers(config.num_hidden_layers), width(config.hidden_size),
          keyWidth(config.num_key_value_heads * config.headSize()), mlp(config.intermediate_size),
          vocabulary(config.vocab_size), towerLayers(config.vision_config.num_hidden_layers - 1), // the last never runs
          towerWidth(config.vision_config.hidden_size), towerMlp(config.vision_config.intermediate_size),
          towerHeads(config.vision_config.num_attention_heads)
    {}
};

struct Counts {
    std::uint64_t all = 0;
    std::uint64_t linear = 0;  ///< in matrices that qlora quantises
    std::uint64_t quantisedBytes = 0; ///< that they then take
    std::uint64_t adapter = 0; ///< of a LoRA adapter as the recipe wants it
};

Counts countsOf(const vlm::Phi3VisionConfig& config, const Recipe& recipe)
{
    vlm::AdapterConfig adapter;
    adapter.target_modules = recipe.target_modules;
    const vlm::AdapterModules modules(adapter);
    const auto unused =
        ".encoder.layers." + std::to_string(config.vision_config.num_hidden_layers - 1) + "."; // the tower's last layer
    const std::string weight = ".weight";
    const auto format = baseFormatOf(recipe);
    Counts counts;
    for (const auto& spec : vlm::tensorTable(config)) {
        std::uint64_t size = 1;
        for (const auto extent : spec.shape)
            size *= static_cast<std::uint64_t>(extent);
        counts.all += size;
        const bool isMatrix = spec.shape.size() == 2 && spec.name.ends_with(weight) &&
                              spec.name.find("embed") == std::string::npos;
        const bool isProjection = spec.shape.size() == 2 && spec.name.find("img_projection") != std::string::npos;
        const bool isTower = spec.shape.size() == 2 && spec.name.find(".encoder.layers.") != std::string::npos;
        if ((isMatrix || isProjection || isTower) && spec.name != "lm_head.weight") {
            counts.linear += size;
            counts.quantisedBytes +=
                static_cast<std::uint64_t>(vlm::kernels::quantisedBytes(format, spec.shape[0], spec.shape[1]));
        }
        if (spec.shape.size() != 2 || !spec.name.ends_with(weight) || spec.name.find(unused) != std::string::npos ||
            !modules.targets(spec.name.substr(0, spec.name.size() - weight.size())))
            continue;
        counts.adapter += static_cast<std::uint64_t>(recipe.rank * (spec.shape[0] + spec.shape[1]));
    }
    return counts;
}

std::uint64_t tokensOf(const ForecastInput& input)
{
    return static_cast<std::uint64_t>(input.rows * (input.pictureTokens + input.textTokens));
}

std::uint64_t captioningActivations(const Sizes& sizes, const ForecastInput& input, std::uint64_t bytes)
{
    const auto tokens = tokensOf(input), rows = static_cast<std::uint64_t>(input.rows);
    const auto crops = std::min<std::uint64_t>(kCropsAtOnce, rows * static_cast<std::uint64_t>(input.crops + 1));
    const auto decoder = tokens * (6 * sizes.width + 4 * sizes.mlp) * bytes;
    const auto tower = crops * kPlacesOfACrop *
                       (6 * sizes.towerWidth + 2 * sizes.towerMlp + 2 * sizes.towerHeads * kPlacesOfACrop) * bytes;
    return std::max(decoder, tower) + rows * sizes.vocabulary * kF32;
}

std::uint64_t trainingActivations(const Sizes& sizes, const ForecastInput& input, std::uint64_t bytes, bool adapter)
{
    const auto tokens = tokensOf(input), rows = static_cast<std::uint64_t>(input.rows);
    const auto perToken = tokens / rows;
    const auto crops = rows * static_cast<std::uint64_t>(input.crops + 1);
    // Adapters read their inputs in f32: a copy of each where the activations are not f32 themselves.
    const std::uint64_t copies = adapter && bytes < kF32 ? kF32 : 0;
    auto decoder = bytes * (9 * sizes.width + 4 * sizes.mlp) + 2 * kF32 * sizes.width +
                   copies * (3 * sizes.width + sizes.mlp);
    const auto heads = std::max<std::uint64_t>(1, sizes.width / 96);
    if (tokens * perToken * heads * bytes <= kScoresKept)
        decoder += perToken * heads * bytes;
    auto tower = bytes * (10 * sizes.towerWidth + 3 * sizes.towerMlp) +
                 copies * (5 * sizes.towerWidth + sizes.towerMlp);
    if (crops * sizes.towerHeads * kPlacesOfACrop * kPlacesOfACrop * bytes <= kScoresKept)
        tower += kPlacesOfACrop * sizes.towerHeads * bytes;
    const auto logits = 3 * rows * static_cast<std::uint64_t>(input.textTokens) * sizes.vocabulary * kF32;
    return sizes.layers * tokens * decoder + sizes.towerLayers * crops * kPlacesOfACrop * tower + logits;
}

} // namespace

std::string nameOf(MemoryUse use)
{
    switch (use) {
    case MemoryUse::Captioning:
        return "captioning";
    case MemoryUse::Lora:
        return "lora";
    case MemoryUse::Qlora:
        return "qlora";
    case MemoryUse::Full:
        return "full";
    case MemoryUse::Dpo:
        return "dpo";
    }
    return {};
}

ForecastInput forecastInput(MemoryUse use, const vlm::PreprocessorConfig& preprocessor, const Recipe& recipe)
{
    constexpr std::int64_t kWidth = 1600, kHeight = 1200;
    const auto crops = recipe.num_crops > 0 ? recipe.num_crops : preprocessor.num_crops;
    const auto size = vlm::hdSize(kWidth, kHeight, crops);
    ForecastInput input;
    input.crops = size.width / 336 * (size.height / 336);
    input.pictureTokens = vlm::imageTokenCount(size);
    if (use != MemoryUse::Captioning)
        input.rows = recipe.batch_size * (use == MemoryUse::Dpo ? 2 : 1); // the chosen and the rejected answer
    return input;
}

MemoryForecast forecastMemory(MemoryUse use, const vlm::Phi3VisionConfig& config, const ForecastInput& input,
                              const Recipe& recipe, std::int64_t elementBytes)
{
    const Sizes sizes(config);
    const auto counts = countsOf(config, recipe);
    const auto bytes = static_cast<std::uint64_t>(elementBytes);
    MemoryForecast forecast;
    forecast.program = kProgramBytes;
    forecast.weights = counts.all * bytes;
    if (use == MemoryUse::Captioning) {
        forecast.cache = 2 * sizes.layers * sizes.keyWidth * tokensOf(input) * bytes;
        forecast.activations = captioningActivations(sizes, input, bytes);
        return forecast;
    }
    const bool full = use == MemoryUse::Full;
    const auto trained = full ? counts.all : counts.adapter;
    if (full)
        forecast.weights = counts.all * kF32; // master weights; a product casts one matrix at a time
    else
        forecast.adapter = trained * kF32;
    if (use == MemoryUse::Qlora)
        forecast.weights = (counts.all - counts.linear) * bytes + counts.quantisedBytes;
    forecast.gradients = trained * kF32;
    forecast.optimizer = 2 * trained * kF32;
    forecast.activations = trainingActivations(sizes, input, bytes, !full);
    return forecast;
}

} // namespace vitrine::train
