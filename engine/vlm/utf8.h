// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine::vlm {

/// One character of a text that may not be valid UTF-8.
struct Utf8Character {
    char32_t codePoint = 0; ///< U+FFFD for an invalid byte
    std::size_t bytes = 1;
    bool valid = false;
};

/// The character that begins at `at`; a byte that begins none stands alone. Overlong forms, surrogates and
/// values beyond U+10FFFF are invalid, as Unicode has it.
inline Utf8Character utf8CharacterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(text[at + offset]); };
    const auto first = byte(0);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size())
        return {0xFFFD, 1, false};
    char32_t codePoint = first & (0xFFU >> (length + 1));
    for (std::size_t offset = 1; offset < length; ++offset) {
        if ((byte(offset) & 0xC0) != 0x80)
            return {0xFFFD, 1, false};
        codePoint = codePoint << 6 | (byte(offset) & 0x3FU);
    }
    const bool overlong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (overlong || surrogate || codePoint > 0x10FFFF)
        return {0xFFFD, 1, false};
    return {codePoint, length, true};
}

inline bool isValidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = utf8CharacterAt(text, at);
        if (!character.valid)
            return false;
        at += character.bytes;
    }
    return true;
}

/// How many bytes at the end of `text` begin a character and do not finish it: 0 to 3.
inline std::size_t unfinishedUtf8Bytes(std::string_view text)
{
    constexpr std::size_t kMost = 3;
    for (std::size_t back = 1; back <= std::min(kMost, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1;
        return byte <= 0xF4 && length > back ? back : 0;
    }
    return 0;
}

inline std::string utf8Of(char32_t codePoint)
{
    const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((codePoint >> shift) & 0x3F)); };
    if (codePoint < 0x80)
        return {static_cast<char>(codePoint)};
    if (codePoint < 0x800)
        return {static_cast<char>(0xC0 | codePoint >> 6), tail(0)};
    if (codePoint < 0x10000)
        return {static_cast<char>(0xE0 | codePoint >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | codePoint >> 18), tail(12), tail(6), tail(0)};
}

/// Unicode's White_Space property: what `\s` matches.
inline bool isWhiteSpace(char32_t codePoint)
{
    return (codePoint >= 0x09 && codePoint <= 0x0D) || codePoint == 0x20 || codePoint == 0x85 ||
           codePoint == 0xA0 || codePoint == 0x1680 || (codePoint >= 0x2000 && codePoint <= 0x200A) ||
           codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0x202F || codePoint == 0x205F ||
           codePoint == 0x3000;
}

} // namespace vitrine::vlm
