// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/command_line.h"

class TestCliCategory : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_catalog = m_folder->catalogOf("title,category1_code,category2_code,category3_code\na,women,bags,totes\n"
                                        "b,women,bags,shoppers\nc,women,bags,shoppers\nd,men,bags,totes\n");
    }

    void namesThatAreTakenAreRefused_data()
    {
        QTest::addColumn<QStringList>("change");
        QTest::addColumn<QString>("category");
        QTest::newRow("rename") << QStringList{"rename", "women > bags > totes", "shoppers"} << "women > bags > shoppers";
        QTest::newRow("move") << QStringList{"move", "women > bags", "--under", "men"} << "men > bags";
    }
    void namesThatAreTakenAreRefused()
    {
        QFETCH(QStringList, change);
        QFETCH(QString, category);
        change.insert(1, m_catalog);
        const auto before = run({"category", "list", m_catalog}).output;
        for (const auto& more : {QStringList{}, QStringList{"--preview"}}) {
            const auto result = run(QStringList{"category"} + change + more);
            QCOMPARE(result.status, 3);
            QVERIFY2(result.errors.contains('"' + category + '"') && result.errors.contains("--merge"),
                     qPrintable(result.errors));
        }
        QCOMPARE(run({"category", "list", m_catalog}).output, before);
    }

    void mergingSaysIntoWhat()
    {
        const QStringList rename{"category", "rename", m_catalog, "women > bags > totes", "shoppers", "--merge"};
        QCOMPARE(run(rename + QStringList{"--preview"}).output,
                 QString("Would merge 1 product into “women > bags > shoppers”, which has 2.\n"));
        QCOMPARE(run(rename).output, QString("Merged 1 product into “women > bags > shoppers”, which had 2.\n"));
        const auto finished = run({"--json", "category", "move", m_catalog, "women > bags", "--under", "men", "--merge"})
                                  .objects()
                                  .back();
        QCOMPARE(finished.at("changed").get<int>(), 3);
        QCOMPARE(finished.at("merged_with").get<int>(), 1);
    }

    void otherNamesNeedNothing()
    {
        QCOMPARE(run({"category", "rename", m_catalog, "shoppers", "carriers"}).output,
                 QString("Changed 2 products to “women > bags > carriers”.\n"));
        QCOMPARE(run({"category", "rename", m_catalog, "carriers", "carriers"}).status, 0); // stays what it is
    }

private:
    std::unique_ptr<Folder> m_folder;
    QString m_catalog;
};

QTEST_GUILESS_MAIN(TestCliCategory)
#include "test_cli_category.moc"
