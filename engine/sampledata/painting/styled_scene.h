// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "engine/core/random.h"
#include "engine/sampledata/kind.h"
#include "engine/sampledata/painting/painter.h"

namespace vitrine::sampledata::painting {

/// How a stylist shows a kind of product.
enum class Display {
    Hung,  ///< on a hanger before a wall
    Stood, ///< on a table or in a cove, with the shadow under it
    Laid,  ///< on stone, terrazzo, linen or wood, seen from above
};
Display displayOf(Kind kind);

/// What the product hangs on, before the product itself is painted.
void paintHanger(Painter& painter, core::Random& random);

/// The place, in BGR; the product's colour must stay visible before it. `ground`: the row on which a product
/// stands.
cv::Mat3b styledBackground(cv::Size size, Display display, int ground, const Rgb& product,
                           core::Random& random);

/// A tight shadow where the product touches what is behind or under it, and a wide one away from the light.
void castStyledShadow(cv::Mat3b& background, const cv::Mat1b& coverage, Display display, Point light,
                      double scale, core::Random& random);

/// The lowest row that the product covers.
int groundOf(const cv::Mat1b& coverage);

/// Light falls off across the picture and towards its corners, over product and place alike.
void lightRoom(cv::Mat3b& picture, Point light, core::Random& random);

} // namespace vitrine::sampledata::painting
