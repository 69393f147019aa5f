// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/history.h"
#include "engine/catalog/product_rows.h"

namespace vitrine::catalog {

/// Rows gather in a temporary table of this connection, so that other writers wait only for the final copy
/// and memory does not grow with their number.
struct Catalog::BulkInsert::Impl {
    Impl(Database& owner, std::string name)
        : database(owner), what(std::move(name)), connection(owner.separateWriter())
    {
        std::string places;
        for (std::size_t i = 0; i < productColumnCount(); ++i)
            places += i == 0 ? "?" : ", ?";
        database.guarded([&] {
            connection->exec("CREATE TEMP TABLE gathered AS SELECT " + productColumns() +
                             " FROM products LIMIT 0");
            connection->exec("BEGIN");
            add.emplace(*connection,
                        "INSERT INTO temp.gathered(" + productColumns() + ") VALUES(" + places + ")");
        });
    }

    Database& database;
    std::string what;
    std::unique_ptr<SQLite::Database> connection;
    std::optional<SQLite::Statement> add; ///< dies before its connection
    std::uint64_t count = 0;
};

Catalog::BulkInsert::BulkInsert(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Catalog::BulkInsert::BulkInsert(BulkInsert&&) noexcept = default;
Catalog::BulkInsert::~BulkInsert() = default;

void Catalog::BulkInsert::add(const Product& product)
{
    m_impl->database.guarded([&] {
        bindProduct(*m_impl->add, 1, product);
        m_impl->add->exec();
        m_impl->add->reset();
        ++m_impl->count;
    });
}

void Catalog::BulkInsert::commit()
{
    auto& connection = *m_impl->connection;
    m_impl->database.guarded([&] {
        if (m_impl->add) { // a commit that another process kept waiting can be tried again
            m_impl->add.reset();
            connection.exec("COMMIT");
        }
        if (m_impl->count == 0)
            return;
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        forgetUndone(connection);
        connection.exec("INSERT INTO products(" + productColumns() + ", search) SELECT " + productColumns() +
                        ", " + searchExpression() + " FROM temp.gathered ORDER BY rowid");
        const auto last = connection.getLastInsertRowid();
        recordAdded(connection, m_impl->what, last - static_cast<ProductId>(m_impl->count) + 1, last,
                    m_impl->count);
        transaction.commit();
        m_impl->count = 0; // all of them are in the catalog
    });
}

Catalog::BulkInsert Catalog::insertMany(const std::string& what)
{
    return BulkInsert(std::make_unique<BulkInsert::Impl>(m_impl->database, what));
}

} // namespace vitrine::catalog
