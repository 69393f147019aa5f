// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "engine/vlm/nn/rotary_embedding.h"

// What layers do between their products, on a CPU and without gradients, by kernels/between_products.h. Each
// function serves tensors for which isForKernels(), split over LibTorch's threads.

namespace vitrine::vlm {

/// Whether a tensor is one that the functions below take: on a CPU, in f32 or bf16, one row after another, and no
/// gradient to be kept.
bool isForKernels(const torch::Tensor& x);

/// As RmsNorm. x [..., D] -> [..., D].
torch::Tensor normalised(const torch::Tensor& x, const torch::Tensor& weight, double epsilon);

/// silu(gate) · up. x [..., 2 I], first the gate -> [..., I].
torch::Tensor gated(const torch::Tensor& x);

/// x · sigmoid(1.702 x), in place.
void applyQuickGelu(torch::Tensor& x);

/// Softmax of scores [..., S], in place. With `queries` > 0 rows belong to that many queries in turns, the last of which
/// sees every key, and each one before it one key fewer.
void applySoftmax(torch::Tensor& scores, std::int64_t queries);

/// A layer's heads.
struct Heads {
    std::int64_t queries = 0, keys = 0, size = 0;
};

/// Rotates queries and keys in place. `fused` [B, T, (H + 2K) · Dh] has queries, keys and values.
void applyRotary(torch::Tensor& fused, const Heads& heads, const RotaryAngles& angles);

} // namespace vitrine::vlm
