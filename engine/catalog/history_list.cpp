// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/history_list.h"

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/history.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

constexpr const char* kEntryColumns =
    "steps.id, steps.made_at, steps.what, steps.detail, steps.products, steps.undone, steps.made_by";

/// From the first columns of a row, which are kEntryColumns.
HistoryEntry readEntry(SQLite::Statement& row)
{
    HistoryEntry entry;
    entry.step = row.getColumn(0).getInt64();
    entry.madeAt = row.getColumn(1).getString();
    entry.title = {row.getColumn(2).getString(), row.getColumn(3).getString(),
                   static_cast<std::uint64_t>(row.getColumn(4).getInt64())};
    entry.undone = row.getColumn(5).getInt() != 0;
    entry.madeBy = row.getColumn(6).getString();
    return entry;
}

/// A value of `changes` as Product::text would give it.
std::string valueText(Field field, const SQLite::Column& column)
{
    if (column.isNull())
        return {};
    if (field == Field::FullPrice || field == Field::Price)
        return core::pythonFloat(column.getDouble());
    if (field == Field::Stars)
        return column.getInt() == 0 ? std::string() : std::to_string(column.getInt());
    return column.getString();
}

/// "('title'), ('brand'), …"
std::string fieldRows()
{
    std::string rows;
    for (const auto field : allFields())
        rows += (rows.empty() ? "('" : ", ('") + nameOf(field) + "')";
    return rows;
}

} // namespace

std::vector<HistoryEntry> Catalog::steps(std::size_t most) const
{
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] {
        SQLite::Statement statement(*reader, std::string("SELECT ") + kEntryColumns +
                                                 " FROM steps ORDER BY id DESC LIMIT ?");
        statement.bind(1, static_cast<std::int64_t>(most));
        std::vector<HistoryEntry> entries;
        while (statement.executeStep())
            entries.push_back(readEntry(statement));
        return entries;
    });
}

std::vector<ProductChange> Catalog::changesOf(ProductId product) const
{
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] {
        // Each step and field is looked up by the key of `changes`: no index by product is kept, which every
        // bulk edit would pay for.
        SQLite::Statement statement(
            *reader, std::string("WITH fields(name) AS (VALUES ") + fieldRows() + ") SELECT " +
                         kEntryColumns +
                         ", changes.field, before, after FROM steps CROSS JOIN fields CROSS JOIN changes ON "
                         "changes.step = steps.id AND changes.field = fields.name AND changes.product = ?1 "
                         "UNION ALL SELECT " +
                         kEntryColumns +
                         ", NULL, NULL, NULL FROM steps WHERE ?1 BETWEEN first_product AND last_product "
                         "ORDER BY 1 DESC, 8");
        statement.bind(1, product);
        std::vector<ProductChange> changes;
        while (statement.executeStep()) {
            auto& change = changes.emplace_back();
            change.entry = readEntry(statement);
            change.field = fieldNamed(statement.getColumn(7).getString());
            if (!change.field)
                continue;
            change.before = valueText(*change.field, statement.getColumn(8));
            change.after = valueText(*change.field, statement.getColumn(9));
        }
        return changes;
    });
}

std::uint64_t Catalog::moveTo(std::int64_t step)
{
    return m_impl->database.guarded([&] {
        const auto writer = m_impl->database.writer();
        auto& connection = writer.connection;
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement known(connection, "SELECT undone FROM steps WHERE id = ?");
        known.bind(1, step);
        const bool found = known.executeStep();
        if (!found && step != 0)
            throw core::Error(
                {core::ErrorCode::StepMissing, {.file = m_impl->folder}, {std::to_string(step)}});
        const bool redo = found && known.getColumn(0).getInt() != 0;
        known.reset();
        SQLite::Statement between(connection, redo
                                                  ? "SELECT count(*) FROM steps WHERE undone = 1 AND id <= ?"
                                                  : "SELECT count(*) FROM steps WHERE undone = 0 AND id > ?");
        between.bind(1, step);
        between.executeStep();
        const auto count = static_cast<std::uint64_t>(between.getColumn(0).getInt64());
        between.reset();
        for (std::uint64_t i = 0; i < count; ++i)
            moveThroughHistory(connection, redo ? Direction::Redo : Direction::Undo);
        transaction.commit();
        return count;
    });
}

} // namespace vitrine::catalog
