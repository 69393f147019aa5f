// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/embedded_profile.h"

#include <map>

#include <zlib.h>

#include "engine/imaging/byte_reader.h"

namespace vitrine::imaging {

namespace {

constexpr std::size_t kLargestProfile = 1 << 20; // a display's takes a few hundred bytes to a few thousand
constexpr std::string_view kJpegName("ICC_PROFILE\0", 12);

/// A JPEG's segments before its first scan; a profile of more than 64 KiB comes in numbered parts.
std::string jpegProfile(std::string_view bytes)
{
    constexpr std::uint64_t kApp2 = 0xFFE2, kStartOfScan = 0xFFDA;
    const ByteReader reader{bytes};
    std::map<std::uint64_t, std::string_view> parts;
    for (std::size_t at = 2;;) {
        const auto marker = reader.bigEndian(at, 2), length = reader.bigEndian(at + 2, 2);
        if (!marker || !length || *length < 2 || *marker < 0xFF00 || *marker == kStartOfScan)
            break;
        const auto number = reader.bigEndian(at + 4 + kJpegName.size(), 1);
        const std::size_t heading = kJpegName.size() + 2; // the part's number, and how many there are
        const bool whole = at + 4 + heading <= bytes.size() && *length >= heading + 2;
        if (*marker == kApp2 && reader.has(at + 4, kJpegName) && number && whole)
            parts[*number] = bytes.substr(at + 4 + heading, *length - 2 - heading);
        at += 2 + *length;
    }
    std::string profile;
    for (const auto& [number, part] : parts)
        profile += part;
    return profile;
}

std::string inflated(std::string_view deflated)
{
    std::string whole;
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(deflated.data())); // zlib only reads
    stream.avail_in = static_cast<uInt>(deflated.size());
    if (inflateInit(&stream) != Z_OK)
        return {};
    int state = Z_OK;
    while (state == Z_OK && whole.size() < kLargestProfile) {
        char part[4096];
        stream.next_out = reinterpret_cast<Bytef*>(part);
        stream.avail_out = sizeof part;
        state = inflate(&stream, Z_NO_FLUSH);
        whole.append(part, sizeof part - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? whole : std::string();
}

/// A name, a zero, the compression (0), and the profile deflated; before the first IDAT.
std::string pngProfile(std::string_view bytes)
{
    const ByteReader reader{bytes};
    for (std::size_t at = 8;;) {
        const auto length = reader.bigEndian(at, 4);
        if (!length || reader.has(at + 4, "IDAT"))
            return {};
        if (reader.has(at + 4, "iCCP")) {
            const auto data = bytes.substr(at + 8, *length);
            const auto name = data.find('\0');
            return name == std::string_view::npos || name + 2 > data.size() ? std::string()
                                                                           : inflated(data.substr(name + 2));
        }
        at += *length + 12;
    }
}

std::string webpProfile(std::string_view bytes)
{
    const ByteReader reader{bytes};
    for (std::size_t at = 12;;) {
        const auto size = reader.littleEndian(at + 4, 4);
        if (!size)
            return {};
        if (reader.has(at, "ICCP"))
            return std::string(bytes.substr(at + 8, *size));
        at += 8 + *size + *size % 2;
    }
}

} // namespace

std::string embeddedProfile(std::string_view bytes, std::string_view format)
{
    auto profile = format == "jpeg"   ? jpegProfile(bytes)
                   : format == "png"  ? pngProfile(bytes)
                   : format == "webp" ? webpProfile(bytes)
                                      : std::string();
    return profile.size() <= kLargestProfile ? profile : std::string();
}

} // namespace vitrine::imaging
