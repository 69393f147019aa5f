// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/command_line.h"

class TestCliSnapshot : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_catalog = m_folder.catalogOf("title,brand\nRed coat,Acme\nBlue coat,Acme\nHat,Acme\n");
        QCOMPARE(run({"snapshot", "make", m_catalog, "before"}).status, 0);
        QCOMPARE(run({"edit", m_catalog, "--filter", "title:coat", "--set", "brand=Luma"}).status, 0);
        QCOMPARE(run({"edit", m_catalog, "--filter", "title:hat", "--set", "title=Cap"}).status, 0);
    }

    void whatIsCountedIsWhatIsShown_data()
    {
        QTest::addColumn<QStringList>("filter");
        QTest::addColumn<int>("changed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("everything") << QStringList{} << 3 << "3 values changed, 0 products added, 0 removed.\n";
        QTest::newRow("one field") << QStringList{"--field", "title"} << 1
                                   << "1 value changed, 0 products added, 0 removed. "
                                      "Without --text and --field: 3 differences.\n";
        QTest::newRow("a text") << QStringList{"--text", "blue"} << 1
                                << "1 value changed, 0 products added, 0 removed. "
                                   "Without --text and --field: 3 differences.\n";
        QTest::newRow("nothing") << QStringList{"--field", "price"} << 0
                                 << "0 values changed, 0 products added, 0 removed. "
                                    "Without --text and --field: 3 differences.\n";
        QTest::newRow("a few") << QStringList{"--limit", "1"} << 3
                               << "… and 2 more; --limit shows them.\n"
                                  "3 values changed, 0 products added, 0 removed.\n";
    }
    void whatIsCountedIsWhatIsShown()
    {
        QFETCH(QStringList, filter);
        QFETCH(int, changed);
        QFETCH(QString, sentence);
        const auto compare = QStringList{"snapshot", "compare", m_catalog, "before"} + filter;
        const auto output = run(compare).output;
        QVERIFY2(output.endsWith(sentence), qPrintable(output));
        const auto finished = run(QStringList{"--json"} + compare).objects().back();
        QCOMPARE(finished.at("changed").get<int>(), changed);
        QCOMPARE(finished.at("found").get<int>(), changed);
        QCOMPARE(finished.at("all").get<int>(), 3);
    }

    void anUnknownFieldIsRefusedWithThoseThereAre()
    {
        const auto result = run({"snapshot", "compare", m_catalog, "before", "--field", "colour"});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.errors.contains("colour") && result.errors.contains("category3_code"),
                 qPrintable(result.errors));
    }

private:
    Folder m_folder;
    QString m_catalog;
};

QTEST_GUILESS_MAIN(TestCliSnapshot)
#include "test_cli_snapshot.moc"
