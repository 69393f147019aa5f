// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/facets.h"

namespace vitrine::catalog {

/// The query's fields that a facet's choice speaks of, for choiceIn() and withChoice().
const std::vector<std::string>& fieldsOf(Facet facet);

/// The condition that finds a value's products: "brand:=Acme", "(category1:=Men category2:=Coats)". Of a
/// category its first `levels`.
std::string conditionOf(Facet facet, const FacetValue& value, std::size_t levels = 3);

} // namespace vitrine::catalog
