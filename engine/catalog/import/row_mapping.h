// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/import/source_reader.h"

namespace vitrine::catalog {

/// A source's row as a product: mapped columns fill fields, all others go into `extra`, and so do mapped ones
/// whose text could not be kept as it came (a price with its currency sign, a category path). The picture
/// stays as the text that names it. What could not be read is added to the product's problems.
Product productFrom(const SourceRow& row, const ColumnMapping& mapping, const std::filesystem::path& source);

} // namespace vitrine::catalog
