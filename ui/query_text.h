// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "engine/catalog/filter/query_fields.h"
#include "engine/catalog/filter/query_syntax.h"

namespace vitrine::ui {

/// What a person reads for a field of the language: "Category"; its own name where the window has no word for it.
QString fieldName(const catalog::QueryField& field);

/// What a part of a query asks for, in words: "Brand: Acme", "Price 100 – 500", "not “leather”".
QString queryText(const catalog::QueryTerm& term);
QString queryText(const catalog::QueryNode& node);

/// What a query says itself of how what it finds is sorted, each part after a space (" sort:-price"); nothing of a query
/// that makes no sense.
std::string orderIn(const std::string& query);
/// Whether it says itself how what it finds is sorted; a query that makes no sense does not.
bool hasOrder(const std::string& query);
/// The query without that. Throws Error{QuerySyntax} for one that makes no sense.
std::string withoutOrder(const std::string& query);

/// A query as it is written, but in words where it lists products by number, which nobody can read.
QString readableQuery(const std::string& query);
/// Whether it does nothing but list them, as the views of similar pictures that older versions saved.
bool isListOfProducts(const std::string& query);

} // namespace vitrine::ui
