// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/remembered_mappings.h"

#include <QtTest>

using namespace vitrine::catalog;

namespace {

SourcePreview shape(std::vector<std::string> columns, SourceFormat format = SourceFormat::Csv)
{
    SourcePreview preview;
    preview.format = format;
    preview.columns = std::move(columns);
    return preview;
}

SourceChoices choosing(const std::string& title)
{
    SourceChoices choices;
    choices.mapping.columns[Field::Title] = title;
    return choices;
}

} // namespace

class TestRememberedMappings : public QObject {
    Q_OBJECT
private slots:
    void everyChoiceComesBackFromItsText()
    {
        SourceChoices choices = choosing("naam “kort”");
        choices.mapping.columns[Field::FullPrice] = "prijs";
        choices.mapping.decimalSign = ',';
        choices.mapping.pictureRoot = "/data/foto's";
        choices.encoding = Encoding::Windows1250;
        choices.delimiter = '\t';
        choices.copyImages = true;
        RememberedMappings mappings;
        mappings.remember(shape({"a", "b"}), choices);
        const auto found = RememberedMappings(mappings.text()).of(shape({"a", "b"}));
        QVERIFY(found.has_value());
        QCOMPARE(found->mapping.columns, choices.mapping.columns);
        QCOMPARE(found->mapping.pictureRoot, choices.mapping.pictureRoot);
        QCOMPARE(found->mapping.decimalSign, choices.mapping.decimalSign);
        QCOMPARE(found->encoding, choices.encoding);
        QCOMPARE(found->delimiter, choices.delimiter);
        QVERIFY(found->copyImages);
    }

    void theShapeIsTheFormatAndTheSetOfColumns()
    {
        RememberedMappings mappings;
        mappings.remember(shape({"a", "b"}), choosing("a"));
        QVERIFY(mappings.of(shape({"b", "a"})).has_value());
        QVERIFY(!mappings.of(shape({"a"})).has_value());
        QVERIFY(!mappings.of(shape({"a", "b", "c"})).has_value());
        QVERIFY(!mappings.of(shape({"a", "b"}, SourceFormat::JsonLines)).has_value());
    }

    void theNewestChoiceHoldsAndTheOldestIsForgotten()
    {
        RememberedMappings mappings;
        mappings.remember(shape({"first"}), choosing("x"));
        mappings.remember(shape({"a"}), choosing("old"));
        mappings.remember(shape({"a"}), choosing("new"));
        QCOMPARE(mappings.of(shape({"a"}))->mapping.columns.at(Field::Title), std::string("new"));
        for (int i = 0; i < 199; ++i)
            mappings.remember(shape({"column " + std::to_string(i)}), choosing("x"));
        QVERIFY(!mappings.of(shape({"first"})).has_value());
        QVERIFY(mappings.of(shape({"a"})).has_value());
    }

    void theGuessIsNotRememberedAndForgetsWhatWas()
    {
        RememberedMappings mappings;
        auto recognised = shape({"a", "b"});
        recognised.guess = choosing("a").mapping;
        recognised.guess.pictureRoot = "/where/the/source/is";
        mappings.remember(recognised, choosing("a"));
        QVERIFY(!mappings.of(recognised).has_value());
        mappings.remember(recognised, choosing("b"));
        QVERIFY(mappings.of(recognised).has_value());
        mappings.remember(recognised, choosing("a"));
        QVERIFY(!mappings.of(recognised).has_value());
    }

    void damagedTextIsForgotten_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"", "{", "[1]", "{}", R"([{"format":"csv","columns":[1],"choices":{}}])",
                                 R"([{"format":"csv","columns":["a"],"choices":{"fields":{"title":7}}}])",
                                 R"([{"format":"xls","columns":["a"],"choices":{"fields":{}}}])"})
            QTest::newRow(text) << text;
    }
    void damagedTextIsForgotten()
    {
        QFETCH(QString, text);
        QVERIFY(!RememberedMappings(text.toStdString()).of(shape({"a"})).has_value());
    }

    void whatIsDamagedTakesNothingElseWithIt()
    {
        RememberedMappings mappings;
        mappings.remember(shape({"a"}), choosing("a"));
        auto text = mappings.text();
        text.replace(0, 1, R"([{"format":"csv"},)");
        QVERIFY(RememberedMappings(text).of(shape({"a"})).has_value());
    }
};

QTEST_GUILESS_MAIN(TestRememberedMappings)
#include "test_remembered_mappings.moc"
