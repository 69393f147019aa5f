// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_order.h"

#include <algorithm>

#include "engine/catalog/filter/query_fields.h"
#include "engine/catalog/filter/query_further.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kMostSorts = 100; ///< SQLite sorts by 2,000 columns, and nobody by so many

/// Of further columns numbers come first, by their size; then texts.
std::vector<SortTerm> sortTerms(const QueryField& field, bool descending)
{
    if (const auto name = foldedFurtherName(field.name); name && field.kind == QueryFieldKind::Further)
        return {{field.columns.back(), field.columns.back(), true, descending, name},
                {field.columns.front(), field.columns.front(), false, descending, name}};
    const auto& column = field.columns.back();
    const bool folded = field.kind == QueryFieldKind::Text || field.kind == QueryFieldKind::List;
    return {
        {column, folded ? "fold(" + column + ")" : column, field.kind == QueryFieldKind::Number, descending}};
}

} // namespace

std::vector<SortTerm> sortTermsOf(const Query& query, const std::vector<QuerySort>& terms)
{
    std::vector<SortTerm> sort;
    for (const auto& term : terms) {
        const auto field = knownQueryField(term.field, term.character);
        if (field.columns.empty()) // has:, is: and changed: have no values of their own
            refuseQueryField(term.field, term.character);
        if (sort.size() >= kMostSorts)
            throw Error({ErrorCode::QuerySyntax,
                         {.character = term.character},
                         {VITRINE_TEXT("Reason", "there are too many columns to sort by")}});
        for (const auto& made : sortTerms(field, term.descending)) {
            const bool again = std::any_of(sort.begin(), sort.end(), [&](const SortTerm& before) {
                return before.column == made.column;
            });
            if (!again) // products that are alike in it stay so
                sort.push_back(made);
        }
    }
    if (terms.empty() && query.sortBy)
        return sortTerms(*queryFieldNamed(nameOf(*query.sortBy)), query.descending);
    return sort;
}

std::string orderOf(const std::vector<SortTerm>& sort, bool descending)
{
    std::string order;
    for (const auto& term : sort)
        order += (term.number ? term.expression + " IS NULL, " : "") + term.expression +
                 (term.descending ? " DESC, " : ", ");
    return order + (descending ? "id DESC" : "id");
}

} // namespace vitrine::catalog
