// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "engine/core/random.h"
#include "engine/sampledata/painting/surface.h"

namespace vitrine::sampledata::painting {

/// What lies behind a product, in BGR: a white studio, a coloured gradient, wall and floor, boards, stone or
/// cloth. `product` is the colour that must stay visible before it.
cv::Mat3b backgroundFor(cv::Size size, const Rgb& product, core::Random& random);

/// White paper, a little darker away from the light: what shops put behind a packshot. Never at its end.
cv::Mat3b paperFor(cv::Size size, core::Random& random);

} // namespace vitrine::sampledata::painting
