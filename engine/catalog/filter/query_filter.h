// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "engine/catalog/catalog.h"

namespace vitrine::catalog {

/// A query as SQL: the WHERE and ORDER BY parts over the products table, with the values to bind to its `?`s.
struct QueryFilter {
    std::string where; ///< never empty; hidden rows are left out
    std::vector<std::variant<std::string, double>> values;
    std::string orderBy;
};

/// Throws Error{QuerySyntax | FieldUnknown | FieldValue} for a query that makes no sense.
QueryFilter filterOf(const Query& query);

} // namespace vitrine::catalog
