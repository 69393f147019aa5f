// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace vitrine::imaging {

/// Which colours a picture has where, light and dark aside: CIE a* and b*, the means of 4 × 4 fields row by
/// row. It tells a copy from the same photograph in another colour, which a perceptual hash of greys does
/// not.
struct ColourLayout {
    std::array<std::int8_t, 32> values{}; ///< a*, b* of the first field, of the second …
    bool operator==(const ColourLayout&) const = default;
};

/// Copies of one picture are nearer than this, resized, recompressed or slightly brightened; of the same
/// photograph in two colours nine in ten are further apart (tests/bench/RESULTS.md).
inline constexpr double kSameColours = 3.0;

/// Root mean square of the fields' distances in the a*b* plane, after the more colourful layout was faded to
/// match the other one as well as it can, by a quarter at most: brightening fades colours.
double colourDistance(const ColourLayout& one, const ColourLayout& other);

} // namespace vitrine::imaging
