// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/catalog_images.h"

#include <functional>
#include <string_view>

#include "engine/catalog/import/file_names.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/picture_header.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

std::string extensionFor(const std::string& format)
{
    if (format == "jpeg")
        return ".jpg";
    if (format == "tiff")
        return ".tif";
    return format == "pnm" ? ".ppm" : "." + format;
}

} // namespace

CatalogImages::CatalogImages(const std::filesystem::path& folder)
{
    std::error_code code; // of a folder that cannot be looked at, the name as it is
    m_folder = std::filesystem::weakly_canonical(folder, code);
    if (code)
        m_folder = folder;
}

CatalogImages::~CatalogImages()
{
    std::error_code code;
    for (const auto& file : m_written)
        std::filesystem::remove(file, code);
}

std::filesystem::path CatalogImages::add(const EmbeddedPicture& picture, const std::string& name)
{
    const auto header = imaging::parsePictureHeader(picture.bytes);
    if (!header)
        throw Error({ErrorCode::PictureUndecodable,
                     {},
                     {picture.reason.empty() ? "the row holds bytes that are no picture" : picture.reason}});
    const auto hash = std::hash<std::string_view>{}(picture.bytes);
    const auto [first, last] = m_added.equal_range(hash);
    for (auto known = first; known != last; ++known)
        if (core::readFile(known->second) == picture.bytes)
            return known->second;
    const auto target = freeName(fileNameFrom(name), extensionFor(header->info.format));
    write(target, picture.bytes);
    m_added.emplace(hash, target);
    return target;
}

std::string CatalogImages::nameOf(const std::string& picture) const
{
    const auto folder = m_folder.string() + "/";
    return picture.starts_with(folder) ? "images/" + picture.substr(folder.size()) : picture;
}

std::string CatalogImages::copy(const std::string& picture)
{
    if (const auto known = m_copied.find(picture); known != m_copied.end())
        return known->second;
    auto name = nameOf(picture);
    if (name == picture) {
        const std::filesystem::path from(picture);
        const auto target = freeName(from.stem().string(), from.extension().string());
        write(target, core::readFile(from));
        name = nameOf(target.string());
    }
    return m_copied[picture] = name;
}

std::filesystem::path CatalogImages::take(const std::filesystem::path& file, const std::string& name) const
{
    const auto extension = extensionFor(imaging::probePicture(file).format);
    const auto stem = fileNameFrom(name);
    std::error_code code;
    std::filesystem::create_directories(m_folder, code);
    for (;;) { // a link refuses a name that somebody else took in between; a renaming would replace it
        const auto target = freeName(stem, extension);
        std::filesystem::create_hard_link(file, target, code);
        if (code == std::errc::file_exists)
            continue;
        if (code) // a disk that knows no links
            std::filesystem::rename(file, target, code);
        if (code)
            throw Error({ErrorCode::FileUnwritable, {.file = target}, {code.message()}});
        std::filesystem::remove(file, code);
        return target;
    }
}

std::filesystem::path CatalogImages::freeName(const std::string& stem, const std::string& extension) const
{
    const auto whole = stem.empty() ? std::string("picture") : stem;
    auto target = m_folder / (whole + extension);
    std::error_code code;
    for (int number = 2; std::filesystem::exists(target, code); ++number)
        target = m_folder / (whole + "-" + std::to_string(number) + extension);
    return target;
}

void CatalogImages::write(const std::filesystem::path& target, const std::string& bytes)
{
    core::writeFileAtomically(target, bytes);
    m_written.push_back(target);
}

} // namespace vitrine::catalog
