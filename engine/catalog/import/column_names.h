// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// Names as they are compared: "Full Price", "full_price" and "fullPrice" are one, and so are "Kategória" and
/// "kategoria". "Category (2)" is not "category2": it may be the second of that name. The Norwegian å stays: "år" is a year, "ár" Hungarian for a price.
std::string bareName(const std::string& name);

using ColumnNames = std::vector<const char*>; ///< as bareName() gives them, the likeliest first

/// What columns that fill a field are called, in the program's languages and in French, Spanish, Italian and Polish.
const ColumnNames& columnNames(Field field);

/// Names of a title or of an article's number ("Artikel"): what the column holds decides.
const ColumnNames& doubtfulTitleNames();

/// Names of columns that hold whole paths of categories.
const ColumnNames& categoryPathNames();

} // namespace vitrine::catalog
