// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/colour_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace vitrine::imaging {

namespace {

constexpr double kMostFading =
    0.75; // of the more colourful one's colours: what slight brightening does to them

constexpr double kMostStops = 0.8, kMostLift = 8.0, kMostContrast = 1.15; // what is done to copies
constexpr int kDegrees = 8;                                               // of each that are tried
constexpr double kWhite = 100.0;

/// L* becomes factor · L* + offset, cut off at black and white.
struct ToneChange {
    double factor = 1.0;
    double offset = 0.0;
};

std::vector<ToneChange> allToneChanges()
{
    std::vector<ToneChange> changes{{}};
    for (int degree = 1; degree <= kDegrees; ++degree) {
        const double share = double(degree) / kDegrees;
        const double light = std::exp2(kMostStops * share / 3); // L* + 16 goes with the cube root of light
        const double contrast = 1 + (kMostContrast - 1) * share;
        changes.insert(changes.end(), {{light, 16 * (light - 1)},
                                       {1.0, kMostLift * share},
                                       {contrast, kWhite / 2 * (1 - contrast)}});
    }
    return changes;
}

double meanSquareAfter(const ToneChange& change, const ColourLayout& from, const ColourLayout& to)
{
    double squares = 0.0;
    for (std::size_t at = 0; at < from.lightness.size(); ++at) {
        const double changed = std::clamp(change.factor * from.lightness[at] + change.offset, 0.0, kWhite);
        squares += (changed - to.lightness[at]) * (changed - to.lightness[at]);
    }
    return squares / double(from.lightness.size());
}

double product(const ColourLayout& one, const ColourLayout& other)
{
    return std::inner_product(one.values.begin(), one.values.end(), other.values.begin(), 0.0);
}

} // namespace

double greatestChroma(const ColourLayout& layout)
{
    double greatest = 0.0;
    for (std::size_t at = 0; at < layout.values.size(); at += 2)
        greatest = std::max(greatest, std::hypot(layout.values[at], layout.values[at + 1]));
    return greatest;
}

double colourDistance(const ColourLayout& one, const ColourLayout& other)
{
    const double squareOfOne = product(one, one), squareOfOther = product(other, other);
    const double common = product(one, other), more = std::max(squareOfOne, squareOfOther);
    const double fading = std::clamp(common / std::max(more, 1.0), kMostFading, 1.0); // least squares
    const double squares =
        std::min(squareOfOne, squareOfOther) - 2 * fading * common + fading * fading * more;
    return std::sqrt(std::max(0.0, squares) / double(one.values.size() / 2));
}

double lightnessDistance(const ColourLayout& one, const ColourLayout& other)
{
    static const auto changes = allToneChanges();
    double least = kWhite * kWhite;
    for (const auto& change : changes)
        least = std::min({least, meanSquareAfter(change, one, other), meanSquareAfter(change, other, one)});
    return std::sqrt(least);
}

} // namespace vitrine::imaging
