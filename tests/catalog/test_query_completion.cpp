// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_completion.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine::catalog;

class TestQueryCompletion : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_catalog = std::make_unique<Catalog>(Catalog::create(m_home.filePath("q.vitrine").toStdString()));
        auto insert = m_catalog->insertMany({"test"});
        for (const auto* category : {"Coats", "Coats", "Tote bags", "say \"hi\""}) {
            Product product;
            product.category3_code = category;
            product.category2_code = "Outdoor";
            if (category != std::string("Coats"))
                product.category1_code = "Women";
            product.tags = {"new season"};
            insert.add(product);
        }
        insert.commit();
    }

    void completes_data()
    {
        QTest::addColumn<QString>("text"); // the cursor is at the bar
        QTest::addColumn<QString>("completed");
        QTest::newRow("a field's name") << "ti|"
                                        << "title:";
        QTest::newRow("after others") << "coat spl|"
                                      << "coat split:";
        QTest::newRow("before others") << "spl| coat"
                                       << "split: coat";
        QTest::newRow("after a minus") << "-spl|"
                                       << "-split:";
        QTest::newRow("in a parenthesis") << "(stat|"
                                          << "(status:";
        QTest::newRow("a known word") << "split:va|"
                                      << "split:validation";
        QTest::newRow("a state") << "is:acc|"
                                 << "is:accepted";
        QTest::newRow("the most frequent value") << "category3:|"
                                                 << "category3:Coats";
        QTest::newRow("a category of any level") << "category:|"
                                                 << "category:Outdoor";
        QTest::newRow("a category of the first level") << "category:wom|"
                                                       << "category:Women";
        QTest::newRow("of one level alone") << "category3:wom|"
                                            << "category3:wom";
        QTest::newRow("a value with a blank") << "category:TOTE|"
                                              << "category:\"Tote bags\"";
        QTest::newRow("a value with quotes") << "category:hi|"
                                             << "category:\"say \\\"hi\\\"\"";
        QTest::newRow("a quote that is open") << "category:\"tote b|"
                                              << "category:\"Tote bags\"";
        QTest::newRow("a tag") << "tag:new|"
                               << "tag:\"new season\"";
        QTest::newRow("an order") << "sort:-pr|"
                                  << "sort:-price";
        QTest::newRow("a field's name in capitals") << "Ti|"
                                                    << "title:";
        QTest::newRow("a value of a field in capitals") << "Category:TOTE|"
                                                        << "category:\"Tote bags\"";
        QTest::newRow("an order in capitals") << "Sort:-Pr|"
                                              << "sort:-price";
        QTest::newRow("a state in capitals") << "Is:Acc|"
                                             << "is:accepted";
        QTest::newRow("nothing to say") << "xyz|"
                                        << "xyz";
        QTest::newRow("complete") << "split:test|"
                                  << "split:test";
        QTest::newRow("unknown field") << "colour:r|"
                                       << "colour:r";
        QTest::newRow("nothing typed") << "|"
                                       << "";
    }
    void completes()
    {
        QFETCH(QString, text);
        QFETCH(QString, completed);
        const auto cursor = text.toStdString().find('|');
        auto query = text.remove('|').toStdString();
        const auto completion = completeQuery(*m_catalog, query, cursor);
        if (!completion.words.empty())
            query.replace(completion.begin, completion.end - completion.begin, completion.words.front());
        QCOMPARE(QString::fromStdString(query), completed);
    }

    void categoriesOfAllLevelsAreOfferedOnce()
    {
        Product product;
        product.category1_code = product.category3_code = "Coats"; // three products have it, at four places
        auto insert = m_catalog->insertMany({"test"});
        insert.add(product);
        insert.commit();
        const auto words = completeQuery(*m_catalog, "category:", 9).words;
        QVERIFY(m_catalog->undo());
        const std::vector<std::string> expected = {"category:Outdoor", "category:Coats", "category:Women",
                                                   "category:\"Tote bags\"", "category:\"say \\\"hi\\\"\""};
        QCOMPARE(words, expected);
    }

    void everyCompletionIsUnderstood()
    {
        for (const auto* begun : {"category:", "is:", "has:", "split:", "status:", "sort:", "sort:-", "tag:"})
            for (const auto& word : completeQuery(*m_catalog, begun, std::string(begun).size()).words)
                m_catalog->find({word, {}, false}); // throws otherwise
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestQueryCompletion)
#include "test_query_completion.moc"
