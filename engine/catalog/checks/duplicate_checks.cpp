// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "engine/catalog/checks/checked_row.h"
#include "engine/catalog/checks/others_of.h"
#include "engine/catalog/checks/picture_groups.h"
#include "engine/imaging/near_duplicates.h"

namespace vitrine::catalog {

using core::ErrorCode;
using core::Problem;

namespace {

/// A shop's export has a row for each size, with a title and sometimes a price of its own: no contradiction.
bool contradict(const CheckedRow& a, const CheckedRow& b)
{
    if (!a.family.empty() && a.family == b.family)
        return false;
    return a.title != b.title || (a.currency_code == b.currency_code && a.full_price != b.full_price);
}

/// A group's members may be near one another only over third ones, which have other colours: those prove nothing.
/// The same photograph in another colour shows another product.
bool areCopies(const CheckedRow& a, const CheckedRow& b)
{
    return imaging::areNearDuplicates(a.picture->facts, b.picture->facts);
}

/// What of the train split gives a product away to a model that is tested on it: a copy of its picture, or the same
/// photograph in another colour. The greys of different products are sometimes as near as those of a recoloured
/// photograph, most of all where all are drawn or posed alike: there only relatives count, or nearly equal hashes.
bool givesAway(const CheckedRow& a, const CheckedRow& b)
{
    if (!a.family.empty() && a.family == b.family)
        return true;
    return areCopies(a, b) ||
           imaging::leastHashDistance(a.picture->facts, b.picture->facts) <= imaging::kRecolouredDistance;
}

/// Adds a finding for every row of the group that has such another row in it. Groups are small, but for a
/// placeholder picture that thousands share: of those only neighbours in the list are compared.
void findAmong(const RowGroup& group, Check check, ErrorCode code, const auto& related,
               std::vector<Finding>& findings)
{
    constexpr std::size_t kCompared = 200;
    for (std::size_t i = 0; i < group.size(); ++i) {
        const auto from = i - std::min(i, kCompared / 2), to = std::min(group.size(), from + kCompared);
        const RowGroup near(group.begin() + static_cast<std::ptrdiff_t>(from),
                            group.begin() + static_cast<std::ptrdiff_t>(to));
        const auto others =
            othersOf(near, *group[i], [&](const CheckedRow& other) { return related(*group[i], other); });
        if (!others.empty())
            findings.push_back({group[i]->id, check, Problem{code, {}, {others}}});
    }
}

} // namespace

std::vector<Finding> duplicateFindings(const std::vector<CheckedRow>& rows, const core::Progress& progress)
{
    std::vector<PictureOfRow> pictures;
    for (const auto& row : rows)
        pictures.push_back({row.image, row.picture});
    const auto groups = groupPictures(pictures, progress);
    std::map<std::size_t, RowGroup> same, near;
    std::map<const CheckedRow*, std::size_t> exactGroup;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (groups[i].exact == kNoGroup)
            continue;
        same[groups[i].exact].push_back(&rows[i]);
        near[groups[i].near].push_back(&rows[i]);
        exactGroup[&rows[i]] = groups[i].exact;
    }
    std::vector<Finding> findings;
    for (const auto& [id, group] : same) {
        findAmong(
            group, Check::Duplicate, ErrorCode::PictureDuplicate,
            [](const auto&, const auto&) { return true; }, findings);
        findAmong(group, Check::Conflict, ErrorCode::PictureConflict, contradict, findings);
    }
    const auto otherPicture = [&](const CheckedRow& a, const CheckedRow& b) {
        return exactGroup.at(&a) != exactGroup.at(&b) && areCopies(a, b);
    };
    const auto otherSplit = [](const CheckedRow& a, const CheckedRow& b) {
        return a.split != b.split && a.split != Split::Unassigned && b.split != Split::Unassigned && givesAway(a, b);
    };
    for (const auto& [id, group] : near) {
        findAmong(group, Check::NearDuplicate, ErrorCode::PictureNearDuplicate, otherPicture, findings);
        findAmong(group, Check::Leak, ErrorCode::SplitLeak, otherSplit, findings);
    }
    return findings;
}

} // namespace vitrine::catalog
