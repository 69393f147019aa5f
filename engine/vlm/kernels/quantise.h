// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/vlm/kernels/large_pages.h"
#include "engine/vlm/kernels/matvec.h"

namespace vitrine::vlm::kernels {

/// The sixteen values of 4-bit NormalFloat: quantiles of a normal distribution, scaled to −1 … 1, with an exact zero
/// (Dettmers et al. 2023, "QLoRA", appendix E).
inline constexpr std::array<float, 16> kNf4Values{
    -1.0F,
    -0.6961928009986877F,
    -0.5250730514526367F,
    -0.39491748809814453F,
    -0.28444138169288635F,
    -0.18477343022823334F,
    -0.09105003625154495F,
    0.0F,
    0.07958029955625534F,
    0.16093020141124725F,
    0.24611230194568634F,
    0.33791524171829224F,
    0.44070982933044434F,
    0.5626170039176941F,
    0.7229568362236023F,
    1.0F};

/// The 256 values in which NF4 scales are kept: signed 8-bit numbers with a dynamic exponent, ascending, as bitsandbytes
/// makes them (Dettmers 2015, "8-Bit Approximations for Parallelism").
const std::array<float, 256>& scaleValues();

/// Bytes of a weight [out, in] in `format`, Int8 or Nf4, its scales included: what a product reads of it.
std::int64_t quantisedBytes(WeightFormat format, std::int64_t out, std::int64_t in);

/// A weight in 8 or 4 bits, owned.
struct QuantisedWeight {
    WeightFormat format = WeightFormat::Int8;
    std::int64_t out = 0;
    std::int64_t in = 0;
    LargeVector<std::uint8_t> data;
    std::vector<float> rowScales;         ///< Int8
    std::vector<std::uint8_t> scaleCodes; ///< Nf4
    std::vector<float> groupScales;       ///< Nf4
    float scaleOffset = 0.0F;             ///< Nf4: the mean of the scales, which what is kept of them starts from

    Weights view() const; ///< valid as long as this
    std::int64_t bytes() const;
};

/// `data` [out, in] in F32 or Bf16, one row after another, in `format` (Int8 or Nf4). Int8: a row's scale is its largest
/// magnitude / 127, so that no number is off by more than half a scale. Nf4: a block's scale is its largest magnitude;
/// those, less their mean, are kept in 8 bits with one f32 for each kScalesPerGroup. On `threads` threads; the result does
/// not depend on them.
QuantisedWeight quantise(const void* data, ActivationFormat dataFormat, std::int64_t out, std::int64_t in,
                         WeightFormat format, int threads);

} // namespace vitrine::vlm::kernels
