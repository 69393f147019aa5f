// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// Products in the temporary table `chosen`, for statements about any number of them.
void chooseProducts(SQLite::Database& connection, const std::vector<ProductId>& ids);

} // namespace vitrine::catalog
