// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kinds/kinds.h"

#include <cmath>
#include <numbers>

namespace vitrine::sampledata::kinds {

using namespace painting;

namespace {

constexpr Form kStrap{.rounding = 0.08, .depth = 0.8, .gloss = 0.08};
constexpr Form kMetal{.rounding = 0.07, .depth = 1.0, .gloss = 0.25};

Point onDial(double hour, double radius)
{
    const double angle = (hour / 12.0 - 0.25) * 2.0 * std::numbers::pi;
    return {static_cast<float>(radius * std::cos(angle)), static_cast<float>(radius * std::sin(angle))};
}

void strap(const Canvas& canvas, double half)
{
    auto& painter = canvas.painter;
    const auto leather = plain(canvas.palette.main, Material::Leather);
    for (const double side : {-1.0, 1.0}) {
        painter.fill(closed({corner(-half, side * 0.25), corner(half, side * 0.25),
                             smooth(half * 0.86, side * 0.7), corner(half * 0.80, side * 0.97),
                             corner(-half * 0.80, side * 0.97), smooth(-half * 0.86, side * 0.7)}),
                     leather, kStrap);
        for (const double edge : {-1.0, 1.0})
            painter.stitches(
                open({corner(edge * half * 0.82, side * 0.45), corner(edge * half * 0.70, side * 0.95)}),
                canvas.palette.light);
    }
}

void hands(const Canvas& canvas, const Rgb& colour, double size)
{
    auto& random = canvas.painter.random();
    const double hour = random.uniform(0.0, 12.0);
    canvas.painter.line({{0, 0}, onDial(hour, 0.50 * size)}, 0.045, colour);
    canvas.painter.line({{0, 0}, onDial(std::fmod(hour, 1.0) * 12.0, 0.78 * size)}, 0.030, colour);
    canvas.painter.fill(ellipse(0, 0, 0.030, 0.030), plain(canvas.palette.metal, Material::Metal), kMetal);
}

void ticks(const Canvas& canvas, const Rgb& colour, double radius)
{
    for (int hour = 0; hour < 12; ++hour)
        canvas.painter.line({onDial(hour, radius * 0.82), onDial(hour, radius * 0.94)},
                            hour % 3 == 0 ? 0.040 : 0.020, colour);
}

void roundWatch(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    strap(canvas, 0.24);
    painter.fill(ellipse(0, 0, 0.46, 0.46), plain(canvas.palette.metal, Material::Metal), kMetal);
    painter.fill(roundedBox(0.44, -0.05, 0.53, 0.05, 0.02), plain(canvas.palette.metal, Material::Metal),
                 kMetal);
    painter.fill(ellipse(0, 0, 0.38, 0.38), plain({242, 241, 236}, Material::Smooth),
                 {.rounding = 0.05, .depth = 0.3});
    ticks(canvas, {50, 50, 54}, 0.38);
    hands(canvas, {36, 36, 40}, 0.38);
}

void squareWatch(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    strap(canvas, 0.28);
    painter.fill(roundedBox(-0.42, -0.46, 0.42, 0.46, 0.13), plain(canvas.palette.metal, Material::Metal),
                 kMetal);
    painter.fill(roundedBox(-0.34, -0.38, 0.34, 0.38, 0.09), plain({22, 23, 26}, Material::Smooth),
                 {.rounding = 0.04, .depth = 0.3});
    for (int bar = 0; bar < 3; ++bar)
        painter.line(open({corner(-0.22, 0.10 + bar * 0.09),
                           corner(-0.22 + 0.44 * (0.4 + 0.2 * bar), 0.10 + bar * 0.09)}),
                     0.035, mixed(canvas.palette.main, {255, 255, 255}, 0.35));
    painter.line(open({corner(-0.20, -0.24), corner(-0.20, -0.04)}), 0.045, {235, 240, 245});
    for (const double x : {-0.06, 0.16})
        painter.line(open({corner(x - 0.06, -0.24), corner(x + 0.06, -0.24), corner(x + 0.06, -0.04),
                           corner(x - 0.06, -0.04), corner(x - 0.06, -0.24)}),
                     0.035, {235, 240, 245});
}

void chronograph(const Canvas& canvas)
{
    auto& painter = canvas.painter;
    strap(canvas, 0.27);
    painter.fill(ellipse(0, 0, 0.52, 0.52), plain(canvas.palette.metal, Material::Metal), kMetal);
    for (const double y : {-0.24, 0.0, 0.24})
        painter.fill(roundedBox(0.45, y - 0.05, 0.60, y + 0.05, 0.02),
                     plain(canvas.palette.metal, Material::Metal), kMetal);
    const auto dial = scaled(canvas.palette.main, brightness(canvas.palette.main) > 0.5 ? 0.9 : 1.15);
    const Rgb marks = brightness(dial) > 0.5 ? Rgb{40, 40, 44} : Rgb{240, 240, 240};
    painter.fill(ellipse(0, 0, 0.43, 0.43), plain(dial, Material::Smooth), {.rounding = 0.05, .depth = 0.4});
    ticks(canvas, marks, 0.43);
    for (const auto& [x, y] : {std::pair{-0.19, 0.0}, {0.19, 0.0}, {0.0, 0.19}}) {
        painter.fill(ellipse(x, y, 0.105, 0.105), plain(mixed(dial, marks, 0.35), Material::Smooth),
                     {.rounding = 0.03, .depth = 0.6});
        painter.line(open({corner(x, y), corner(x + 0.05, y - 0.05)}), 0.018, marks);
    }
    hands(canvas, marks, 0.43);
}

} // namespace

void paintWatch(const Canvas& canvas)
{
    if (canvas.attributes.variant == 0)
        roundWatch(canvas);
    else if (canvas.attributes.variant == 1)
        squareWatch(canvas);
    else
        chronograph(canvas);
}

} // namespace vitrine::sampledata::kinds
