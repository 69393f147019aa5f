// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace vitrine::core {

/// Whether a byte of UTF-8 belongs to the character before it instead of beginning one.
inline bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Characters (code points) of a UTF-8 text.
inline std::size_t charactersIn(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continuesCharacter));
}

} // namespace vitrine::core
