// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine::imaging {

/// What the chunks of a PNG file say (PNG specification, second edition, section 5).
struct PngStructure {
    std::int32_t width = 0; ///< as stored; 0 when there is no header
    std::int32_t height = 0;
    int orientation = 1;    ///< EXIF
    bool complete = false;  ///< the end chunk was reached
    bool hasExtras = false; ///< chunks that decoding does not need
};

bool looksLikePng(std::string_view bytes);
PngStructure readPngStructure(std::string_view bytes);

/// The file without the chunks that decoding does not need: libpng prints warnings about many of them.
std::string withoutPngExtras(std::string_view bytes);

} // namespace vitrine::imaging
