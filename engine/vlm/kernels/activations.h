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

/// Rows in 8 bits, one block after another.
struct InBytes {
    const std::int32_t* numbers;  ///< [blocks, rows, kBlock / 4]: four of −127 … 127 each, the first in the lowest byte
    const float* scales;          ///< [blocks, rows]: a block's largest magnitude / 127; NaN where one is not finite
    const std::int32_t* offsets;  ///< [blocks, rows]: −128 times the sum of the block's numbers
};

InBytes inBytes(const std::uint16_t* x, std::int64_t rows, std::int64_t in);

} // namespace vitrine::vlm::kernels
