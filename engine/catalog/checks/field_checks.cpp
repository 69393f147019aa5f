// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_map>

#include "engine/catalog/checks/checked_row.h"
#include "engine/catalog/checks/others_of.h"
#include "engine/catalog/checks/placeholder_category.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

using core::ErrorCode;
using core::Problem;

namespace {

std::string missingFields(const CheckedRow& row)
{
    std::string missing;
    const auto add = [&](Field field, bool absent) {
        if (absent)
            missing += (missing.empty() ? "" : ", ") + nameOf(field);
    };
    add(Field::Title, row.title.empty());
    add(Field::Category3Code, row.category.empty());
    add(Field::FullPrice, !row.full_price);
    add(Field::Image, row.image.empty());
    return missing;
}

void findSharedTitles(const std::vector<CheckedRow>& rows, std::vector<Finding>& findings)
{
    std::unordered_map<std::string, RowGroup> byTitle;
    for (const auto& row : rows)
        if (!row.title.empty() && !row.image.empty())
            byTitle[foldText(row.title)].push_back(&row);
    for (const auto& row : rows) { // in the order of the rows, not of the map
        const auto group = byTitle.find(foldText(row.title));
        if (group == byTitle.end() || row.image.empty() || group->second.size() < 2)
            continue;
        const auto others =
            othersOf(group->second, row, [&](const CheckedRow& other) { return other.image != row.image; });
        if (!others.empty())
            findings.push_back({row.id, Check::SameTitle, Problem{ErrorCode::TitleShared, {}, {others}}});
    }
}

} // namespace

std::vector<Finding> fieldFindings(const std::vector<CheckedRow>& rows)
{
    std::vector<Finding> findings;
    for (const auto& row : rows) {
        if (const auto missing = missingFields(row); !missing.empty())
            findings.push_back(
                {row.id, Check::MissingField, Problem{ErrorCode::FieldsMissing, {}, {missing}}});
        if (isPlaceholderCategory(row.category))
            findings.push_back({row.id, Check::Placeholder,
                                Problem{ErrorCode::FieldPlaceholder,
                                        {.item = nameOf(Field::Category3Code)},
                                        {row.category}}});
        if (row.markup)
            findings.push_back({row.id, Check::Markup, *row.markup});
    }
    findSharedTitles(rows, findings);
    return findings;
}

} // namespace vitrine::catalog
