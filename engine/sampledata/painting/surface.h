// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sampledata/attributes.h"
#include "engine/sampledata/painting/outline.h"

namespace vitrine::sampledata::painting {

/// 0 … 255 each, as displayed (sRGB).
struct Rgb {
    float r = 0.0F;
    float g = 0.0F;
    float b = 0.0F;
};

Rgb scaled(const Rgb& colour, double factor);
Rgb mixed(const Rgb& from, const Rgb& to, double share);
double brightness(const Rgb& colour); ///< 0 … 1

enum class Material { Cotton, Wool, Knit, Denim, Leather, Straw, Silk, Smooth, Metal };

/// What an area is made of.
struct Surface {
    Rgb base{};
    Material material = Material::Cotton;
    Pattern pattern = Pattern::Plain;
    Rgb accent{};              ///< the pattern's second colour
    float patternScale = 1.0F; ///< larger: a larger pattern
    float angle = 0.0F;        ///< the pattern's rotation in degrees: sleeves turn their stripes
};

/// How much of the accent colour the pattern shows, 0 … 1. `blur` is a pixel's size in the product's square.
float patternShare(Pattern pattern, float u, float v, float blur);

/// A factor around 1: weave, grain or stitches at this place.
float textureFactor(Material material, float u, float v);

/// Smooth noise around 0, of about unit deviation, that repeats far outside the product's square.
float wrinkleNoise(float u, float v);

} // namespace vitrine::sampledata::painting
