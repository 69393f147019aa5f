// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/database.h"

#include <pwd.h>
#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>
#include <unistd.h>

#include "engine/catalog/database_schema.h"
#include "engine/catalog/sql_functions.h"
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
    addSqlFunctions(connection);
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
        createTables(connection);
        connection.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
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
