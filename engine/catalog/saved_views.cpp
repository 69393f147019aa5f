// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/saved_views.h"

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/filter/query_filter.h"
#include "engine/catalog/given_name.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

[[noreturn]] void refuseMissing(const Catalog& catalog, const std::string& name)
{
    throw Error({ErrorCode::ViewMissing, {.file = catalog.folder(), .item = name}, {}});
}

SavedView readView(SQLite::Statement& statement)
{
    return {statement.getColumn(0).getString(), statement.getColumn(1).getString(),
            statement.getColumn(2).getString()};
}

} // namespace

std::vector<SavedView> SavedViews::list() const
{
    auto& database = m_catalog.m_impl->database;
    const auto reader = database.reader();
    return database.guarded([&] {
        SQLite::Statement statement(*reader,
                                    "SELECT name, query, made_at FROM saved_views ORDER BY fold(name), name");
        std::vector<SavedView> views;
        while (statement.executeStep())
            views.push_back(readView(statement));
        return views;
    });
}

SavedView SavedViews::named(const std::string& name) const
{
    auto& database = m_catalog.m_impl->database;
    const auto reader = database.reader();
    return database.guarded([&] {
        SQLite::Statement statement(*reader, "SELECT name, query, made_at FROM saved_views WHERE name = ?");
        statement.bind(1, givenName(name));
        if (!statement.executeStep())
            refuseMissing(m_catalog, name);
        return readView(statement);
    });
}

void SavedViews::save(const std::string& name, const std::string& query)
{
    const auto given = givenName(name);
    filterOf({query, std::nullopt, false}); // refused now instead of whenever it is used
    auto& database = m_catalog.m_impl->database;
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Statement statement(writer.connection,
                                    "INSERT INTO saved_views(name, query) VALUES(?1, ?2) "
                                    "ON CONFLICT(name) DO UPDATE SET query = ?2, "
                                    "made_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
        statement.bind(1, given);
        statement.bind(2, query);
        statement.exec();
    });
}

void SavedViews::rename(const std::string& from, const std::string& to)
{
    const auto given = givenName(to);
    auto& database = m_catalog.m_impl->database;
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement taken(writer.connection, "SELECT 1 FROM saved_views WHERE name = ?1 AND ?1 != ?2");
        taken.bind(1, given);
        taken.bind(2, givenName(from));
        if (taken.executeStep())
            throw Error({ErrorCode::NameTaken, {.file = m_catalog.folder(), .item = given}, {}});
        SQLite::Statement statement(writer.connection, "UPDATE saved_views SET name = ? WHERE name = ?");
        statement.bind(1, given);
        statement.bind(2, givenName(from));
        if (statement.exec() == 0)
            refuseMissing(m_catalog, from);
        transaction.commit();
    });
}

void SavedViews::remove(const std::string& name)
{
    auto& database = m_catalog.m_impl->database;
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Statement statement(writer.connection, "DELETE FROM saved_views WHERE name = ?");
        statement.bind(1, givenName(name));
        if (statement.exec() == 0)
            refuseMissing(m_catalog, name);
    });
}

} // namespace vitrine::catalog
