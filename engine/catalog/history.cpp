// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/history.h"

#include "engine/catalog/checks/check.h"
#include "engine/catalog/product_rows.h"
#include "engine/catalog/snapshot_state.h"

namespace vitrine::catalog {

namespace {

/// Sets every column that the step changed to its `after` or `before`, and with it what rows are searched by.
void setColumns(SQLite::Database& connection, std::int64_t step, const std::string& which)
{
    SQLite::Statement columns(connection, "SELECT DISTINCT field FROM changes WHERE step = ?");
    columns.bind(1, step);
    while (columns.executeStep()) {
        const auto column = columns.getColumn(0).getString();
        const auto value = "changes." + which;
        const auto search = isSearched(column) ? ", search = " + searchExpression(column, value) : "";
        SQLite::Statement set(connection, "UPDATE products SET " + column + " = " + value + search +
                                              " FROM changes WHERE changes.step = ? AND changes.field = ?"
                                              " AND products.id = changes.product");
        set.bind(1, step);
        set.bind(2, column);
        set.exec();
    }
}

struct Step {
    std::int64_t id = 0;
    StepTitle title;
    bool added = false;
};

/// The step that undo or redo would move over.
std::optional<Step> nextStep(SQLite::Database& connection, Direction direction)
{
    SQLite::Statement query(connection,
                            direction == Direction::Undo
                                ? "SELECT id, what, detail, products, first_product IS NOT NULL FROM steps "
                                  "WHERE undone = 0 ORDER BY id DESC LIMIT 1"
                                : "SELECT id, what, detail, products, first_product IS NOT NULL FROM steps "
                                  "WHERE undone = 1 ORDER BY id LIMIT 1");
    if (!query.executeStep())
        return std::nullopt;
    Step step;
    step.id = query.getColumn(0).getInt64();
    step.title = {query.getColumn(1).getString(), query.getColumn(2).getString(),
                  static_cast<std::uint64_t>(query.getColumn(3).getInt64())};
    step.added = query.getColumn(4).getInt() != 0;
    return step;
}

void execWith(SQLite::Database& connection, const char* sql, std::int64_t value)
{
    SQLite::Statement statement(connection, sql);
    statement.bind(1, value);
    statement.exec();
}

} // namespace

void forgetUndone(SQLite::Database& connection)
{
    keepForgottenValues(connection);
    // By ranges of ids: looking for deleted products would read the whole table before every edit.
    SQLite::Statement ranges(connection, "SELECT first_product, last_product FROM steps WHERE undone = 1 AND "
                                         "first_product IS NOT NULL");
    SQLite::Statement remove(connection, "DELETE FROM products WHERE id BETWEEN ? AND ? AND deleted = 1 AND id NOT IN "
                                         "(SELECT product FROM snapshot_values WHERE field = 'deleted' AND value = 0)");
    while (ranges.executeStep()) {
        remove.bind(1, ranges.getColumn(0).getInt64());
        remove.bind(2, ranges.getColumn(1).getInt64());
        remove.exec();
        remove.reset();
    }
    connection.exec("DELETE FROM steps WHERE undone = 1");
}

HistoryStep::HistoryStep(SQLite::Database& connection) : m_connection(connection), m_step(0)
{
    forgetUndone(connection);
    connection.exec("INSERT INTO steps(what, products, made_by) VALUES('', 0, author())");
    m_step = connection.getLastInsertRowid();
}

void HistoryStep::recordChosen(const std::string& column, const ColumnValue& after)
{
    SQLite::Statement insert(m_connection,
                             "INSERT OR REPLACE INTO changes(step, field, product, before, after) "
                             "SELECT ?1, ?2, id, " +
                                 column + ", ?3 FROM products WHERE deleted = 0 AND " + column +
                                 " IS NOT ?3 AND id IN (SELECT id FROM temp.chosen)");
    insert.bind(1, m_step);
    insert.bind(2, column);
    if (const auto* number = std::get_if<double>(&after))
        insert.bind(3, *number);
    else if (const auto* text = std::get_if<std::string>(&after))
        insert.bind(3, *text);
    insert.exec();
}

void HistoryStep::record(const std::string& column, ProductId product, const std::string& after)
{
    SQLite::Statement insert(m_connection,
                             "INSERT OR REPLACE INTO changes(step, field, product, before, after) "
                             "SELECT ?1, ?2, id, " +
                                 column + ", ?4 FROM products WHERE deleted = 0 AND " + column +
                                 " IS NOT ?4 AND id = ?3");
    insert.bind(1, m_step);
    insert.bind(2, column);
    insert.bind(3, product);
    insert.bind(4, after);
    insert.exec();
}

void HistoryStep::recordFrom(const std::string& column, const std::string& from)
{
    SQLite::Statement insert(m_connection,
                             "INSERT INTO changes(step, field, product, before, after) SELECT ?1, ?2, "
                             "products.id, products." +
                                 column + ", gathered." + column + " FROM " + from + " AND products." +
                                 column + " IS NOT gathered." + column);
    insert.bind(1, m_step);
    insert.bind(2, column);
    insert.exec();
}

void HistoryStep::recordState(const std::string& table)
{
    SQLite::Statement columns(m_connection, "SELECT DISTINCT field FROM temp." + table);
    while (columns.executeStep()) {
        const auto column = columns.getColumn(0).getString();
        SQLite::Statement insert(
            m_connection,
            "INSERT INTO changes(step, field, product, before, after) SELECT ?1, ?2, products.id, products." +
                column + ", state.value FROM temp." + table +
                " AS state JOIN products ON products.id = state.product WHERE state.field = ?2 AND products." +
                column + " IS NOT state.value AND (?2 = 'deleted' OR NOT EXISTS (SELECT 1 FROM temp." + table +
                " AS gone WHERE gone.field = 'deleted' AND gone.product = products.id AND gone.value = 1))");
        insert.bind(1, m_step);
        insert.bind(2, column);
        insert.exec();
    }
}

/// Who says a value changes with it, in the same step.
void HistoryStep::recordSources()
{
    if (m_saidBy && !m_saidBy->empty()) {
        SQLite::Statement made(m_connection, "UPDATE steps SET made_by = ? WHERE id = ?");
        made.bind(1, *m_saidBy);
        made.bind(2, m_step);
        made.exec();
    }
    std::string fields;
    for (const auto field : allFields())
        fields += (fields.empty() ? "'" : ", '") + nameOf(field) + "'";
    SQLite::Statement insert(
        m_connection,
        "INSERT OR REPLACE INTO changes(step, field, product, before, after) SELECT ?1, 'sources', id, sources, "
        "said FROM (SELECT id, sources, CASE json_patch(iif(sources = '', '{}', sources), patch) WHEN '{}' THEN "
        "'' ELSE json_patch(iif(sources = '', '{}', sources), patch) END AS said FROM (SELECT product, "
        "json_group_object(field, nullif(coalesce(?2, author()), '')) AS patch FROM changes WHERE step = ?1 AND "
        "field IN (" +
            fields + ") GROUP BY product) JOIN products ON products.id = product) WHERE said != sources");
    insert.bind(1, m_step);
    if (m_saidBy)
        insert.bind(2, *m_saidBy);
    insert.exec();
}

/// That a category is right was said of the one that was there: another one brings the doubts back, in the same step.
void HistoryStep::recordWithdrawnMarks()
{
    SQLite::Statement insert(
        m_connection,
        "INSERT INTO changes(step, field, product, before, after) SELECT ?1, 'resolved', id, resolved, "
        "trim(replace(', ' || resolved || ', ', ', ' || ?2 || ', ', ', '), ', ') FROM products "
        "WHERE id IN (SELECT product FROM changes WHERE step = ?1 AND field = 'category3_code') "
        "AND instr(', ' || resolved || ', ', ', ' || ?2 || ', ') > 0 "
        "AND id NOT IN (SELECT product FROM changes WHERE step = ?1 AND field = 'resolved')");
    insert.bind(1, m_step);
    insert.bind(2, nameOf(Check::DoubtfulCategory));
    insert.exec();
}

StepTitle HistoryStep::ofWhatChanged(const StepTitle& title) const
{
    std::vector<Field> changed;
    SQLite::Statement any(m_connection, "SELECT 1 FROM changes WHERE step = ? AND field = ? LIMIT 1");
    any.bind(1, m_step);
    for (const auto field : title.fields()) {
        any.bind(2, nameOf(field));
        if (any.executeStep())
            changed.push_back(field);
        any.reset();
    }
    return changed.empty() ? title : StepTitle::ofEdit(changed);
}

std::uint64_t HistoryStep::changedProducts(const std::optional<std::string>& column) const
{
    SQLite::Statement count(m_connection, std::string("SELECT count(DISTINCT product) FROM changes WHERE step = ?") +
                                              (column ? " AND field = ?" : ""));
    count.bind(1, m_step);
    if (column)
        count.bind(2, *column);
    count.executeStep();
    return static_cast<std::uint64_t>(count.getColumn(0).getInt64());
}

std::uint64_t HistoryStep::apply(const StepTitle& title)
{
    const auto products = changedProducts(std::nullopt);
    if (products == 0) {
        execWith(m_connection, "DELETE FROM steps WHERE id = ?", m_step);
        return 0;
    }
    if (!m_keepSources) {
        recordSources();
        recordWithdrawnMarks();
    }
    setColumns(m_connection, m_step, "after");
    SQLite::Statement name(m_connection, "UPDATE steps SET what = ?, detail = ?, products = ? WHERE id = ?");
    const auto said = ofWhatChanged(title);
    name.bind(1, said.what);
    name.bind(2, said.detail);
    name.bind(3, static_cast<std::int64_t>(m_counted ? changedProducts(m_counted) : products));
    name.bind(4, m_step);
    name.exec();
    return products;
}

void recordBulk(SQLite::Database& connection, const StepTitle& title, const Catalog::BulkResult& result)
{
    const auto touched = result.added + result.updated;
    SQLite::Statement record(
        connection, result.updated > 0
                        ? "UPDATE steps SET what = ?1, detail = ?5, products = ?2, first_product = ?3, "
                          "last_product = ?4, bulk = 1, "
                          "made_by = '' "
                          "WHERE id = (SELECT max(id) FROM steps)"
                        : "INSERT INTO steps(what, products, first_product, last_product, detail, bulk) "
                          "VALUES(?1, ?2, ?3, ?4, ?5, 1)");
    record.bind(1, title.what);
    record.bind(2, static_cast<std::int64_t>(touched));
    record.bind(5, title.detail);
    if (result.added > 0) {
        const auto last = connection.execAndGet("SELECT max(id) FROM products").getInt64();
        record.bind(3, last - static_cast<ProductId>(result.added) + 1);
        record.bind(4, last);
    }
    record.exec();
}

HistoryState historyState(SQLite::Database& connection)
{
    HistoryState state;
    if (const auto step = nextStep(connection, Direction::Undo))
        state.undo = step->title;
    if (const auto step = nextStep(connection, Direction::Redo))
        state.redo = step->title;
    return state;
}

bool moveThroughHistory(SQLite::Database& connection, Direction direction)
{
    const auto step = nextStep(connection, direction);
    if (!step)
        return false;
    const bool undo = direction == Direction::Undo;
    if (step->added)
        execWith(connection,
                 undo ? "UPDATE products SET deleted = 1 WHERE id BETWEEN (SELECT first_product FROM steps "
                        "WHERE id = ?1) "
                        "AND (SELECT last_product FROM steps WHERE id = ?1)"
                      : "UPDATE products SET deleted = 0 WHERE id BETWEEN (SELECT first_product FROM steps "
                        "WHERE id = ?1) "
                        "AND (SELECT last_product FROM steps WHERE id = ?1)",
                 step->id);
    setColumns(connection, step->id, undo ? "before" : "after"); // an import may add some and change others
    execWith(connection,
             undo ? "UPDATE steps SET undone = 1 WHERE id = ?" : "UPDATE steps SET undone = 0 WHERE id = ?",
             step->id);
    return true;
}

} // namespace vitrine::catalog
