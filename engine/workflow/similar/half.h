// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace vitrine::workflow {

/// IEEE 754 binary16, as files and indices keep numbers. g++ 12 has no such type in C++.
using Half = std::uint16_t;

/// Exact.
constexpr float fromHalf(Half half)
{
    const std::uint32_t sign = std::uint32_t(half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1FU;
    const std::uint32_t fraction = half & 0x3FFU;
    if (exponent == 0x1F) // infinite or no number
        return std::bit_cast<float>(sign | 0x7F80'0000U | (fraction << 13));
    if (exponent == 0) { // subnormal: fraction · 2^-24
        const float value = static_cast<float>(fraction) * 0x1p-24F;
        return sign != 0 ? -value : value;
    }
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (fraction << 13));
}

/// To the nearest, ties to even; too large becomes infinite.
constexpr Half toHalf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<Half>((bits >> 16) & 0x8000U);
    const std::uint32_t magnitude = bits & 0x7FFF'FFFFU;
    if (magnitude >= 0x7F80'0000U)
        return static_cast<Half>(sign | 0x7C00U | (magnitude > 0x7F80'0000U ? 0x200U : 0U));
    if (magnitude >= 0x4780'0000U) // 65536 and more
        return static_cast<Half>(sign | 0x7C00U);
    if (magnitude < 0x3880'0000U) { // below 2^-14: the addition rounds to a multiple of 2^-24
        const float shifted = std::bit_cast<float>(magnitude) + 0.5F;
        return static_cast<Half>(sign | (std::bit_cast<std::uint32_t>(shifted) - 0x3F00'0000U));
    }
    const std::uint32_t odd = (magnitude >> 13) & 1U;
    return static_cast<Half>(sign | ((magnitude + 0xFFFU + odd - (112U << 23)) >> 13));
}

} // namespace vitrine::workflow
