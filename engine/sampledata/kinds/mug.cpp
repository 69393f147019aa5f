// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

constexpr Form kGlaze{.rounding = 0.34, .depth = 0.85, .gloss = 0.12};
constexpr Form kFlat{.rounding = 0.05, .depth = 0.4};

void handle(const Canvas& canvas, double x, double y, double radiusX, double radiusY, double width)
{
    canvas.painter.fill(ribbon(arc(x, y, radiusX, radiusY, -88, 88), width),
                        plain(canvas.palette.main, Material::Smooth),
                        {.rounding = 0.06, .depth = 0.9, .gloss = 0.1});
}

void opening(const Canvas& canvas, double y, double half, const Rgb& drink)
{
    auto& painter = canvas.painter;
    painter.fill(ellipse(0, y, half, half * 0.19), plain(canvas.palette.light, Material::Smooth), kFlat);
    painter.fill(ellipse(0, y + 0.015, half * 0.90, half * 0.145), plain(drink, Material::Smooth), kFlat);
}

void mug(const Canvas& canvas)
{
    handle(canvas, 0.42, 0.10, 0.36, 0.36, 0.12);
    canvas.painter.fill(mirrored({corner(0, -0.52), corner(0.52, -0.52), corner(0.51, 0.56),
                                  smooth(0.40, 0.70), smooth(0, 0.74)}),
                        patterned(canvas.palette, canvas.attributes, Material::Smooth), kGlaze);
    opening(canvas, -0.52, 0.52, {92, 60, 38});
}

/// Tall, with a lid and a sleeve.
void travelCup(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    painter.fill(mirrored({corner(0, -0.64), corner(0.43, -0.64), corner(0.32, 0.90), smooth(0, 0.94)}),
                 patterned(palette, canvas.attributes, Material::Smooth), kGlaze);
    painter.fill(
        closed({corner(-0.405, -0.18), corner(0.405, -0.18), corner(0.37, 0.30), corner(-0.37, 0.30)}),
        plain(palette.dark, Material::Cotton), kGlaze);
    painter.fill(roundedBox(-0.48, -0.74, 0.48, -0.60, 0.05), plain(palette.dark, Material::Smooth),
                 {.rounding = 0.08, .depth = 0.8});
    painter.fill(
        closed({corner(-0.42, -0.72), corner(-0.36, -0.88), corner(0.36, -0.88), corner(0.42, -0.72)}),
        plain(palette.dark, Material::Smooth), {.rounding = 0.08, .depth = 0.8});
}

/// Small and low, on a saucer.
void espressoCup(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    painter.fill(ellipse(0, 0.52, 0.86, 0.22), patterned(canvas.palette, canvas.attributes, Material::Smooth),
                 {.rounding = 0.10, .depth = 0.7, .gloss = 0.1});
    painter.fill(ellipse(0, 0.49, 0.42, 0.09), plain(canvas.palette.dark, Material::Smooth), kFlat);
    handle(canvas, 0.44, 0.08, 0.24, 0.20, 0.085);
    painter.fill(mirrored({corner(0, -0.24), corner(0.54, -0.24), smooth(0.50, 0.14), smooth(0.30, 0.46),
                           corner(0.24, 0.52), smooth(0, 0.55)}),
                 patterned(canvas.palette, canvas.attributes, Material::Smooth), kGlaze);
    opening(canvas, -0.24, 0.54, {58, 36, 24});
}

} // namespace

void paintMug(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        mug(canvas);
    else if (canvas.attributes.variant == 1)
        travelCup(canvas);
    else
        espressoCup(canvas);
}

} // namespace vitrine::sampledata::kinds
