// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/facet_groups.h"

#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

void addTo(FacetGroups& groups, const std::vector<std::string>& values, std::uint64_t products, FacetCounter counter)
{
    std::vector<std::string> folded;
    for (const auto& value : values)
        folded.push_back(foldText(value));
    auto& group = groups[folded];
    group.*counter += products;
    group.spellings[values] += products;
}

} // namespace vitrine::catalog
