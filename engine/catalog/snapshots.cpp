// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/snapshots.h"

#include <array>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/given_name.h"
#include "engine/catalog/history.h"
#include "engine/catalog/snapshot_differences.h"
#include "engine/catalog/snapshot_state.h"
#include "engine/core/enum_names.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::array<const char*, 3> kKindNames = {"changed", "added", "removed"};

std::int64_t idOf(SQLite::Database& connection, const Catalog& catalog, const std::string& name)
{
    SQLite::Statement statement(connection, "SELECT id FROM snapshots WHERE name = ?");
    statement.bind(1, givenName(name));
    if (!statement.executeStep())
        throw Error({ErrorCode::SnapshotMissing, {.file = catalog.folder(), .item = name}, {}});
    return statement.getColumn(0).getInt64();
}

} // namespace

std::string nameOf(DifferenceKind kind)
{
    return core::enumName(kKindNames, kind);
}

std::vector<Snapshot> Snapshots::list() const
{
    auto& database = m_catalog.m_impl->database;
    const auto reader = database.reader();
    return database.guarded([&] {
        SQLite::Statement statement(*reader,
                                    "SELECT name, made_at, products FROM snapshots ORDER BY id DESC");
        std::vector<Snapshot> snapshots;
        while (statement.executeStep())
            snapshots.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                                 static_cast<std::uint64_t>(statement.getColumn(2).getInt64())});
        return snapshots;
    });
}

void Snapshots::make(const std::string& name)
{
    const auto given = givenName(name);
    auto& database = m_catalog.m_impl->database;
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement taken(writer.connection, "SELECT 1 FROM snapshots WHERE name = ?");
        taken.bind(1, given);
        if (taken.executeStep())
            throw Error({ErrorCode::NameTaken, {.file = m_catalog.folder(), .item = given}, {}});
        SQLite::Statement insert(writer.connection,
                                 "INSERT INTO snapshots(name, position, products) SELECT ?, ?, count(*) FROM "
                                 "products WHERE deleted = 0");
        insert.bind(1, given);
        insert.bind(2, presentPosition(writer.connection));
        insert.exec();
        transaction.commit();
    });
}

void Snapshots::remove(const std::string& name)
{
    auto& database = m_catalog.m_impl->database;
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        const auto id = idOf(writer.connection, m_catalog, name);
        forgetSnapshot(writer.connection, id);
        transaction.commit();
    });
}

Comparison Snapshots::compare(const std::string& from, const std::optional<std::string>& to,
                              const DifferenceFilter& filter) const
{
    if (!filter.column.empty())
        requireCompared(filter.column);
    auto& database = m_catalog.m_impl->database;
    const auto reader = database.reader();
    return database.guarded([&] {
        const SQLite::Transaction oneState(*reader);
        gatherState(*reader, idOf(*reader, m_catalog, from), kEarlierState);
        if (to)
            gatherState(*reader, idOf(*reader, m_catalog, *to), kLaterState);
        else
            gatherNothing(*reader, kLaterState);
        gatherDifferences(*reader);
        return readDifferences(*reader, filter);
    });
}

std::uint64_t Snapshots::restore(const std::string& name)
{
    auto& database = m_catalog.m_impl->database;
    return database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        // Before the step forgets what was undone: the snapshot may lie there.
        gatherState(writer.connection, idOf(writer.connection, m_catalog, name), kEarlierState);
        HistoryStep step(writer.connection);
        step.keepSources();
        step.recordState(kEarlierState);
        const auto changed = step.apply({VITRINE_TEXT("History", "values of the snapshot “%1”"), givenName(name)});
        if (changed > 0) // otherwise the undone steps that could be redone stay
            transaction.commit();
        return changed;
    });
}

} // namespace vitrine::catalog
