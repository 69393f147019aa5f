// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the command line.
#include <QtTest>

#include "tests/app/command_line.h"

class TestCliOutput : public QObject {
    Q_OBJECT
private slots:
    void oneIsNoPlural_data()
    {
        QTest::addColumn<int>("products");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("one") << 1
                             << QStringList{"1 column. Fields", "Imported 1 of 1 row into", " 1 problem.\n",
                                            "Changed 1 of 1 product found.", "Looked at 1 product and ",
                                            "Exported 1 product to", "\n1 product\n", "  1 product\n"};
        QTest::newRow("two") << 2
                             << QStringList{"1 column. Fields", "Imported 2 of 2 rows into", " 2 problems.\n",
                                            "Changed 2 of 2 products found.", "Looked at 2 products and ",
                                            "Exported 2 products to", "\n2 products\n", "  2 products\n"};
    }
    void oneIsNoPlural()
    {
        QFETCH(int, products);
        QFETCH(QStringList, sentences);
        const Folder folder;
        const auto catalog = folder.path("shop.vitrine");
        const auto source = folder.write("a.csv", products == 1 ? "title\na\n" : "title\na\nb\n");
        auto told = run({"import", catalog, source}).output;
        for (const auto& command :
             {QStringList{"edit", catalog, "--all", "--set", "brand=ACME"}, QStringList{"check", catalog},
              QStringList{"export", catalog, "--to", "csv", folder.path("out.csv")}, QStringList{"statistics", catalog},
              QStringList{"snapshot", "make", catalog, "now"}, QStringList{"snapshot", "list", catalog}})
            told += run(command).output;
        for (const auto& sentence : sentences)
            QVERIFY2(told.contains(sentence), qPrintable(sentence + " is not in: " + told));
    }

    void controlCharactersArePrintedAsEscapes()
    {
        const Folder folder;
        const auto source = folder.write(
            "a.jsonl", "{\"title\":\"Red\\u001b[31m hat\\u009b\",\"price\":\"che\\u0000ap\\n\"}\n"
                       "{\"title\":\"Cup\",\"price\":\"5\"}\n");
        const auto catalog = folder.path("shop.vitrine");
        const auto problem = run({"import", catalog, source}).errors;
        QVERIFY2(problem.contains("\"che\\x00ap\\x0a\" cannot be read as a price"), qPrintable(problem));
        QVERIFY2(problem.contains("row 1"), qPrintable(problem)); // what follows the NUL
        const auto listed = run({"list", catalog, "--columns", "title"}).output;
        QVERIFY2(listed.contains("Red\\x1b[31m hat\\x9b"), qPrintable(listed));
    }

    void pricesArePrintedAsPeopleWriteThem()
    {
        const Folder folder;
        const auto catalog = folder.catalogOf("title,full_price,currency_code\nHat,52,EUR\nCup,1200,JPY\n");
        run({"snapshot", "make", catalog, "before"});
        run({"edit", catalog, "--filter", "title:Hat", "--set", "full_price=52.5"});
        QString told;
        for (const auto& command :
             {QStringList{"list", catalog, "--columns", "full_price,title"}, QStringList{"history", catalog, "--product", "1"},
              QStringList{"snapshot", "compare", catalog, "before"}, QStringList{"statistics", catalog}})
            told += run(command).output;
        for (const auto* sentence : {"52.50       Hat", "1200        Cup", "“52.00” → “52.50”", "\"52.00\" → \"52.50\"",
                                     "Prices in EUR: median 52.00", "Prices in JPY: median 1200\n"})
            QVERIFY2(told.contains(sentence), qPrintable(QString(sentence) + " is not in: " + told));
        QCOMPARE(run({"--json", "list", catalog}).objects().front().at("full_price").dump(), std::string("52.5"));
    }
};

QTEST_GUILESS_MAIN(TestCliOutput)
#include "test_cli_output.moc"
