// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace vitrine::imaging {

/// What is left of a picture when its plain margins are taken off: the rows and columns at its sides that are of
/// one tone, but for what compression adds. A margin of another tone within it goes too, and the blended pixels
/// between. The whole picture where there are no margins or where too little would be left; so a plain picture
/// stays whole. `grey` is 8-bit, of one channel. Thread-safe.
cv::Rect withoutPlainMargins(const cv::Mat& grey);

} // namespace vitrine::imaging
