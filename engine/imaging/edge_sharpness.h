// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace vitrine::imaging {

/// How steep the clear edges of a picture are: 1 / σ, where σ (pixels) is the Gaussian blur of its edges. A
/// picture without edges is 0. Plain areas, the edges' contrast and a blurred background play no part: of the
/// edges that reach a seventh of the strongest one's steepness, the quarter that is sharpest decides. σ comes
/// from how much weaker an edge gets when it is blurred once more (Zhuo and Sim 2011, "Defocus map estimation
/// from a single image", section 3). `grey` is 8-bit, of one channel. Thread-safe.
double edgeSharpness(const cv::Mat& grey);

} // namespace vitrine::imaging
