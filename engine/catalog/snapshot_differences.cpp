// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/snapshot_differences.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

/// Columns that a person knows; others follow from them (whether a picture is usable, who said a value).
std::vector<std::string> comparedColumns()
{
    std::vector<std::string> columns;
    for (const auto field : allFields())
        columns.push_back(nameOf(field));
    columns.emplace_back("extra");
    columns.emplace_back("resolved");
    return columns;
}

/// A column's value in a state that is joined under `alias`.
std::string valueIn(const std::string& alias, const std::string& column)
{
    return "CASE WHEN " + alias + ".product IS NULL THEN products." + column + " ELSE " + alias + ".value END";
}

std::string join(const char* table, const std::string& alias, const std::string& column)
{
    return " LEFT JOIN temp." + std::string(table) + " AS " + alias + " ON " + alias +
           ".product = products.id AND " + alias + ".field = '" + column + "'";
}

/// The products that have `column` in one of the states, joined with both states' `deleted` and title.
std::string touched(const std::string& column)
{
    const auto from = [&](const char* table) {
        return "SELECT product FROM temp." + std::string(table) + " WHERE field = '" + column + "'";
    };
    return " FROM (" + from(kEarlierState) + " UNION " + from(kLaterState) +
           ") AS keys JOIN products ON products.id = keys.product" +
           join(kEarlierState, "gone_before", "deleted") + join(kLaterState, "gone_after", "deleted") +
           join(kEarlierState, "title_before", "title") + join(kLaterState, "title_after", "title");
}

bool isPrice(const std::string& column)
{
    return column == nameOf(Field::FullPrice) || column == nameOf(Field::Price);
}

/// The currency that a column's values have in the state; none where they are no prices.
std::string currencyIn(const std::string& alias, const std::string& column)
{
    return isPrice(column) ? valueIn(alias, nameOf(Field::CurrencyCode)) : "NULL";
}

void gatherChanged(SQLite::Database& connection, const std::string& column, int rank)
{
    const auto currency = nameOf(Field::CurrencyCode);
    const auto currencies = isPrice(column) ? join(kEarlierState, "earlier_currency", currency) +
                                                  join(kLaterState, "later_currency", currency)
                                            : std::string();
    const auto before = valueIn("earlier", column), after = valueIn("later", column);
    SQLite::Statement insert(
        connection, "INSERT INTO temp.differences SELECT ?, products.id, ?, '" + column + "', " +
                        valueIn("title_after", "title") + ", " + before + ", " + after + ", " +
                        currencyIn("earlier_currency", column) + ", " + currencyIn("later_currency", column) +
                        touched(column) + join(kEarlierState, "earlier", column) +
                        join(kLaterState, "later", column) + currencies +
                        " WHERE " + before + " IS NOT " + after + " AND " +
                        valueIn("gone_before", "deleted") + " = 0 AND " + valueIn("gone_after", "deleted") +
                        " = 0");
    insert.bind(1, static_cast<int>(DifferenceKind::Changed));
    insert.bind(2, rank);
    insert.exec();
}

void gatherPresence(SQLite::Database& connection, DifferenceKind kind)
{
    const bool added = kind == DifferenceKind::Added;
    SQLite::Statement insert(connection,
                             "INSERT INTO temp.differences SELECT ?, products.id, -1, '', " +
                                 valueIn(added ? "title_after" : "title_before", "title") + ", NULL, NULL, NULL, NULL" +
                                 touched("deleted") + " WHERE " + valueIn("gone_before", "deleted") + " = ?" +
                                 " AND " + valueIn("gone_after", "deleted") + " = ?");
    insert.bind(1, static_cast<int>(kind));
    insert.bind(2, added ? 1 : 0);
    insert.bind(3, added ? 0 : 1);
    insert.exec();
}

/// The WHERE part with its parameters ?1 … ?3.
std::string condition(const DifferenceFilter& filter)
{
    std::string sql = " WHERE (?1 = '' OR instr(fold(title || char(10) || coalesce(before, '') || char(10) || "
                      "coalesce(after, '')), fold(?1)) > 0) AND (?2 = '' OR column_name = ?2)";
    if (filter.kind)
        sql += " AND kind = " + std::to_string(static_cast<int>(*filter.kind));
    return sql;
}

/// In SQL: how many rows are of this kind.
std::string countOf(DifferenceKind kind)
{
    return "count(nullif(kind = " + std::to_string(static_cast<int>(kind)) + ", 0))";
}

} // namespace

void requireCompared(const std::string& column)
{
    const auto columns = comparedColumns();
    if (std::find(columns.begin(), columns.end(), column) != columns.end())
        return;
    std::string list;
    for (const auto& known : columns)
        list += (list.empty() ? "" : ", ") + known;
    throw core::Error({core::ErrorCode::FieldUnknown, {.item = column}, {list}});
}

void gatherDifferences(SQLite::Database& connection)
{
    connection.exec("CREATE TEMP TABLE IF NOT EXISTS differences(kind INTEGER, product INTEGER, rank INTEGER, "
                    "column_name TEXT, title TEXT, before, after, earlier_currency TEXT, later_currency TEXT)");
    connection.exec("DELETE FROM temp.differences");
    gatherPresence(connection, DifferenceKind::Added);
    gatherPresence(connection, DifferenceKind::Removed);
    int rank = 0;
    for (const auto& column : comparedColumns())
        gatherChanged(connection, column, rank++);
}

std::string valueText(const SQLite::Column& value)
{
    return value.isFloat() ? core::pythonFloat(value.getDouble()) : value.getString();
}

Comparison readDifferences(SQLite::Database& connection, const DifferenceFilter& filter)
{
    Comparison comparison;
    const auto bind = [&](SQLite::Statement& statement) {
        statement.bind(1, filter.text);
        statement.bind(2, filter.column);
    };
    SQLite::Statement count(connection, "SELECT " + countOf(DifferenceKind::Changed) + ", " +
                                            countOf(DifferenceKind::Added) + ", " +
                                            countOf(DifferenceKind::Removed) +
                                            ", count(DISTINCT product), count(*) FROM temp.differences" +
                                            condition(filter));
    bind(count);
    count.executeStep();
    int column = 0;
    for (auto* number : {&comparison.changed, &comparison.added, &comparison.removed, &comparison.products,
                         &comparison.found})
        *number = static_cast<std::uint64_t>(count.getColumn(column++).getInt64());
    comparison.all = static_cast<std::uint64_t>(
        connection.execAndGet("SELECT count(*) FROM temp.differences").getInt64());
    SQLite::Statement list(connection,
                           "SELECT kind, product, title, column_name, before, after, earlier_currency, "
                           "later_currency FROM temp.differences" +
                               condition(filter) + " ORDER BY product, rank LIMIT ?3");
    bind(list);
    list.bind(3, static_cast<std::int64_t>(filter.most));
    while (list.executeStep())
        comparison.listed.push_back({static_cast<DifferenceKind>(list.getColumn(0).getInt()),
                                     list.getColumn(1).getInt64(), list.getColumn(2).getString(),
                                     list.getColumn(3).getString(), valueText(list.getColumn(4)),
                                     valueText(list.getColumn(5)), list.getColumn(7).getString(),
                                     list.getColumn(6).getString()});
    for (const auto* table : {kEarlierState, kLaterState, "differences"})
        connection.exec("DELETE FROM temp." + std::string(table));
    return comparison;
}

} // namespace vitrine::catalog
