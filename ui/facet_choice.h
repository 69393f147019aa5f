// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/catalog/facets.h"
#include "engine/catalog/filter/query_terms.h"

namespace vitrine::ui {

/// What a query chooses among a facet's values, and the query with another choice. What somebody typed that is no choice
/// among them (catalog::belongsTo), such as "price:>40" or "is:discounted", stays as it is beside them.
class FacetChoice {
public:
    /// Throws Error{QuerySyntax} for a query that makes no sense.
    FacetChoice(const std::string& query, catalog::Facet facet);

    const catalog::QueryChoice& chosen() const { return m_chosen; }
    std::string queryWith(const catalog::QueryChoice& choice) const;

private:
    catalog::Facet m_facet;
    std::string m_rest;  ///< of the query: the choice is in it
    std::string m_typed; ///< and what is none
    catalog::QueryChoice m_chosen;
};

} // namespace vitrine::ui
