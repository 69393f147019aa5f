// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_writing.h"

#include <algorithm>

#include "engine/catalog/filter/query_syntax.h"
#include "engine/catalog/filter/query_terms.h"

namespace vitrine::catalog {

namespace {

/// The same conditions, combined in the same way; where they stand in the text does not count.
bool same(const QueryNode& a, const QueryNode& b)
{
    return a.kind == b.kind && a.condition.field == b.condition.field &&
           a.condition.value == b.condition.value && a.condition.match == b.condition.match &&
           a.condition.quoted == b.condition.quoted &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), same);
}

} // namespace

std::string exactly(const std::string& field, const std::string& value)
{
    if (value.empty())
        return field + ":";
    return field + ":=" + quotedValue(value);
}

std::string narrowed(const std::string& query, const std::string& condition)
{
    if (std::all_of(query.begin(), query.end(), [](char c) { return c == ' ' || c == '\t'; }))
        return condition;
    const auto root = parseQuery(query).root;
    if (root.kind != QueryNode::Kind::Any)
        return condition + " " + query;
    const auto closed = condition + " (" + query + ")";
    const auto both = parseQuery(closed).root;
    const bool kept = !both.children.empty() && same(both.children.back(), root);
    return kept ? closed : condition + " (" + query; // an open quote would swallow the parenthesis
}

} // namespace vitrine::catalog
