// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/picture.h"
#include "engine/core/random.h"
#include "engine/sampledata/attributes.h"

namespace vitrine::sampledata::painting {

/// A product photograph: the product that the attributes tell, before a background, lit, with its shadow,
/// from some angle, with a camera's noise, blur and white balance. The random numbers decide everything else.
/// 300 … 640 pixels a side. Thread-safe; the same numbers give the same pixels.
core::Picture photograph(const Attributes& attributes, const core::Random& random);

} // namespace vitrine::sampledata::painting
