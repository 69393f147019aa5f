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

/// y · sigmoid(1.702 y) with y = x + bias, in place, rounded once; `bias` [count] in f32.
void quickGelu(void* x, ActivationFormat format, std::int64_t count, const float* bias);

/// y = (x − mean) / sqrt(variance + epsilon) · weight + bias, all [size]; y in `format`, rounded once.
void layerNorm(const float* x, const float* weight, const float* bias, std::int64_t size, double epsilon,
               ActivationFormat format, void* y);

/// sums += x + bias, all [size]; x in `format`.
void addTo(float* sums, const void* x, ActivationFormat format, const float* bias, std::int64_t size);

/// y = x · factor; x and y [size] in `format`.
void scale(const void* x, ActivationFormat format, float factor, std::int64_t size, void* y);

/// y = silu(gate) · up; x [2 · size] has the gate and then the up, y [size].
void gate(const void* x, ActivationFormat format, std::int64_t size, void* y);

} // namespace vitrine::vlm::kernels
