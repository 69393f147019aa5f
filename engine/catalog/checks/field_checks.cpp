// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <unordered_map>

#include "engine/catalog/checks/checked_row.h"
#include "engine/catalog/checks/others_of.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

using core::ErrorCode;
using core::Problem;

namespace {

/// Words that shops' exports have where a category should be (the seed data set has "N.A.", "view all" and
/// "new arrivals").
constexpr std::array<const char*, 16> kPlaceholders = {
    "n.a.", "n.a", "n/a",     "na",    "none",         "null",     "nan", "-",
    "?",    "tbd", "unknown", "other", "new arrivals", "view all", "all", "misc"};

bool isPlaceholder(const std::string& category)
{
    const auto folded = foldText(category);
    for (const auto* placeholder : kPlaceholders)
        if (folded == placeholder)
            return true;
    return false;
}

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
        if (isPlaceholder(row.category))
            findings.push_back({row.id, Check::Placeholder,
                                Problem{ErrorCode::FieldPlaceholder,
                                        {.item = nameOf(Field::Category3Code)},
                                        {row.category}}});
    }
    findSharedTitles(rows, findings);
    return findings;
}

} // namespace vitrine::catalog
