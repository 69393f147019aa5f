// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "engine/vlm/nn/kv_cache.h"
#include "engine/vlm/nn/rotary_embedding.h"

// A decoder layer's work between its products when each row of a batch has one token, on a CPU and without gradients: by
// kernels/between_products.h and kernels/attend.h instead of dozens of LibTorch's operations, which round alike.

namespace vitrine::vlm {

/// Whether the functions below serve x [B, 1, D].
bool isOneTokenOnCpu(const torch::Tensor& x);

/// As RmsNorm. x [B, 1, D] -> [B, 1, D].
torch::Tensor normaliseOneToken(const torch::Tensor& x, const torch::Tensor& weight, double epsilon);

/// silu(gate) · up. x [B, 1, 2 I], first the gate -> [B, 1, I].
torch::Tensor gateOneToken(const torch::Tensor& x);

/// A layer's heads and how they are numbered.
struct Heads {
    std::int64_t queries = 0, keys = 0, size = 0;
    std::size_t layer = 0;
};

/// Rotates queries and keys, which it changes in place, appends to the cache and attends. `fused` [B, 1, (H + 2K) · Dh] has
/// queries, keys and values; `keyMask` [B, length + 1], bool, or undefined -> [B, 1, H · Dh]. Throws std::length_error
/// when the cache is full.
torch::Tensor attendOneToken(torch::Tensor fused, const Heads& heads, const RotaryAngles& angles,
                             const torch::Tensor& keyMask, KvCache& cache);

} // namespace vitrine::vlm
