// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace vitrine::catalog {

/// What filters, triggers and migrations call in SQL: fold(), said_by(), found_by() and those of further columns.
void addSqlFunctions(SQLite::Database& connection);

} // namespace vitrine::catalog
