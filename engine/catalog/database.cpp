// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/database.h"

#include <array>

#include <pwd.h>
#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>
#include <unistd.h>

#include "engine/catalog/filter/query_regex.h"
#include "engine/catalog/filter/query_source.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/further_value.h"
#include "engine/core/blocking_work.h"
#include "engine/core/error.h"
#include "engine/core/log.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

// An import of a hundred thousand rows writes for about a second; another process may be doing that.
constexpr int kBusyMilliseconds = 8000;
// The pages of a 10,000-row edit and a little more: with SQLite's own 2 MiB they would be written twice.
constexpr int kWriterCacheKibibytes = 16384;

// The values of `changes` have no type of their own: a price written as text would come back rounded.
constexpr const char* kTables = R"(
CREATE TABLE products(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL, category1_code TEXT NOT NULL, category2_code TEXT NOT NULL, category3_code TEXT NOT NULL,
    full_price REAL, price REAL, currency_code TEXT NOT NULL, brand TEXT NOT NULL, product_code TEXT NOT NULL,
    image TEXT NOT NULL, split TEXT NOT NULL, status TEXT NOT NULL, caption TEXT NOT NULL, tags TEXT NOT NULL,
    notes TEXT NOT NULL, extra TEXT NOT NULL, problems TEXT NOT NULL, image_usable INTEGER NOT NULL,
    search TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0);
CREATE TABLE steps(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    what TEXT NOT NULL, field TEXT, products INTEGER NOT NULL,
    first_product INTEGER, last_product INTEGER, undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE changes(
    step INTEGER NOT NULL REFERENCES steps(id) ON DELETE CASCADE,
    field TEXT NOT NULL, product INTEGER NOT NULL, before, after,
    PRIMARY KEY(step, field, product)) WITHOUT ROWID;
)";

/// What made version n + 1 out of version n, first to last. Never changed once released.
constexpr std::array<const char*, kSchemaVersion - 1> kMigrations = {R"(
ALTER TABLE products ADD COLUMN resolved TEXT NOT NULL DEFAULT '';
ALTER TABLE steps ADD COLUMN bulk INTEGER NOT NULL DEFAULT 0;
CREATE TABLE picture_facts(
    image TEXT PRIMARY KEY, bytes INTEGER NOT NULL, modified INTEGER NOT NULL, problem TEXT NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL, file_hash TEXT NOT NULL, pixel_hash TEXT NOT NULL,
    perceptual_hash INTEGER NOT NULL, sharpness REAL NOT NULL, brightness REAL NOT NULL, contrast REAL NOT NULL,
    highlight REAL NOT NULL, shadow REAL NOT NULL, black_share REAL NOT NULL, clipped_share REAL NOT NULL,
    white_share REAL NOT NULL, colours BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE findings(
    product INTEGER NOT NULL, check_name TEXT NOT NULL, problem TEXT NOT NULL,
    PRIMARY KEY(product, check_name)) WITHOUT ROWID;
CREATE INDEX findings_by_check ON findings(check_name, product);
)",
                                                                     R"(
ALTER TABLE products ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;
ALTER TABLE products ADD COLUMN sources TEXT NOT NULL DEFAULT '';
ALTER TABLE steps ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
CREATE TABLE saved_views(
    name TEXT PRIMARY KEY, query TEXT NOT NULL,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) WITHOUT ROWID;
CREATE TABLE snapshots(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    position INTEGER NOT NULL, products INTEGER NOT NULL);
CREATE TABLE snapshot_values(
    snapshot INTEGER NOT NULL REFERENCES snapshots(id) ON DELETE CASCADE,
    field TEXT NOT NULL, product INTEGER NOT NULL, value,
    PRIMARY KEY(snapshot, field, product)) WITHOUT ROWID;
CREATE TABLE downloads(
    url TEXT PRIMARY KEY, image TEXT NOT NULL, etag TEXT NOT NULL, last_modified TEXT NOT NULL,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) WITHOUT ROWID;
CREATE TABLE column_state(id INTEGER PRIMARY KEY, generation INTEGER NOT NULL, last_product INTEGER NOT NULL);
INSERT INTO column_state VALUES(1, 0, 0);
CREATE TABLE column_segments(id INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE stale_products(id INTEGER PRIMARY KEY);
CREATE TRIGGER product_changed AFTER UPDATE ON products
    WHEN new.id <= (SELECT last_product FROM column_state) BEGIN
    INSERT OR IGNORE INTO stale_products VALUES(new.id); END;
CREATE TRIGGER product_removed AFTER DELETE ON products
    WHEN old.id <= (SELECT last_product FROM column_state) BEGIN
    INSERT OR IGNORE INTO stale_products VALUES(old.id); END;
)",
                                                                     R"(
ALTER TABLE steps ADD COLUMN detail TEXT NOT NULL DEFAULT '';
UPDATE steps SET what = replace(replace(what,
    ' of ' || products || iif(products = 1, ' product', ' products'), ''),
    ': ' || products || iif(products = 1, ' product', ' products'), '');
UPDATE steps SET detail = what, what = '' WHERE instr(
    ',title,category1_code,category2_code,category3_code,full_price,price,currency_code,brand,product_code,image,'
    || 'split,status,stars,caption,tags,notes,', ',' || substr(what || ',', 1, instr(what || ',', ',')));
UPDATE steps SET detail = substr(what, 8), what = 'import of %1' WHERE what LIKE 'import %';
UPDATE steps SET what = 'values of a snapshot' WHERE what = 'snapshot values';
UPDATE steps SET what = 'findings resolved' WHERE what = 'resolved findings';
UPDATE steps SET what = 'findings reopened' WHERE what = 'reopened findings';
UPDATE steps SET what = 'duplicates rejected' WHERE what = 'rejected duplicates';
UPDATE steps SET what = 'pictures downloaded' WHERE what = 'download pictures';
ALTER TABLE steps DROP COLUMN field;
)",
                                                                     R"(
