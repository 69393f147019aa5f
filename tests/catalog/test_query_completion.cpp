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
        QTest::newRow("the most frequent value") << "category:|"
                                                 << "category:Coats";
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
