// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/picture.h"
#include "engine/core/progress.h"
#include "engine/vlm/captioner.h"

namespace vitrine::vlm {

/// KL(P || Q) = Σ p · (ln p − ln q) in nats, at least 0, of the distributions over the vocabulary that two
/// rows of logits of one length stand for: p = softmax(base), q = softmax(other). Computed in double
/// precision.
double klDivergence(std::span<const float> base, std::span<const float> other);

/// What quantised weights are compared by.
struct QualityOptions {
    std::filesystem::path model;
    std::string prompt;       ///< holds one `<|image_1|>`
    std::size_t pictures = 0; ///< how many there are
    std::int64_t max_new_tokens = 64;
    std::int64_t num_crops = 0; ///< 0: what preprocessor_config.json says
    /// AsStored compares the base with itself: every divergence is 0.
    std::vector<WeightPrecision> precisions{WeightPrecision::Int8, WeightPrecision::Nf4};
};

/// How far captions with quantised weights are from the base's.
struct QualityFigures {
    WeightPrecision precision = WeightPrecision::AsStored;
    double kl_mean = 0.0;      ///< nats, over the tokens of the base's captions
    double kl_p99 = 0.0;       ///< which 99 of 100 tokens do not exceed (nearest rank)
    double same_caption = 0.0; ///< share of the pictures whose caption is the same text
    /// Share of a base's caption's tokens before the first that is another one, mean over the pictures.
    double same_leading_tokens = 0.0;
    std::uint64_t weight_bytes = 0; ///< of the whole model as it is kept
};

struct QualityReport {
    std::string stored_dtype; ///< of the weights in the folder, as config.json says: "bfloat16"
    std::string compute;      ///< of the activations, "f32" or "bf16", the same for base and quantised
    std::uint64_t base_weight_bytes = 0;
    std::size_t pictures = 0;            ///< that were captioned
    std::int64_t tokens = 0;             ///< of the base's captions, closing ones included
    std::vector<QualityFigures> figures; ///< in the order of QualityOptions::precisions
};

/// Picture `index` of those that are compared by; nothing for one that cannot be read, which is then left
/// out. Asked for once for each model: the base, then each precision. Called on the caller's thread.
using QualityPicture = std::function<std::optional<core::Picture>(std::size_t index)>;

/// Compares greedy captions and next-token distributions of a model with quantised decoder matrices with
/// those of the base, which is the same model with all weights rounded to bf16 (as stored, where they are
/// bf16). What is not quantised is bf16 in either, and activations are what captioning on a CPU computes in:
/// the difference is that of the matrices.
///
/// Distributions are those before each token of the base's own caption: prompt and caption go through each
/// model at once (teacher forcing), so that a model that chose another word is not measured on another text.
/// Caption agreement is that of captions that each model makes by itself.
///
/// On the CPU. Models are loaded one after another and never together; kept between them are the base's ids
/// and last hidden states, [tokens, D] a picture. Progress counts pictures times models. Throws Error as a
/// model's files' readers do, Cancelled within one token, or one picture's pass, of a stop.
QualityReport measureQuality(const QualityOptions& options, const QualityPicture& picture,
                             const core::Progress& progress = {});

} // namespace vitrine::vlm
