// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/content_hash.h"

#include <algorithm>
#include <bit>
#include <cstdio>

namespace vitrine::imaging {

namespace {

constexpr std::uint64_t kFirst = 0x87c37b91114253d5, kSecond = 0x4cf5ad432745937f;
constexpr std::size_t kBlock = 16;

std::uint64_t littleEndian(std::span<const std::uint8_t> bytes) // up to eight; what is missing is zero
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value |= std::uint64_t(bytes[i]) << (8 * i);
    return value;
}

std::uint64_t mixedFirst(std::uint64_t k)
{
    return std::rotl(k * kFirst, 31) * kSecond;
}

std::uint64_t mixedSecond(std::uint64_t k)
{
    return std::rotl(k * kSecond, 33) * kFirst;
}

std::uint64_t finished(std::uint64_t k)
{
    k = (k ^ k >> 33) * 0xff51afd7ed558ccd;
    k = (k ^ k >> 33) * 0xc4ceb9fe1a85ec53;
    return k ^ k >> 33;
}

} // namespace

ContentHash contentHash(std::span<const std::uint8_t> bytes)
{
    std::uint64_t h1 = 0, h2 = 0;
    auto rest = bytes;
    for (; rest.size() >= kBlock; rest = rest.subspan(kBlock)) {
        h1 = (std::rotl(h1 ^ mixedFirst(littleEndian(rest.first<8>())), 27) + h2) * 5 + 0x52dce729;
        h2 = (std::rotl(h2 ^ mixedSecond(littleEndian(rest.subspan<8, 8>())), 31) + h1) * 5 + 0x38495ab5;
    }
    const auto half = std::min<std::size_t>(rest.size(), 8);
    h1 ^= mixedFirst(littleEndian(rest.first(half)));
    h2 ^= mixedSecond(littleEndian(rest.subspan(half)));

    h1 ^= bytes.size();
    h2 ^= bytes.size();
    h1 += h2;
    h2 += h1;
    h1 = finished(h1);
    h2 = finished(h2);
    h1 += h2;
    h2 += h1;
    return {h1, h2};
}

std::string toText(const ContentHash& hash)
{
    char text[33];
    std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(hash.high),
                  static_cast<unsigned long long>(hash.low));
    return text;
}

} // namespace vitrine::imaging
