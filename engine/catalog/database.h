// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/private_folder.h"

namespace vitrine::catalog {

inline constexpr const char* kDatabaseName = "catalog.sqlite"; ///< in the catalog's folder

/// "VITR", so that `file` and we know a catalog from any other SQLite database.
inline constexpr int kApplicationId = 0x56495452;

/// A catalog's SQLite file: one writer at a time, any number of readers beside it. All functions may be
/// called from any thread.
class Database {
public:
    /// Makes the file with its tables. Throws Error{FileUnwritable}.
    static void create(const std::filesystem::path& file);
    /// Opens it, migrating older schemas forward. Where the file or its folder may not be written it is opened for
    /// reading only: with what others write while they have it open or their log lies beside it, otherwise as a file
    /// that nobody changes (SQLite's "immutable"), since there can be no log. Where somebody does change that file
    /// later, everything throws Error{CatalogChanged} from then on. There an older schema is migrated in a private copy,
    /// which is gone with this object; the log says so.
    /// Throws Error{CatalogMissing | CatalogNewer | CatalogDamaged | CatalogLocked}, Error{CatalogReadOnly} for a log
    /// that cannot be read without writing, and Error{FileUnwritable} when there is no room for that copy.
    explicit Database(std::filesystem::path file);

    bool isReadOnly() const { return m_access != Access::ReadWrite; }
    /// Throws Error{CatalogReadOnly} when nothing can be changed: for long work that would end in a change.
    void requireWritable() const;

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

    /// The connection that writes, while the lock is held. writer() throws Error{CatalogReadOnly}.
    struct Writer {
        std::unique_lock<std::mutex> lock;
        SQLite::Database& connection;
    };
    Writer writer();

    /// A connection for a bulk insert, which gathers rows aside before it writes. Throws Error{CatalogReadOnly}.
    std::unique_ptr<SQLite::Database> separateWriter() const;

    /// SQLite's data_version, which counts up when any other connection has committed.
    std::uint64_t changeCounter();

    /// Who writes; statements read it as author(). The system's user at first.
    void setAuthor(const std::string& person);
    std::string author() const;

    const std::filesystem::path& file() const { return m_file; }

    /// Runs `work` and turns SQLite's exceptions into Error{CatalogLocked | CatalogReadOnly | CatalogDamaged} naming the
    /// file. What was read of a file that has changed without being locked is no result: Error{CatalogChanged}.
    template <typename Work> auto guarded(Work work) const
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                requireUnchanged();
            } else {
                auto result = work();
                requireUnchanged();
                return result;
            }
        } catch (const SQLite::Exception& exception) {
            fail(exception);
        }
    }

private:
    enum class Access { ReadWrite, ReadOnly, Immutable };
    /// By which a changed file is known.
    struct Stamp {
        std::uintmax_t bytes = 0;
        std::filesystem::file_time_type modified{};
        bool operator==(const Stamp&) const = default;
    };

    [[noreturn]] void fail(const SQLite::Exception& exception) const;
    std::unique_ptr<SQLite::Database> connect(int flags) const;
    static Access accessTo(const std::filesystem::path& file);
    static Stamp stampOf(const std::filesystem::path& file);
    void requireUnchanged() const;
    void checkVersionAndMigrate();
    void migrateCopy(int version);

    std::filesystem::path m_file;
    std::optional<PrivateFolder> m_copy; ///< of what is read instead of the file
    Access m_access;
    Stamp m_opened; ///< the file as it was opened
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
