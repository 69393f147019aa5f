// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/catalog.h"
#include "engine/catalog/history.h"

namespace vitrine::catalog {

/// The currency that an edit's price names ("5 USD"), as a code; "" for a plain number and for any other field.
std::string currencyOfPrice(const Edit& edit);

/// A price with a currency changes no product that has another one: whoever types "5 USD" does not mean 5 EUR. The
/// products of temp.chosen that have none take it, as part of `step`. True where there were such.
/// Throws Error{FieldValue} where a product has another one, `edits` set another one, or their prices name two.
bool settleCurrency(SQLite::Database& connection, HistoryStep& step, const std::vector<Edit>& edits);

} // namespace vitrine::catalog
