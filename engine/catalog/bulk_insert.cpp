// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <optional>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/columns/write_columns.h"
#include "engine/catalog/history.h"
#include "engine/catalog/snapshot_differences.h"
#include "engine/catalog/product_rows.h"
#include "engine/core/free_memory.h"

namespace vitrine::catalog {

namespace {

// A smaller import is found without columns, until tidy().
constexpr std::uint64_t kWorthWriting = 10'000;

/// How rows of a source are recognised: by the first of these that both sides have, in this order.
struct Recognition {
    const char* key; ///< NULL equals nothing
    const char* condition;
};

constexpr std::array kRecognitions = {
    Recognition{"nullif(product_code, '')",
                "incoming.title = present.title OR incoming.image = present.image"},
    Recognition{"CASE WHEN product_code = '' THEN nullif(image, '') END", "1"},
    // a picture that could not be read, or was not allowed, the last time or now
    Recognition{"CASE WHEN product_code = '' THEN nullif(title, '') || char(10) || category3_code END",
                "incoming.image = '' OR present.image = ''"},
};

/// temp.matched(incoming, product): rows of temp.gathered that the catalog has already; of several with one
/// key, the first is the first.
void matchGathered(SQLite::Database& connection)
{
    connection.exec(
        "CREATE TEMP TABLE IF NOT EXISTS matched(incoming INTEGER PRIMARY KEY, product INTEGER UNIQUE)");
    connection.exec("DELETE FROM temp.matched");
    for (const auto& recognition : kRecognitions) {
        const std::string key = recognition.key;
        const auto numbered = [&](const std::string& id, const std::string& from) {
            return "SELECT " + id + " AS row, title, image, " + key +
                   " AS k, row_number() OVER (PARTITION BY " + key + " ORDER BY " + id + ") AS n FROM " +
                   from;
        };
        connection.exec(
            "INSERT INTO temp.matched WITH incoming AS (" +
            numbered("rowid", "temp.gathered WHERE rowid NOT IN (SELECT incoming FROM temp.matched)") +
            "), present AS (" +
            numbered("id", "products WHERE deleted = 0 AND id NOT IN (SELECT product FROM temp.matched)") +
            ") SELECT incoming.row, present.row FROM incoming JOIN present USING (k, n) WHERE " +
            recognition.condition);
    }
}

/// temp.edited(product, field): what a person changed, which no source takes back.
void collectEdited(SQLite::Database& connection)
{
    connection.exec(
        "CREATE TEMP TABLE IF NOT EXISTS edited(product INTEGER, field TEXT, PRIMARY KEY(product, field)) "
        "WITHOUT ROWID");
    connection.exec("DELETE FROM temp.edited");
    connection.exec(
        "INSERT OR IGNORE INTO temp.edited SELECT product, changes.field FROM changes JOIN steps ON "
        "steps.id = step WHERE undone = 0 AND first_product IS NULL AND bulk = 0");
}

/// By product; what only follows from other columns is left out.
std::vector<Difference> changesOfLastStep(SQLite::Database& connection, std::size_t most)
{
    SQLite::Statement list(
        connection,
        "SELECT products.id, title, change.field, change.before, change.after, currency_code, "
        "other_currency.product IS NOT NULL, other_currency.before FROM changes AS change JOIN products ON "
        "products.id = change.product LEFT JOIN changes AS other_currency ON other_currency.step = change.step AND "
        "other_currency.field = 'currency_code' AND other_currency.product = change.product "
        "WHERE change.step = (SELECT max(id) FROM steps) ORDER BY change.product, change.field");
    std::vector<Difference> changes;
    while (changes.size() < most && list.executeStep()) {
        const auto column = list.getColumn(2).getString();
        if (!fieldNamed(column) && column != "extra")
            continue;
        auto& change = changes.emplace_back(Difference{
            DifferenceKind::Changed, list.getColumn(0).getInt64(), list.getColumn(1).getString(), column,
            valueText(list.getColumn(3)), valueText(list.getColumn(4)), list.getColumn(5).getString()});
        if (list.getColumn(6).getInt() != 0)
            change.earlierCurrency = valueText(list.getColumn(7));
    }
    return changes;
}

} // namespace

/// Rows gather in a temporary table of this connection, so that other writers wait only for the final copy
/// and memory does not grow with their number.
struct Catalog::BulkInsert::Impl {
    Impl(Database& owner, StepTitle named)
        : database(owner), title(std::move(named)), connection(owner.separateWriter())
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
    StepTitle title;
    std::unique_ptr<SQLite::Database> connection;
    std::optional<SQLite::Statement> add; ///< dies before its connection
    std::uint64_t count = 0;
    std::optional<std::vector<std::string>> updatedColumns; ///< none: everything is added
    std::vector<std::string> updatedWhereGiven;             ///< columns whose empty values are no values

