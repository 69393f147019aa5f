// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// The products table's columns but `id`, `search` and `deleted`, in the order that bindProduct() and
/// readProduct() use, separated by commas.
const std::string& productColumns();
std::size_t productColumnCount();

/// Binds all columns of `product`, beginning with parameter `first`.
void bindProduct(SQLite::Statement& statement, int first, const Product& product);

/// From a row of "SELECT id, <productColumns()>".
Product readProduct(SQLite::Statement& statement);

/// Problems as the column holds them: a JSON list, "" for none. A list that cannot be read is itself a
/// problem.
std::string problemsText(const std::vector<core::Problem>& problems);
std::vector<core::Problem> problemsFrom(const std::string& text);

/// Whether a problem says that a picture cannot be used.
bool concernsPicture(const core::Problem& problem);

/// An SQL expression for what a row is searched by: its texts, folded, one a line. `value`, itself an
/// expression, stands in for the column `changed`.
std::string searchExpression(const std::string& changed = {}, const std::string& value = {});
bool isSearched(const std::string& column);

/// Text of tags ("a, b") as a list: trimmed, none empty, none twice.
std::vector<std::string> tagsFrom(const std::string& text);
/// The other way round.
std::string tagsText(const std::vector<std::string>& tags);

} // namespace vitrine::catalog
