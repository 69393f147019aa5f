// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/vlm/kernels/matvec.h"

// Rows of x in the layouts that the kernels read. Each function's result is the calling thread's, kept until that thread
// calls the same function again; its memory grows to the widest layer once. `stride` is `in` rounded up to whole blocks;
// numbers beyond `in` are zeros.

namespace vitrine::vlm::kernels {

/// [rows, stride] in f32.
const float* widened(const void* x, ActivationFormat format, std::int64_t rows, std::int64_t in, std::int64_t stride);

/// [rows, stride], the same numbers.
const std::uint16_t* padded(const std::uint16_t* x, std::int64_t rows, std::int64_t in, std::int64_t stride);

/// [stride / 2, rows, 2] in bf16, times a power of two: pairs of numbers beside the same pairs of the other rows.
const std::uint16_t* paired(const std::uint16_t* x, std::int64_t rows, std::int64_t in, std::int64_t stride,
                            float factor);

/// A row in 8 bits, one block after another.
struct InSingleBytes {
    const std::int8_t* numbers; ///< [blocks, kBlock], −127 … 127
    const float* scales;        ///< [blocks]: a block's largest magnitude / 127; NaN where one is not finite
    const float* offsets;       ///< [blocks]: 128 · scale · sum of the numbers
};

InSingleBytes inSingleBytes(const std::uint16_t* x, std::int64_t in);

/// Rows in 8 bits, by pairs of blocks, which get columns of their own so that one product serves both: for each pair
/// first the blocks' first halves, then their second. Such a half pair is [16, rows, 2, 4]: of sixteen groups of four numbers
/// eight are the first block's, with zeros beside them in the column of the second, and eight the second's.
struct InBytes {
    const std::int8_t* numbers; ///< [pairs, 2, 16, rows, 2, 4], −127 … 127
    const float* scales;        ///< [pairs, rows, 2]: a block's largest magnitude / 127; NaN where one is not finite
};

/// `in` is a multiple of two blocks.
InBytes inBytes(const std::uint16_t* x, std::int64_t rows, std::int64_t in);

} // namespace vitrine::vlm::kernels
