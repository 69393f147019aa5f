// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/filter/query_syntax.h"

namespace vitrine::catalog {

// A query as a list of terms that must all hold, for whoever shows and edits it piece by piece: chips under the
// search line, boxes beside the grid. All functions throw Error{QuerySyntax} for a query that makes no sense.

/// The query as the language writes it; parseQuery() reads it back.
std::string textOf(const QueryNode& node);
std::string textOf(const QueryCondition& condition);
std::string textOf(const QuerySort& sort);

/// A field's name as it may stand before a colon: a further column's in quotation marks where it would end
/// too early.
std::string writtenField(const std::string& field);

/// A value as it may stand after a colon: in quotation marks where it would be read otherwise.
std::string quotedValue(const std::string& value);

/// The query without its term number `term` of ParsedQuery::terms.
std::string withoutTerm(const std::string& query, std::size_t term);

/// The query with its open quotes and parentheses closed, as parseQuery() reads them; any other as it is.
std::string closedQuery(const std::string& query);

/// What both queries find, in the first one's order, then the second's.
std::string bothQueries(const std::string& first, const std::string& second);

/// What a query chooses among the values of one field, or of several that belong together (the levels of the
/// category). Values are conditions as textOf() writes them ("brand:=Acme"); a value may join several
/// conditions ("(category1:=Men category3:=Coats)").
struct QueryChoice {
    std::vector<std::string> wanted;   ///< any of them; none: no choice
    std::vector<std::string> excluded; ///< none of them

    bool operator==(const QueryChoice&) const = default;
};

/// Whether a part of a query is one value of `fields`, as a choice lists them, or joins several of them.
bool isValueOf(const QueryNode& node, const std::vector<std::string>& fields);

/// What the terms say that speak of `fields` alone, wherever they stand in the query.
QueryChoice choiceIn(const std::string& query, const std::vector<std::string>& fields);

/// The query with `choice` instead of what it chose; everything else stays as it was written.
std::string withChoice(const std::string& query, const std::vector<std::string>& fields,
                       const QueryChoice& choice);

/// One spelling for all conditions that find the same: a field's shortest name, texts whatever their case,
/// `is:accepted` as `status:accepted`. To compare, not to show.
std::string canonicalText(const std::string& value);

} // namespace vitrine::catalog
