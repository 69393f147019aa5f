// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "engine/core/picture.h"
#include "engine/core/random.h"
#include "engine/sampledata/attributes.h"
#include "engine/sampledata/photography.h"

namespace vitrine::sampledata::painting {

/// Width and height of a picture that shall have these proportions: as large as photographs are otherwise.
struct Frame {
    int width = 0;
    int height = 0;
};
Frame frameFor(int width, int height);

/// A product photograph: the product that the attributes tell, before a background or in a styled place, lit,
/// with its shadow, from some angle, with a camera's noise, blur and white balance. The random numbers decide
/// everything else. 300 … 640 pixels a side, or of proportions that are asked for. Thread-safe; the same
/// numbers give the same pixels.
core::Picture photograph(const Attributes& attributes, Photography photography, const core::Random& random,
                         std::optional<Frame> frame = std::nullopt);

} // namespace vitrine::sampledata::painting
