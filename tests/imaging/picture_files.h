// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <QByteArray>

#include "engine/core/picture.h"

/// Picture files made by hand, of kinds that the program reads and does not write.
namespace vitrine {

inline std::string bigEndian(std::uint64_t value, std::size_t size)
{
    std::string text(size, '\0');
    for (std::size_t i = size; i-- > 0; value >>= 8)
        text[i] = static_cast<char>(value & 255);
    return text;
}

inline std::string littleEndian(std::uint64_t value, std::size_t size)
{
    auto text = bigEndian(value, size);
    return {text.rbegin(), text.rend()};
}

/// EXIF data of one entry: the orientation.
inline std::string exifOf(int orientation)
{
    return std::string("MM\0*", 4) + bigEndian(8, 4) + bigEndian(1, 2) + bigEndian(0x0112, 2) +
           bigEndian(3, 2) + bigEndian(1, 4) + bigEndian(std::uint64_t(orientation), 2) + bigEndian(0, 2) +
           bigEndian(0, 4);
}

inline std::string jpegWithOrientation(std::string jpeg, int orientation)
{
    const std::string body = std::string("Exif\0\0", 6) + exifOf(orientation);
    return jpeg.insert(2, "\xFF\xE1" + bigEndian(body.size() + 2, 2) + body);
}

inline std::string pngChunk(std::string_view type, std::string_view data)
{
    std::uint32_t sum = 0xFFFFFFFF; // PNG specification, annex D
    const auto body = std::string(type) + std::string(data);
    for (const char byte : body) {
        sum ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? sum >> 1 ^ 0xEDB88320 : sum >> 1;
    }
    return bigEndian(data.size(), 4) + body + bigEndian(~sum, 4);
}

/// `type` is the PNG colour type; `rows` the unfiltered rows; `chunks` go between header and data.
inline std::string pngFile(std::int32_t width, std::int32_t height, int depth, int type,
                           const std::vector<std::string>& rows, const std::string& chunks = {})
{
    QByteArray data;
    for (const auto& row : rows)
        data += '\0' + QByteArray::fromStdString(row); // filter 0
    const auto stream = qCompress(data).mid(4);        // Qt puts the length before the zlib stream
    return "\x89PNG\r\n\x1A\n" +
           pngChunk("IHDR", bigEndian(std::uint64_t(width), 4) + bigEndian(std::uint64_t(height), 4) +
                                char(depth) + char(type) + std::string(3, '\0')) +
           chunks + pngChunk("IDAT", stream.toStdString()) + pngChunk("IEND", "");
}

/// Rows of samples of `depth` bits, packed from the left; `samplesAt` gives the samples of one pixel.
inline std::vector<std::string>
packedRows(std::int32_t width, std::int32_t height, int depth,
           const std::function<std::vector<unsigned>(int x, int y)>& samplesAt)
{
    std::vector<std::string> rows;
    for (int y = 0; y < height; ++y) {
        std::string row;
        unsigned bits = 0, held = 0;
        for (int x = 0; x < width; ++x)
            for (const unsigned sample : samplesAt(x, y)) {
                bits = bits << depth | sample;
                held += unsigned(depth);
                for (; held >= 8; held -= 8)
                    row += static_cast<char>(bits >> (held - 8) & 255);
            }
        if (held > 0)
            row += static_cast<char>(bits << (8 - held) & 255);
        rows.push_back(row);
    }
    return rows;
}

/// An uncompressed RGB TIFF of one strip; the directory comes first and the pixels last.
inline std::string tiffFile(const core::Picture& picture, bool little, int orientation)
{
    const auto number = [&](std::uint64_t value, std::size_t size) {
        return little ? littleEndian(value, size) : bigEndian(value, size);
    };
    const std::string pixels(picture.rgb.begin(), picture.rgb.end());
    constexpr std::size_t kEntries = 10, kBits = 8 + 2 + kEntries * 12 + 4, kPixels = kBits + 6;
    std::string file =
        (little ? std::string("II*\0", 4) : std::string("MM\0*", 4)) + number(8, 4) + number(kEntries, 2);
    const auto entry = [&](std::uint64_t tag, int type, std::uint64_t count, std::uint64_t value) {
        const bool isShort = type == 3 && count == 1;
        file += number(tag, 2) + number(std::uint64_t(type), 2) + number(count, 4) +
                (isShort ? number(value, 2) + std::string(2, '\0') : number(value, 4));
    };
    entry(0x0100, 4, 1, std::uint64_t(picture.width));
    entry(0x0101, 4, 1, std::uint64_t(picture.height));
    entry(0x0102, 3, 3, kBits); // bits per sample
    entry(0x0103, 3, 1, 1);     // no compression
    entry(0x0106, 3, 1, 2);     // RGB
    entry(0x0111, 4, 1, kPixels);
    entry(0x0112, 3, 1, std::uint64_t(orientation));
    entry(0x0115, 3, 1, 3);                             // samples per pixel
    entry(0x0116, 4, 1, std::uint64_t(picture.height)); // rows per strip
    entry(0x0117, 4, 1, pixels.size());
    return file + number(0, 4) + number(8, 2) + number(8, 2) + number(8, 2) + pixels;
}

/// A BMP of 24 bits; `height` of the header is negative when the top row comes first.
inline std::string bmpFile(const core::Picture& picture, bool topFirst)
{
    std::string pixels;
    for (int line = 0; line < picture.height; ++line) {
        const auto* row = picture.row(topFirst ? line : picture.height - 1 - line);
        for (int x = 0; x < picture.width; ++x)
            for (const int channel : {2, 1, 0})
                pixels += static_cast<char>(row[x * 3 + channel]);
        pixels.resize((pixels.size() + 3) / 4 * 4);
    }
    const auto height = static_cast<std::uint32_t>(topFirst ? -picture.height : picture.height);
    return "BM" + littleEndian(54 + pixels.size(), 4) + littleEndian(0, 4) + littleEndian(54, 4) +
           littleEndian(40, 4) + littleEndian(std::uint64_t(picture.width), 4) + littleEndian(height, 4) +
           littleEndian(1, 2) + littleEndian(24, 2) + std::string(24, '\0') + pixels;
}

inline std::string pnmFile(const core::Picture& picture)
{
    return "P6\n# upper left is red\n" + std::to_string(picture.width) + " " +
           std::to_string(picture.height) + "\n255\n" + std::string(picture.rgb.begin(), picture.rgb.end());
}

/// An extended WebP file (RFC 9649, section 2.7) around the data chunk of a simple one, with EXIF at its end.
inline std::string webpWithOrientation(const std::string& simple, std::int32_t width, std::int32_t height,
                                       int orientation)
{
    const auto chunk = [](const std::string& type, const std::string& data) {
        return type + littleEndian(data.size(), 4) + data + std::string(data.size() % 2, '\0');
    };
    const std::string body = "WEBP" +
                             chunk("VP8X", littleEndian(0x08, 4) + littleEndian(std::uint64_t(width - 1), 3) +
                                               littleEndian(std::uint64_t(height - 1), 3)) +
                             simple.substr(12) + chunk("EXIF", exifOf(orientation));
    return "RIFF" + littleEndian(body.size(), 4) + body;
}

} // namespace vitrine
