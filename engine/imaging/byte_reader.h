// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vitrine::imaging {

/// Bounds-checked reading of binary headers. What lies outside the bytes is absent, never read.
struct ByteReader {
    std::string_view bytes;

    std::optional<std::uint64_t> bigEndian(std::size_t at, std::size_t size) const
    {
        if (at > bytes.size() || bytes.size() - at < size)
            return std::nullopt;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
        return value;
    }

    std::optional<std::uint64_t> littleEndian(std::size_t at, std::size_t size) const
    {
        if (at > bytes.size() || bytes.size() - at < size)
            return std::nullopt;
        std::uint64_t value = 0;
        for (std::size_t i = size; i-- > 0;)
            value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
        return value;
    }

    bool has(std::size_t at, std::string_view text) const
    {
        return at <= bytes.size() && bytes.substr(at, text.size()) == text;
    }
};

} // namespace vitrine::imaging
