// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/checks/examine_pictures.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "engine/catalog/downloads.h"
#include "engine/core/task_pool.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kPicturesKept = 256; ///< examined before they are written: what a kill can lose

void keep(Database& database, const std::vector<std::pair<std::string, KnownPicture>>& pictures)
{
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        writeKnownPictures(writer.connection, pictures);
        transaction.commit();
    });
}

} // namespace

std::vector<std::string> differentFiles(const std::vector<std::string>& images)
{
    std::vector<std::string> different;
    std::unordered_set<std::string> seen;
    for (const auto& image : images)
        if (!image.empty() && !isPictureUrl(image) && seen.insert(image).second)
            different.push_back(image);
    return different;
}

std::uint64_t examineChanged(Database& database, const std::filesystem::path& folder,
                             const std::vector<std::string>& images, KnownPictures& known,
                             const core::Progress& progress)
{
    std::uint64_t examinedCount = 0;
    core::TaskPool pool;
    for (std::size_t from = 0; from < images.size(); from += kPicturesKept) {
        const auto count = std::min(kPicturesKept, images.size() - from);
        std::vector<std::optional<KnownPicture>> examined(count);
        pool.forEach(count, [&](std::size_t i) {
            progress.step(from + i, images.size());
            const auto& image = images[from + i];
            const auto file = folder / std::filesystem::path(image);
            const auto before = known.find(image);
            if (before == known.end() || stampOf(file) != before->second.stamp())
                examined[i] = examine(file);
        });
        std::vector<std::pair<std::string, KnownPicture>> fresh;
        for (std::size_t i = 0; i < count; ++i)
            if (examined[i])
                fresh.emplace_back(images[from + i], *examined[i]);
        examinedCount += fresh.size();
        for (const auto& [image, picture] : fresh)
            known[image] = picture;
        if (!fresh.empty())
            keep(database, fresh);
    }
    return examinedCount;
}

} // namespace vitrine::catalog
