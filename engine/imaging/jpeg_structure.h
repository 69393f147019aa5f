// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace vitrine::imaging {

/// What the markers of a JPEG file say (ITU-T T.81, annex B).
struct JpegStructure {
    std::int32_t width = 0; ///< as stored; 0 when no frame header was reached
    std::int32_t height = 0;
    int orientation = 1;   ///< EXIF
    bool complete = false; ///< the end-of-image marker was reached
};

enum class JpegDepth {
    Header, ///< stop at the first scan
    Whole,  ///< walk over the entropy-coded data too, to see whether the file is complete
};

bool looksLikeJpeg(std::string_view bytes);
JpegStructure readJpegStructure(std::string_view bytes, JpegDepth depth);

} // namespace vitrine::imaging
