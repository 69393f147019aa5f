// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

constexpr Form kStrap{.rounding = 0.06, .depth = 0.7, .gloss = 0.08};

void squareBuckle(const Canvas& canvas, double x, double y, double half)
{
    auto& painter = canvas.painter;
    painter.line(open({corner(x - half, y - half), corner(x + half, y - half), corner(x + half, y + half),
                       corner(x - half, y + half), corner(x - half, y - half - 0.02)}),
                 half * 0.34, canvas.palette.metal);
    painter.line(open({corner(x - half, y), corner(x + half, y)}), half * 0.22, canvas.palette.metal);
}

/// Rolled up, seen from above.
void rolled(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto leather = patterned(palette, canvas.attributes, Material::Leather, 0.6);
    for (const double radius : {0.66, 0.52, 0.38}) {
        painter.line(arc(0, 0, radius, radius * 0.86, 0, 360), 0.135, palette.dark);
        painter.fill(ribbon(arc(0, 0, radius, radius * 0.86, 0, 359.9), 0.105), leather, kStrap);
    }
    painter.fill(ribbon(open({corner(0.10, 0.60), smooth(0.5, 0.58), corner(0.92, 0.52)}), 0.17), leather,
                 kStrap);
    squareBuckle(canvas, 0.78, 0.545, 0.16);
}

/// Laid out from side to side.
void straight(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const Line middle = open({corner(-0.94, 0.06), smooth(0.0, -0.04), corner(0.96, 0.03)});
    painter.fill(ribbon(middle, 0.26, 0.23), patterned(palette, canvas.attributes, Material::Leather, 0.8),
                 kStrap);
    painter.stitches(moved(middle, 0, -0.095), palette.light);
    painter.stitches(moved(middle, 0, 0.095), palette.light);
    for (int i = 0; i < 5; ++i)
        painter.fill(ellipse(0.40 + i * 0.11, 0.0, 0.022, 0.022), plain({24, 20, 18}, Material::Smooth), {});
    painter.fill(roundedBox(-0.54, -0.13, -0.46, 0.20, 0.02), plain(palette.dark, Material::Leather), kStrap);
    squareBuckle(canvas, -0.74, 0.04, 0.21);
}

/// A wide waist belt, closed, with a round buckle.
void wide(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    painter.line(arc(0, -0.10, 0.70, 0.22, 180, 360), 0.17, scaled(palette.dark, 0.75));
    painter.fill(closed({corner(-0.80, -0.26), smooth(-0.4, 0.0), smooth(0.0, 0.06), smooth(0.4, 0.0),
                         corner(0.80, -0.26), corner(0.80, 0.14), smooth(0.4, 0.42), smooth(0, 0.48),
                         smooth(-0.4, 0.42), corner(-0.80, 0.14)}),
                 patterned(palette, canvas.attributes, Material::Leather),
                 {.rounding = 0.14, .depth = 0.8, .gloss = 0.1});
    painter.line(arc(0, 0.27, 0.20, 0.23, 0, 360), 0.085, canvas.palette.metal);
    painter.line(open({corner(0.0, 0.05), corner(0.0, 0.48)}), 0.05, canvas.palette.metal);
}

} // namespace

void paintBelt(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        rolled(canvas);
    else if (canvas.attributes.variant == 1)
        straight(canvas);
    else
        wide(canvas);
}

} // namespace vitrine::sampledata::kinds
