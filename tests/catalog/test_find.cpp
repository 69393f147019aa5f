// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/catalog.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestFind : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = (m_home->path() + "/shop.vitrine").toStdString();
        m_catalog.emplace(Catalog::create(m_folder));
        auto insert = m_catalog->insertMany("made");
        for (int i = 0; i < 4; ++i) {
            Product product;
            product.title = "Bag " + std::to_string(i + 1);
            insert.add(product);
        }
        insert.commit();
    }

    void whoSaidAValue_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids");
        QTest::newRow("any model") << "source:model" << "1 3";
        QTest::newRow("any person") << "source:person" << "2 3";
        QTest::newRow("a run") << "source:\"model:run-3\"" << "1";
        QTest::newRow("a run, unquoted") << "source:model:run-4" << "3";
        QTest::newRow("a name, whatever its case") << "source:anna" << "2";
        QTest::newRow("nobody") << "source:" << "4";
        QTest::newRow("not a model") << "-source:model" << "2 4";
    }
    void whoSaidAValue()
    {
        QFETCH(QString, query);
        QFETCH(QString, ids);
        database().exec(R"(UPDATE products SET sources = '{"caption":"model:run-3"}' WHERE id = 1;
                           UPDATE products SET sources = '{"title":"Anna"}' WHERE id = 2;
                           UPDATE products SET sources = '{"title":"Bob","caption":"model:run-4"}' WHERE id = 3)");
        QCOMPARE(found(query), ids);
    }

    void whenItWasChanged_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids");
        QTest::newRow("after a day") << "changed:>2026-11-01" << "2";
        QTest::newRow("from a day on") << "changed:>=2026-11-01" << "1 2";
        QTest::newRow("that day, last") << "changed:2026-11-01" << "1";
        QTest::newRow("before") << "changed:<2026-11-01" << "3 4";
        QTest::newRow("up to") << "changed:<=2026-11-01" << "1 3 4";
        QTest::newRow("days") << "changed:2026-10-01..2026-11-01" << "1 3 4";
        QTest::newRow("days without an end") << "changed:2026-11-02.." << "2";
        QTest::newRow("days without a beginning") << "changed:..2026-10-31" << "3 4";
        QTest::newRow("not today") << "changed:today" << "";
    }
    void whenItWasChanged()
    {
        QFETCH(QString, query);
        QFETCH(QString, ids);
        m_catalog->edit({1, 2}, {{Field::Title, "Once"}});
        m_catalog->edit({2}, {{Field::Title, "Twice"}});
        m_catalog->edit({4}, {{Field::Title, "Undone"}});
        m_catalog->undo();
        database().exec("UPDATE steps SET made_at = '2026-10-05T12:00:00.000Z' WHERE id = 1;"
                        "UPDATE steps SET made_at = '2026-11-01T12:00:00.000Z' WHERE id = 2;"
                        "UPDATE steps SET made_at = '2026-11-10T12:00:00.000Z' WHERE id = 3;"
                        "UPDATE steps SET made_at = '2026-11-11T12:00:00.000Z' WHERE id = 4");
        QCOMPARE(found(query), ids);
    }

    void whatCameTodayChangedToday() { QCOMPARE(found("changed:today"), QString("1 2 3 4")); }

private:
    SQLite::Database database() const
    {
        return SQLite::Database((m_folder / "catalog.sqlite").string(), SQLite::OPEN_READWRITE);
    }

    QString found(const QString& query) const
    {
        QStringList ids;
        for (const auto id : m_catalog->find({query.toStdString(), {}, false}))
            ids << QString::number(id);
        return ids.join(' ');
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::optional<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestFind)
#include "test_find.moc"
