// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/train/recipe.h"
#include "engine/vlm/config.h"

namespace vitrine::train {

/// What a model's memory is wanted for.
enum class MemoryUse { Captioning, Lora, Qlora, Full, Dpo };
std::string nameOf(MemoryUse use); ///< "captioning", "lora", "qlora", "full", "dpo"

/// What goes through the model at once.
struct ForecastInput {
    std::int64_t crops = 1;        ///< of the picture, without the global view
    std::int64_t pictureTokens = 0;
    std::int64_t textTokens = 64;  ///< prompt and answer
    std::int64_t rows = 1;         ///< pictures at a time
};
/// One photograph of 4:3 as the model's preprocessor cuts it, in the recipe's batch for training.
ForecastInput forecastInput(MemoryUse use, const vlm::PreprocessorConfig& preprocessor, const Recipe& recipe);

/// Bytes that are resident at the peak, by what they are for.
struct MemoryForecast {
    std::uint64_t weights = 0;     ///< the model's; with qlora 4.127 bits a quantised number (nf4), or 8 (int8)
    std::uint64_t adapter = 0;     ///< trained numbers beside the frozen base, in f32
    std::uint64_t gradients = 0;   ///< of what is trained, in f32
    std::uint64_t optimizer = 0;   ///< two f32 moments of what is trained
    std::uint64_t cache = 0;       ///< keys and values while captioning
    std::uint64_t activations = 0;
    std::uint64_t program = 0;     ///< libraries, tokenizer, pictures
    std::uint64_t total() const
    {
        return weights + adapter + gradients + optimizer + cache + activations + program;
    }
};

/// Numbers are of `elementBytes` while they are computed with: 2 for bf16, 4 for f32. With T tokens a row, B rows, L layers
/// of width D (keys and values K·Dh), MLP I, and a tower of l layers of width W over P = 577 places a crop:
///     cache        2 · L · K·Dh · B · T · bytes
///     captioning   activations of one layer at a time: the larger of B·T·(6·D + 4·I)·bytes and 8 crops through the
///                  tower, N·P·(6·W + 2·4·W)·bytes + 2·N·heads·P²·bytes; and one row of logits a picture
///     training     what each layer keeps for the backward pass, for every token and crop: decoder L·B·T·(bytes·(9·D + 4·I)
///                  + 8·D) with the norms' f32 copies, tower (l − 1)·N·P·(bytes·(10·W + 3·4·W) + scores), the adapters'
///                  f32 copies of their inputs in bf16, and the logits of the answer with their gradient
///     dpo          as lora with two answers a row; the reference is the base without its adapter
/// tests/bench/RESULTS.md says how far measured peaks are from it.
MemoryForecast forecastMemory(MemoryUse use, const vlm::Phi3VisionConfig& config, const ForecastInput& input,
                              const Recipe& recipe, std::int64_t elementBytes);

} // namespace vitrine::train
