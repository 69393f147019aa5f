// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facet_lines.h"

#include <algorithm>

#include "engine/catalog/facet_query.h"
#include "engine/catalog/filter/query_terms.h"
#include "ui/facet_text.h"

namespace vitrine::ui {

using catalog::Facet;
using catalog::FacetValue;

namespace {

/// How many of the levels a path has; the rest is empty.
std::size_t depthOf(const std::vector<std::string>& path)
{
    const auto last = std::find_if(path.rbegin(), path.rend(), [](const auto& code) { return !code.empty(); });
    return std::max<std::size_t>(1, static_cast<std::size_t>(path.rend() - last));
}

/// The line of the value's first `levels` among `lines`, made where there is none. Values come in the order of
/// their names, so it can only be the last one.
FacetLine& lineAmong(std::vector<FacetLine>& lines, const FacetValue& value, std::size_t levels)
{
    auto condition = catalog::conditionOf(Facet::Category, value, levels);
    auto canonical = catalog::canonicalText(condition);
    const auto found = std::find_if(lines.rbegin(), lines.rend(),
                                    [&](const FacetLine& line) { return line.canonical == canonical; });
    if (found != lines.rend())
        return *found;
    return lines.emplace_back(FacetLine{categoryText(value.values[levels - 1]), std::move(condition),
                                        std::move(canonical), 0, 0, {}});
}

std::vector<FacetLine> categoryTree(const std::vector<FacetValue>& values)
{
    std::vector<FacetLine> tree;
    for (const auto& value : values) {
        auto* lines = &tree;
        for (std::size_t level = 1; level <= depthOf(value.values); ++level) {
            auto& line = lineAmong(*lines, value, level);
            line.found += value.found;
            line.all += value.all;
            lines = &line.below;
        }
    }
    return tree;
}

} // namespace

std::vector<FacetLines> facetLines(const std::vector<catalog::FacetCounts>& counts)
{
    std::vector<FacetLines> all;
    for (const auto& [facet, values] : counts) {
        auto& lines = all.emplace_back(FacetLines{facet, {}}).lines;
        if (facet == Facet::Category) {
            lines = categoryTree(values);
            continue;
        }
        for (const auto& value : values) {
            auto condition = catalog::conditionOf(facet, value);
            auto canonical = catalog::canonicalText(condition);
            lines.push_back({facetValueText(facet, value), std::move(condition), std::move(canonical),
                             value.found, value.all, {}});
        }
    }
    return all;
}

} // namespace vitrine::ui
