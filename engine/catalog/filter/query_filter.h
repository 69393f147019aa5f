// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/catalog.h"
#include "engine/catalog/filter/query_order.h"

namespace vitrine::catalog {

struct QueryCondition;
struct QueryField;
struct QueryNode;

/// A query as SQL: the WHERE and ORDER BY parts over the products table, with the values to bind to its `?`s.
struct QueryFilter {
    std::string where; ///< never empty; hidden rows are left out
    std::vector<std::variant<std::string, double>> values;
    std::string orderBy;
    std::vector<SortTerm> sort; ///< what orderBy says, without the id at its end; none: by id
    bool descending = false;    ///< by id, the last first
    std::string listedOrder{};  ///< what orderBy is where a list of ids gives the order; else ""
};

/// Throws Error{QuerySyntax | FieldUnknown | FieldMisspelled | FieldValue} for a query that makes no sense or
/// is not closed.
QueryFilter filterOf(const Query& query);
/// Of a part of a query, in the order of import.
QueryFilter filterOf(const QueryNode& root);

/// Whether a condition on a category of any level names several levels at once, as categoryText() writes them:
/// "women > coats". No single column tells then.
bool asksForPath(const QueryField& field, const QueryCondition& condition);

/// The values, to the `?`s of a statement that has no others.
void bindAll(SQLite::Statement& statement, const QueryFilter& filter);

} // namespace vitrine::catalog
