// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/painting/palette.h"

#include <algorithm>

namespace vitrine::sampledata::painting {

namespace {

Rgb dyeOf(Colour colour)
{
    switch (colour) {
    case Colour::Black:
        return {34, 33, 35};
    case Colour::White:
        return {238, 237, 233};
    case Colour::Grey:
        return {136, 138, 141};
    case Colour::Navy:
        return {30, 41, 82};
    case Colour::Blue:
        return {56, 116, 200};
    case Colour::Red:
        return {192, 34, 40};
    case Colour::Pink:
        return {236, 146, 172};
    case Colour::Green:
        return {48, 122, 70};
    case Colour::Yellow:
        return {240, 200, 56};
    case Colour::Purple:
        return {112, 62, 146};
    case Colour::Brown:
        return {104, 66, 40};
    case Colour::Beige:
        return {214, 190, 154};
    }
    return {};
}

/// Seen clearly on the main colour, and never mistaken for it: light on dark, dark on light.
Rgb accentOn(Colour colour, core::Random& random)
{
    const double main = brightness(dyeOf(colour));
    if (main > 0.55)
        return random.pick<Rgb>({{44, 46, 66}, {150, 44, 50}, {58, 92, 76}});
    return random.pick<Rgb>({{236, 233, 226}, {226, 208, 168}, {206, 214, 226}});
}

Rgb metalOf(Hardware hardware)
{
    switch (hardware) {
    case Hardware::Silver:
        return {196, 199, 204};
    case Hardware::Gold:
        return {212, 168, 78};
    case Hardware::None:
        break;
    }
    return {62, 60, 60};
}

Rgb varied(const Rgb& colour, double amount, core::Random& random)
{
    const double light = random.uniform(1.0 - amount, 1.0 + amount);
    const auto channel = [&](float value) {
        return static_cast<float>(std::clamp(value * light + random.uniform(-7.0, 7.0), 4.0, 250.0));
    };
    return {channel(colour.r), channel(colour.g), channel(colour.b)};
}

} // namespace

Palette paletteOf(const Attributes& attributes, core::Random& random)
{
    Palette palette;
    palette.main = varied(dyeOf(attributes.colour), 0.07, random);
    palette.accent = varied(accentOn(attributes.colour, random), 0.05, random);
    palette.dark = brightness(palette.main) < 0.2 ? mixed(palette.main, {255, 255, 255}, 0.13)
                                                  : scaled(palette.main, 0.62);
    palette.light = mixed(palette.main, {255, 255, 255}, 0.28);
    palette.metal = varied(metalOf(attributes.hardware), 0.04, random);
    return palette;
}

Surface patterned(const Palette& palette, const Attributes& attributes, Material material, double scale,
                  double angle)
{
    Surface surface = plain(palette.main, material);
    surface.pattern = attributes.pattern;
    surface.accent = palette.accent;
    surface.patternScale = static_cast<float>(scale);
    surface.angle = static_cast<float>(angle);
    return surface;
}

Surface plain(const Rgb& colour, Material material)
{
    Surface surface;
    surface.base = colour;
    surface.accent = colour;
    surface.material = material;
    return surface;
}

} // namespace vitrine::sampledata::painting
