// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/sample_pictures.h"

#include <cstdio>
#include <fcntl.h>
#include <set>
#include <system_error>
#include <unistd.h>

#include "engine/catalog/id_parts.h"
#include "engine/core/error.h"

namespace vitrine::sampledata {

namespace {

constexpr std::size_t kProductsAtOnce = 1000;

void removeFiles(const std::filesystem::path& folder, const std::vector<std::string>& names)
{
    for (const auto& name : names) {
        std::error_code code; // a file that will not go is no reason to hide why the sample failed
        std::filesystem::remove(folder / name, code);
    }
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
    catalog::forEachPart(catalog.find({}), kProductsAtOnce, [&](const std::vector<catalog::ProductId>& part) {
        for (const auto& product : catalog.products(part))
            named.insert(std::filesystem::path(product.image).filename());
    });
    return named;
}

} // namespace

SamplePictures::SamplePictures(const catalog::Catalog& catalog)
    : m_images(catalog.imagesFolder()), m_staging(SampleStaging::make(m_images))
{
}

SamplePictures::~SamplePictures()
{
    if (!m_kept)
        removeFiles(m_images, m_moved);
    m_staging.remove();
}

std::string SamplePictures::nameOf(std::uint64_t seed, std::uint64_t row, const std::string& extension)
{
    char number[24];
    std::snprintf(number, sizeof number, "%06llu", static_cast<unsigned long long>(row + 1));
    return "images/sample-" + std::to_string(seed) + "-" + number + extension;
}

std::filesystem::path SamplePictures::fileFor(const std::string& image) const
{
    return m_staging.folder() / std::filesystem::path(image).filename();
}

void SamplePictures::moveIntoPlace()
{
    const auto names = m_staging.pictures();
    std::vector<std::string> fresh;
    for (const auto& name : names)
        if (std::error_code code; !std::filesystem::exists(m_images / name, code))
            fresh.push_back(name);
    m_staging.note(fresh); // a process that is killed from here on leaves files that can be told by it
    m_moved = std::move(fresh);
    for (const auto& name : names) {
        std::error_code code;
        std::filesystem::rename(m_staging.folder() / name, m_images / name, code);
        if (code)
            throw core::Error(
                {core::ErrorCode::FileUnwritable, {.file = m_images / name}, {code.message()}});
    }
    flushFolder(m_images);
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
