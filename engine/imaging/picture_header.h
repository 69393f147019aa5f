// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "engine/imaging/decode.h"

namespace vitrine::imaging {

struct PictureHeader {
    PictureInfo info;    ///< bytes stays 0
    int orientation = 1; ///< what decoding still has to apply; 1 where the decoder does so itself (TIFF)
};

/// The header of any format that is known, from the beginning of a file; nothing when the bytes are of no
/// known format or end too early.
std::optional<PictureHeader> parsePictureHeader(std::string_view beginning);

} // namespace vitrine::imaging
