// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vitrine::catalog {

/// UTF-8 text as it is searched: lower case in Latin, Greek and Cyrillic (Unicode's simple case folding for
/// U+0000 … U+017F, U+0386 … U+03CE and U+0400 … U+052F, and the Kelvin sign), everything else unchanged.
/// Invalid bytes stay as they are.
std::string foldText(std::string_view text);

} // namespace vitrine::catalog
