// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <opencv2/core.hpp>

namespace vitrine::sampledata::painting {

/// Products are drawn in a square of their own: x from −1 (left) to 1, y from −1 (top) to 1.
using Point = cv::Point2f;
using Line = std::vector<Point>;

/// A point that an outline goes through: round a corner, or smoothly (Catmull–Rom).
struct Node {
    float x = 0.0F;
    float y = 0.0F;
    bool smooth = false;
};

inline Node corner(double x, double y)
{
    return {static_cast<float>(x), static_cast<float>(y), false};
}

inline Node smooth(double x, double y)
{
    return {static_cast<float>(x), static_cast<float>(y), true};
}

Line closed(const std::vector<Node>& nodes);
Line open(const std::vector<Node>& nodes);
/// The closed outline whose right half runs from the top of the middle axis to its bottom.
Line mirrored(const std::vector<Node>& rightHalf);

Line flipped(const Line& line); ///< left and right exchanged
Line moved(const Line& line, double dx, double dy);
Line ellipse(double x, double y, double radiusX, double radiusY);
/// From one angle to another in degrees, clockwise from the right.
Line arc(double x, double y, double radiusX, double radiusY, double from, double to);
Line roundedBox(double left, double top, double right, double bottom, double radius);
/// A band along a line.
Line ribbon(const Line& middle, double widthAtStart, double widthAtEnd);
inline Line ribbon(const Line& middle, double width)
{
    return ribbon(middle, width, width);
}

} // namespace vitrine::sampledata::painting
