// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/catalog/filter/query_syntax.h"

namespace vitrine::catalog {

// Further columns of a source as fields of the filter language: "extra." and the column's name, whatever its
// case.

/// "Shoe size" of the field "extra.Shoe size"; nothing for any other field.
std::optional<std::string> furtherName(const std::string& field);

/// The name whatever its case: what furtherText() looks for.
std::optional<std::string> foldedFurtherName(const std::string& field);

/// What furtherText() and furtherNumber() give for it, as an expression over `products`. Nothing is left to
/// bind.
std::string furtherTextSql(const std::string& name);
std::string furtherNumberSql(const std::string& name);

/// Whether a condition on a further column compares numbers (>500, 100..500) instead of texts: not what stands in
/// quotation marks.
bool comparesNumbers(const QueryCondition& condition);

} // namespace vitrine::catalog
