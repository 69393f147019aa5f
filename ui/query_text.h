// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/catalog/filter/query_syntax.h"

namespace vitrine::ui {

/// What a part of a query asks for, in words: "Brand: Acme", "Price 100 – 500", "not “leather”".
QString queryText(const catalog::QueryTerm& term);
QString queryText(const catalog::QueryNode& node);

} // namespace vitrine::ui
