// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/facets.h"

namespace vitrine::catalog {

struct QueryNode;

/// The query's fields that a facet's choice speaks of, for choiceIn() and withChoice().
const std::vector<std::string>& fieldsOf(Facet facet);

/// Whether a term of a query chooses among the facet's values, as a click does: `brand:=Acme`, `-brand:=Acme`,
/// `(brand:=Acme OR brand:=Fjell)`. Anything else that was typed about its fields narrows its counts as words do:
/// `brand:ac`, `stars:>=3`, `(tag:sale tag:new)`, and a price's limits unless they are those of one band,
/// `(price:>=20 price:<50)`.
bool belongsTo(const QueryNode& term, Facet facet);

/// The condition that finds a value's products: "brand:=Acme", "(category1:=Men category2:=Coats)". Of a
/// category its first `levels`.
std::string conditionOf(Facet facet, const FacetValue& value, std::size_t levels = 3);

} // namespace vitrine::catalog
