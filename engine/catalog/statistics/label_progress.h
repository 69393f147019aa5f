// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/filter/query_filter.h"
#include "engine/catalog/statistics/statistics.h"

namespace vitrine::catalog {

/// From the history: how many of the products that the filter finds now stood in each state after every
/// change of one. `statistics.states` must be there: what no change tells was so from the beginning.
void fillLabelProgress(SQLite::Database& connection, const QueryFilter& filter,
                       CatalogStatistics& statistics);

} // namespace vitrine::catalog
