// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/core/progress.h"

namespace vitrine::catalog {

/// How many products are not in the columns, or not as they are now.
std::uint64_t productsOutsideColumns(SQLite::Database& connection);

/// Brings the columns up to the products, within the caller's transaction: segments where something has changed
/// are written anew. Throws Cancelled.
void writeColumns(SQLite::Database& connection, const core::Progress& progress = {});

} // namespace vitrine::catalog
