// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

void fringe(const Canvas& canvas, double left, double right, double y)
{
    for (double x = left; x <= right; x += 0.045)
        canvas.painter.line(
            open({corner(x, y), smooth(x + canvas.painter.random().uniform(-0.02, 0.02), y + 0.09),
                  corner(x + canvas.painter.random().uniform(-0.03, 0.03), y + 0.17)}),
            0.020, canvas.palette.main);
}

/// Long, hung over, with fringes.
void longScarf(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto wool = patterned(canvas.palette, canvas.attributes, Material::Wool);
    const Form cloth{.rounding = 0.12, .depth = 0.7, .wrinkles = 0.6};
    painter.fill(closed({corner(-0.40, -0.60), corner(-0.02, -0.78), smooth(0.02, 0.0), corner(-0.04, 0.56),
                         corner(-0.44, 0.56), smooth(-0.44, 0.0)}),
                 wool, cloth);
    fringe(canvas, -0.42, -0.06, 0.55);
    painter.fill(closed({corner(0.40, -0.60), corner(0.02, -0.78), smooth(-0.02, 0.0), corner(0.04, 0.76),
                         corner(0.44, 0.76), smooth(0.44, 0.0)}),
                 wool, cloth);
    fringe(canvas, 0.06, 0.42, 0.75);
    painter.fill(mirrored({corner(0, -0.94), smooth(0.26, -0.90), smooth(0.42, -0.66), smooth(0.30, -0.46),
                           smooth(0, -0.38)}),
                 wool, cloth);
    painter.fold(open({corner(-0.32, -0.70), smooth(0, -0.62), corner(0.32, -0.74)}), 0.06, -0.4);
    painter.fold(open({corner(-0.24, -0.3), corner(-0.26, 0.5)}), 0.07, -0.25);
    painter.fold(open({corner(0.24, -0.3), corner(0.24, 0.7)}), 0.07, -0.25);
}

/// A closed ring of knit.
void snood(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto knit = patterned(canvas.palette, canvas.attributes, Material::Knit);
    painter.fill(ellipse(0, -0.06, 0.74, 0.58), plain(canvas.palette.dark, Material::Knit),
                 {.rounding = 0.3, .depth = 0.8});
    painter.cut(ellipse(0, -0.22, 0.38, 0.17));
    painter.fill(ellipse(0, -0.22, 0.38, 0.17), plain(scaled(canvas.palette.dark, 0.6), Material::Knit), {});
    const Form roll{.rounding = 0.2, .depth = 0.9, .wrinkles = 0.8};
    painter.fill(closed({smooth(-0.80, -0.06), smooth(-0.46, -0.10), smooth(0, 0.02), smooth(0.46, -0.10),
                         smooth(0.80, -0.06), smooth(0.72, 0.30), smooth(0, 0.46), smooth(-0.72, 0.30)}),
                 knit, roll);
    painter.fill(closed({smooth(-0.76, 0.22), smooth(0, 0.34), smooth(0.76, 0.22), smooth(0.70, 0.56),
                         smooth(0, 0.74), smooth(-0.70, 0.56)}),
                 knit, roll);
    painter.fold(open({corner(-0.6, 0.24), smooth(0.0, 0.36), corner(0.6, 0.22)}), 0.07, -0.45);
}

/// A square of silk, folded to a triangle, with a border.
void silkSquare(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const Form silk{.rounding = 0.08, .depth = 0.5, .wrinkles = 0.8, .gloss = 0.12};
    painter.fill(closed({corner(-0.92, -0.46), smooth(0.0, -0.54), corner(0.92, -0.46), corner(0.02, 0.80)}),
                 plain(palette.dark, Material::Silk), silk);
    painter.fill(closed({corner(-0.76, -0.40), smooth(0.0, -0.46), corner(0.76, -0.40), corner(0.02, 0.64)}),
                 patterned(palette, canvas.attributes, Material::Silk, 0.9, 20.0), silk);
    for (const double x : {-0.45, 0.0, 0.42})
        painter.fold(open({corner(x, -0.46), smooth(x * 0.6, 0.0), corner(0.02, 0.60)}), 0.10,
                     x == 0.0 ? 0.18 : -0.2);
}

} // namespace

void paintScarf(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        longScarf(canvas);
    else if (canvas.attributes.variant == 1)
        snood(canvas);
    else
        silkSquare(canvas);
}

} // namespace vitrine::sampledata::kinds
