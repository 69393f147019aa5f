// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace vitrine::imaging {

/// The values of one tag in the first directory of a TIFF structure: of a TIFF file, or of EXIF data
/// (TIFF 6.0, section 2; Exif 2.32, section 4.6.2). Only SHORT and LONG tags are read; the first value of
/// several.
std::optional<std::uint32_t> tiffTag(std::string_view tiff, std::uint16_t tag);

/// EXIF orientation 1 … 8 of EXIF data that begins with the TIFF header; 1 when it says nothing sensible.
int exifOrientation(std::string_view exif);

/// Orientations 5 … 8 exchange width and height.
inline bool exchangesSides(int orientation)
{
    return orientation >= 5;
}

} // namespace vitrine::imaging
