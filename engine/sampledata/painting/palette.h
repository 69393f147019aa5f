// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/random.h"
#include "engine/sampledata/attributes.h"
#include "engine/sampledata/painting/surface.h"

namespace vitrine::sampledata::painting {

/// The colours that one product is painted with: what its attributes say, varied a little from picture to
/// picture as dye and light vary.
struct Palette {
    Rgb main;   ///< the product's colour
    Rgb accent; ///< the pattern's second colour
    Rgb dark;   ///< of `main`, for seams, linings and soles
    Rgb light;  ///< of `main`, for facings and linings
    Rgb metal;  ///< of buckles, zips and cases; a dark plastic where there is no metal
};

Palette paletteOf(const Attributes& attributes, core::Random& random);

/// The product's main cloth in this material, with its pattern.
Surface patterned(const Palette& palette, const Attributes& attributes, Material material, double scale = 1.0,
                  double angle = 0.0);
/// One colour in this material.
Surface plain(const Rgb& colour, Material material);

} // namespace vitrine::sampledata::painting
