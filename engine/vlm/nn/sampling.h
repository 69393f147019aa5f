// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/core/random.h"
#include "engine/vlm/captioner.h"

namespace vitrine::vlm {

/// A chosen token and its log-probability under the unmodified logits.
struct ChosenToken {
    std::int64_t id = 0;
    double logProbability = 0.0;
};

/// The next token from logits [V] (f32, on the CPU). In this order, as the reference library does: repetition
/// penalty (Keskar et al. 2019, eq. 4.1: positive logits of earlier tokens divided, negative ones multiplied),
/// temperature, top-k, top-p (the smallest set whose probabilities reach p). temperature 0: the largest logit,
/// the first of equals. Throws core::Error{LogitsNotFinite} when a logit is infinite or not a number.
ChosenToken chooseToken(const torch::Tensor& logits, const std::vector<std::int64_t>& earlier,
                        const GenerationOptions& options, core::Random& random);

} // namespace vitrine::vlm
