// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/imaging/colour_layout.h"

namespace cv {
class Mat; // sampledata includes this header; OpenCV's stay out of what other layers see
}

namespace vitrine::imaging {

/// 64 bits that stay alike when a picture is resized, recompressed or slightly brightened: which of the 8 × 8
/// lowest frequencies (without the constant ones) of the picture at 32 × 32 pixels exceed their median. The
/// bits of a picture that differs are like coins thrown anew. (pHash: Zauner 2010, "Implementation and
/// Benchmarking of Perceptual Image Hash Functions", section 3.2.) A plain picture's is 0. `grey` is 8-bit,
/// of one channel. Thread-safe.
std::uint64_t perceptualHash(const cv::Mat& grey);

/// `bgr` is 8-bit. Thread-safe.
ColourLayout colourLayoutOf(const cv::Mat& bgr);

} // namespace vitrine::imaging
