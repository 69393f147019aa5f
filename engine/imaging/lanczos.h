// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace vitrine::imaging {

/// `bgr` (8-bit, three channels) at `size`, which is no larger, by a Lanczos filter of three lobes as wide as the
/// scale asks for, one direction after the other (Turkowski 1990, "Filters for common resampling tasks"). At the
/// border the weights that lie inside count alone. `extent` is how much of `bgr` the whole picture covers, in its
/// pixels: a decoder that reduces rounds up, and the last row and column may stand for less than a pixel.
/// Thread-safe.
cv::Mat shrunkByLanczos(const cv::Mat& bgr, cv::Size2d extent, cv::Size size);

} // namespace vitrine::imaging
