// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/vlm/kernels/cpu_level.h"

namespace vitrine::vlm::kernels {

/// What becomes of a sum before it is rounded.
enum class AfterProduct { Nothing, QuickGelu }; ///< QuickGelu: y · sigmoid(1.702 y)

/// A product of many rows in bf16, all not owned and one row after another.
struct ManyRows {
    const std::uint16_t* weight = nullptr; ///< [out, in]
    const std::uint16_t* x = nullptr;      ///< [rows, in]
    std::uint16_t* y = nullptr;            ///< [rows, out]
    std::int64_t out = 0;
    std::int64_t in = 0;
    std::int64_t rows = 0;
    const float* bias = nullptr; ///< [out], added before anything is rounded; or null
    AfterProduct after = AfterProduct::Nothing;
};

/// Whether multiplyOnTiles() takes such a weight on this CPU: one that has tiles, and both sizes multiples
/// of 32.
bool canMultiplyOnTiles(std::int64_t out, std::int64_t in, CpuLevel level = cpuLevel());

/// y = after(x Wᵀ + bias) with sums in f32, rounded once, on `threads` threads. The weight is read where it
/// lies. Up to 640 rows of x are copied at a time into the layout of tiles, on the calling thread, which
/// keeps that memory, as each thread keeps some hundred kilobytes. Needs canMultiplyOnTiles(), which also
/// asks the system for the tiles.
void multiplyOnTiles(const ManyRows& product, int threads);

} // namespace vitrine::vlm::kernels
