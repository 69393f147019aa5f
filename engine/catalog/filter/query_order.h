// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/catalog/filter/query_syntax.h"

namespace vitrine::catalog {

/// One term of a sort.
struct SortTerm {
    std::string column;     ///< of the products table, or an expression that only SQL knows
    std::string expression; ///< what is compared, in SQL
    bool number = false; ///< rows without one come last in either direction
    bool descending = false;
    std::optional<std::string> further{}; ///< the folded name of the further column that is compared, if it is one
};

/// What the products are sorted by: the terms of the query's text, or else what `query` says beside it. Throws
/// Error{FieldUnknown | FieldMisspelled | QuerySyntax} for a term that nothing can be sorted by, and for too many.
std::vector<SortTerm> sortTermsOf(const Query& query, const std::vector<QuerySort>& terms);

/// The ORDER BY part over the products table. Products that are alike in all terms are in the order of import, or in
/// the opposite one.
std::string orderOf(const std::vector<SortTerm>& sort, bool descending);

} // namespace vitrine::catalog
