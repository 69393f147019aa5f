// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

constexpr Form kCloth{.rounding = 0.12, .depth = 0.5, .wrinkles = 0.6};

Line body(double hem)
{
    return mirrored({corner(0, -0.60), smooth(0.17, -0.68), smooth(0.46, -0.60), smooth(0.44, -0.1),
                     corner(0.45, hem), smooth(0, hem + 0.03)});
}

void tShirt(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const Line sleeve = closed({corner(0.36, -0.66), smooth(0.56, -0.54), corner(0.82, -0.16),
                                corner(0.60, -0.02), corner(0.40, -0.28)});
    painter.fill(sleeve, patterned(palette, canvas.attributes, Material::Cotton, 1.0, -30.0), kCloth);
    painter.fill(flipped(sleeve), patterned(palette, canvas.attributes, Material::Cotton, 1.0, 30.0), kCloth);
    painter.fill(body(0.76), patterned(palette, canvas.attributes, Material::Cotton), kCloth);
    painter.fill(mirrored({corner(0, -0.66), corner(0.19, -0.70), smooth(0.13, -0.50), smooth(0, -0.44)}),
                 plain(palette.dark, Material::Cotton), {.rounding = 0.1, .depth = 0.4});
    painter.line(open({corner(-0.19, -0.70), smooth(-0.13, -0.50), smooth(0, -0.44), smooth(0.13, -0.50),
                       corner(0.19, -0.70)}),
                 0.045, palette.light);
    painter.stitches(open({corner(-0.43, 0.71), smooth(0, 0.74), corner(0.43, 0.71)}), palette.dark);
}

void longSleeves(const Canvas& canvas, Material material)
{
    auto& painter = canvas.painter;
    const Line sleeve = closed({corner(0.34, -0.66), smooth(0.54, -0.52), smooth(0.68, 0.0),
                                corner(0.76, 0.56), corner(0.58, 0.60), smooth(0.42, -0.10)});
    painter.fill(sleeve, patterned(canvas.palette, canvas.attributes, material, 1.0, -12.0), kCloth);
    painter.fill(flipped(sleeve), patterned(canvas.palette, canvas.attributes, material, 1.0, 12.0), kCloth);
    const Line cuff =
        closed({corner(0.745, 0.48), corner(0.77, 0.62), corner(0.575, 0.66), corner(0.565, 0.53)});
    painter.fill(cuff, plain(canvas.palette.dark, material), {.rounding = 0.04, .depth = 0.5});
    painter.fill(flipped(cuff), plain(canvas.palette.dark, material), {.rounding = 0.04, .depth = 0.5});
}

void buttonedShirt(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto cloth = patterned(palette, canvas.attributes, Material::Cotton);
    longSleeves(canvas, Material::Cotton);
    painter.fill(body(0.78), cloth, kCloth);
    painter.fill(roundedBox(-0.045, -0.56, 0.045, 0.79, 0.01), cloth, {.rounding = 0.03, .depth = 0.8});
    for (int i = 0; i < 6; ++i)
        painter.fill(ellipse(0, -0.44 + i * 0.22, 0.020, 0.020), plain({240, 238, 230}, Material::Smooth),
                     {.rounding = 0.02, .depth = 1.0});
    const Line collar =
        closed({corner(0.0, -0.54), corner(0.10, -0.78), corner(0.22, -0.72), corner(0.20, -0.50)});
    painter.fill(mirrored({corner(0, -0.56), corner(0.13, -0.78), corner(0, -0.80)}),
                 plain(palette.dark, Material::Cotton), {});
    painter.fill(collar, plain(palette.light, Material::Cotton), {.rounding = 0.05, .depth = 0.7});
    painter.fill(flipped(collar), plain(palette.light, Material::Cotton), {.rounding = 0.05, .depth = 0.7});
    painter.fill(roundedBox(0.13, -0.28, 0.35, -0.04, 0.02), cloth, {.rounding = 0.02, .depth = 0.8});
}

void hoodie(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto cloth = patterned(palette, canvas.attributes, Material::Knit);
    const Form thick{.rounding = 0.18, .depth = 0.7, .wrinkles = 0.7};
    painter.fill(mirrored({corner(0, -0.98), smooth(0.24, -0.92), smooth(0.34, -0.70), corner(0.24, -0.48),
                           corner(0, -0.44)}),
                 cloth, thick);
    painter.fill(mirrored({corner(0, -0.86), smooth(0.14, -0.82), smooth(0.18, -0.66), corner(0, -0.42)}),
                 plain(palette.dark, Material::Knit), {.rounding = 0.2, .depth = 0.8});
    longSleeves(canvas, Material::Knit);
    painter.fill(body(0.68), cloth, thick);
    painter.fill(roundedBox(-0.45, 0.64, 0.45, 0.78, 0.04), plain(palette.dark, Material::Knit),
                 {.rounding = 0.05, .depth = 0.5});
    painter.fill(closed({corner(-0.22, 0.22), corner(0.22, 0.22), corner(0.32, 0.52), corner(0.32, 0.60),
                         corner(-0.32, 0.60), corner(-0.32, 0.52)}),
                 cloth, {.rounding = 0.06, .depth = 0.8});
    for (const double side : {-1.0, 1.0})
        painter.line(
            open({corner(side * 0.09, -0.52), smooth(side * 0.11, -0.3), corner(side * 0.10, -0.08)}), 0.026,
            palette.light);
}

} // namespace

void paintShirt(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        tShirt(canvas);
    else if (canvas.attributes.variant == 1)
        buttonedShirt(canvas);
    else
        hoodie(canvas);
}

} // namespace vitrine::sampledata::kinds