ALTER TABLE picture_facts ADD COLUMN trimmed_hash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE picture_facts ADD COLUMN trimmed_colours BLOB NOT NULL DEFAULT x'';
-- the files' times no longer, so that all are examined again
UPDATE picture_facts SET trimmed_hash = perceptual_hash, trimmed_colours = colours, modified = modified - 1;
)",
                                                                     R"(
CREATE TABLE check_runs(
    id INTEGER PRIMARY KEY, made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')));
INSERT INTO check_runs(id) SELECT 1 WHERE EXISTS(SELECT 1 FROM picture_facts);
)",
                                                                     R"(
-- no table: a segment has its further columns beside it from now on, and older ones get them when they are written anew
)",
                                                                     R"(
-- colours hold lightness too: all pictures are examined again, as none has the time that is noted
UPDATE picture_facts SET modified = modified - 1;
)",
                                                                     R"(
-- of further columns words find what they hold, and no longer their names and JSON's signs; no product is another for it
DROP TRIGGER product_changed;
UPDATE products SET search = fold(title || char(10) || category1_code || char(10) || category2_code || char(10)
    || category3_code || char(10) || brand || char(10) || product_code || char(10) || caption || char(10)
    || tags || char(10) || notes || char(10) || further_values(extra));
CREATE TRIGGER product_changed AFTER UPDATE ON products
    WHEN new.id <= (SELECT last_product FROM column_state) BEGIN
    INSERT OR IGNORE INTO stale_products VALUES(new.id); END;
)"};

/// Within a transaction of the caller's.
void migrate(SQLite::Database& connection, int version)
{
    for (; version < kSchemaVersion; ++version)
        connection.exec(kMigrations[static_cast<std::size_t>(version - 1)]);
    connection.exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
}

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

void authorFunction(sqlite3_context* context, int, sqlite3_value**)
{
    const auto author = static_cast<const Database*>(sqlite3_user_data(context))->author();
    sqlite3_result_text(context, author.c_str(), static_cast<int>(author.size()), SQLITE_TRANSIENT);
}

std::string systemUser()
{
    const auto* user = ::getpwuid(::geteuid());
    return user == nullptr ? std::string() : std::string(user->pw_name);
}

void prepare(SQLite::Database& connection)
{
    connection.setBusyTimeout(kBusyMilliseconds);
    connection.exec("PRAGMA foreign_keys=ON");
    connection.createFunction("fold", 1, true, nullptr, foldFunction);
    connection.createFunction("said_by", 2, true, nullptr, saidByFunction);
    connection.createFunction("further_text", 2, true, nullptr, furtherTextFunction);
    connection.createFunction("further_values", 1, true, nullptr, furtherValuesFunction);
    connection.createFunction("further_number", 2, true, nullptr, furtherNumberFunction);
    connection.createFunction("found_by", 2, true, nullptr, foundByFunction);
}

