// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// A product's further columns as an object; empty for none.
nlohmann::ordered_json extraOf(const Product& product);

/// Fields under their names, the picture as `image` under `imageKey`.
nlohmann::ordered_json fieldsOf(const Product& product, const std::string& imageKey,
                                const std::string& image);

/// Names that mean something to import: a further column of such a name cannot stand beside the fields.
bool isReservedName(const std::string& name);

/// fieldsOf() and the further columns beside them, or all of these under `vitrine_extra` when one of them has
/// a reserved name; who said the values beside them.
nlohmann::ordered_json objectOf(const Product& product, const std::string& imageKey,
                                const std::string& image);

/// One line of JSON, with its end.
std::string lineOf(const nlohmann::ordered_json& object);

} // namespace vitrine::catalog
