// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/snapshot_state.h"

#include <vector>

namespace vitrine::catalog {

namespace {

std::int64_t positionOf(SQLite::Database& connection, std::int64_t snapshot)
{
    SQLite::Statement statement(connection, "SELECT position FROM snapshots WHERE id = ?");
    statement.bind(1, snapshot);
    statement.executeStep();
    return statement.getColumn(0).getInt64();
}

struct Steps {
    std::int64_t after = 0; ///< the first one follows this
    std::int64_t last = 0;
};

void execOver(SQLite::Database& connection, const std::string& sql, const Steps& steps)
{
    SQLite::Statement statement(connection, sql);
    statement.bind(1, steps.after);
    statement.bind(2, steps.last);
    statement.exec();
}

/// Products that the steps added, as rows of (field, product, value) that say whether they are there.
std::string addedProducts(const std::string& into, const char* deleted)
{
    return into +
           " WITH RECURSIVE added(id, last) AS (SELECT first_product, last_product FROM steps WHERE id > ?1 "
           "AND id <= ?2 AND first_product IS NOT NULL UNION ALL SELECT id + 1, last FROM added WHERE id < "
           "last) SELECT 'deleted', id, " +
           deleted + " FROM added";
}

/// What values were before the steps: the first `before` counts. A product is added before it is changed.
void gatherBefore(SQLite::Database& connection, const std::string& table, const Steps& steps)
{
    const auto into = "INSERT OR IGNORE INTO " + table + "(field, product, value)";
    execOver(connection, addedProducts(into, "1"), steps);
    execOver(connection,
             into + " SELECT field, product, before FROM changes WHERE step > ?1 AND step <= ?2 ORDER BY step",
             steps);
}

/// What values were after the steps: the last `after` counts.
void gatherAfter(SQLite::Database& connection, const std::string& table, const Steps& steps)
{
    const auto into = "INSERT OR REPLACE INTO " + table + "(field, product, value)";
    execOver(connection, addedProducts(into, "0"), steps);
    execOver(connection,
             into + " SELECT field, product, after FROM changes WHERE step > ?1 AND step <= ?2 ORDER BY step",
             steps);
}

} // namespace

std::int64_t presentPosition(SQLite::Database& connection)
{
    return connection.execAndGet("SELECT coalesce(max(id), 0) FROM steps WHERE undone = 0").getInt64();
}

void gatherNothing(SQLite::Database& connection, const std::string& table)
{
    connection.exec("CREATE TEMP TABLE IF NOT EXISTS " + table +
                    "(field TEXT NOT NULL, product INTEGER NOT NULL, value, PRIMARY KEY(field, product)) "
                    "WITHOUT ROWID");
    connection.exec("DELETE FROM temp." + table);
}

void gatherState(SQLite::Database& connection, std::int64_t snapshot, const std::string& table)
{
    gatherNothing(connection, table);
    const auto present = presentPosition(connection), position = positionOf(connection, snapshot);
    if (position <= present)
        gatherBefore(connection, "temp." + table, {position, present});
    else
        gatherAfter(connection, "temp." + table, {present, position});
    SQLite::Statement own(connection, "INSERT OR REPLACE INTO temp." + table +
                                          "(field, product, value) SELECT field, product, value FROM "
                                          "snapshot_values WHERE snapshot = ?");
    own.bind(1, snapshot);
    own.exec();
}

void keepForgottenValues(SQLite::Database& connection)
{
    const auto present = presentPosition(connection);
    std::vector<std::int64_t> snapshots;
    SQLite::Statement ahead(connection, "SELECT id FROM snapshots WHERE position > ?");
    ahead.bind(1, present);
    while (ahead.executeStep())
        snapshots.push_back(ahead.getColumn(0).getInt64());
    for (const auto snapshot : snapshots) {
        gatherState(connection, snapshot, "kept_state");
        SQLite::Statement keep(connection, "INSERT OR REPLACE INTO snapshot_values(snapshot, field, product, "
                                           "value) SELECT ?, field, product, value FROM temp.kept_state");
        keep.bind(1, snapshot);
        keep.exec();
        SQLite::Statement move(connection, "UPDATE snapshots SET position = ? WHERE id = ?");
        move.bind(1, present);
        move.bind(2, snapshot);
        move.exec();
    }
}

void forgetSnapshot(SQLite::Database& connection, std::int64_t snapshot)
{
    SQLite::Statement products(
        connection,
        "DELETE FROM products WHERE deleted = 1 AND id IN (SELECT product FROM snapshot_values WHERE snapshot = "
        "?1 AND field = 'deleted') AND id NOT IN (SELECT product FROM snapshot_values WHERE snapshot != ?1 AND "
        "field = 'deleted') AND id NOT IN (SELECT product FROM changes WHERE field = 'deleted') AND NOT EXISTS "
        "(SELECT 1 FROM steps WHERE products.id BETWEEN first_product AND last_product)");
    products.bind(1, snapshot);
    products.exec();
    SQLite::Statement remove(connection, "DELETE FROM snapshots WHERE id = ?");
    remove.bind(1, snapshot);
    remove.exec();
}

} // namespace vitrine::catalog
