// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

namespace vitrine::catalog {

// A snapshot is the state after the step `position` of the history, with the values of `snapshot_values` put over
// it. The column `deleted` among them says whether a product was there.

/// The step that was made or redone last, 0 for none: where a snapshot of the present is.
std::int64_t presentPosition(SQLite::Database& connection);

/// Fills the temporary table `table`(field, product, value) with what a snapshot had other than the present:
/// every value that may differ, some of which are equal. Within the caller's transaction.
void gatherState(SQLite::Database& connection, std::int64_t snapshot, const std::string& table);
/// The same table without rows, which stands for the present.
void gatherNothing(SQLite::Database& connection, const std::string& table);

/// Gives snapshots that lie among undone steps what they need to do without them; before these are forgotten.
void keepForgottenValues(SQLite::Database& connection);

/// Deletes a snapshot, and for good the products of forgotten imports that nothing but it kept.
void forgetSnapshot(SQLite::Database& connection, std::int64_t snapshot);

} // namespace vitrine::catalog
