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

    void namesPlaceholdersOnce()
    {
        const std::vector<std::string> wanted = {"a", "b"};
        QVERIFY(placeholdersOf("{a} {b} {a}") == wanted);
    }
};

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "test_text_template.moc"
