// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/vlm/kernels/matvec.h"

// What a layer does between its products, each in one pass over its numbers on the calling thread. LibTorch takes some
// fifty operations for a decoder layer: with one token each is longer to begin than to do, with many each goes through
// memory once more. In bf16 every step is computed in f32 and rounded where the reference's operations round.

namespace vitrine::vlm::kernels {

/// y = x / sqrt(mean(x²) + epsilon) · weight, each [size] and in `format`.
void rmsNorm(const void* x, const void* weight, ActivationFormat format, std::int64_t size, double epsilon, void* y);

/// Heads [count, headSize] in place: x · cos + [−x2, x1] · sin, with cos and sin [headSize], all in `format`
/// (SPEC.md, "RoPE").
void rotate(void* heads, ActivationFormat format, std::int64_t count, std::int64_t headSize, const void* cos,
            const void* sin);

/// A row of scores [size] in place: the first `visible` become exp(score) / sum of those, the others zero.
void softmax(void* scores, ActivationFormat format, std::int64_t size, std::int64_t visible);

/// x · sigmoid(1.702 x) in place, rounded once.
void quickGelu(void* x, ActivationFormat format, std::int64_t count);

/// y = silu(gate) · up; x [2 · size] has the gate and then the up, y [size].
void gate(const void* x, ActivationFormat format, std::int64_t size, void* y);

} // namespace vitrine::vlm::kernels
