// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace vitrine::vlm {

/// The bits of a finite number in bfloat16: the upper half of its f32, rounded to the nearest, ties to even.
inline std::uint16_t toBf16Bits(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

/// The number whose bits in bfloat16 these are.
inline float fromBf16Bits(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

/// The bits of a number of at most 65504 in IEEE half precision, rounded to the nearest, ties to even.
inline std::uint16_t toF16Bits(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000);
    const auto magnitude = std::bit_cast<float>(bits & 0x7fffffff);
    constexpr float kSmallestNormal = 6.103515625e-05F; // 2^-14
    if (magnitude < kSmallestNormal) {
        // Adding 0.5 leaves the subnormal's ten bits, rounded by the addition, at the end of the mantissa.
        const auto aligned = std::bit_cast<std::uint32_t>(magnitude + 0.5F);
        return static_cast<std::uint16_t>(sign | (aligned - 0x3f000000));
    }
    const auto rebased = (bits & 0x7fffffff) - (112U << 23); // exponent bias 127 -> 15
    return static_cast<std::uint16_t>(sign | ((rebased + 0xfff + ((rebased >> 13) & 1)) >> 13));
}

} // namespace vitrine::vlm
