// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/catalog/columns/column_reader.h"
#include "engine/catalog/filter/query_syntax.h"

namespace vitrine::catalog {

/// The first `most` products that a query finds, in its order: those that are current by the columns, the others
/// by asking for them. The same as scanning the products. One state of the catalog.
std::vector<ProductId> findIds(SQLite::Database& connection, SegmentCache& cache, const Query& query,
                               std::size_t most);

/// How many products a part of a query is true for.
std::uint64_t countProducts(ColumnReader& reader, const QueryNode& root);

/// What a query finds, by SQL alone: what findIds() must equal, and what it does where columns are no help.
std::vector<ProductId> scanForIds(SQLite::Database& connection, const Query& query, std::size_t most);

} // namespace vitrine::catalog
