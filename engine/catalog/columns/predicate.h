// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "engine/catalog/columns/column_reader.h"
#include "engine/catalog/filter/query_syntax.h"

namespace vitrine::catalog {

/// Those `among` a segment's products that a query's part is true for, whether they are current or not. Fewer take less
/// time. Thread-safe.
using Predicate = std::function<SegmentBits(std::uint32_t segment, const SegmentBits& among)>;

/// The predicate of a part that filterOf() has accepted. `reader` outlives it.
Predicate predicateOf(const QueryNode& node, ColumnReader& reader);

} // namespace vitrine::catalog
