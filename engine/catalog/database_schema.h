// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace vitrine::catalog {

inline constexpr int kSchemaVersion = 9; ///< PRAGMA user_version; what the tables hold is in FORMAT.md

/// Of the newest version. Both: within a transaction of the caller's, on a connection with addSqlFunctions().
void createTables(SQLite::Database& connection);
void migrate(SQLite::Database& connection, int version);

} // namespace vitrine::catalog
