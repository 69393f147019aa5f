// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/jpeg_structure.h"

#include "engine/imaging/byte_reader.h"
#include "engine/imaging/orientation.h"

namespace vitrine::imaging {

namespace {

constexpr std::uint8_t kStartOfScan = 0xDA, kEndOfImage = 0xD9, kApp1 = 0xE1;
constexpr std::string_view kExifName("Exif\0\0", 6);

bool isFrameHeader(std::uint8_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool standsAlone(std::uint8_t marker) // no length follows: stuffed byte, TEM, restart, start of image
{
    return marker == 0x00 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

} // namespace

bool looksLikeJpeg(std::string_view bytes)
{
    return ByteReader{bytes}.has(0, "\xFF\xD8\xFF");
}

JpegStructure readJpegStructure(std::string_view bytes, JpegDepth depth)
{
    JpegStructure structure;
    const ByteReader reader{bytes};
    std::size_t at = 2;
    while (true) {
        at = bytes.find('\xFF', at); // skips what lies between segments, and a scan's entropy-coded data
        if (at == std::string_view::npos || at + 1 >= bytes.size())
            return structure;
        const auto marker = static_cast<std::uint8_t>(bytes[at + 1]);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        at += 2;
        if (standsAlone(marker))
            continue;
        if (marker == kEndOfImage) {
            structure.complete = true;
            return structure;
        }
        const auto length = reader.bigEndian(at, 2);
        if (!length || *length < 2)
            return structure;
        const auto segment = bytes.substr(at + 2, *length - 2);
        if (isFrameHeader(marker) && segment.size() >= 5) {
            structure.height = static_cast<std::int32_t>(*ByteReader{segment}.bigEndian(1, 2));
            structure.width = static_cast<std::int32_t>(*ByteReader{segment}.bigEndian(3, 2));
        }
        if (marker == kApp1 && segment.starts_with(kExifName))
            structure.orientation = exifOrientation(segment.substr(kExifName.size()));
        if (marker == kStartOfScan && depth == JpegDepth::Header)
            return structure;
        at += *length;
    }
}

} // namespace vitrine::imaging
