// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <opencv2/core.hpp>

namespace vitrine::imaging {

/// What a display's ICC profile says of red, green and blue: three curves to linear light and a matrix to the
/// XYZ of D50 (ICC.1:2022, annexes F.2 and F.3; Adobe RGB, Display P3 and ProPhoto RGB are of this kind).
class ColourProfile {
public:
    /// Nothing for profiles of another kind (grey, CMYK, tables) and for damaged ones.
    static std::optional<ColourProfile> parse(std::string_view icc);

    /// Converting would change no value by more than one: most pictures that carry a profile carry this one.
    bool isSrgb() const;
    /// `bgr` (8-bit) to sRGB, in place; colours that sRGB has not are cut off at its ends, channel by channel.
    void convertToSrgb(cv::Mat& bgr) const;

private:
    ColourProfile() = default;
    cv::Vec3b converted(const cv::Vec3b& bgr) const;

    std::array<std::array<float, 256>, 3> m_linear{}; ///< light of a value; red, green, blue
    cv::Matx33f m_toSrgb;                             ///< linear light to sRGB's
};

} // namespace vitrine::imaging
