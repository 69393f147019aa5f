// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/checks/picture_groups.h"

#include <algorithm>
#include <numeric>
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

/// Perceptual hashes, each with the exact group whose picture it is of.
struct GroupHashes {
    std::vector<std::uint64_t> hashes;
    std::vector<std::size_t> groups;

    void add(std::uint64_t hash, std::size_t group)
    {
        hashes.push_back(hash);
        groups.push_back(group);
    }
};

/// Exact groups that are near one another, over any number of others.
class NearGroups {
public:
    explicit NearGroups(std::size_t count) : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }
    void joinWithin(int distance, const GroupHashes& of, const core::Progress& progress)
    {
        for (const auto& found : imaging::nearDuplicates(of.hashes, distance, progress))
            join(of.groups[found.index], of.groups[found.group]);
    }
    std::size_t rootOf(std::size_t group)
    {
        while (m_parent[group] != group)
            group = m_parent[group] = m_parent[m_parent[group]];
        return group;
    }

private:
    void join(std::size_t one, std::size_t other)
    {
        const auto a = rootOf(one), b = rootOf(other);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

    std::vector<std::size_t> m_parent;
};

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
    GroupHashes whole, trimmed;
    for (std::size_t group = 0; group < firstRow.size(); ++group) {
        const auto* picture = rows[firstRow[group]].picture;
        if (picture == nullptr || picture->problem || isBlank(picture->facts))
            continue;
        const auto& facts = picture->facts;
        whole.add(facts.perceptualHash, group);
        trimmed.add(facts.perceptualHash, group);
        if (facts.trimmedHash != facts.perceptualHash && facts.trimmedHash != 0) // 0: too faint to tell
            trimmed.add(facts.trimmedHash, group);
    }
    NearGroups near(firstRow.size());
    near.joinWithin(imaging::kNearDuplicateDistance, whole, progress);
    near.joinWithin(imaging::kTrimmedDuplicateDistance, trimmed, progress);
    for (auto& group : groups)
        if (group.exact != kNoGroup)
            group.near = near.rootOf(group.exact);
    return groups;
}

} // namespace vitrine::catalog
