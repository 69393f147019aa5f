// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace vitrine::imaging {

/// How light and dark a picture is. Shares and tones are 0 … 1. The *subject* is what is neither white nor of
/// the plain background: the pixels within a small distance of the border's most common tone that hang
/// together with the border, where at least half of the border is of that tone. The *lit subject* leaves out all that can
/// be reached from the border without a step as well: a backdrop in uneven light may touch white without harm.
struct Exposure {
    double brightness = 0.0; ///< mean of grey
    double contrast = 0.0;   ///< standard deviation of the colours, root mean square over red, green and blue
    double highlight = 0.0;  ///< grey that a tenth of the picture exceeds
    double shadow = 0.0;     ///< darkest channel below which a fiftieth of the lit subject lies
    double blackShare = 0.0; ///< of the subject: crushed to black
    double clippedShare = 0.0; ///< of the lit subject: light, a channel at its end, another one not
    double whiteShare = 0.0;   ///< of the picture: white without being background of either kind
};

/// `bgr` is 8-bit, `grey` the same in one channel. Thread-safe.
Exposure exposureOf(const cv::Mat& bgr, const cv::Mat& grey);

} // namespace vitrine::imaging
