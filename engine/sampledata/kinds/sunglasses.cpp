// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

#include <cmath>

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

struct Frame {
    Line lens;     ///< the right one, seen from the front
    double rim;    ///< how far it reaches beyond the lens
    bool metalRim; ///< thin and of metal, the colour in the lenses
    double hingeX;
    double hingeY;
    double bridgeY;
};

/// Larger by `margin`, on average, about its own middle.
Line outset(const Line& outline, double margin)
{
    Point middle(0, 0);
    for (const auto& point : outline)
        middle += point * (1.0F / static_cast<float>(outline.size()));
    Line larger;
    for (const auto& point : outline) {
        const Point away = point - middle;
        larger.push_back(point + away * static_cast<float>(margin / std::hypot(away.x, away.y)));
    }
    return larger;
}

void draw(const Canvas& canvas, const Frame& frame)
{
    auto& painter = canvas.painter;
    const auto& palette = canvas.palette;
    const Rgb rim = frame.metalRim ? palette.metal : palette.main;
    const Rgb glass = frame.metalRim ? mixed(palette.main, {20, 20, 24}, 0.25) : Rgb{46, 46, 52};
    for (const double side : {-1.0, 1.0}) { // temples lead back and up
        const Line temple =
            open({corner(side * frame.hingeX, frame.hingeY), smooth(side * 0.90, frame.hingeY - 0.24),
                  corner(side * 0.74, frame.hingeY - 0.52)});
        painter.line(temple, 0.075, frame.metalRim ? palette.metal : palette.dark);
    }
    painter.line(arc(0, frame.bridgeY, 0.13, 0.09, 180, 360), frame.rim * 1.1, rim);
    for (const bool left : {true, false}) {
        const Line lens = left ? flipped(frame.lens) : frame.lens;
        painter.fill(outset(lens, frame.rim), plain(rim, Material::Smooth),
                     {.rounding = 0.06, .depth = 0.9, .gloss = 0.2});
        painter.fill(lens, plain(glass, Material::Smooth), {.rounding = 0.3, .depth = 0.5});
        const double x = left ? -0.52 : 0.36;
        painter.fold(open({corner(x, 0.12), corner(x + 0.18, -0.14)}), 0.08, 0.5);
    }
    for (const double side : {-1.0, 1.0}) // what the metal shows on any frame
        painter.fill(roundedBox(side * frame.hingeX - 0.06, frame.hingeY - 0.035, side * frame.hingeX + 0.06,
                                frame.hingeY + 0.035, 0.02),
                     plain(palette.metal, Material::Metal), {.rounding = 0.03, .depth = 1.0, .gloss = 0.3});
}

} // namespace

void paintSunglasses(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        draw(canvas, {.lens = closed({corner(0.14, -0.18), corner(0.80, -0.24), smooth(0.78, 0.12),
                                      smooth(0.60, 0.27), smooth(0.30, 0.26), smooth(0.17, 0.10)}),
                      .rim = 0.085,
                      .metalRim = false,
                      .hingeX = 0.84,
                      .hingeY = -0.20,
                      .bridgeY = -0.06});
    else if (canvas.attributes.variant == 1)
        draw(canvas, {.lens = ellipse(0.45, 0.02, 0.31, 0.31),
                      .rim = 0.065,
                      .metalRim = false,
                      .hingeX = 0.78,
                      .hingeY = -0.08,
                      .bridgeY = 0.0});
    else
        draw(canvas, {.lens = closed({corner(0.12, -0.20), smooth(0.46, -0.26), smooth(0.80, -0.20),
                                      smooth(0.82, 0.08), smooth(0.62, 0.38), smooth(0.36, 0.36),
                                      smooth(0.14, 0.08)}),
                      .rim = 0.036,
                      .metalRim = true,
                      .hingeX = 0.84,
                      .hingeY = -0.18,
                      .bridgeY = -0.14});
}

} // namespace vitrine::sampledata::kinds
