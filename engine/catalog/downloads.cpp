// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/downloads.h"

#include <unordered_map>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/history.h"
#include "engine/catalog/import/catalog_images.h"
#include "engine/catalog/import/row_mapping.h"
#include "engine/catalog/product_rows.h"

namespace vitrine::catalog {

namespace {

constexpr const char* kKnownColumns = "SELECT url, image, etag, last_modified FROM downloads";

PictureDownloads::Known readKnown(SQLite::Statement& row)
{
    return {row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString(),
            row.getColumn(3).getString()};
}

core::Where whereOf(const std::vector<core::Problem>& problems)
{
    for (const auto& problem : problems)
        if (concernsPicture(problem))
            return problem.where;
    return {};
}

/// The column in which the address stays; the field's own name where nobody knows what the source called it.
std::string columnOf(const PictureDownloads::Wanted& wanted)
{
    return wanted.where.item.empty() ? nameOf(Field::Image) + "_url" : wanted.where.item;
}

void record(HistoryStep& step, const Product& product, const PictureDownloads::Arrival& arrival)
{
    auto problems = product.problems;
    std::erase_if(problems, concernsPicture);
    if (arrival.problem) {
        problems.push_back(*arrival.problem);
        problems.back().where = arrival.wanted.where;
    } else {
        auto kept = product;
        keepColumn(kept, columnOf(arrival.wanted), arrival.wanted.url);
        step.record("extra", product.id, kept.extra);
        step.record("image", product.id, arrival.image);
        step.record("image_usable", product.id, "1");
    }
    step.record("problems", product.id, problemsText(problems));
}

/// Whether nothing came after `former` and before `step`: no other step, and no snapshot, which stands behind
/// one step and knows nothing of what is added to it.
bool followAtOnce(SQLite::Database& connection, std::int64_t former, std::int64_t step)
{
    SQLite::Statement between(connection,
                              "SELECT (SELECT max(id) FROM steps WHERE id < ?2) = ?1 AND NOT EXISTS "
                              "(SELECT 1 FROM snapshots WHERE position >= ?1)");
    between.bind(1, former);
    between.bind(2, step);
    return former > 0 && between.executeStep() && between.getColumn(0).getInt() == 1;
}

/// Makes the changes of `step` part of `former` where that came directly before; which of the two it is now.
std::int64_t joinSteps(SQLite::Database& connection, std::int64_t former, std::int64_t step)
{
    if (!followAtOnce(connection, former, step))
        return step;
    const auto exec = [&](const std::string& sql) {
        SQLite::Statement statement(connection, sql);
        statement.bind(1, former);
        statement.bind(2, step);
        statement.exec();
    };
    exec("INSERT OR IGNORE INTO changes(step, field, product, before, after) SELECT ?1, field, product, "
         "before, "
         "after FROM changes WHERE step = ?2");
    exec("UPDATE changes SET after = (SELECT newer.after FROM changes AS newer WHERE newer.step = ?2 AND "
         "newer.field = changes.field AND newer.product = changes.product) WHERE step = ?1 AND EXISTS "
         "(SELECT 1 "
         "FROM changes AS newer WHERE newer.step = ?2 AND newer.field = changes.field AND newer.product = "
         "changes.product)");
    exec("UPDATE steps SET products = (SELECT count(DISTINCT product) FROM changes WHERE step = ?1) WHERE id "
         "= ?1 "
         "AND ?2 > 0");
    exec("DELETE FROM steps WHERE id = ?2 AND ?1 > 0");
    return former;
}

} // namespace

bool isPictureUrl(const std::string& image)
{
    return !image.starts_with('/') && image.find("://") != std::string::npos;
}

PictureDownloads::PictureDownloads(Catalog& catalog) : m_catalog(catalog) {}

std::vector<PictureDownloads::Wanted> PictureDownloads::wanted(const Query& query) const
{
    const auto ids = m_catalog.find(query);
    auto& database = m_catalog.m_impl->database;
    const auto reader = database.reader();
    return database.guarded([&] {
        std::unordered_map<ProductId, Wanted> onNetwork;
        SQLite::Statement rows(*reader, // as isPictureUrl()
                               "SELECT id, image, problems FROM products WHERE deleted = 0 AND image "
                               "LIKE '%://%' AND image NOT LIKE '/%'");
        while (rows.executeStep()) {
            const auto id = rows.getColumn(0).getInt64();
            onNetwork[id] = {id, rows.getColumn(1).getString(),
                             whereOf(problemsFrom(rows.getColumn(2).getString()))};
        }
        std::vector<Wanted> wanted;
        for (const auto id : ids)
            if (const auto found = onNetwork.find(id); found != onNetwork.end())
                wanted.push_back(std::move(found->second));
        return wanted;
    });
}

std::optional<PictureDownloads::Known> PictureDownloads::known(const std::string& url) const
{
    auto& database = m_catalog.m_impl->database;
    const auto reader = database.reader();
    const auto found = database.guarded([&]() -> std::optional<Known> {
        SQLite::Statement row(*reader, std::string(kKnownColumns) + " WHERE url = ?");
        row.bind(1, url);
        return row.executeStep() ? std::optional(readKnown(row)) : std::nullopt;
    });
    std::error_code code;
    return found && std::filesystem::is_regular_file(m_catalog.folder() / found->image, code) ? found
                                                                                              : std::nullopt;
}

std::vector<PictureDownloads::Known> PictureDownloads::all() const
{
    auto& database = m_catalog.m_impl->database;
    const auto reader = database.reader();
    return database.guarded([&] {
        std::vector<Known> known;
        SQLite::Statement rows(*reader, std::string(kKnownColumns) + " ORDER BY url");
        while (rows.executeStep())
            known.push_back(readKnown(rows));
        return known;
    });
}

void PictureDownloads::remember(const std::vector<Known>& pictures)
{
    auto& database = m_catalog.m_impl->database;
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(writer.connection,
                                 "INSERT OR REPLACE INTO downloads(url, image, etag, last_modified) "
                                 "VALUES(?, ?, ?, ?)");
        for (const auto& picture : pictures) {
            insert.bind(1, picture.url);
            insert.bind(2, picture.image);
            insert.bind(3, picture.etag);
            insert.bind(4, picture.lastModified);
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    });
}

std::string PictureDownloads::take(const std::filesystem::path& file, const std::string& name)
{
    const CatalogImages images(m_catalog.imagesFolder());
    return images.nameOf(images.take(file, name).string());
}

std::uint64_t PictureDownloads::settle(const std::vector<Arrival>& arrivals)
{
    auto& database = m_catalog.m_impl->database;
    return database.guarded([&]() -> std::uint64_t {
        const auto writer = database.writer();
        auto& connection = writer.connection;
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        HistoryStep step(connection);
        const auto number = connection.execAndGet("SELECT max(id) FROM steps").getInt64();
        SQLite::Statement row(connection, "SELECT id, " + productColumns() +
                                              " FROM products WHERE deleted = 0 AND id = ?");
        for (const auto& arrival : arrivals) {
            row.bind(1, arrival.wanted.product);
            if (row.executeStep())
                if (const auto product = readProduct(row); product.image == arrival.wanted.url)
                    record(step, product, arrival);
            row.reset();
        }
        const auto changed = step.apply({VITRINE_TEXT("History", "pictures downloaded")});
        if (changed == 0) // otherwise the undone steps that could be redone stay
            return 0;
        m_step = joinSteps(connection, m_step, number);
        transaction.commit();
        return changed;
    });
}

} // namespace vitrine::catalog
