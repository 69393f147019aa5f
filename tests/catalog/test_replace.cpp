// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/replace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine;
using namespace vitrine::catalog;

using Match = Replacement::Match;
using Case = Replacement::Case;

class TestReplace : public QObject {
    Q_OBJECT
private slots:
    void replacesInAText_data()
    {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("with");
        QTest::addColumn<bool>("regex");
        QTest::addColumn<bool>("distinguish");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* find, const char* with, bool regex,
                            bool distinguish, const char* text, const char* expected) {
            QTest::newRow(name) << find << with << regex << distinguish << text << expected;
        };
        row("all of them", "a", "o", false, false, "banana", "bonono");
        row("whatever the case", "COAT", "jacket", false, false, "Coat coat cOAt", "jacket jacket jacket");
        row("as written only", "COAT", "jacket", false, true, "Coat COAT", "Coat jacket");
        row("letters outside ASCII", "ÆRE", "x", false, false, "Ære æresord", "x xsord");
        row("signs are no expression", "1.5", "2", false, false, "1.5 115", "2 115");
        row("dollars are no groups", "a", "$1$&", false, false, "a", "$1$&");
        row("nothing in its place", " old", "", false, false, "an old bag", "an bag");
        row("what is put in is not looked at again", "a", "aa", false, false, "aa", "aaaa");
        row("groups", "(\\w+), (\\w+)", "$2 $1", true, false, "Smith, Jane", "Jane Smith");
        row("all that was found", "\\d+", "<$&>", true, false, "a12b3", "a<12>b<3>");
        row("a dollar sign", "USD ", "$$", true, false, "USD 5", "$5");
        row("a group that took no part", "(a)|(b)", "[$1$2]", true, false, "ab", "[a][b]");
        row("at the beginning", "^", "New ", true, false, "bag", "New bag");
        row("at the end", "$", "!", true, false, "bag", "bag!");
        row("expression whatever the case", "^co", "Ca", true, false, "COat", "Caat");
        row("expression as written", "[a-z]+", "x", true, true, "COat", "COx");
        row("a dot is one character", "^.", "", true, false, "Ærlig", "rlig");
        row("characters beyond the first plane", "b", "x", false, false, "👚b👚", "👚x👚");
        row("an empty find between characters", "x*", "-", true, false, "aæ", "-a-æ-");
        row("a capital outside ASCII", "\\p{Lu}", "x", true, true, "aÆ", "ax");
        row("not found", "z", "x", false, false, "bag", "bag");
    }
    void replacesInAText()
    {
        QFETCH(QString, find);
        QFETCH(QString, with);
        QFETCH(bool, regex);
        QFETCH(bool, distinguish);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Replacer replacer({find.toStdString(),
                                 with.toStdString(),
                                 {Field::Title},
                                 regex ? Match::Regex : Match::Text,
                                 distinguish ? Case::Distinguish : Case::Ignore});
        QCOMPARE(QString::fromStdString(replacer.apply(text.toStdString()).text), expected);
    }

    void bytesThatAreNoTextStay()
    {
        const Replacer replacer({"b", "x", {Field::Title}});
        QCOMPARE(replacer
                     .apply("a\xFF\xC3"
                            "b\xF0\x9F")
                     .text,
                 std::string("a\xFF\xC3"
                             "x\xF0\x9F"));
    }

    void anExpressionThatTemptsToBacktrackEnds()
    {
        const Replacer replacer({"(a+)+b", "x", {Field::Title}, Match::Regex});
        QCOMPARE(replacer.apply(std::string(3000, 'a')).matches, std::uint64_t(0));
    }

    void badExpressionsNameTheCharacter_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("character");
        QTest::newRow("open parenthesis") << "ab(c" << 3;
        QTest::newRow("closing parenthesis") << "ab)c" << 3;
        QTest::newRow("the inner one") << "a(b(c)" << 2;
        QTest::newRow("bracket") << "ab[c" << 3;
        QTest::newRow("range") << "[a-z9-0]" << 5;
        QTest::newRow("nothing to repeat") << "*a" << 1;
        QTest::newRow("nothing to repeat in a group") << "a(+b)" << 3;
        QTest::newRow("repeated twice") << "a**" << 2;
        QTest::newRow("not where the same sign is no fault") << "\\+[+(](+b)" << 8;
        QTest::newRow("braces the wrong way round") << "a{3,1}" << 2;
        QTest::newRow("backslash at the end") << "ab\\" << 3;
        QTest::newRow("unknown escape") << "a\\q" << 2;
        QTest::newRow("back-reference") << "(a)\\1" << 4;
        QTest::newRow("unknown group") << "a(?<n>b)" << 2;
        QTest::newRow("parentheses that are none") << "[(]\\((a" << 6;
        QTest::newRow("look-ahead") << "ab(?=c)" << 3;
        QTest::newRow("look-behind") << "ab(?<!c)" << 3;
        QTest::newRow("class of characters") << "a[[:x:]]" << 3;
        QTest::newRow("too many times") << "ab{2000}" << 3;
        QTest::newRow("letters outside ASCII count once") << "æøå(" << 4;
    }
    void badExpressionsNameTheCharacter()
    {
        QFETCH(QString, expression);
        QFETCH(int, character);
        try {
            const Replacer replacer({expression.toStdString(), "", {Field::Title}, Match::Regex});
            QFAIL("was taken");
        } catch (const core::Error& error) {
            QCOMPARE(error.problem().code, core::ErrorCode::ExpressionSyntax);
            QCOMPARE(int(error.problem().where.character.value_or(0)), character);
        }
    }

    void soundExpressionsAreTaken_data()
    {
        QTest::addColumn<QString>("expression");
        for (const auto* expression :
             {"a|b", "(?:a|b)+?c", "a{2}", "a{2,}", "a{2,3}?", "[]a]", "[^a-z\\d]", "\\bcoat\\b", "^$",
              "a{b}", "\\(x\\)", "[[:alpha:]]+", "x.*?y", "\\x{e6}", "\\p{Lu}"})
            QTest::newRow(expression) << expression;
    }
    void soundExpressionsAreTaken()
    {
        QFETCH(QString, expression);
        const Replacer replacer({expression.toStdString(), "", {Field::Title}, Match::Regex});
    }

    void otherRefusals()
    {
        const auto refused = [](const Replacement& replacement) {
            try {
                const Replacer replacer(replacement);
            } catch (const core::Error& error) {
                return error.problem().code == core::ErrorCode::FieldValue;
            }
            return false;
        };
        QVERIFY(refused({"", "x", {Field::Title}}));
        QVERIFY(refused({"x", "", {Field::Split}}));
        QVERIFY(refused({"(a)", "$2", {Field::Title}, Match::Regex}));
    }

    void aCatalogIsPreviewedReplacedAndUndone()
    {
        const QTemporaryDir home;
        auto catalog = Catalog::create(home.filePath("shop.vitrine").toStdString());
        auto insert = catalog.insertMany({"test"});
        for (int i = 0; i < 1200; ++i) {
            Product product;
            product.title = (i % 3 == 0 ? "Colour " : "Plain ") + std::to_string(i);
            product.notes = "a colour";
            product.tags = {"colour", "grey"};
            product.imageUsable = true;
            insert.add(product);
        }
        insert.commit();
        const auto ids = catalog.find({});
        const Replacement replacement{"colour", "grey", {Field::Title, Field::Tags}};
        const auto preview = previewReplace(catalog, ids, replacement, 5, {});
        QCOMPARE(preview.products, std::uint64_t(1200));
        QCOMPARE(preview.changed, std::uint64_t(1600));
        QCOMPARE(preview.values.size(), std::size_t(5));
        QCOMPARE(preview.values[0].before, std::string("Colour 0"));
        QCOMPARE(preview.values[0].after, std::string("grey 0"));
        QCOMPARE(preview.values[1].after, std::string("grey"));          // no tag twice
        QVERIFY(catalog.history().undo);                                 // the insert
        const auto before = catalog.history().undo;

        QCOMPARE(replaceIn(catalog, ids, replacement, {}), std::uint64_t(1200));
        QCOMPARE(catalog.product(1).title, std::string("grey 0"));
        QCOMPARE(catalog.product(1).notes, std::string("a colour"));
        QCOMPARE(catalog.count({"title:grey", {}, false}), std::uint64_t(400));
        QVERIFY(catalog.undo()); // one step
        QVERIFY(catalog.history().undo == before);
        QCOMPARE(catalog.product(1).title, std::string("Colour 0"));
        QCOMPARE(catalog.product(1).tags, (std::vector<std::string>{"colour", "grey"}));
        QCOMPARE(replaceIn(catalog, {ids[1]}, {"zebra", "x", {Field::Title}}, {}), std::uint64_t(0));
        QVERIFY(catalog.history().redo); // changing nothing forgets nothing
    }
};

QTEST_GUILESS_MAIN(TestReplace)
#include "test_replace.moc"