    void endGathering();
    BulkResult write();
    std::uint64_t updateMatched();
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

/// Can be called again: a commit that another process kept waiting can be tried once more.
void Catalog::BulkInsert::Impl::endGathering()
{
    if (!add)
        return;
    add.reset();
    connection->exec("COMMIT");
}

/// The changes of matched products as a step; how many products differ.
std::uint64_t Catalog::BulkInsert::Impl::updateMatched()
{
    collectEdited(*connection);
    HistoryStep step(*connection);
    step.saidBy({}); // the source
    const auto record = [&](const std::string& column, const std::string& condition) {
        step.recordFrom(column,
                        "temp.matched JOIN temp.gathered ON gathered.rowid = incoming JOIN products ON "
                        "products.id = product WHERE NOT EXISTS (SELECT 1 FROM temp.edited WHERE "
                        "edited.product = products.id AND edited.field = '" +
                            column + "')" + condition);
    };
    for (const auto& column : *updatedColumns)
        record(column, {});
    for (const auto& column : updatedWhereGiven)
        record(column, " AND gathered." + column + " <> ''");
    return step.apply(title);
}

/// Within the caller's transaction.
Catalog::BulkResult Catalog::BulkInsert::Impl::write()
{
    BulkResult result;
    forgetUndone(*connection);
    std::uint64_t matched = 0;
    if (updatedColumns) {
        matchGathered(*connection);
        matched = static_cast<std::uint64_t>(
            connection->execAndGet("SELECT count(*) FROM temp.matched").getInt64());
        result.updated = matched > 0 ? updateMatched() : 0;
    }
    result.unchanged = matched - result.updated;
    result.added = count - matched;
    if (result.added > 0)
        connection->exec("INSERT INTO products(" + productColumns() + ", search) SELECT " + productColumns() +
                         ", " + searchExpression() + " FROM temp.gathered" +
                         (matched > 0 ? " WHERE rowid NOT IN (SELECT incoming FROM temp.matched)" : "") +
                         " ORDER BY rowid");
    if (result.added > 0 || result.updated > 0)
        recordBulk(*connection, title, result);
    return result;
}

Catalog::BulkPreview Catalog::BulkInsert::preview(std::size_t most)
{
    auto& connection = *m_impl->connection;
    return m_impl->database.guarded([&] {
        m_impl->endGathering();
        const SQLite::Transaction undone(connection, SQLite::TransactionBehavior::IMMEDIATE);
        BulkPreview preview;
        preview.result = m_impl->write();
        if (preview.result.updated > 0)
            preview.changes = changesOfLastStep(connection, most);
        return preview;
    });
}

Catalog::BulkResult Catalog::BulkInsert::commit()
{
    auto& connection = *m_impl->connection;
    return m_impl->database.guarded([&] {
        m_impl->endGathering();
        BulkResult result;
        if (m_impl->count == 0)
            return result;
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        result = m_impl->write();
        if (result.added + result.updated >= kWorthWriting)
            writeColumns(connection);
        transaction.commit();
        m_impl->count = 0; // all of them are in the catalog
        if (result.added + result.updated >= kWorthWriting)
            core::giveBackFreeMemory();
        return result;
    });
}

Catalog::BulkInsert Catalog::insertMany(const StepTitle& title)
{
    return BulkInsert(std::make_unique<BulkInsert::Impl>(m_impl->database, title));
}

Catalog::BulkInsert Catalog::insertOrUpdateMany(const StepTitle& title, const std::vector<Field>& fields,
                                                const std::vector<Field>& whereGiven)
{
    auto impl = std::make_unique<BulkInsert::Impl>(m_impl->database, title);
    auto& columns = impl->updatedColumns.emplace();
    for (const auto field : fields)
        columns.push_back(nameOf(field));
    for (const auto* column : {"extra", "problems", "image_usable"})
        columns.emplace_back(column);
    for (const auto field : whereGiven)
        impl->updatedWhereGiven.push_back(nameOf(field));
    return BulkInsert(std::move(impl));
}

} // namespace vitrine::catalog
