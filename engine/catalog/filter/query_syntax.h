// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::catalog {

/// What stands before the name of a further column: extra.NAME, extra."A NAME".
inline constexpr std::string_view kFurtherPrefix = "extra.";

/// How a condition's value is meant.
enum class QueryMatch {
    Contains, ///< coat, title:coat, title:"winter coat"
    Exact,    ///< title:=coat
    Regex,    ///< title:/^coat/
};

/// One `field:value` or one bare word.
struct QueryCondition {
    std::string field; ///< empty: any text; "extra.Shoe size" for a further column
    std::string value;
    QueryMatch match = QueryMatch::Contains;
    bool quoted = false;              ///< a field's value in quotation marks: a text, even where it looks like ">500"
    std::uint64_t character = 1;      ///< where it begins, as a person counts
    std::uint64_t valueCharacter = 1; ///< where its value does, without a quotation mark or slash
};

/// What a query asks for, as a tree. NOT binds closer than AND, AND closer than OR.
struct QueryNode {
    enum class Kind { All, Any, Not, Condition };
    Kind kind = Kind::All;
    std::vector<QueryNode> children; ///< All and Any: any number, none of them for "everything"; Not: one
    QueryCondition condition;        ///< of Kind::Condition
};

/// How many nodes lie between the deepest condition and the root, both counted.
std::size_t depthOf(const QueryNode& node);

struct QuerySort {
    std::string field;
    bool descending = false;
    std::uint64_t character = 1; ///< of the field's name
};

/// One of the parts of a query that must all hold, from byte `begin` to `end` of the text.
struct QueryTerm {
    std::size_t begin = 0;
    std::size_t end = 0;
    QueryNode node;
    std::optional<QuerySort> sort;
    bool alternatives = false; ///< an OR outside of parentheses: the only term there is
};

/// What is still open where a query ends.
struct QueryOpening {
    char sign = '"'; ///< or '/' or '('
    std::uint64_t character = 1;
};

struct ParsedQuery {
    QueryNode root;
    std::vector<QuerySort> sort;  ///< the first counts most
    std::vector<QueryTerm> terms; ///< the root in parts, and the sorts, in their order
    std::optional<QueryOpening> open{}; ///< the innermost
};

/// Reads one line of the filter language (FORMAT of it: engine/catalog/filter/QUERY.md). A quote, slash or
/// parenthesis that is still open at the end counts as closed, as while a person types: `open` says so.
/// Throws Error{QuerySyntax} naming the character.
ParsedQuery parseQuery(const std::string& text);

/// The words of a query in their order, for completion: where each begins and ends in bytes.
struct QueryWord {
    std::size_t begin = 0;
    std::size_t end = 0;
};
std::vector<QueryWord> wordsOf(const std::string& text);

} // namespace vitrine::catalog
