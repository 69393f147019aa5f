// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/png_structure.h"

#include "engine/imaging/byte_reader.h"
#include "engine/imaging/orientation.h"

namespace vitrine::imaging {

namespace {

constexpr std::string_view kSignature("\x89PNG\r\n\x1A\n", 8);
constexpr std::size_t kChunkFrame = 12; // length, type and checksum around a chunk's data

bool decodingNeeds(std::string_view type)
{
    return type == "IHDR" || type == "PLTE" || type == "tRNS" || type == "IDAT" || type == "IEND";
}

/// Calls visit(type, data, whole chunk) for every chunk that lies wholly in the bytes.
template <typename Visit> void forEachChunk(std::string_view bytes, Visit visit)
{
    const ByteReader reader{bytes};
    std::size_t at = kSignature.size();
    while (const auto length = reader.bigEndian(at, 4)) {
        if (bytes.size() - at < kChunkFrame || bytes.size() - at - kChunkFrame < *length)
            return;
        visit(bytes.substr(at + 4, 4), bytes.substr(at + 8, *length),
              bytes.substr(at, *length + kChunkFrame));
        at += *length + kChunkFrame;
    }
}

} // namespace

bool looksLikePng(std::string_view bytes)
{
    return bytes.starts_with(kSignature);
}

PngStructure readPngStructure(std::string_view bytes)
{
    PngStructure structure;
    const ByteReader reader{bytes};
    const auto width = reader.bigEndian(16, 4), height = reader.bigEndian(20, 4);
    if (reader.has(12, "IHDR") && width && height && *width <= INT32_MAX && *height <= INT32_MAX) {
        structure.width = static_cast<std::int32_t>(*width);
        structure.height = static_cast<std::int32_t>(*height);
    }
    forEachChunk(bytes, [&](std::string_view type, std::string_view data, std::string_view) {
        if (type == "eXIf")
            structure.orientation = exifOrientation(data);
        structure.complete = structure.complete || type == "IEND";
        structure.hasExtras = structure.hasExtras || !decodingNeeds(type);
    });
    return structure;
}

std::string withoutPngExtras(std::string_view bytes)
{
    std::string kept(kSignature);
    kept.reserve(bytes.size());
    forEachChunk(bytes, [&](std::string_view type, std::string_view, std::string_view chunk) {
        if (decodingNeeds(type))
            kept.append(chunk);
    });
    return kept;
}

} // namespace vitrine::imaging
