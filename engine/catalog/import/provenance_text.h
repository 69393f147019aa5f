// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// A column in which export keeps what no field says: who said the values, and which findings are resolved.
/// It is a text of JSON in every format, so that other programs read one more column of texts, whatever is in
/// it.
inline constexpr const char* kProvenance = "vitrine_provenance";

/// {"sources":{"title":"Anna"},"resolved":["blurry"]}, without what is empty; "" for a product with neither.
std::string provenanceText(const Product& product);

/// Puts what provenanceText() gave into `product`: fields and checks that there are, names that are not
/// empty. False, with the product as it was, for a text of somebody else's.
bool readProvenance(const std::string& text, Product& product);

/// The same text for a product of which somebody else has said this field since.
std::string provenanceWithout(const std::string& text, Field field);

} // namespace vitrine::catalog
