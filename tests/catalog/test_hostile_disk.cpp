// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/catalog.h"
#include "engine/catalog/export/export_mark.h"
#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"
#include "tests/core/file_size_limit.h"

using namespace vitrine;
using namespace vitrine::catalog;
using core::ErrorCode;

namespace {

constexpr int kProducts = 2000;
constexpr uid_t kNobody = 65534;

std::optional<core::Problem> problemOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const core::Error& error) {
        return error.problem();
    }
    return std::nullopt;
}

/// The code with which `work` is refused where nothing may be written, not even by root; -1 when it is not.
int refusalWithoutRights(const std::function<void()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(kNobody) != 0)
            ::_exit(254);
        try {
            const auto problem = problemOf(work);
            ::_exit(problem ? static_cast<int>(problem->code) : 255);
        } catch (...) { // it must not run the other tests too
            ::_exit(254);
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) < 254 ? WEXITSTATUS(status) : -1;
}

} // namespace

/// A full disk, a folder without rights, another program that writes: a clear message, and nothing damaged.
class TestHostileDisk : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = path("shop.vitrine");
        auto catalog = Catalog::create(m_folder);
        auto insert = catalog.insertMany({"test"});
        for (int i = 0; i < kProducts; ++i) {
            Product product;
            product.title = "Bag " + std::to_string(i);
            insert.add(product);
        }
        insert.commit();
    }

    void aFullDiskStopsAnEditAndNothingElse()
    {
        auto catalog = Catalog::open(m_folder);
        const auto ids = catalog.find({});
        std::optional<core::Problem> problem;
        {
            const core::FileSizeLimit limit(sizeOfDatabase() + 4096);
            problem = problemOf([&] { catalog.edit(ids, {{Field::Notes, std::string(4000, 'x')}}); });
        }
        QVERIFY(problem);
        QCOMPARE(nameOf(problem->code), std::string("FileUnwritable"));
        QCOMPARE(problem->where.file, m_folder / "catalog.sqlite");
        QCOMPARE(catalog.count({"notes:x", {}, false}), std::uint64_t(0));
        QVERIFY(catalog.history().undo->what == "test"); // the edit did not enter history
        QCOMPARE(catalog.edit(ids, {{Field::Notes, "room again"}}), std::uint64_t(kProducts));
        QVERIFY(isWhole());
    }

    void aFullDiskStopsAnImportAndNothingElse()
    {
        const auto source = path("more.csv");
        std::ofstream rows(source);
        rows << "title,category\n";
        for (int i = 0; i < 4000; ++i)
            rows << "Coat " << i << "," << std::string(1000, 'c') << "\n";
        rows.close();
        auto catalog = Catalog::open(m_folder);
        std::optional<core::Problem> problem;
        {
            const core::FileSizeLimit limit(sizeOfDatabase() + 65536);
            problem = problemOf([&] { importSource(catalog, source, {}, {}); });
        }
        QVERIFY(problem);
        QCOMPARE(nameOf(problem->code), std::string("FileUnwritable"));
        QCOMPARE(catalog.count({}), std::uint64_t(kProducts));
        QCOMPARE(importSource(catalog, source, {}, {}).imported, std::uint64_t(4000));
        QVERIFY(isWhole());
    }

    void aFolderWithoutRightsIsReadAndNotChanged()
    {
        takeRights(m_folder);
        const auto refused = [&](const std::function<void(Catalog&)>& change) {
            return refusalWithoutRights([&] {
                auto catalog = Catalog::open(m_folder);
                if (catalog.isReadOnly() && catalog.count({"bag", {}, false}) == kProducts)
                    change(catalog);
            });
        };
        const int edited = refused([](Catalog& catalog) { catalog.edit(catalog.find({}), {{Field::Notes, "x"}}); });
        const int inserted = refused([](Catalog& catalog) { catalog.insertMany({"test"}).commit(); });
        const int checked = refused([](Catalog& catalog) { catalog.runChecks({}); });
        const int undone = refused([](Catalog& catalog) { catalog.undo(); });
        const int created = refusalWithoutRights([&] { Catalog::create(m_folder / "inside.vitrine"); });
        std::filesystem::permissions(m_folder, std::filesystem::perms(0755));
        for (const int code : {edited, inserted, checked, undone})
            QCOMPARE(code, static_cast<int>(ErrorCode::CatalogReadOnly));
        QCOMPARE(created, static_cast<int>(ErrorCode::FileUnwritable));
        QCOMPARE(Catalog::open(m_folder).count({}), std::uint64_t(kProducts));
    }

    void aCopyWithoutRightsShowsWhatItsLogHolds()
    {
        const auto copy = path("copy ?#%.vitrine");
        {
            auto catalog = Catalog::open(m_folder);
            catalog.edit({1}, {{Field::Title, "in the log"}});
            std::filesystem::copy(m_folder, copy, std::filesystem::copy_options::recursive);
        }
        QVERIFY(std::filesystem::file_size(copy / "catalog.sqlite-wal") > 0);
        takeRights(copy);
        const int code = refusalWithoutRights([&] {
            auto catalog = Catalog::open(copy);
            if (catalog.product(1).title == "in the log")
                catalog.undo();
        });
        std::filesystem::permissions(copy, std::filesystem::perms(0755));
        QCOMPARE(code, static_cast<int>(ErrorCode::CatalogReadOnly));
    }

    void anOlderVersionWithoutRightsIsReadInACopyAndNotChanged_data()
    {
        QTest::addColumn<bool>("inTheLog");
        QTest::newRow("all in the database") << false;
        QTest::newRow("partly in its log") << true;
    }
    void anOlderVersionWithoutRightsIsReadInACopyAndNotChanged()
    {
        QFETCH(bool, inTheLog);
        const auto copy = path("old.vitrine");
        {
            SQLite::Database database((m_folder / "catalog.sqlite").string(), SQLite::OPEN_READWRITE);
            database.exec("DROP TABLE check_runs; PRAGMA user_version=5"); // as version 5 was
            if (!inTheLog)
                database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
            std::filesystem::copy(m_folder, copy, std::filesystem::copy_options::recursive);
        }
        const auto file = copy / "catalog.sqlite", log = copy / "catalog.sqlite-wal";
        QCOMPARE(std::filesystem::exists(log) && std::filesystem::file_size(log) > 0, inTheLog);
        const auto before = core::readFile(file);
        takeRights(copy);
        const QTemporaryDir temporary;
        std::filesystem::permissions(temporary.path().toStdString(), std::filesystem::perms(0777));
        const int refused = refusalWithoutRights([&] {
            ::setenv("TMPDIR", temporary.path().toLocal8Bit().constData(), 1);
            auto catalog = Catalog::open(copy);
            const bool isReadable = catalog.isReadOnly() && catalog.count({"bag", {}, false}) == kProducts &&
                                    catalog.product(1).title == "Bag 0" && !catalog.haveChecksRun();
            if (isReadable)
                catalog.edit({1}, {{Field::Notes, "x"}});
        });
        QVERIFY(QDir(temporary.path()).isEmpty());
        const int withoutRoom = refusalWithoutRights([&] {
            ::setenv("TMPDIR", "/nowhere", 1);
            Catalog::open(copy);
        });
        std::filesystem::permissions(copy, std::filesystem::perms(0755));
        QCOMPARE(refused, static_cast<int>(ErrorCode::CatalogReadOnly));
        QCOMPARE(withoutRoom, static_cast<int>(ErrorCode::FileUnwritable));
        QCOMPARE(core::readFile(file), before);
    }

    void anExportedFolderThatMayNotBeLookedIntoIsRefused()
    {
        const auto folder = path("out") / "private";
        std::filesystem::create_directories(folder);
        std::filesystem::permissions(m_home->path().toStdString(), std::filesystem::perms(0755));
        std::filesystem::permissions(folder, std::filesystem::perms::none);
        const int refused = refusalWithoutRights([&] { fileOfOthers(path("out"), {}); });
        std::filesystem::permissions(folder, std::filesystem::perms(0755));
        QCOMPARE(refused, static_cast<int>(ErrorCode::FileUnreadable));
    }

    void twoMayHaveItOpenAndTakeTurns()
    {
        auto first = Catalog::open(m_folder), second = Catalog::open(m_folder);
        first.edit({1}, {{Field::Title, "by the first"}});
        second.edit({2}, {{Field::Title, "by the second"}});
        QCOMPARE(first.product(2).title, std::string("by the second"));
        QVERIFY(first.undo()); // history is the catalog's, whoever made it
        QCOMPARE(second.product(2).title, std::string("Bag 1"));
    }

    void whoWritesForTooLongIsNamed()
    {
        auto catalog = Catalog::open(m_folder);
        SQLite::Database other((m_folder / "catalog.sqlite").string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        const auto problem = problemOf([&] { catalog.edit({1}, {{Field::Title, "late"}}); });
        QVERIFY(problem);
        QCOMPARE(nameOf(problem->code), std::string("CatalogLocked"));
        QCOMPARE(catalog.product(1).title, std::string("Bag 0")); // reading never waits
        other.exec("COMMIT");
        QCOMPARE(catalog.edit({1}, {{Field::Title, "in time"}}), std::uint64_t(1));
    }

private:
    /// Of the files too; those who look may come to it.
    void takeRights(const std::filesystem::path& folder) const
    {
        namespace fs = std::filesystem;
        fs::permissions(m_home->path().toStdString(), fs::perms(0755));
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            fs::permissions(entry, entry.is_directory() ? fs::perms(0555) : fs::perms(0444));
        fs::permissions(folder, fs::perms(0555));
    }

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_home->path().toStdString()) / name;
    }

    rlim_t sizeOfDatabase() const { return std::filesystem::file_size(m_folder / "catalog.sqlite"); }

    bool isWhole() const
    {
        SQLite::Database database((m_folder / "catalog.sqlite").string(), SQLite::OPEN_READONLY);
        return database.execAndGet("PRAGMA integrity_check").getString() == "ok";
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
};

QTEST_GUILESS_MAIN(TestHostileDisk)
#include "test_hostile_disk.moc"
