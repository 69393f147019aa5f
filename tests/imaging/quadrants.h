// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <string>

#include "engine/core/picture.h"

namespace vitrine {

/// Red at the upper left, green at the upper right, blue at the lower left, white at the lower right.
inline core::Picture quadrants(std::int32_t width, std::int32_t height)
{
    core::Picture picture{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (std::int32_t y = 0; y < height; ++y)
        for (std::int32_t x = 0; x < width; ++x) {
            const bool right = x >= width / 2, low = y >= height / 2;
            auto* pixel = picture.row(y) + x * 3;
            pixel[0] = right == low ? 255 : 0;
            pixel[1] = right ? 255 : 0;
            pixel[2] = low ? 255 : 0;
        }
    return picture;
}

/// The colours near the four corners, in reading order: "#ff0000 #00ff00 #0000ff #ffffff".
inline std::string cornersOf(const core::Picture& picture)
{
    std::string text;
    for (const auto y : {picture.height / 8, picture.height - 1 - picture.height / 8})
        for (const auto x : {picture.width / 8, picture.width - 1 - picture.width / 8}) {
            const auto* pixel = picture.row(y) + x * 3;
            char colour[16];
            std::snprintf(colour, sizeof colour, "%s#%02x%02x%02x", text.empty() ? "" : " ", pixel[0],
                          pixel[1], pixel[2]);
            text += colour;
        }
    return text;
}

/// The largest difference between two texts of cornersOf, of any channel of any corner.
inline int cornerDifference(const std::string& one, const std::string& other)
{
    if (one.size() != other.size())
        return 256;
    int largest = 0;
    for (std::size_t at = 1; at + 6 <= one.size(); at += 8)
        for (std::size_t channel = 0; channel < 6; channel += 2)
            largest = std::max(largest, std::abs(std::stoi(one.substr(at + channel, 2), nullptr, 16) -
                                                 std::stoi(other.substr(at + channel, 2), nullptr, 16)));
    return largest;
}

/// What `quadrants` shows when it is stored with an EXIF orientation that turns it (Exif 2.32,
/// section 4.6.4): the corners of the upright picture.
inline std::string uprightCorners(int orientation)
{
    static const char* const kColours[] = {"#ff0000", "#00ff00", "#0000ff", "#ffffff"};
    static const int kOrder[8][4] = {{0, 1, 2, 3}, {1, 0, 3, 2}, {3, 2, 1, 0}, {2, 3, 0, 1},
                                     {0, 2, 1, 3}, {2, 0, 3, 1}, {3, 1, 2, 0}, {1, 3, 0, 2}};
    std::string text;
    for (const int corner : kOrder[orientation - 1])
        text += (text.empty() ? "" : " ") + std::string(kColours[corner]);
    return text;
}

} // namespace vitrine
