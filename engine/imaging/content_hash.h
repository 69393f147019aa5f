// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>

namespace vitrine::imaging {

/// 128 bits that tell contents apart: by chance no two of a billion are equal. No protection against somebody
/// who makes two equal on purpose.
struct ContentHash {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    auto operator<=>(const ContentHash&) const = default;
};

/// MurmurHash3_x64_128 with seed 0 (Austin Appleby, public domain). The same on every machine. Thread-safe.
ContentHash contentHash(std::span<const std::uint8_t> bytes);

/// 32 hexadecimal digits, high half first.
std::string toText(const ContentHash& hash);

} // namespace vitrine::imaging
