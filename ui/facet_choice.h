// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "engine/catalog/facets.h"
#include "engine/catalog/filter/query_terms.h"

namespace vitrine::ui {

/// What a query chooses among a facet's values, and the query with another choice. What somebody typed about a price
/// that is none of its bands, such as "price:>40" between two of them, is no choice: it stays as it is beside them.
class FacetChoice {
public:
    /// Whether a condition, as catalog::canonicalText() writes it, is one of the facet's values.
    using IsListed = std::function<bool(const std::string& canonical)>;

    /// Throws Error{QuerySyntax} for a query that makes no sense.
    FacetChoice(const std::string& query, catalog::Facet facet, const IsListed& isListed);

    const catalog::QueryChoice& chosen() const { return m_chosen; }
    std::string queryWith(const catalog::QueryChoice& choice) const;

private:
    catalog::Facet m_facet;
    std::string m_rest;  ///< of the query: the choice is in it
    std::string m_typed; ///< and what is none
    catalog::QueryChoice m_chosen;
};

} // namespace vitrine::ui
