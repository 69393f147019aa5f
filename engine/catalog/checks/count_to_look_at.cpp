// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_set>

#include "engine/catalog/catalog.h"
#include "engine/catalog/checks/check.h"
#include "engine/catalog/checks/duplicate_group.h"

namespace vitrine::catalog {

namespace {

/// Finds the products with an open finding of one of the checks.
Query anyOf(const std::vector<Check>& checks)
{
    std::string text;
    for (const auto check : checks)
        text += (text.empty() ? "is:" : " OR is:") + nameOf(check);
    return {text, std::nullopt, false};
}

} // namespace

std::uint64_t Catalog::countToLookAt(const core::Progress& progress) const
{
    const auto copies = anyOf({Check::Duplicate, Check::NearDuplicate});
    auto others = allChecks();
    std::erase(others, Check::Duplicate);
    std::erase(others, Check::NearDuplicate);
    const auto found = find(anyOf(others));
    std::unordered_set<ProductId> toLookAt(found.begin(), found.end());
    if (count(copies) > 0)
        for (const auto& group : duplicates(copies, {.kind = DuplicateSearch::Kind::Alike}, progress))
            toLookAt.insert(group.products.begin(), group.products.end());
    return toLookAt.size();
}

} // namespace vitrine::catalog
