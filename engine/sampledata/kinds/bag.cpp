// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

constexpr Form kLeather{.rounding = 0.12, .depth = 0.7, .wrinkles = 0.15, .gloss = 0.08};

void metalRing(const Canvas& canvas, double x, double y, double radius)
{
    canvas.painter.line(arc(x, y, radius, radius, 0, 360), radius * 0.55, canvas.palette.metal);
}

void tote(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    painter.line(arc(0, -0.20, 0.30, 0.66, 180, 360), 0.060, scaled(palette.dark, 0.85));
    painter.fill(closed({corner(-0.70, -0.22), corner(0.70, -0.22), corner(0.60, 0.84), corner(-0.60, 0.84)}),
                 patterned(palette, canvas.attributes, Material::Leather), kLeather);
    painter.fill(
        closed({corner(-0.70, -0.24), corner(0.70, -0.24), corner(0.69, -0.13), corner(-0.69, -0.13)}),
        plain(palette.dark, Material::Leather), {.rounding = 0.04, .depth = 0.5});
    painter.line(arc(0, -0.12, 0.32, 0.62, 180, 360), 0.065, palette.dark);
    for (const double side : {-1.0, 1.0}) {
        painter.fill(roundedBox(side * 0.32 - 0.05, -0.16, side * 0.32 + 0.05, 0.12, 0.03),
                     plain(palette.dark, Material::Leather), {.rounding = 0.03, .depth = 0.8});
        metalRing(canvas, side * 0.32, -0.12, 0.062);
    }
    painter.stitches(open({corner(-0.56, 0.78), corner(0.56, 0.78)}), palette.light);
    painter.fill(roundedBox(-0.11, -0.02, 0.11, 0.08, 0.02), plain(palette.metal, Material::Metal),
                 {.rounding = 0.03, .depth = 0.8, .gloss = 0.3});
}

void backpack(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto cloth = patterned(palette, canvas.attributes, Material::Cotton);
    painter.line(arc(0, -0.80, 0.13, 0.17, 180, 360), 0.050, palette.dark);
    for (const double side : {-1.0, 1.0})
        painter.line(open({corner(side * 0.30, -0.70), smooth(side * 0.66, -0.2), smooth(side * 0.66, 0.4),
                           corner(side * 0.48, 0.78)}),
                     0.085, palette.dark);
    painter.fill(mirrored({corner(0, -0.86), smooth(0.30, -0.82), smooth(0.52, -0.52), smooth(0.56, 0.2),
                           corner(0.54, 0.80), smooth(0.40, 0.88), corner(0, 0.88)}),
                 cloth, kLeather);
    painter.line(open({corner(-0.47, -0.42), smooth(-0.3, -0.66), smooth(0, -0.72), smooth(0.3, -0.66),
                       corner(0.47, -0.42)}),
                 0.035, palette.metal);
    painter.fill(roundedBox(-0.40, 0.10, 0.40, 0.72, 0.10), cloth, kLeather);
    painter.line(open({corner(-0.36, 0.22), corner(0.36, 0.22)}), 0.032, palette.metal);
    painter.fill(roundedBox(0.30, 0.21, 0.345, 0.38, 0.02), plain(palette.metal, Material::Metal),
                 {.rounding = 0.02, .depth = 0.9, .gloss = 0.3});
    painter.fill(roundedBox(-0.16, -0.36, 0.16, -0.14, 0.03), plain(palette.dark, Material::Leather),
                 {.rounding = 0.04, .depth = 0.7});
}

void shoulderBag(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    for (int link = 0; link <= 26; ++link) { // a chain
        const auto at = arc(0, -0.02, 0.60, 0.90, 180.0 + link * 180.0 / 27, 180.0 + (link + 1) * 180.0 / 27);
        painter.line({at.front(), at[at.size() * 2 / 3]}, link % 2 == 0 ? 0.060 : 0.035, palette.metal);
    }
    painter.fill(roundedBox(-0.72, -0.10, 0.72, 0.74, 0.14),
                 patterned(palette, canvas.attributes, Material::Leather), kLeather);
    painter.fill(closed({corner(-0.72, -0.02), smooth(-0.66, -0.12), corner(-0.5, -0.14), corner(0.5, -0.14),
                         smooth(0.66, -0.12), corner(0.72, -0.02), smooth(0.60, 0.26), smooth(0.0, 0.42),
                         smooth(-0.60, 0.26)}),
                 patterned(palette, canvas.attributes, Material::Leather), kLeather);
    painter.stitches(open({corner(-0.66, 0.02), smooth(-0.56, 0.22), smooth(0.0, 0.37), smooth(0.56, 0.22),
                           corner(0.66, 0.02)}),
                     palette.light);
    painter.fill(roundedBox(-0.10, 0.26, 0.10, 0.46, 0.04), plain(palette.metal, Material::Metal),
                 {.rounding = 0.04, .depth = 0.9, .gloss = 0.3});
}

} // namespace

void paintBag(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        tote(canvas);
    else if (canvas.attributes.variant == 1)
        backpack(canvas);
    else
        shoulderBag(canvas);
}

} // namespace vitrine::sampledata::kinds
