// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

namespace vitrine::catalog {

/// "VITR", so that `file` and we know a catalog from any other SQLite database.
inline constexpr int kApplicationId = 0x56495452;
inline constexpr int kSchemaVersion = 5;

/// A catalog's SQLite file: one writer at a time, any number of readers beside it. All functions may be
/// called from any thread.
class Database {
public:
    /// Makes the file with its tables. Throws Error{FileUnwritable}.
    static void create(const std::filesystem::path& file);
    /// Opens it, migrating older schemas forward.
    /// Throws Error{CatalogMissing | CatalogNewer | CatalogDamaged | CatalogLocked}.
    explicit Database(std::filesystem::path file);

    /// A connection of one's own for as long as the handle lives.
    class Reader {
    public:
        Reader(Database& owner, std::unique_ptr<SQLite::Database> connection);
        ~Reader();
        Reader(const Reader&) = delete;
        Reader& operator=(const Reader&) = delete;
        SQLite::Database& operator*() const { return *m_connection; }
        SQLite::Database* operator->() const { return m_connection.get(); }

    private:
        Database& m_owner;
        std::unique_ptr<SQLite::Database> m_connection;
    };
    Reader reader();

    /// The connection that writes, while the lock is held.
    struct Writer {
        std::unique_lock<std::mutex> lock;
        SQLite::Database& connection;
    };
    Writer writer();

    /// A connection for a bulk insert, which gathers rows aside before it writes.
    std::unique_ptr<SQLite::Database> separateWriter() const;

    /// SQLite's data_version, which counts up when any other connection has committed.
    std::uint64_t changeCounter();

    /// Who writes; statements read it as author(). The system's user at first.
    void setAuthor(const std::string& person);
    std::string author() const;

    const std::filesystem::path& file() const { return m_file; }

    /// Runs `work` and turns SQLite's exceptions into Error{CatalogLocked | CatalogDamaged} naming the file.
    template <typename Work> auto guarded(Work work) const
    {
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            fail(exception);
        }
    }

private:
    [[noreturn]] void fail(const SQLite::Exception& exception) const;
    std::unique_ptr<SQLite::Database> connect(int flags) const;
    void checkVersionAndMigrate();

    std::filesystem::path m_file;
    std::string m_author; ///< guarded by m_authorMutex
    mutable std::mutex m_authorMutex;
    std::unique_ptr<SQLite::Database> m_writer; ///< guarded by m_writerMutex
    std::mutex m_writerMutex;
    std::vector<std::unique_ptr<SQLite::Database>> m_idleReaders; ///< guarded by m_readerMutex
    std::mutex m_readerMutex;
    std::unique_ptr<SQLite::Database> m_watcher; ///< for changeCounter; guarded by m_watcherMutex
    std::mutex m_watcherMutex;
};

} // namespace vitrine::catalog
