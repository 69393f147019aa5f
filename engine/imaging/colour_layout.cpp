// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/colour_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine::imaging {

namespace {

constexpr double kMostFading =
    0.75; // of the more colourful one's colours: what slight brightening does to them

double product(const ColourLayout& one, const ColourLayout& other)
{
    return std::inner_product(one.values.begin(), one.values.end(), other.values.begin(), 0.0);
}

} // namespace

double colourDistance(const ColourLayout& one, const ColourLayout& other)
{
    const double squareOfOne = product(one, one), squareOfOther = product(other, other);
    const double common = product(one, other), more = std::max(squareOfOne, squareOfOther);
    const double fading = std::clamp(common / std::max(more, 1.0), kMostFading, 1.0); // least squares
    const double squares =
        std::min(squareOfOne, squareOfOther) - 2 * fading * common + fading * fading * more;
    return std::sqrt(std::max(0.0, squares) / double(one.values.size() / 2));
}

} // namespace vitrine::imaging
