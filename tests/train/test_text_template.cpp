// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/text_template.h"

#include <QtTest>

#include "engine/train/recipe.h"

using namespace vitrine::train;

class TestTextTemplate : public QObject {
    Q_OBJECT
private slots:
    void fillsPlaceholders()
    {
        const Fields fields = {
            {"title", "Red {x} Coat"}, {"category3_code", "Coats"}, {"full_price", "590.0"}};
        QCOMPARE(renderTemplate(kDefaultResponseTemplate, fields),
                 std::string("Product: Red {x} Coat, Category: Coats, Full Price: 590.0<|end|>"));
        QCOMPARE(renderTemplate("{absent}|{title}", {{"title", "T"}}), std::string("|T"));
    }

    void readsItsOwnTextsBack_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("category");
        QTest::newRow("plain") << "Red Coat"
                               << "Coats";
        QTest::newRow("commas") << "Red Coat, Gold"
                                << "Coats, long";
        QTest::newRow("not Latin") << QString::fromUtf8("Зимно палто") << QString::fromUtf8("Палта");
        QTest::newRow("empty") << ""
                               << "";
    }
    void readsItsOwnTextsBack()
    {
        QFETCH(QString, title);
        QFETCH(QString, category);
        const Fields fields = {{"title", title.toStdString()},
                               {"category3_code", category.toStdString()},
                               {"full_price", "1290.5"}};
        auto text = renderTemplate(kDefaultResponseTemplate, fields);
        text.resize(text.size() - std::string("<|end|>").size());
        const auto read = parseWithTemplate(text, kDefaultResponseTemplate);
        QVERIFY(read.has_value());
        QVERIFY(*read == fields);
    }

    void otherTextsAreUnparsable()
    {
        QVERIFY(!parseWithTemplate("A red coat", kDefaultResponseTemplate));
        QVERIFY(!parseWithTemplate("Product: A, Full Price: 3", kDefaultResponseTemplate));
        QVERIFY(!parseWithTemplate("", kDefaultResponseTemplate));
    }

    void thePriceIsReadWithoutTheCommaBeforeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("price");
        QTest::newRow("plain") << "Product: Coat, Category: Coats Full Price: 590.0"
                               << "Coat"
                               << "Coats"
                               << "590.0";
        QTest::newRow("with a currency") << "Product: Coat, Category: Coats Full Price: EUR 3"
                                         << "Coat"
                                         << "Coats"
                                         << "EUR 3";
        QTest::newRow("commas in the title") << "Product: Coat, red, long, Category: Coats, long Full Price: 3"
                                             << "Coat, red, long"
                                             << "Coats, long"
                                             << "3";
        QTest::newRow("a category in the title") << "Product: Sign Category: Exit, large, Category: Signs Full Price: 3"
                                                 << "Sign Category: Exit, large"
                                                 << "Signs"
                                                 << "3";
    }
    void thePriceIsReadWithoutTheCommaBeforeIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QString, category);
        QFETCH(QString, price);
        const auto read = parseWithTemplate(text.toStdString(), kDefaultResponseTemplate);
        QVERIFY(read.has_value());
        QCOMPARE(QString::fromStdString(read->at("title")), title);
        QCOMPARE(QString::fromStdString(read->at("category3_code")), category);
        QCOMPARE(QString::fromStdString(read->at("full_price")), price);
    }

    void whatMayBeSomethingElseThanThePriceIsNotTakenForIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no amount follows") << "Product: Coat, Category: Coats Full Price: on request";
        QTest::newRow("it stands twice") << "Product: Coat, Category: Coats Full Price: 5 Full Price: 3";
        QTest::newRow("once in the title") << "Product: Full Price: a Guide, Category: Books Full Price: 3";
        QTest::newRow("with its comma in the title") << "Product: Bag, Full Price: 9, Category: Bags Full Price: 3";
        QTest::newRow("no category either") << "Product: Guide to Category: Theory Full Price: 3";
        QTest::newRow("another comma is missing") << "Product: Coat Category: Coats, Full Price: 3";
    }
    void whatMayBeSomethingElseThanThePriceIsNotTakenForIt()
    {
        QFETCH(QString, text);
        QVERIFY(!parseWithTemplate(text.toStdString(), kDefaultResponseTemplate));
    }

    void aCommaAloneIsNotLeftOut()
    {
        QVERIFY(!parseWithTemplate("iPhone 12", "{title}, {price}<|end|>"));
        QVERIFY(parseWithTemplate("iPhone, 12", "{title}, {price}<|end|>").has_value());
    }

    void anAmountMayHaveACurrencyBesideIt()
    {
        QCOMPARE(amountIn("590.0"), std::optional(590.0));
        QCOMPARE(amountIn("EUR 3"), std::optional(3.0));
        QCOMPARE(amountIn("3.5 HUF"), std::optional(3.5));
        for (const char* none : {"", "EUR", "EUR 3 4", "3 pieces", "Eur 3", "3, 4"})
            QVERIFY2(!amountIn(none), none);
    }

    void namesPlaceholdersOnce()
    {
        const std::vector<std::string> wanted = {"a", "b"};
        QVERIFY(placeholdersOf("{a} {b} {a}") == wanted);
    }
};

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "test_text_template.moc"
