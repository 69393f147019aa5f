// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

constexpr Form kCloth{.rounding = 0.13, .depth = 0.55, .wrinkles = 0.5};

void sleeves(const Canvas& canvas, double shoulder, double cuffX, double cuffY, double width,
             Material material)
{
    auto& painter = canvas.painter;
    const Line right =
        closed({corner(shoulder - 0.12, -0.66), smooth(shoulder + 0.06, -0.56),
                smooth((shoulder + cuffX) / 2 + 0.08, (cuffY - 0.56) / 2), corner(cuffX, cuffY),
                corner(cuffX - width, cuffY + 0.02), smooth(shoulder - 0.10, -0.12)});
    const Line cuff =
        closed({corner(cuffX + 0.01, cuffY - 0.08), corner(cuffX + 0.01, cuffY + 0.01),
                corner(cuffX - width - 0.01, cuffY + 0.03), corner(cuffX - width - 0.01, cuffY - 0.06)});
    painter.fill(right, patterned(canvas.palette, canvas.attributes, material, 1.0, -14.0), kCloth);
    painter.fill(flipped(right), patterned(canvas.palette, canvas.attributes, material, 1.0, 14.0), kCloth);
    painter.fill(cuff, plain(canvas.palette.dark, material), {.rounding = 0.05, .depth = 0.3});
    painter.fill(flipped(cuff), plain(canvas.palette.dark, material), {.rounding = 0.05, .depth = 0.3});
}

void button(const Canvas& canvas, double x, double y, double radius = 0.030)
{
    canvas.painter.fill(ellipse(x, y, radius, radius), plain(canvas.palette.metal, Material::Metal),
                        {.rounding = 0.03, .depth = 1.0, .gloss = 0.3});
}

/// Hip length, with a hood and a zip.
void parka(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto cloth = patterned(palette, canvas.attributes, Material::Cotton);
    painter.fill(mirrored({corner(0, -0.98), smooth(0.22, -0.94), smooth(0.33, -0.74), corner(0.30, -0.56),
                           corner(0, -0.50)}),
                 cloth, kCloth);
    painter.fill(mirrored({corner(0, -0.88), smooth(0.15, -0.84), smooth(0.20, -0.70), corner(0.10, -0.54),
                           corner(0, -0.48)}),
                 plain(palette.dark, Material::Cotton), {.rounding = 0.2, .depth = 0.6});
    sleeves(canvas, 0.46, 0.84, 0.36, 0.22, Material::Cotton);
    painter.fill(mirrored({corner(0, -0.52), corner(0.18, -0.60), smooth(0.48, -0.64), smooth(0.46, -0.2),
                           corner(0.50, 0.62), smooth(0, 0.66)}),
                 cloth, kCloth);
    painter.line(open({corner(0, -0.52), corner(0, 0.65)}), 0.050, palette.dark);
    painter.line(open({corner(0, -0.52), corner(0, 0.65)}), 0.022, palette.metal);
    for (const double side : {-1.0, 1.0}) {
        const Line pocket = closed({corner(side * 0.14, 0.22), corner(side * 0.40, 0.22),
                                    corner(side * 0.41, 0.50), corner(side * 0.14, 0.50)});
        painter.fill(pocket, cloth, {.rounding = 0.04, .depth = 0.5});
        painter.line(open({corner(side * 0.13, 0.28), corner(side * 0.41, 0.28)}), 0.018, palette.dark, 0.8);
        button(canvas, side * 0.275, 0.31, 0.022);
    }
    painter.stitches(open({corner(-0.47, 0.58), smooth(0, 0.61), corner(0.47, 0.58)}), palette.dark);
}

/// Knee length, double-breasted, with lapels and a belt.
void trench(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto cloth = patterned(palette, canvas.attributes, Material::Wool);
    sleeves(canvas, 0.40, 0.66, 0.22, 0.19, Material::Wool);
    painter.fill(mirrored({corner(0, -0.72), corner(0.16, -0.78), smooth(0.42, -0.68), smooth(0.32, -0.10),
                           corner(0.34, 0.0), smooth(0.42, 0.5), corner(0.50, 0.96), smooth(0, 0.98)}),
                 cloth, {.rounding = 0.14, .depth = 0.55, .wrinkles = 0.4});
    painter.fill(closed({corner(-0.05, -0.34), corner(0.12, -0.84), corner(0.26, -0.62), corner(0.17, -0.52),
                         corner(0.20, -0.44)}),
                 cloth, {.rounding = 0.05, .depth = 0.8});
    painter.fill(closed({corner(0.05, -0.34), corner(-0.12, -0.84), corner(-0.26, -0.62),
                         corner(-0.17, -0.52), corner(-0.20, -0.44)}),
                 cloth, {.rounding = 0.05, .depth = 0.8});
    painter.fill(mirrored({corner(0, -0.66), corner(0.12, -0.86), corner(0, -0.82)}),
                 plain(palette.dark, Material::Cotton), {});
    painter.fold(open({corner(0.08, -0.34), smooth(0.12, 0.3), corner(0.12, 0.96)}), 0.05, -0.35);
    painter.fill(closed({corner(-0.34, -0.06), corner(0.34, -0.06), corner(0.35, 0.06), corner(-0.35, 0.06)}),
                 plain(palette.dark, Material::Cotton), {.rounding = 0.05, .depth = 0.5});
    painter.line(open({corner(-0.08, -0.07), corner(0.08, -0.07), corner(0.08, 0.07), corner(-0.08, 0.07),
                       corner(-0.08, -0.07)}),
                 0.030, palette.metal);
    for (const double y : {-0.24, 0.18, 0.38})
        for (const double side : {-1.0, 1.0})
            button(canvas, side * 0.15, y);
}

/// Short, in quilted rows, with a high collar.
void puffer(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto cloth = patterned(palette, canvas.attributes, Material::Smooth);
    const Form quilt{.rounding = 0.11, .depth = 1.0, .wrinkles = 0.35, .gloss = 0.12};
    for (int row = 0; row < 6; ++row) { // sleeves, a bulge at a time
        const double from = row / 6.0, to = (row + 1) / 6.0;
        for (const double side : {-1.0, 1.0}) {
            const double x = 0.48 + 0.30 * (from + to) / 2, y = -0.50 + 0.92 * (from + to) / 2;
            painter.fill(moved(ellipse(0, 0, 0.17, 0.115), side * x, y), cloth, quilt);
        }
    }
    painter.fill(mirrored({corner(0, -0.82), smooth(0.17, -0.82), corner(0.19, -0.58), corner(0, -0.54)}),
                 cloth, quilt);
    for (int row = 0; row < 6; ++row) {
        const double top = -0.62 + row * 0.20, half = row == 0 ? 0.40 : 0.47;
        painter.fill(roundedBox(-half, top, half, top + 0.225, 0.09), cloth, quilt);
    }
    painter.line(open({corner(0, -0.82), corner(0, 0.60)}), 0.030, palette.metal);
    painter.fill(roundedBox(-0.46, 0.56, 0.46, 0.66, 0.03), plain(palette.dark, Material::Knit),
                 {.rounding = 0.05, .depth = 0.4});
}

} // namespace

void paintCoat(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        parka(canvas);
    else if (canvas.attributes.variant == 1)
        trench(canvas);
    else
        puffer(canvas);
}

} // namespace vitrine::sampledata::kinds
