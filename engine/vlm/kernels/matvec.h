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
constexpr std::int64_t kBlockBytes = kBlock / 2;
/// NF4 scales that share one scale of their own.
constexpr std::int64_t kScalesPerGroup = 256;

constexpr std::int64_t blocksOf(std::int64_t in)
{
    return (in + kBlock - 1) / kBlock;
}

/// A weight [out, in], not owned. F32 and Bf16: rows one after another, as in a file. Int8: rows of blocksOf(in) · kBlock
/// bytes. Nf4: rows of blocksOf(in) blocks of kBlockBytes; byte b has number b in its lower half and 32 + b in its upper
/// half. Block b of row o has the scale
/// scaleValues[scaleCodes[i]] · groupScales[i / kScalesPerGroup] + scaleOffset, with i = o · blocksOf(in) + b.
struct Weights {
    WeightFormat format = WeightFormat::Bf16;
    std::int64_t out = 0;
    std::int64_t in = 0;
    const void* data = nullptr;
    const float* rowScales = nullptr;          ///< Int8: [out]
    const std::uint8_t* scaleCodes = nullptr;  ///< Nf4: [out · blocksOf(in)]
    const float* groupScales = nullptr;        ///< Nf4
    const float* scaleValues = nullptr;        ///< Nf4: [256]
    float scaleOffset = 0.0F;                  ///< Nf4

    std::int64_t rowBytes() const; ///< of `data`
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
