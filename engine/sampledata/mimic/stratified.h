// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/core/random.h"

namespace vitrine::sampledata {

/// What a number is for: the three are spread independently of each other.
enum class Draw { CategoryAndPrice, TitleLength, PictureSize };

/// A number in [0, 1) for product `number`, evenly spread over any stretch of consecutive products: an
/// additive recurrence (Roberts 2018, "R3": multiples of 1/g, 1/g², 1/g³ with g⁴ = g + 1), begun at a place
/// that the seed gives. A sample of n rows meets every share to within about 1/n, where independent draws
/// miss by 1/√n.
inline double stratified(std::uint64_t seed, std::uint64_t number, Draw draw)
{
    constexpr std::uint64_t kSteps[] = {0xD1B54A32D192ED03ULL, 0xABC98388FB8FAC03ULL, 0x8CB92BA72F3D8DD7ULL};
    const auto which = static_cast<std::size_t>(draw);
    const auto begin = core::mixSeed(core::mixSeed(seed, "stratified"), which);
    return static_cast<double>((begin + number * kSteps[which]) >> 11) * 0x1.0p-53;
}

} // namespace vitrine::sampledata
