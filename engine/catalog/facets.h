// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::catalog {

/// What products can be narrowed down by with a click.
enum class Facet { Category, Brand, Split, Status, Stars, Tags, Price, FullPrice, Check };
const std::vector<Facet>& allFacets(); ///< in the order above

/// One line of a facet. `found` counts what the query finds when the facet's own conditions are left out of it,
/// so that values of one facet combine by OR; `all` counts the whole catalog.
struct FacetValue {
    /// Category: the three levels, most general first, "" where a product has none. Otherwise one: the brand or a tag
    /// ("" for none), or what nameOf() gives ("" for no split), or the number of stars; none for a price band. Values
    /// that differ only in case are one, in the spelling of most products: conditions do not tell them apart either.
    std::vector<std::string> values;
    std::optional<double> from; ///< of a price band: from <= price < to; absent at either end, and both without a price
    std::optional<double> to;
    std::uint64_t found = 0;
    std::uint64_t all = 0;
};

/// Values that no product has are left out, and full prices and tags as a whole where no product has one. A product
/// counts for each of its tags. Categories are in the order of their names, brands and tags most frequent first,
/// everything else in its own order, with what has no value before it.
struct FacetCounts {
    Facet facet = Facet::Category;
    std::vector<FacetValue> values;
};

} // namespace vitrine::catalog
