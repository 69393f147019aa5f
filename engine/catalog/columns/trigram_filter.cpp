// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/trigram_filter.h"

#include <bit>

namespace vitrine::catalog {

namespace {

constexpr unsigned kBits = std::countr_zero(kTrigramFilterBytes * 8);

/// Where the bit of the three bytes is (multiplicative hashing, Knuth, TAOCP 6.4).
std::uint32_t placeOf(const char* bytes)
{
    const auto byte = [&](int i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])); };
    return (byte(0) | byte(1) << 8 | byte(2) << 16) * 2654435769U >> (32 - kBits);
}

} // namespace

std::string trigramFilterOf(std::string_view texts)
{
    std::string filter(kTrigramFilterBytes, 0);
    for (std::size_t at = 0; at + 3 <= texts.size(); ++at) {
        const auto place = placeOf(texts.data() + at);
        filter[place / 8] = static_cast<char>(filter[place / 8] | 1 << place % 8);
    }
    return filter;
}

bool mayContain(std::string_view filter, std::string_view needle)
{
    for (std::size_t at = 0; at + 3 <= needle.size(); ++at) {
        const auto place = placeOf(needle.data() + at);
        if ((filter[place / 8] >> place % 8 & 1) == 0)
            return false;
    }
    return true;
}

} // namespace vitrine::catalog
