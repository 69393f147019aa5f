// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/core/picture.h"

namespace vitrine::vlm {

/// Which of the two passes of a resize rounds to 8 bits first.
enum class FirstPass { Horizontal, Vertical };

/// Resized as PIL's Image.resize does with BILINEAR: triangle filter, its support scaled when shrinking,
/// weights in 22-bit fixed point, rounded to 8 bits after each pass (Pillow's Resample.c). Both sizes at
/// least 1. PIL itself begins horizontally; a picture that PIL would have transposed before begins
/// vertically.
core::Picture pilResize(const core::Picture& picture, std::int32_t width, std::int32_t height,
                        FirstPass first);

} // namespace vitrine::vlm
