// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

struct Cut {
    double waist;
    double hip;
    double inner; ///< the hem's inner end
    double outer; ///< the hem's outer end
    double knee;  ///< the leg's outer side at the knee
    double hem;
};

void waistband(const Canvas& canvas, double waist)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    painter.fill(roundedBox(-waist - 0.01, -0.94, waist + 0.01, -0.82, 0.02),
                 plain(palette.dark, Material::Denim), {.rounding = 0.04, .depth = 0.6});
    for (const double x : {-0.24, 0.0, 0.24})
        painter.fill(roundedBox(x - 0.018, -0.96, x + 0.018, -0.80, 0.01),
                     plain(palette.main, Material::Cotton), {.rounding = 0.02, .depth = 0.8});
}

void legs(const Canvas& canvas, const Cut& cut, Material material)
{
    auto& painter = canvas.painter;
    const Line leg =
        closed({corner(-0.02, -0.88), corner(cut.waist, -0.88), smooth(cut.hip, -0.45),
                smooth(cut.knee, (cut.hem - 0.3) / 2), corner(cut.outer, cut.hem),
                corner(cut.inner, cut.hem + 0.01), smooth(0.05 + cut.inner / 3, 0.0), corner(0.0, -0.28)});
    const Form cloth{.rounding = 0.15, .depth = 0.6, .wrinkles = 0.55};
    const auto surface = patterned(canvas.palette, canvas.attributes, material, 0.9, 90.0);
    painter.fill(leg, surface, cloth);
    painter.fill(flipped(leg), surface, cloth);
    painter.fold(open({corner(0, -0.86), corner(0, -0.30)}), 0.03, -0.35);
    for (const double side : {-1.0, 1.0}) {
        painter.line(open({corner(side * 0.20, -0.82), smooth(side * 0.25, -0.66),
                           corner(side * (cut.hip - 0.03), -0.58)}),
                     0.014, canvas.palette.dark, 0.8);
        painter.stitches(
            open({corner(side * cut.inner, cut.hem - 0.05), corner(side * cut.outer, cut.hem - 0.05)}),
            canvas.palette.dark);
    }
}

} // namespace

void paintTrousers(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    if (canvas.attributes.variant == 0) {
        legs(canvas, {.waist = 0.36, .hip = 0.43, .inner = 0.12, .outer = 0.36, .knee = 0.39, .hem = 0.96},
             Material::Denim);
        waistband(canvas, 0.36);
        painter.fold(open({corner(0.24, -0.4), corner(0.24, 0.95)}), 0.03, 0.12);
        painter.fold(open({corner(-0.24, -0.4), corner(-0.24, 0.95)}), 0.03, 0.12);
    } else if (canvas.attributes.variant == 1) {
        legs(canvas, {.waist = 0.44, .hip = 0.54, .inner = 0.07, .outer = 0.62, .knee = 0.57, .hem = 0.30},
             Material::Cotton);
        waistband(canvas, 0.44);
    } else {
        legs(canvas, {.waist = 0.32, .hip = 0.42, .inner = 0.10, .outer = 0.72, .knee = 0.42, .hem = 0.94},
             Material::Wool);
        waistband(canvas, 0.32);
        for (const double side : {-1.0, 1.0})
            painter.fold(
                open({corner(side * 0.26, 0.0), smooth(side * 0.34, 0.5), corner(side * 0.46, 0.92)}), 0.08,
                -0.22);
    }
}

} // namespace vitrine::sampledata::kinds
