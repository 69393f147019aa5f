// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::catalog {

/// UTF-8 text as characters, for regular expressions. Bytes that are no UTF-8 stand for themselves.
struct WideText {
    std::wstring characters;
    std::vector<std::size_t>
        begins; ///< where in the bytes each character begins, and the end of the last one
};

/// At most so many characters of it.
WideText wideText(std::string_view text, std::size_t most = std::numeric_limits<std::size_t>::max());

} // namespace vitrine::catalog
