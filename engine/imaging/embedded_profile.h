// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vitrine::imaging {

/// The ICC profile inside a JPEG (ICC.1:2022, annex B.4), PNG (iCCP, inflated) or WebP file (ICCP chunk); empty
/// when there is none, when it is damaged, or when it is too large to be a display's. `format` as PictureInfo
/// names it.
std::string embeddedProfile(std::string_view bytes, std::string_view format);

} // namespace vitrine::imaging
