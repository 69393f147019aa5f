// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

constexpr Form kCloth{.rounding = 0.13, .depth = 0.5, .wrinkles = 0.4};

void pleats(const Canvas& canvas, double waist, double hem, double half)
{
    for (int i = -3; i <= 3; ++i) {
        const double share = i / 3.6;
        canvas.painter.fold(
            open({corner(share * 0.22, waist + 0.05), smooth(share * half * 0.7, (waist + hem) / 2),
                  corner(share * half, hem - 0.01)}),
            0.07, i % 2 == 0 ? -0.26 : 0.14);
    }
}

/// Sleeveless, with a waist and a wide skirt to the knee.
void skater(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto cloth = patterned(palette, canvas.attributes, Material::Cotton);
    painter.fill(mirrored({corner(0, -0.16), corner(0.24, -0.17), smooth(0.48, 0.25), corner(0.70, 0.66),
                           smooth(0.35, 0.74), smooth(0, 0.75)}),
                 cloth, kCloth);
    pleats(canvas, -0.16, 0.72, 0.68);
    painter.fill(mirrored({corner(0, -0.62), smooth(0.13, -0.70), corner(0.17, -0.92), corner(0.27, -0.92),
                           smooth(0.25, -0.66), corner(0.35, -0.50), smooth(0.28, -0.3), corner(0.25, -0.14),
                           corner(0, -0.12)}),
                 cloth, kCloth);
    painter.fill(roundedBox(-0.26, -0.20, 0.26, -0.11, 0.02), plain(palette.dark, Material::Silk),
                 {.rounding = 0.04, .depth = 0.6});
}

/// To the ankle, on thin straps.
void maxi(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    for (const double side : {-1.0, 1.0})
        painter.line(open({corner(side * 0.15, -0.66), corner(side * 0.12, -0.97)}), 0.030, palette.dark);
    painter.fill(mirrored({corner(0, -0.60), smooth(0.12, -0.70), corner(0.22, -0.66), smooth(0.20, -0.34),
                           smooth(0.30, 0.1), corner(0.50, 0.95), smooth(0, 0.98)}),
                 patterned(palette, canvas.attributes, Material::Silk),
                 {.rounding = 0.15, .depth = 0.65, .wrinkles = 0.5, .gloss = 0.05});
    pleats(canvas, -0.25, 0.95, 0.48);
}

/// With a collar, short sleeves, buttons down the front and a belt.
void shirtDress(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const auto cloth = patterned(palette, canvas.attributes, Material::Cotton);
    const Line sleeve = closed({corner(0.24, -0.80), smooth(0.42, -0.70), corner(0.60, -0.38),
                                corner(0.42, -0.28), corner(0.30, -0.46)});
    painter.fill(sleeve, cloth, kCloth);
    painter.fill(flipped(sleeve), cloth, kCloth);
    painter.fill(mirrored({corner(0, -0.78), corner(0.12, -0.84), smooth(0.34, -0.76), smooth(0.28, -0.30),
                           corner(0.26, -0.08), smooth(0.38, 0.3), corner(0.44, 0.86), smooth(0, 0.88)}),
                 cloth, kCloth);
    painter.fold(open({corner(0.05, -0.7), corner(0.05, 0.86)}), 0.03, -0.3);
    for (int i = 0; i < 7; ++i)
        painter.fill(ellipse(0, -0.60 + i * 0.22, 0.020, 0.020), plain({240, 238, 230}, Material::Smooth),
                     {.rounding = 0.02, .depth = 1.0});
    const Line collar =
        closed({corner(0.0, -0.66), corner(0.09, -0.90), corner(0.22, -0.84), corner(0.17, -0.62)});
    painter.fill(collar, plain(palette.light, Material::Cotton), {.rounding = 0.05, .depth = 0.7});
    painter.fill(flipped(collar), plain(palette.light, Material::Cotton), {.rounding = 0.05, .depth = 0.7});
    painter.fill(roundedBox(-0.28, -0.13, 0.28, -0.02, 0.02), plain(palette.dark, Material::Leather),
                 {.rounding = 0.04, .depth = 0.7});
    pleats(canvas, -0.02, 0.86, 0.42);
}

} // namespace

void paintDress(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        skater(canvas);
    else if (canvas.attributes.variant == 1)
        maxi(canvas);
    else
        shirtDress(canvas);
}

} // namespace vitrine::sampledata::kinds
