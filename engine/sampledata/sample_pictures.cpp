// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/sample_pictures.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <set>
#include <string_view>
#include <system_error>
#include <unistd.h>

#include "engine/catalog/id_parts.h"
#include "engine/core/error.h"

namespace vitrine::sampledata {

namespace {

void removeFiles(const std::filesystem::path& folder, const std::vector<std::string>& names)
{
    for (const auto& name : names) {
        std::error_code code; // a file that will not go is no reason to hide why the sample failed
        std::filesystem::remove(folder / name, code);
    }
}

/// Takes nobody's name, also when somebody takes it at this moment, where the file system can tell.
std::error_code renameWhereFree(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    std::error_code code(errno, std::generic_category());
    if (code != std::errc::invalid_argument && code != std::errc::function_not_supported)
        return code;
    if (std::filesystem::exists(std::filesystem::symlink_status(to, code)))
        return std::make_error_code(std::errc::file_exists);
    std::filesystem::rename(from, to, code);
    return code;
}

/// The new names reach the disk before the rows that name them.
void flushFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor); // not every file system can
    ::close(descriptor);
}

std::set<std::filesystem::path> namedPictures(const catalog::Catalog& catalog)
{
    std::set<std::filesystem::path> named;
    catalog::forEachPart(catalog.find({}), [&](const std::vector<catalog::ProductId>& part) {
        for (const auto& product : catalog.products(part))
            named.insert(std::filesystem::path(product.image).filename());
    });
    return named;
}

/// "sample-7-000001.jpg" begins with the stem "sample-7", "sample-7-2-000001.jpg" does not.
bool hasStem(const std::string& name, const std::string& stem)
{
    if (!name.starts_with(stem + "-"))
        return false;
    const auto number = std::string_view(name).substr(stem.size() + 1);
    const auto end =
        std::find_if_not(number.begin(), number.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    return end != number.begin() && (end == number.end() || *end == '.');
}

/// The first that no file in the folder has.
std::string freeStem(const std::filesystem::path& images, std::uint64_t seed)
{
    std::vector<std::string> names;
    std::error_code code; // a folder that is not there yet holds no names
    for (std::filesystem::directory_iterator at(images, code), end; !code && at != end; at.increment(code))
        names.push_back(at->path().filename().string());
    const auto first = "sample-" + std::to_string(seed);
    auto stem = first;
    const auto isTaken = [&stem](const std::string& name) { return hasStem(name, stem); };
    for (int number = 2; std::any_of(names.begin(), names.end(), isTaken); ++number)
        stem = first + "-" + std::to_string(number);
    return stem;
}

} // namespace

SamplePictures::SamplePictures(const catalog::Catalog& catalog, std::uint64_t seed)
    : m_images(catalog.imagesFolder()), m_stem(freeStem(m_images, seed)), m_staging(SampleStaging::make(m_images))
{
}

SamplePictures::~SamplePictures()
{
    if (!m_kept)
        removeFiles(m_images, m_moved);
    m_staging.remove();
}

std::string SamplePictures::nameOf(std::uint64_t row, const std::string& extension) const
{
    char number[24];
    std::snprintf(number, sizeof number, "%06llu", static_cast<unsigned long long>(row + 1));
    return "images/" + m_stem + "-" + number + extension;
}

std::filesystem::path SamplePictures::fileFor(const std::string& image) const
{
    return m_staging.folder() / std::filesystem::path(image).filename();
}

void SamplePictures::moveIntoPlace()
{
    const auto names = m_staging.pictures();
    m_staging.note(names); // a process that is killed from here on leaves files that can be told by it
    for (const auto& name : names) {
        if (const auto code = renameWhereFree(m_staging.folder() / name, m_images / name))
            throw core::Error({core::ErrorCode::FileUnwritable, {.file = m_images / name}, {code.message()}});
        m_moved.push_back(name);
    }
    flushFolder(m_images);
}

void SamplePictures::keep()
{
    m_kept = true;
    m_staging.remove(); // at once: with its note a later sample would take pictures of undone rows for abandoned
}

void removeAbandonedPictures(const catalog::Catalog& catalog)
{
    for (auto& staging : SampleStaging::abandoned(catalog.imagesFolder())) {
        if (auto moved = staging.moved(); !moved.empty()) {
            const auto named = namedPictures(catalog);
            std::erase_if(moved, [&](const std::string& name) { return named.contains(name); });
            removeFiles(catalog.imagesFolder(), moved);
        }
        staging.remove();
    }
}

} // namespace vitrine::sampledata
