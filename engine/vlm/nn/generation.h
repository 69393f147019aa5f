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

/// What was generated for one row of a batch.
struct GeneratedTokens {
    std::vector<std::int64_t> ids; ///< the closing token included, when there was one
    double logProbability = 0.0;   ///< sum over ids
};

/// Continues prompts of equal length, [B, T] ids with their pictures: one prefill, then one token at a time with a
/// cache preallocated for the prompt and max_new_tokens. A row ends at any of the config's end tokens; row b draws
/// from a generator of its own (options.seed, b), so that a batch gives what its rows give one by one.
/// `onToken` is called after every token with the row and its tokens so far. Throws Cancelled within one token.
std::vector<GeneratedTokens> generate(Phi3Vision& model, const ModelInput& prompts, const GenerationOptions& options,
                                      const core::Progress& progress = {},
                                      const std::function<void(std::size_t row, const GeneratedTokens&)>& onToken = {});

} // namespace vitrine::vlm
