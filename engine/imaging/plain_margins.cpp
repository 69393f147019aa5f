// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/plain_margins.h"

#include <array>

namespace vitrine::imaging {

namespace {

constexpr int kTolerance = 12; // of 255, between a line's darkest and lightest pixel: compression's noise
constexpr int kLeastSide = 32; // of what is left: the perceptual hash looks at so many pixels
constexpr int kEnds = 3;       // pixels of a line that play no part: there other margins blend into the picture
constexpr int kUnclear = 3;    // lines that may lie between two margins
constexpr int kBlended = 1;    // lines at the seam, which hold some of the margin

enum class Side { Top, Bottom, Left, Right };
constexpr std::array kSides = {Side::Top, Side::Bottom, Side::Left, Side::Right};

cv::Rect lineOf(const cv::Rect& part, Side side, int depth)
{
    switch (side) {
    case Side::Top:
        return {part.x + kEnds, part.y + depth, part.width - 2 * kEnds, 1};
    case Side::Bottom:
        return {part.x + kEnds, part.br().y - 1 - depth, part.width - 2 * kEnds, 1};
    case Side::Left:
        return {part.x + depth, part.y + kEnds, 1, part.height - 2 * kEnds};
    case Side::Right:
        return {part.br().x - 1 - depth, part.y + kEnds, 1, part.height - 2 * kEnds};
    }
    return {};
}

cv::Rect without(const cv::Rect& part, Side side, int lines)
{
    switch (side) {
    case Side::Top:
        return {part.x, part.y + lines, part.width, part.height - lines};
    case Side::Bottom:
        return {part.x, part.y, part.width, part.height - lines};
    case Side::Left:
        return {part.x + lines, part.y, part.width - lines, part.height};
    case Side::Right:
        return {part.x, part.y, part.width - lines, part.height};
    }
    return part;
}

bool isLargeEnough(const cv::Rect& part)
{
    return part.width > kLeastSide && part.height > kLeastSide;
}

bool isPlain(const cv::Mat& line)
{
    double darkest = 0, lightest = 0;
    cv::minMaxLoc(line, &darkest, &lightest);
    return lightest - darkest <= kTolerance;
}

/// How many lines end with the nearest plain one, when at most `unclear` lie before it; 0 without one.
int linesOfMargin(const cv::Mat& grey, const cv::Rect& part, Side side, int unclear)
{
    for (int depth = 0; depth <= unclear; ++depth)
        if (isPlain(grey(lineOf(part, side, depth))))
            return depth + 1;
    return 0;
}

} // namespace

cv::Rect withoutPlainMargins(const cv::Mat& grey)
{
    const cv::Rect whole({0, 0}, grey.size());
    auto part = whole;
    std::array<bool, kSides.size()> hasMargin{};
    for (bool changed = true; changed;) { // a side's margin may begin where another side's has gone
        changed = false;
        for (std::size_t at = 0; at < kSides.size(); ++at)
            while (isLargeEnough(part)) {
                const int lines = linesOfMargin(grey, part, kSides[at], hasMargin[at] ? kUnclear : 0);
                if (lines == 0)
                    break;
                part = without(part, kSides[at], lines);
                hasMargin[at] = changed = true;
            }
    }
    if (!isLargeEnough(part))
        return whole;
    for (std::size_t at = 0; at < kSides.size(); ++at)
        if (hasMargin[at])
            part = without(part, kSides[at], kBlended);
    return part;
}

} // namespace vitrine::imaging
