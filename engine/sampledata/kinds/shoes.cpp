// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

constexpr Form kUpper{.rounding = 0.16, .depth = 0.8, .wrinkles = 0.15, .gloss = 0.08};

/// Seen from the side, the toe to the right.
void sneaker(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    painter.fill(closed({corner(-0.82, 0.30), smooth(-0.84, -0.10), corner(-0.72, -0.42),
                         smooth(-0.60, -0.30), smooth(-0.40, -0.32), corner(-0.22, -0.48),
                         smooth(0.10, -0.20), smooth(0.45, -0.02), smooth(0.80, 0.08), smooth(0.90, 0.30)}),
                 patterned(palette, canvas.attributes, Material::Leather), kUpper);
    painter.fill(closed({corner(-0.72, -0.42), smooth(-0.60, -0.30), smooth(-0.40, -0.32),
                         corner(-0.22, -0.48), smooth(-0.46, -0.44)}),
                 plain(palette.dark, Material::Cotton), {});
    painter.fill(closed({corner(0.52, 0.30), smooth(0.56, 0.06), smooth(0.80, 0.08), smooth(0.90, 0.30)}),
                 plain(palette.light, Material::Leather), kUpper);
    painter.fill(closed({corner(-0.82, 0.30), smooth(-0.845, 0.0), corner(-0.80, -0.20), smooth(-0.62, -0.05),
                         corner(-0.56, 0.30)}),
                 plain(palette.dark, Material::Leather), kUpper);
    for (int i = 0; i < 4; ++i) {
        const double x = -0.20 + i * 0.13, y = -0.38 + i * 0.105;
        painter.line(open({corner(x, y), corner(x - 0.12, y + 0.19)}), 0.042, {244, 243, 240});
    }
    painter.fill(closed({corner(-0.86, 0.26), corner(0.90, 0.26), smooth(0.95, 0.36), corner(0.86, 0.48),
                         corner(-0.80, 0.48), smooth(-0.90, 0.38)}),
                 plain({242, 241, 238}, Material::Smooth), {.rounding = 0.10, .depth = 0.6});
    painter.line(open({corner(-0.85, 0.40), corner(0.90, 0.40)}), 0.020, palette.main);
}

void boot(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    painter.fill(closed({corner(-0.56, 0.66), smooth(-0.60, 0.2), corner(-0.52, -0.86), corner(0.06, -0.86),
                         smooth(0.04, -0.2), smooth(0.14, 0.20), smooth(0.52, 0.34), smooth(0.74, 0.50),
                         corner(0.76, 0.66)}),
                 patterned(palette, canvas.attributes, Material::Leather), kUpper);
    painter.fill(
        closed({corner(-0.535, -0.88), corner(0.07, -0.88), corner(0.06, -0.74), corner(-0.53, -0.74)}),
        plain(palette.dark, Material::Knit), {.rounding = 0.05, .depth = 0.6});
    painter.fold(open({corner(-0.50, 0.16), smooth(-0.2, 0.22), corner(0.10, 0.10)}), 0.05, -0.35);
    for (int i = 0; i < 6; ++i)
        painter.line(open({corner(0.055 - i * 0.004, -0.62 + i * 0.13), corner(-0.13, -0.56 + i * 0.13)}),
                     0.030, palette.light);
    painter.fill(closed({corner(-0.60, 0.64), corner(0.78, 0.64), corner(0.80, 0.76), corner(-0.08, 0.78),
                         corner(-0.10, 0.90), corner(-0.60, 0.90)}),
                 plain({40, 34, 30}, Material::Smooth), {.rounding = 0.05, .depth = 0.6});
}

void pump(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    painter.fill(closed({corner(-0.80, -0.02), corner(-0.60, 0.06), smooth(-0.66, 0.4), corner(-0.70, 0.80),
                         corner(-0.78, 0.80)}),
                 plain(palette.dark, Material::Leather), {.rounding = 0.06, .depth = 0.9});
    painter.fill(
        closed({corner(-0.84, -0.02), smooth(-0.86, -0.28), corner(-0.78, -0.46), smooth(-0.56, -0.20),
                smooth(-0.14, 0.22), smooth(0.20, 0.46), corner(0.40, 0.44), smooth(0.74, 0.62),
                corner(0.94, 0.80), corner(0.36, 0.80), smooth(0.0, 0.62), smooth(-0.45, 0.16)}),
        patterned(palette, canvas.attributes, Material::Leather),
        {.rounding = 0.13, .depth = 0.8, .gloss = 0.2});
    painter.fill(closed({corner(-0.78, -0.46), smooth(-0.56, -0.20), smooth(-0.14, 0.22), smooth(0.20, 0.46),
                         corner(0.40, 0.44), smooth(0.0, 0.18), smooth(-0.42, -0.22)}),
                 plain(mixed(palette.light, {225, 195, 165}, 0.5), Material::Leather),
                 {.rounding = 0.06, .depth = 0.4});
    painter.line(open({corner(0.36, 0.81), corner(0.94, 0.81)}), 0.030, {50, 40, 36});
}

} // namespace

void paintShoes(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        sneaker(canvas);
    else if (canvas.attributes.variant == 1)
        boot(canvas);
    else
        pump(canvas);
}

} // namespace vitrine::sampledata::kinds
