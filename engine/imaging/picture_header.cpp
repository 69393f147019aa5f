// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/picture_header.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <utility>

#include "engine/imaging/byte_reader.h"
#include "engine/imaging/jpeg_structure.h"
#include "engine/imaging/orientation.h"
#include "engine/imaging/png_structure.h"

namespace vitrine::imaging {

namespace {

std::optional<PictureHeader> header(std::int64_t width, std::int64_t height, const char* format,
                                    int orientation)
{
    if (width <= 0 || height <= 0 || width > INT32_MAX || height > INT32_MAX)
        return std::nullopt;
    if (exchangesSides(orientation))
        std::swap(width, height);
    return PictureHeader{.info = {.width = static_cast<std::int32_t>(width),
                                  .height = static_cast<std::int32_t>(height),
                                  .format = format},
                         .orientation = orientation};
}

std::optional<PictureHeader> parseJpeg(std::string_view bytes)
{
    const auto structure = readJpegStructure(bytes, JpegDepth::Header);
    return header(structure.width, structure.height, "jpeg", structure.orientation);
}

std::optional<PictureHeader> parsePng(std::string_view bytes)
{
    const auto structure = readPngStructure(bytes);
    return header(structure.width, structure.height, "png", structure.orientation);
}

/// The EXIF chunk comes after the picture's data, so this wants the whole file when the flag announces one.
std::optional<int> webpOrientation(std::string_view bytes)
{
    const ByteReader reader{bytes};
    for (std::size_t at = 12;;) {
        const auto size = reader.littleEndian(at + 4, 4);
        if (!size)
            return std::nullopt;
        if (reader.has(at, "EXIF"))
            return exifOrientation(bytes.substr(at + 8, *size));
        at += 8 + *size + *size % 2;
    }
}

/// RFC 9649, section 2.
std::optional<PictureHeader> parseWebp(std::string_view bytes)
{
    const ByteReader reader{bytes};
    if (reader.has(12, "VP8X")) {
        const auto flags = reader.littleEndian(20, 1);
        const auto width = reader.littleEndian(24, 3), height = reader.littleEndian(27, 3);
        if (!flags || !width || !height)
            return std::nullopt;
        constexpr std::uint64_t kExifFlag = 0x08;
        const int orientation = *flags & kExifFlag ? webpOrientation(bytes).value_or(1) : 1;
        return header(*width + 1, *height + 1, "webp", orientation);
    }
    if (reader.has(12, "VP8L")) {
        const auto sizes = reader.littleEndian(21, 4);
        return sizes ? header((*sizes & 0x3FFF) + 1, (*sizes >> 14 & 0x3FFF) + 1, "webp", 1) : std::nullopt;
    }
    const auto width = reader.littleEndian(26, 2), height = reader.littleEndian(28, 2);
    if (!reader.has(12, "VP8 ") || !width || !height)
        return std::nullopt;
    return header(*width & 0x3FFF, *height & 0x3FFF, "webp", 1);
}

std::optional<PictureHeader> parseBmp(std::string_view bytes)
{
    const ByteReader reader{bytes};
    const auto headerBytes = reader.littleEndian(14, 4);
    if (!headerBytes)
        return std::nullopt;
    const std::size_t size = *headerBytes == 12 ? 2 : 4; // OS/2's first version has 16-bit sides
    const auto width = reader.littleEndian(18, size), height = reader.littleEndian(18 + size, size);
    if (!width || !height)
        return std::nullopt;
    const auto upright = size == 4 ? std::llabs(static_cast<std::int32_t>(*height)) // negative: top row first
                                   : static_cast<long long>(*height);
    return header(static_cast<std::int64_t>(*width), upright, "bmp", 1);
}

std::optional<PictureHeader> parseGif(std::string_view bytes)
{
    const ByteReader reader{bytes};
    const auto width = reader.littleEndian(6, 2), height = reader.littleEndian(8, 2);
    return width && height ? header(*width, *height, "gif", 1) : std::nullopt;
}

/// OpenCV turns TIFF pictures upright itself, so only the sides are exchanged here.
std::optional<PictureHeader> parseTiff(std::string_view bytes)
{
    constexpr std::uint16_t kWidth = 0x0100, kHeight = 0x0101;
    const auto width = tiffTag(bytes, kWidth), height = tiffTag(bytes, kHeight);
    if (!width || !height)
        return std::nullopt;
    auto found = header(*width, *height, "tiff", exifOrientation(bytes));
    if (found)
        found->orientation = 1;
    return found;
}

/// "P1" … "P6", then width and height as text, with comments from # to the end of a line.
std::optional<PictureHeader> parsePnm(std::string_view bytes)
{
    constexpr std::int64_t kMaximumSide = 1'000'000'000; // one digit more would not fit either
    std::int64_t sides[2] = {0, 0};
    std::size_t at = 2;
    for (auto& side : sides) {
        while (at < bytes.size() && (std::isspace(static_cast<unsigned char>(bytes[at])) || bytes[at] == '#'))
            at = bytes[at] == '#' ? std::min(bytes.find('\n', at), bytes.size()) : at + 1;
        for (; at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9' && side < kMaximumSide; ++at)
            side = side * 10 + (bytes[at] - '0');
    }
    return header(sides[0], sides[1], "pnm", 1);
}

} // namespace

std::optional<PictureHeader> parsePictureHeader(std::string_view beginning)
{
    const ByteReader reader{beginning};
    if (looksLikeJpeg(beginning))
        return parseJpeg(beginning);
    if (looksLikePng(beginning))
        return parsePng(beginning);
    if (reader.has(0, "RIFF") && reader.has(8, "WEBP"))
        return parseWebp(beginning);
    if (reader.has(0, "GIF87a") || reader.has(0, "GIF89a"))
        return parseGif(beginning);
    if (reader.has(0, std::string_view("II*\0", 4)) || reader.has(0, std::string_view("MM\0*", 4)))
        return parseTiff(beginning);
    if (reader.has(0, "BM"))
        return parseBmp(beginning);
    if (beginning.size() > 2 && beginning[0] == 'P' && beginning[1] >= '1' && beginning[1] <= '6')
        return parsePnm(beginning);
    return std::nullopt;
}

} // namespace vitrine::imaging
