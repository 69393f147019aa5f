// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/decode.h"

#include <fstream>

#include "engine/core/error.h"
#include "engine/imaging/bgr_decoder.h"

namespace vitrine::imaging {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kUsualHeaderBytes =
    64 * 1024; // enough for all but a large embedded profile or thumbnail

std::string readBeginning(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(kUsualHeaderBytes, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

core::Picture decode(std::string_view bytes, const std::filesystem::path& name)
{
    const auto header = checkedHeader(bytes, name);
    return toPicture(decodeBgr(bytes, header, 1, name));
}

} // namespace

PictureInfo probePicture(const std::filesystem::path& file)
{
    std::error_code code;
    const auto size = std::filesystem::file_size(file, code);
    std::string bytes = code ? readPictureFile(file) : readBeginning(file); // the former names what is wrong
    auto header = parsePictureHeader(bytes);
    const bool exifAtTheEnd = header && header->info.format == "webp";
    if ((!header || exifAtTheEnd) && bytes.size() < size) {
        bytes = readPictureFile(file);
        header = parsePictureHeader(bytes);
    }
    if (!header)
        throw Error({ErrorCode::PictureUndecodable,
                     {.file = file},
                     {size == 0 ? "the file is empty" : "the file is of no known picture format"}});
    const auto pixels = std::int64_t(header->info.width) * header->info.height;
    if (pixels > kMaximumPixels)
        throw Error({ErrorCode::PictureTooLarge,
                     {.file = file},
                     {std::to_string(pixels), std::to_string(kMaximumPixels)}});
    header->info.bytes = size;
    return header->info;
}

core::Picture decodePicture(const std::filesystem::path& file)
{
    return decode(readPictureFile(file), file);
}

core::Picture decodePicture(std::span<const std::byte> bytes, const std::filesystem::path& name)
{
    return decode({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, name);
}

} // namespace vitrine::imaging