/// A database that nobody changes needs neither locks nor a log (sqlite.org/uri.html). The empty authority keeps a
/// path that begins with "//" from being read as one.
std::string immutableUri(const std::filesystem::path& file)
{
    std::string uri = "file://";
    for (const char c : std::filesystem::absolute(file).string())
        if (c == '%' || c == '?' || c == '#')
            uri += c == '%' ? "%25" : c == '?' ? "%3f" : "%23";
        else
            uri += c;
    return uri + "?immutable=1";
}

int pragma(SQLite::Database& connection, const char* name)
{
    return connection.execAndGet(std::string("PRAGMA ") + name).getInt();
}

} // namespace

void Database::create(const std::filesystem::path& file)
{
    try {
        SQLite::Database connection(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        prepare(connection); // the functions that tables and migrations name
        connection.exec("PRAGMA journal_mode=WAL");
        SQLite::Transaction transaction(connection);
        connection.exec(kTables);
        connection.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        migrate(connection, 1);
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        throw Error({ErrorCode::FileUnwritable, {.file = file}, {exception.what()}});
    }
}

Database::Database(std::filesystem::path file)
    : m_file(std::move(file)), m_access(accessTo(m_file)), m_opened(stampOf(m_file)), m_author(systemUser())
{
    std::error_code code;
    if (!std::filesystem::is_regular_file(m_file, code))
        throw Error({ErrorCode::CatalogMissing, {.file = m_file.parent_path()}, {}});
    guarded([this] {
        m_writer = connect(SQLite::OPEN_READWRITE);
        checkVersionAndMigrate();
        m_watcher = connect(SQLite::OPEN_READONLY);
        if (isReadOnly())
            return;
        // An acknowledged edit survives a power cut, not only a kill; edits are rare enough to wait for the
        // disk.
        m_writer->exec("PRAGMA journal_mode=WAL");
        m_writer->exec("PRAGMA synchronous=FULL");
        m_writer->exec("PRAGMA cache_size=-" + std::to_string(kWriterCacheKibibytes));
    });
}

Database::Access Database::accessTo(const std::filesystem::path& file)
{
    // A log needs the folder as well as the file. Asked, not tried: a trial would leave files behind.
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    if (::access(file.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0)
        return Access::ReadWrite;
    auto log = file, sharedMemory = file;
    log += "-wal";
    sharedMemory += "-shm";
    std::error_code code;
    const auto logBytes = std::filesystem::file_size(log, code);
    if (code)
        return Access::Immutable;
    // Whoever has it open and has not written yet has an empty log. One that was left alone holds nothing.
    return logBytes > 0 || std::filesystem::exists(sharedMemory, code) ? Access::ReadOnly : Access::Immutable;
}

Database::Stamp Database::stampOf(const std::filesystem::path& file)
{
    std::error_code code; // a file that is not there has none; whoever opens it finds out
    return {std::filesystem::file_size(file, code), std::filesystem::last_write_time(file, code)};
}

void Database::requireUnchanged() const
{
    if (m_access == Access::Immutable && !(stampOf(m_file) == m_opened))
        throw Error({ErrorCode::CatalogChanged, {.file = m_file.parent_path()}, {}});
}

void Database::requireWritable() const
{
    if (isReadOnly())
        throw Error({ErrorCode::CatalogReadOnly, {.file = m_file.parent_path()}, {}});
}

void Database::checkVersionAndMigrate()
{
    const int application = pragma(*m_writer, "application_id"), version = pragma(*m_writer, "user_version");
    if (application != kApplicationId)
        throw Error({ErrorCode::CatalogDamaged, {.file = m_file}, {"it was not made by Vitrine"}});
    if (version > kSchemaVersion)
        throw Error({ErrorCode::CatalogNewer,
                     {.file = m_file},
                     {std::to_string(version), std::to_string(kSchemaVersion)}});
    if (version < 1)
        throw Error({ErrorCode::CatalogDamaged, {.file = m_file}, {"its schema has no version"}});
    if (version == kSchemaVersion)
        return;
    if (isReadOnly())
        return migrateCopy(version);
    SQLite::Transaction transaction(*m_writer, SQLite::TransactionBehavior::IMMEDIATE);
    if (const int now = pragma(*m_writer, "user_version"); now < kSchemaVersion) // nobody else was faster
        migrate(*m_writer, now);
    transaction.commit();
}

void Database::migrateCopy(int version)
{
    m_copy.emplace();
    try {
        SQLite::Database copy((m_copy->path() / kDatabaseName).string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (SQLite::Backup(copy, *m_writer).executeStep() != SQLITE_DONE)
            throw Error({ErrorCode::CatalogLocked, {.file = m_file}, {}});
        prepare(copy);
        copy.exec("PRAGMA journal_mode=MEMORY"); // one file, without a log beside it
        SQLite::Transaction transaction(copy);
        migrate(copy, version);
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_FULL)
            throw Error({ErrorCode::FileUnwritable, {.file = m_copy->path()}, {exception.what()}});
        throw;
    }
    m_access = Access::Immutable;
    m_writer = connect(SQLite::OPEN_READONLY);
    core::log(core::LogLevel::Info, "The catalog " + m_file.parent_path().string() +
                                        " is of an older version and may not be changed: a temporary copy of its "
                                        "database is shown, brought up to date.");
}

std::unique_ptr<SQLite::Database> Database::connect(int flags) const
{
    const auto file = m_copy ? m_copy->path() / kDatabaseName : m_file;
    if (isReadOnly())
        flags = SQLite::OPEN_READONLY;
    auto connection = m_access == Access::Immutable
                          ? std::make_unique<SQLite::Database>(immutableUri(file), flags | SQLite::OPEN_URI)
                          : std::make_unique<SQLite::Database>(file.string(), flags);
    prepare(*connection);
    connection->createFunction("author", 0, false, const_cast<Database*>(this), authorFunction); // it only reads
    return connection;
}

void Database::fail(const SQLite::Exception& exception) const
{
    requireUnchanged();
    const int code = exception.getErrorCode();
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        throw Error({ErrorCode::CatalogLocked, {.file = m_file}, {}});
    // A log without its shared memory, which only somebody who may write can make.
    const bool logCannotBeRead = code == SQLITE_CANTOPEN && m_access == Access::ReadOnly;
    if (code == SQLITE_READONLY || logCannotBeRead)
        throw Error({ErrorCode::CatalogReadOnly, {.file = m_file.parent_path()}, {}});
    if (code == SQLITE_FULL || code == SQLITE_IOERR || code == SQLITE_PERM ||
        code == SQLITE_CANTOPEN)
        throw Error({ErrorCode::FileUnwritable, {.file = m_file}, {exception.what()}});
    throw Error({ErrorCode::CatalogDamaged, {.file = m_file}, {exception.what()}});
}

Database::Reader::Reader(Database& owner, std::unique_ptr<SQLite::Database> connection)
    : m_owner(owner), m_connection(std::move(connection))
{}

Database::Reader::~Reader()
{
    const std::scoped_lock lock(m_owner.m_readerMutex);
    m_owner.m_idleReaders.push_back(std::move(m_connection));
}

Database::Reader Database::reader()
{
    core::announceBlockingWork("database");
    std::unique_ptr<SQLite::Database> connection;
    {
        const std::scoped_lock lock(m_readerMutex);
        if (!m_idleReaders.empty()) {
            connection = std::move(m_idleReaders.back());
            m_idleReaders.pop_back();
        }
    }
    if (!connection)
        connection = guarded([this] { return connect(SQLite::OPEN_READONLY); });
    return {*this, std::move(connection)};
}

Database::Writer Database::writer()
{
    core::announceBlockingWork("database");
    requireWritable();
    return {std::unique_lock(m_writerMutex), *m_writer};
}

std::unique_ptr<SQLite::Database> Database::separateWriter() const
{
    requireWritable();
    return guarded([this] {
        auto connection = connect(SQLite::OPEN_READWRITE);
        connection->exec("PRAGMA synchronous=FULL");
        return connection;
    });
}

void Database::setAuthor(const std::string& person)
{
    const std::scoped_lock lock(m_authorMutex);
    m_author = person;
}

std::string Database::author() const
{
    const std::scoped_lock lock(m_authorMutex);
    return m_author;
}

std::uint64_t Database::changeCounter()
{
    const std::scoped_lock lock(m_watcherMutex);
    return guarded([this] {
        return static_cast<std::uint64_t>(m_watcher->execAndGet("PRAGMA data_version").getInt64());
    });
}

} // namespace vitrine::catalog
