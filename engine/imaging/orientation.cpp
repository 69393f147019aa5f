// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/orientation.h"

#include "engine/imaging/byte_reader.h"

namespace vitrine::imaging {

namespace {

constexpr std::uint16_t kOrientationTag = 0x0112;
constexpr std::uint64_t kShort = 3, kLong = 4;

} // namespace

std::optional<std::uint32_t> tiffTag(std::string_view tiff, std::uint16_t tag)
{
    const ByteReader reader{tiff};
    const bool little = reader.has(0, std::string_view("II*\0", 4));
    if (!little && !reader.has(0, std::string_view("MM\0*", 4)))
        return std::nullopt;
    const auto read = [&](std::size_t at, std::size_t size) {
        return little ? reader.littleEndian(at, size) : reader.bigEndian(at, size);
    };
    const auto directory = read(4, 4);
    if (!directory)
        return std::nullopt;
    const auto count = read(*directory, 2);
    for (std::uint64_t entry = 0; count && entry < *count; ++entry) {
        const std::size_t at = *directory + 2 + entry * 12;
        const auto id = read(at, 2), type = read(at + 2, 2);
        if (!id || !type)
            return std::nullopt;
        if (*id != tag)
            continue;
        const auto value = *type == kShort  ? read(at + 8, 2)
                           : *type == kLong ? read(at + 8, 4)
                                            : std::nullopt;
        return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
    }
    return std::nullopt;
}

int exifOrientation(std::string_view exif)
{
    const auto value = tiffTag(exif, kOrientationTag).value_or(1);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

} // namespace vitrine::imaging
