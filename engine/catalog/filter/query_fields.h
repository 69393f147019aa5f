// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::catalog {

enum class QueryFieldKind {
    Text,    ///< some of its columns hold the value
    List,    ///< one of the column's comma-separated values is the value
    Number,  ///< 100, >500, 100..500
    Word,    ///< exactly one of `words`
    Source,  ///< who said a value: model, person, a run or a name
    Day,     ///< today, >2026-11-01, 2026-11-01..2026-11-30
    Has,     ///< has:image
    Is,      ///< is:accepted
    Further, ///< a text, or >500 and 100..500, of a further column: `columns` are both
};

/// What may stand before a colon.
struct QueryField {
    std::string name;
    QueryFieldKind kind = QueryFieldKind::Text;
    std::vector<std::string> columns; ///< SQL over `products`; none: Day, Has, Is; two: Further
    std::vector<std::string> words;   ///< that may follow, or (Source, Day) that are offered; empty: anything
    bool offered = true;              ///< by completion; a column's own name has a shorter one beside it
};

/// All of them, in the order in which completion offers them.
const std::vector<QueryField>& queryFields();
/// A field's name as it is known: names have no case. That of a further column stays as it is written.
std::string queryFieldName(const std::string& written);
/// One of them, or the further column that "extra.NAME" means, whether any product has it or not.
std::optional<QueryField> queryFieldNamed(const std::string& name);

/// One of them. Throws as refuseQueryField(), which names the character where it stands in the query.
QueryField knownQueryField(const std::string& name, std::uint64_t character);
/// Throws Error{FieldMisspelled} for a name that is nearly one, Error{FieldUnknown} for any other.
[[noreturn]] void refuseQueryField(const std::string& name, std::uint64_t character);

/// The field that a misspelled name means, most likely; nothing for a name that is like none.
std::optional<std::string> queryFieldLike(const std::string& name);

/// "title, category, …", for messages.
std::string queryFieldList();

/// The condition that `has:word` or `is:word` stands for; nothing for a word that is unknown.
std::optional<std::string> stateSql(QueryFieldKind kind, const std::string& word);

} // namespace vitrine::catalog
