// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/painting/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::sampledata::painting {

namespace {

constexpr int kStepsPerSpan = 10;
constexpr int kStepsPerTurn = 56;

Point at(const Node& node)
{
    return {node.x, node.y};
}

/// Hermite span with Catmull–Rom tangents; at a corner the tangent is the span's own direction.
void appendSpan(Line& line, const Node* before, const Node& from, const Node& to, const Node* after)
{
    line.push_back(at(from));
    if (!from.smooth && !to.smooth)
        return;
    const Point chord = at(to) - at(from);
    const Point leave = from.smooth && before != nullptr ? (at(to) - at(*before)) * 0.5F : chord;
    const Point arrive = to.smooth && after != nullptr ? (at(*after) - at(from)) * 0.5F : chord;
    for (int step = 1; step < kStepsPerSpan; ++step) {
        const float t = static_cast<float>(step) / kStepsPerSpan, t2 = t * t, t3 = t2 * t;
        line.push_back(at(from) * (2 * t3 - 3 * t2 + 1) + leave * (t3 - 2 * t2 + t) +
                       at(to) * (3 * t2 - 2 * t3) + arrive * (t3 - t2));
    }
}

} // namespace

Line closed(const std::vector<Node>& nodes)
{
    Line line;
    const std::size_t count = nodes.size();
    for (std::size_t i = 0; i < count; ++i)
        appendSpan(line, &nodes[(i + count - 1) % count], nodes[i], nodes[(i + 1) % count],
                   &nodes[(i + 2) % count]);
    return line;
}

Line open(const std::vector<Node>& nodes)
{
    Line line;
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i)
        appendSpan(line, i > 0 ? &nodes[i - 1] : nullptr, nodes[i], nodes[i + 1],
                   i + 2 < nodes.size() ? &nodes[i + 2] : nullptr);
    line.push_back(at(nodes.back()));
    return line;
}

Line mirrored(const std::vector<Node>& rightHalf)
{
    std::vector<Node> nodes = rightHalf;
    for (auto node = rightHalf.rbegin(); node != rightHalf.rend(); ++node) {
        const bool onAxis = std::abs(node->x) < 1e-4F;
        if (!onAxis)
            nodes.push_back({-node->x, node->y, node->smooth});
    }
    return closed(nodes);
}

Line flipped(const Line& line)
{
    Line other(line);
    for (auto& point : other)
        point.x = -point.x;
    return other;
}

Line moved(const Line& line, double dx, double dy)
{
    Line other(line);
    for (auto& point : other)
        point += Point(static_cast<float>(dx), static_cast<float>(dy));
    return other;
}

Line arc(double x, double y, double radiusX, double radiusY, double from, double to)
{
    Line line;
    const int steps = std::max(6, static_cast<int>(std::abs(to - from) / 360.0 * kStepsPerTurn));
    for (int step = 0; step <= steps; ++step) {
        const double angle = (from + (to - from) * step / steps) * std::numbers::pi / 180.0;
        line.emplace_back(static_cast<float>(x + radiusX * std::cos(angle)),
                          static_cast<float>(y + radiusY * std::sin(angle)));
    }
    return line;
}

Line ellipse(double x, double y, double radiusX, double radiusY)
{
    auto line = arc(x, y, radiusX, radiusY, 0.0, 360.0);
    line.pop_back();
    return line;
}

Line roundedBox(double left, double top, double right, double bottom, double radius)
{
    const double r = std::min({radius, (right - left) / 2, (bottom - top) / 2});
    Line line;
    const auto append = [&](double x, double y, double from) {
        const auto part = arc(x, y, r, r, from, from + 90.0);
        line.insert(line.end(), part.begin(), part.end());
    };
    append(left + r, top + r, 180.0);
    append(right - r, top + r, 270.0);
    append(right - r, bottom - r, 0.0);
    append(left + r, bottom - r, 90.0);
    return line;
}

Line ribbon(const Line& middle, double widthAtStart, double widthAtEnd)
{
    Line left, right;
    for (std::size_t i = 0; i < middle.size(); ++i) {
        const Point along = middle[std::min(i + 1, middle.size() - 1)] - middle[i > 0 ? i - 1 : 0];
        const float length = std::max(1e-6F, std::hypot(along.x, along.y));
        const double share = middle.size() > 1 ? double(i) / double(middle.size() - 1) : 0.0;
        const auto half = static_cast<float>((widthAtStart + (widthAtEnd - widthAtStart) * share) / 2);
        const Point across(-along.y / length * half, along.x / length * half);
        left.push_back(middle[i] + across);
        right.push_back(middle[i] - across);
    }
    left.insert(left.end(), right.rbegin(), right.rend());
    return left;
}

} // namespace vitrine::sampledata::painting
