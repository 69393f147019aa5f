// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <torch/torch.h>

#include "engine/core/progress.h"
#include "engine/vlm/captioner.h"
#include "engine/vlm/nn/phi3_vision.h"

namespace vitrine::vlm {

/// What one row of a batch starts from.
struct Prompt {
    std::vector<std::int64_t> ids;      ///< negative ids are places of pictures
    std::vector<PictureInput> pictures; ///< in the order of their places
    /// The pictures' embeddings, when they are known already: then `pictures` is not used.
    std::vector<torch::Tensor> pictureEmbeddings{};
};

/// What was generated for one row of a batch.
struct GeneratedTokens {
    std::vector<std::int64_t> ids; ///< the closing token included, when there was one
    double logProbability = 0.0;   ///< sum over ids
};

/// Called after every token with the row and its tokens so far.
using OnToken = std::function<void(std::size_t row, const GeneratedTokens&)>;

/// Continues prompts of any lengths and pictures together: each prompt's prefill (equally long ones at once), then one
/// token a row at a time, with a cache preallocated for the longest prompt and max_new_tokens. A row ends at any of the
/// config's end tokens; every row draws from a generator of its own that starts at options.seed, so that a batch gives
/// what its rows give one by one. Rotary factors are those of each row's own length at each token; keys keep
/// the factors they were made with, as in the reference with a cache. Throws Cancelled within one token, and in a
/// prefill within one layer's part of a prompt or a few crops of its pictures; core::Error{LogitsNotFinite}.
std::vector<GeneratedTokens> generate(Phi3Vision& model, const std::vector<Prompt>& prompts,
                                      const GenerationOptions& options, const core::Progress& progress = {},
                                      const OnToken& onToken = {});

} // namespace vitrine::vlm
