// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/sql_functions.h"

#include <memory>

#include <sqlite3.h>

#include "engine/catalog/filter/query_regex.h"
#include "engine/catalog/filter/query_source.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/further_value.h"

namespace vitrine::catalog {

namespace {

std::string_view textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text == nullptr ? std::string_view()
                           : std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

void foldFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto folded = foldText(textOf(values[0]));
    sqlite3_result_text(context, folded.c_str(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

/// said_by(sources, folded who)
void saidByFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    sqlite3_result_int(context, saidBy(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

/// further_text(folded extra, folded name)
void furtherTextFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto text = furtherText(textOf(values[0]), textOf(values[1]));
    sqlite3_result_text(context, text.c_str(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

/// further_values(extra)
void furtherValuesFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto text = furtherValues(textOf(values[0]));
    sqlite3_result_text(context, text.c_str(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

/// further_number(folded extra, folded name)
void furtherNumberFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    if (const auto number = furtherNumber(textOf(values[0]), textOf(values[1])))
        sqlite3_result_double(context, *number);
    else
        sqlite3_result_null(context);
}

/// found_by(expression, folded text). SQLite keeps what an expression was compiled to for as long as the
/// statement runs.
void foundByFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    try {
        auto* regex = static_cast<QueryRegex*>(sqlite3_get_auxdata(context, 0));
        if (regex == nullptr) {
            auto compiled = std::make_unique<QueryRegex>(std::string(textOf(values[0])));
            const bool found = compiled->foundIn(textOf(values[1]));
            sqlite3_set_auxdata(context, 0, compiled.release(),
                                [](void* kept) { delete static_cast<QueryRegex*>(kept); });
            sqlite3_result_int(context, found ? 1 : 0);
            return;
        }
        sqlite3_result_int(context, regex->foundIn(textOf(values[1])) ? 1 : 0);
    } catch (const std::exception& error) { // nothing may fly through SQLite's C
        sqlite3_result_error(context, error.what(), -1);
    }
}

} // namespace

void addSqlFunctions(SQLite::Database& connection)
{
    connection.createFunction("fold", 1, true, nullptr, foldFunction);
    connection.createFunction("said_by", 2, true, nullptr, saidByFunction);
    connection.createFunction("further_text", 2, true, nullptr, furtherTextFunction);
    connection.createFunction("further_values", 1, true, nullptr, furtherValuesFunction);
    connection.createFunction("further_number", 2, true, nullptr, furtherNumberFunction);
    connection.createFunction("found_by", 2, true, nullptr, foundByFunction);
}

} // namespace vitrine::catalog
