// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/checks/picture_groups.h"

#include <algorithm>
#include <unordered_map>

#include "engine/imaging/near_duplicates.h"
#include "engine/imaging/picture_faults.h"

namespace vitrine::catalog {

namespace {

bool isBlank(const imaging::PictureFacts& facts)
{
    const auto faults = imaging::faultsOf(facts);
    return std::find(faults.begin(), faults.end(), imaging::PictureFault::Blank) != faults.end();
}

/// What makes pictures the same: their pixels where they are known, otherwise their file.
std::string contentKey(const PictureOfRow& row)
{
    if (row.picture == nullptr || row.picture->problem)
        return row.image;
    return "#" + imaging::toText(row.picture->facts.pixelHash);
}

} // namespace

std::vector<PictureGroup> groupPictures(const std::vector<PictureOfRow>& rows, const core::Progress& progress)
{
    std::vector<PictureGroup> groups(rows.size());
    std::unordered_map<std::string, std::size_t> exact;
    std::vector<std::size_t> firstRow; ///< of each exact group
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].image.empty())
            continue;
        const auto [known, added] = exact.emplace(contentKey(rows[i]), firstRow.size());
        if (added)
            firstRow.push_back(i);
        groups[i].exact = known->second;
    }
    std::vector<std::size_t> hashed; ///< exact groups that have a perceptual hash
    std::vector<std::uint64_t> hashes;
    for (std::size_t group = 0; group < firstRow.size(); ++group) {
        const auto* picture = rows[firstRow[group]].picture;
        if (picture == nullptr || picture->problem || isBlank(picture->facts))
            continue;
        hashed.push_back(group);
        hashes.push_back(picture->facts.perceptualHash);
    }
    std::vector<std::size_t> near(firstRow.size());
    for (std::size_t group = 0; group < near.size(); ++group)
        near[group] = group;
    for (const auto& found : imaging::nearDuplicates(hashes, imaging::kNearDuplicateDistance, progress))
        near[hashed[found.index]] = hashed[found.group];
    for (auto& group : groups)
        if (group.exact != kNoGroup)
            group.near = near[group.exact];
    return groups;
}

} // namespace vitrine::catalog
