// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace vitrine::imaging {

/// Which colours a picture has where, in CIE L*a*b*, the means of fields row by row. It tells a copy from the same
/// photograph in another colour, which a perceptual hash of greys does not.
struct ColourLayout {
    std::array<std::int8_t, 32> values{};     ///< a*, b* of the first of 4 × 4 fields, of the second …
    std::array<std::uint8_t, 64> lightness{}; ///< L*, 0 … 100, of 8 × 8 fields: black, grey and white are told by
                                              ///< it alone, and among fewer fields too many are half background
    bool operator==(const ColourLayout&) const = default;
};

/// Copies of one picture are nearer than this, resized, recompressed or slightly brightened; of the same
/// photograph in two colours nine in ten are further apart (tests/bench/RESULTS.md).
inline constexpr double kSameColours = 3.0;

/// Copies are nearer than this in lightness as well; the same photograph in black, grey and white mostly is not.
inline constexpr double kSameLightness = 2.5;

/// How far the most colourful field is from grey in the a*b* plane.
double greatestChroma(const ColourLayout& layout);

/// Root mean square of the fields' distances in the a*b* plane, after the more colourful layout was faded to
/// match the other one as well as it can, by a quarter at most: brightening fades colours.
double colourDistance(const ColourLayout& one, const ColourLayout& other);

/// Root mean square of the fields' differences in L*, after one picture was made lighter, darker or richer in contrast
/// to match the other one as well as it can: by 0.8 stops, by 8 of L* or by 15 % at most. What is white already stays
/// so, and that tells a lighter product before white from a picture that was brightened.
double lightnessDistance(const ColourLayout& one, const ColourLayout& other);

} // namespace vitrine::imaging
