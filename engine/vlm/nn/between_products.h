// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "engine/vlm/nn/rotary_embedding.h"

// What layers do between their products, on a CPU and without gradients, by kernels/between_products.h. Each
// function serves tensors for which isForKernels(), split over the threads that multiply
// (on CPUs with tiles kernels/parallel.h's, otherwise LibTorch's).

namespace vitrine::vlm {

/// Whether a tensor is one that the functions below take: on a CPU, in f32 or bf16, one row after another, and no
/// gradient to be kept.
bool isForKernels(const torch::Tensor& x);

/// As RmsNorm. x [..., D] -> [..., D].
torch::Tensor normalised(const torch::Tensor& x, const torch::Tensor& weight, double epsilon);

/// silu(gate) · up. x [..., 2 I], first the gate -> [..., I].
torch::Tensor gated(const torch::Tensor& x);

/// y · sigmoid(1.702 y) with y = x + bias, in place. x [..., I], bias [I] of any dtype.
void applyQuickGelu(torch::Tensor& x, const torch::Tensor& bias);

/// LayerNorm of x [..., D] f32 -> [..., D] of `dtype`; weight and bias [D] of any dtype.
torch::Tensor layerNormed(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, double epsilon,
                          torch::Dtype dtype);

/// sums += x + bias. sums [..., D] f32, x the same in f32 or bf16, bias [D] of any dtype.
void addTo(torch::Tensor& sums, const torch::Tensor& x, const torch::Tensor& bias);

/// The vision tower's attention, one head after another on each thread, so that a head's scores stay in its cache; on tiles
/// where attend() would. q, k and v [N, T, H · Dh] -> [N, T, H · Dh].
torch::Tensor attendByHeads(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                            std::int64_t heads);

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
