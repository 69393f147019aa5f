// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/vlm/kernels/cpu_level.h"

namespace vitrine::vlm::kernels {

/// How a weight's numbers lie in memory.
enum class WeightFormat {
    F32,
    Bf16,
    Int8, ///< −127 … 127 times the row's scale
    Nf4   ///< an entry of kNf4Values times the block's scale (quantise.h)
};

enum class ActivationFormat { F32, Bf16 };

/// Numbers that share one NF4 scale, and the number by which rows of Int8 are padded (with zeros).
constexpr std::int64_t kBlock = 64;
/// Rows of NF4 that lie together.
constexpr std::int64_t kNf4Rows = 16;
/// A block of kNf4Rows rows.
constexpr std::int64_t kNf4BlockBytes = kNf4Rows * kBlock / 2;
/// NF4 scales that share one scale of their own: sixteen blocks of kNf4Rows rows.
constexpr std::int64_t kScalesPerGroup = 256;

constexpr std::int64_t blocksOf(std::int64_t in)
{
    return (in + kBlock - 1) / kBlock;
}

constexpr std::int64_t nf4GroupsOf(std::int64_t out)
{
    return (out + kNf4Rows - 1) / kNf4Rows;
}

/// A weight [out, in], not owned. F32 and Bf16: rows one after another, as in a file. Int8: rows of blocksOf(in) · kBlock
/// bytes. Nf4: [nf4GroupsOf(out), blocksOf(in), kBlock / 8, kNf4Rows, 4] bytes, so that memory is read from one end to the
/// other and a register has the same four places of sixteen rows: byte [g, b, q, o, j] has in its lower half number 4 q + j
/// of block b in row kNf4Rows · g + o, and number 32 + 4 q + j in its upper half. That block has the scale
/// scaleValues[scaleCodes[i]] · groupScales[i / kScalesPerGroup] + scaleOffset, with i = (g · blocksOf(in) + b) · kNf4Rows + o.
struct Weights {
    WeightFormat format = WeightFormat::Bf16;
    std::int64_t out = 0;
    std::int64_t in = 0;
    const void* data = nullptr;
    const float* rowScales = nullptr;          ///< Int8: [out]
    const std::uint8_t* scaleCodes = nullptr;  ///< Nf4: [nf4GroupsOf(out), blocksOf(in), kNf4Rows]
    const float* groupScales = nullptr;        ///< Nf4
    const float* scaleValues = nullptr;        ///< Nf4: [256]
    float scaleOffset = 0.0F;                  ///< Nf4

    /// Of `data`, for one row; Nf4: a kNf4Rows-th of what kNf4Rows rows take.
    std::int64_t rowBytes() const;
};

/// Rows that multiply() takes at most.
constexpr std::int64_t kMostRows = 8;

/// y [rows, out] = x [rows, in] Wᵀ, sums in f32, both in `format` and one row after another; 1 … kMostRows rows. Reads
/// the weight once. Written for few rows, where the time is that of reading the weight; `level` is at most cpuLevel().
void multiply(const Weights& weights, const void* x, void* y, ActivationFormat format, std::int64_t rows, int threads,
              CpuLevel level = cpuLevel());

/// Rows first … first + count − 1 of the weight as numbers of `format`, [count, in].
void expand(const Weights& weights, std::int64_t first, std::int64_t count, void* result, ActivationFormat format,
            int threads, CpuLevel level = cpuLevel());

} // namespace vitrine::vlm::kernels
