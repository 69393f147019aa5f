// SPDX-License-Identifier: GPL-3.0-or-later
// Which files a catalog opens: those of older versions, and what is none.
#include <fstream>

#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include "tests/catalog/added_products.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestDatabase : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::path(m_home->path().toStdString()) / "shop.vitrine";
    }

    void olderVersionsAreMigratedAndKeepEverything()
    {
        {
            auto catalog = Catalog::create(m_folder);
            addProducts(catalog, 3);
            catalog.edit({2}, {{Field::Title, "edited"}});
            catalog.edit({1, 3}, {{Field::Price, "2"}, {Field::Tags, "new"}});
        }
        SQLite::Database((m_folder / "catalog.sqlite").string(), SQLite::OPEN_READWRITE)
            .exec("UPDATE products SET search = 'junk'; DROP TRIGGER product_changed; DROP TRIGGER product_removed; DROP TABLE column_state; "
                  "DROP TABLE column_segments; DROP TABLE stale_products; DROP TABLE downloads; "
                  "DROP TABLE snapshot_values; DROP TABLE snapshots; DROP TABLE saved_views; "
                  "ALTER TABLE products DROP COLUMN stars; ALTER TABLE products DROP COLUMN sources; "
                  "ALTER TABLE steps DROP COLUMN made_by; "
                  "DROP TABLE findings; DROP TABLE picture_facts; DROP TABLE check_runs; ALTER TABLE products DROP COLUMN resolved; "
                  "ALTER TABLE steps DROP COLUMN bulk; "
                  "UPDATE steps SET what = 'import shop.csv: 3 products' WHERE id = 1; "
                  "UPDATE steps SET what = 'title of 1 product' WHERE id = 2; "
                  "UPDATE steps SET what = 'price, tags of 2 products', products = 2 WHERE id = 3; "
                  "ALTER TABLE steps DROP COLUMN detail; ALTER TABLE steps ADD COLUMN field TEXT; "
                  "PRAGMA user_version=1");
        auto catalog = Catalog::open(m_folder);
        QCOMPARE(catalog.find({}).size(), std::size_t(3));
        QCOMPARE(catalog.find({"edited", {}, false}), std::vector<ProductId>{2});
        QVERIFY(catalog.find({"junk", {}, false}).empty());
        const auto steps = catalog.steps(3);
        QVERIFY((steps[0].title == StepTitle{"", "price, tags", 2}));
        QVERIFY((steps[1].title == StepTitle{"", "title", 1}));
        QVERIFY((steps[2].title == StepTitle{"import of %1", "shop.csv", 3}));
        QCOMPARE(steps[2].title.text(), std::string("import of shop.csv: 3 products"));
        QVERIFY(catalog.undo());
        catalog.edit({1}, {{Field::Stars, "4"}, {Field::Status, "skipped"}});
        QCOMPARE(catalog.find({"stars:>=4 is:skipped", {}, false}), std::vector<ProductId>{1});
        QVERIFY_EXCEPTION_THROWN(catalog.edit({1}, {{Field::Stars, "6"}}), core::Error);
        QVERIFY_EXCEPTION_THROWN(catalog.edit({1}, {{Field::Stars, "2.5"}}), core::Error);
        QVERIFY(catalog.undo());
        QCOMPARE(catalog.product(1).stars, 0);
        catalog.runChecks({});
        QVERIFY(!catalog.find({"has:finding", {}, false}).empty());
        QVERIFY(catalog.undo());
        QVERIFY(catalog.product(2).title != "edited");
    }

    void otherDatabasesAreRefusedAndLeftAlone()
    {
        std::filesystem::create_directories(m_folder);
        const auto file = (m_folder / "catalog.sqlite").string();
        SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE t(x); PRAGMA user_version=1");
        QCOMPARE(codeOf([&] { Catalog::open(m_folder); }), core::ErrorCode::CatalogDamaged);
        SQLite::Database other(file, SQLite::OPEN_READONLY);
        QCOMPARE(other.execAndGet("PRAGMA journal_mode").getString(), std::string("delete"));
    }

    void otherFoldersAreRefused()
    {
        QCOMPARE(codeOf([&] { Catalog::open(m_folder); }), core::ErrorCode::CatalogMissing);
        Catalog::create(m_folder);
        QCOMPARE(codeOf([&] { Catalog::create(m_folder); }), core::ErrorCode::CatalogExists);
        SQLite::Database((m_folder / "catalog.sqlite").string(), SQLite::OPEN_READWRITE)
            .exec("PRAGMA user_version=99");
        QCOMPARE(codeOf([&] { Catalog::open(m_folder); }), core::ErrorCode::CatalogNewer);
        for (const auto* name : {"catalog.sqlite-wal", "catalog.sqlite-shm"})
            std::filesystem::remove(m_folder / name);
        std::ofstream(m_folder / "catalog.sqlite", std::ios::trunc) << std::string(5000, 'x');
        QCOMPARE(codeOf([&] { Catalog::open(m_folder); }), core::ErrorCode::CatalogDamaged);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
