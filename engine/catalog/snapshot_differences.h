// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/snapshots.h"

namespace vitrine::catalog {

/// Temporary tables as gatherState() fills them.
inline constexpr const char* kEarlierState = "earlier_state";
inline constexpr const char* kLaterState = "later_state";

/// Throws Error{FieldUnknown} for a column that is not compared.
void requireCompared(const std::string& column);

/// Compares the two states value by value into a temporary table.
void gatherDifferences(SQLite::Database& connection);
/// A column's value as Product::text gives it.
std::string valueText(const SQLite::Column& value);

/// Counts and lists what the filter lets through of what was gathered, and empties the tables.
Comparison readDifferences(SQLite::Database& connection, const DifferenceFilter& filter);

} // namespace vitrine::catalog
