// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

constexpr Form kDome{.rounding = 0.34, .depth = 0.8, .wrinkles = 0.2};

/// A cap with a peak, to the right.
void cap(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    painter.fill(closed({corner(0.16, 0.24), smooth(0.60, 0.14), smooth(0.94, 0.30), smooth(0.90, 0.42),
                         smooth(0.50, 0.36), corner(0.10, 0.44)}),
                 plain(palette.dark, Material::Cotton), {.rounding = 0.1, .depth = 0.8});
    painter.fill(closed({corner(-0.72, 0.40), smooth(-0.72, -0.12), smooth(-0.36, -0.52), smooth(0.02, -0.54),
                         smooth(0.32, -0.28), corner(0.40, 0.24), smooth(-0.1, 0.36)}),
                 patterned(palette, canvas.attributes, Material::Cotton), kDome);
    painter.fill(ellipse(-0.16, -0.56, 0.055, 0.035), plain(palette.dark, Material::Cotton),
                 {.rounding = 0.04, .depth = 0.8});
    for (const double bend : {-0.30, 0.12})
        painter.line(
            open({corner(-0.16, -0.54), smooth(-0.16 + bend, -0.16), corner(-0.16 + bend * 1.2, 0.34)}),
            0.014, palette.dark, 0.7);
}

void beanie(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    painter.fill(mirrored({corner(0, -0.56), smooth(0.36, -0.46), smooth(0.60, -0.04), corner(0.64, 0.44),
                           corner(0, 0.48)}),
                 patterned(palette, canvas.attributes, Material::Knit), kDome);
    painter.fill(roundedBox(-0.68, 0.30, 0.68, 0.66, 0.10), plain(palette.dark, Material::Knit),
                 {.rounding = 0.12, .depth = 0.8});
    for (double x = -0.58; x < 0.6; x += 0.11)
        painter.fold(open({corner(x, 0.32), corner(x, 0.64)}), 0.030, -0.3);
    painter.fill(ellipse(0, -0.68, 0.22, 0.20), plain(palette.light, Material::Wool),
                 {.rounding = 0.2, .depth = 0.9, .wrinkles = 1.4});
}

void brimmed(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto felt = patterned(palette, canvas.attributes, Material::Wool);
    painter.fill(ellipse(0, 0.34, 0.94, 0.25), felt, {.rounding = 0.14, .depth = 0.7});
    painter.fill(ellipse(0, 0.28, 0.56, 0.13), plain(scaled(palette.dark, 0.8), Material::Wool),
                 {.rounding = 0.1});
    painter.fill(mirrored({corner(0, -0.42), smooth(0.20, -0.52), smooth(0.42, -0.42), smooth(0.50, -0.05),
                           corner(0.53, 0.28), smooth(0.0, 0.38)}),
                 felt, kDome);
    painter.fill(mirrored({corner(0, 0.18), smooth(0.30, 0.16), corner(0.52, 0.09), corner(0.54, 0.28),
                           smooth(0.28, 0.36), smooth(0, 0.385)}),
                 plain(palette.accent, Material::Silk), {.rounding = 0.07, .depth = 0.7});
    painter.fold(open({corner(-0.03, -0.44), smooth(0.0, -0.2), corner(0.0, 0.05)}), 0.12, -0.3);
}

} // namespace

void paintHat(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        cap(canvas);
    else if (canvas.attributes.variant == 1)
        beanie(canvas);
    else
        brimmed(canvas);
}

} // namespace vitrine::sampledata::kinds
