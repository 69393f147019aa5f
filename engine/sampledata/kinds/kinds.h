// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sampledata/attributes.h"
#include "engine/sampledata/painting/painter.h"
#include "engine/sampledata/painting/palette.h"

namespace vitrine::sampledata::kinds {

/// What a kind's drawing works with.
struct Canvas {
    painting::Painter& painter;
    const Attributes& attributes;
    const painting::Palette& palette;
};

/// Each draws one product of its kind, in the variant, colour, pattern and metal of the attributes.
void paintCoat(const Canvas& canvas);
void paintShirt(const Canvas& canvas);
void paintTrousers(const Canvas& canvas);
void paintDress(const Canvas& canvas);
void paintBag(const Canvas& canvas);
void paintShoes(const Canvas& canvas);
void paintScarf(const Canvas& canvas);
void paintHat(const Canvas& canvas);
void paintBelt(const Canvas& canvas);
void paintWatch(const Canvas& canvas);
void paintSunglasses(const Canvas& canvas);
void paintMug(const Canvas& canvas);

/// Draws whatever kind the attributes name.
void paintProduct(const Canvas& canvas);

} // namespace vitrine::sampledata::kinds
