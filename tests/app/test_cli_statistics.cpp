// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QtTest>

#include "tests/app/command_line.h"

class TestCliStatistics : public QObject {
    Q_OBJECT
private slots:
    void emptyPriceRangesInBetweenAreShown_data()
    {
        QTest::addColumn<QByteArray>("prices");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("a few") << QByteArray("a,10\nb,20\n")
                               << QStringList{"10 to 11.2: 1", "11.2 to 12.5: 0", "12.5 to 14: 0", "14 to 16: 0",
                                              "16 to 18: 0",   "18 to 20: 0",     "20 to 22.4: 1"};
        QTest::newRow("many are one") << QByteArray("a,10\nb,11\nc,100000\n")
                                      << QStringList{"10 to 12.5: 2", "12.5 to 100000: 0", "100000 to 125000: 1"};
    }
    void emptyPriceRangesInBetweenAreShown()
    {
        QFETCH(QByteArray, prices);
        QFETCH(QStringList, rows);
        const Folder folder;
        const auto output = run({"statistics", folder.catalogOf("title,full_price\n" + prices)}).output;
        const QRegularExpression range("^  (\\S+ to \\S+) +([0-9]+) ", QRegularExpression::MultilineOption);
        QStringList shown;
        for (auto each = range.globalMatch(output); each.hasNext();) {
            const auto row = each.next();
            shown << row.captured(1) + ": " + row.captured(2);
        }
        QCOMPARE(shown, rows);
    }
};

QTEST_GUILESS_MAIN(TestCliStatistics)
#include "test_cli_statistics.moc"
