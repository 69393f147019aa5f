// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that look at pictures: similar, suspects and advise.
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

#include "tests/app/command_line.h"

class TestCliSimilar : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_catalog = m_folder.path("shop.vitrine");
        QCOMPARE(run({"sample", m_catalog, "--count", "40", "--seed", "3"}).status, 0);
        QCOMPARE(run({"similar", m_catalog, "--to", "1"}).status, 0); // every picture has been looked at now
    }

    void anUnknownDeviceIsRefusedThoughPicturesNeedNoLook_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("similar") << QStringList{"similar", m_catalog, "--to", "1"};
        QTest::newRow("suspects") << QStringList{"suspects", m_catalog};
        QTest::newRow("advise") << QStringList{"advise", m_catalog};
    }
    void anUnknownDeviceIsRefusedThoughPicturesNeedNoLook()
    {
        QFETCH(QStringList, command);
        const auto result = run(command + QStringList{"--device", "abacus"});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.errors.contains("abacus"), qPrintable(result.errors));
    }

    void whatCannotBeComparedIsRefusedWithWhatToDo_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("said");
        const auto notes = m_folder.write("notes.txt", "no picture");
        QTest::newRow("no such product") << "4711" << QStringList{"no product with the number 4711", m_catalog, "List"};
        QTest::newRow("no such file") << m_folder.path("gone.jpg")
                                      << QStringList{"The file does not exist", "gone.jpg", "Check the path"};
        QTest::newRow("no picture") << notes << QStringList{"no known picture format", "notes.txt", "JPEG, PNG"};
        QTest::newRow("a folder") << m_folder.path(".") << QStringList{"cannot be read"};
    }
    void whatCannotBeComparedIsRefusedWithWhatToDo()
    {
        QFETCH(QString, to);
        QFETCH(QStringList, said);
        const auto result = run({"similar", m_catalog, "--to", to});
        QCOMPARE(result.status, 3);
        for (const auto& part : said)
            QVERIFY2(result.errors.contains(part), qPrintable(result.errors));
    }

    void aProductWithoutAPictureIsNamed()
    {
        const Folder folder;
        const auto catalog = folder.catalogOf("title\nCoat\n");
        const auto result = run({"similar", catalog, "--to", "1"});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.errors.contains("Product 1 has no picture"), qPrintable(result.errors));
    }

    void suspectsAreInTheOrderOfTheirPercentage()
    {
        run({"edit", m_catalog, "--filter", "id:1..6", "--set", "category3_code=Odds and ends"});
        const auto output = run({"suspects", m_catalog}).output;
        const QRegularExpression percentage(" -> .{24,}?  ([0-9]+) %");
        std::vector<int> percentages;
        for (auto each = percentage.globalMatch(output); each.hasNext();)
            percentages.push_back(each.next().captured(1).toInt());
        QVERIFY2(percentages.size() > 1, qPrintable(output));
        QVERIFY2(std::is_sorted(percentages.rbegin(), percentages.rend()), qPrintable(output));
        run({"history", m_catalog, "--undo"});
    }

    void applyingAllLeavesNothingToPropose()
    {
        run({"edit", m_catalog, "--filter", "id:1..6", "--set", "category3_code=N.A."});
        run({"edit", m_catalog, "--filter", "id:7..9", "--set", "category3_code= n.a. "});
        const auto untidy = run({"category", "list", m_catalog}).output;
        const auto applied = run({"--json", "advise", m_catalog, "--apply", "all"}).objects();
        QVERIFY(applied.back().at("changed").get<int>() > 0);
        QCOMPARE(applied.back().at("proposals").get<std::size_t>(), applied.size() - 1);
        QCOMPARE(run({"advise", m_catalog}).output, QString("The categories need no tidying up.\n"));
        run({"history", m_catalog, "--undo"});
        QCOMPARE(run({"category", "list", m_catalog}).output, untidy);
    }

private:
    Folder m_folder;
    QString m_catalog;
};

QTEST_GUILESS_MAIN(TestCliSimilar)
#include "test_cli_similar.moc"
