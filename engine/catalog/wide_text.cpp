// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/wide_text.h"

#include <algorithm>
#include <cstdint>

namespace vitrine::catalog {

WideText wideText(std::string_view text, std::size_t most)
{
    WideText wide;
    wide.characters.reserve(std::min(text.size(), most));
    wide.begins.reserve(wide.characters.capacity() + 1);
    std::size_t at = 0;
    while (at < text.size() && wide.characters.size() < most) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t length = byte < 0x80 ? 1 : byte >> 5 == 6 ? 2 : byte >> 4 == 14 ? 3 : 4;
        std::uint32_t character = byte;
        std::size_t read = 1;
        if (byte >= 0xC0 && at + length <= text.size()) {
            character = byte & (0xFFU >> (length + 1));
            for (; read < length && (text[at + read] & 0xC0) == 0x80; ++read)
                character = character << 6 | (text[at + read] & 0x3F);
            if (read < length) {
                character = byte;
                read = 1;
            }
        }
        wide.characters.push_back(static_cast<wchar_t>(character));
        wide.begins.push_back(at);
        at += read;
    }
    wide.begins.push_back(at);
    return wide;
}

} // namespace vitrine::catalog
