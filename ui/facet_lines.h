// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "engine/catalog/facets.h"

namespace vitrine::ui {

/// One line beside the grid: a value in words, what finds it, and its counts.
struct FacetLine {
    QString words;
    std::string condition;   ///< as catalog::conditionOf
    std::string canonical;   ///< to recognise it in a query
    std::uint64_t found = 0;
    std::uint64_t all = 0;
    std::vector<FacetLine> below{}; ///< of a category: the next level
};

struct FacetLines {
    catalog::Facet facet = catalog::Facet::Category;
    std::vector<FacetLine> lines;
};

/// Categories as a tree; a level of which a product has none below it is left out.
std::vector<FacetLines> facetLines(const std::vector<catalog::FacetCounts>& counts);

} // namespace vitrine::ui
