// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/import/source_reader.h"

namespace vitrine::catalog {

/// A column in which export keeps the further columns exactly, where the plain ones cannot: a JSON object.
inline constexpr const char* kExactExtra = "vitrine_extra";

/// A source's row as a product: mapped columns fill fields, all others go into `extra`, and so do mapped ones
/// whose text could not be kept as it came (a price with its currency sign, a category path). The folder's category
/// is taken where the columns give no innermost one. The picture
/// stays as the text that names it, "" for one that the row holds itself. What could not be read is added to
/// the product's problems.
Product productFrom(const SourceRow& row, const ColumnMapping& mapping, const std::filesystem::path& source);

/// Adds a column's value to the further columns, for what turns out not to be kept otherwise.
void keepColumn(Product& product, const std::string& column, const nlohmann::ordered_json& value);

} // namespace vitrine::catalog
