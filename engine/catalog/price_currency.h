// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/catalog.h"
#include "engine/catalog/history.h"

namespace vitrine::catalog {

/// Whether an edit's price names a currency ("5 USD") or has a sign of one or several ("$ 5"); false for any other field.
bool namesCurrency(const Edit& edit);

/// A price with a currency changes no product that has another one: whoever types "5 USD" does not mean 5 EUR, nor
/// who types "$ 5". The products of temp.chosen that have none take what a price names, as part of `step`; a sign of
/// several currencies leaves them as they are. True where there were such.
/// Throws Error{FieldValue} where a product has another one, `edits` set another one, or their prices name two.
bool settleCurrency(SQLite::Database& connection, HistoryStep& step, const std::vector<Edit>& edits);

} // namespace vitrine::catalog
