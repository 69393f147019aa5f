// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestQuery : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_catalog = std::make_unique<Catalog>(Catalog::create(m_home.filePath("q.vitrine").toStdString()));
        auto insert = m_catalog->insertMany({"test"});
        const auto add = [&](const char* title, const char* category, std::optional<double> price,
                             Split split) {
            Product product;
            product.title = title;
            product.category3_code = category;
            product.full_price = price;
            product.split = split;
            product.imageUsable = price.has_value();
            product.tags = category == std::string("Bags") && price > 100.0
                               ? std::vector<std::string>{"sale", "new season"}
                               : std::vector<std::string>{};
            if (price == 99.5)
                product.tags = {"season"};
            product.extra = std::string(R"({"material":"Leather )") + title + "\"}";
            insert.add(product);
        };
        add("Blue Tote Bag", "Bags", 250.0, Split::Train);            // 1
        add("blå ryggsekk ÆØÅ", "Bags", 99.5, Split::Validation);     // 2
        add("Зимно палто", "Coats", 500.0, Split::Unassigned);        // 3
        add("Tote of 3:4 size", "Other", std::nullopt, Split::Train); // 4
        insert.commit();
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::newRow("everything") << ""
                                    << "1 2 3 4";
        QTest::newRow("a word, whatever its case") << "TOTE"
                                                   << "1 4";
        QTest::newRow("all words") << "tote blue"
                                   << "1";
        QTest::newRow("listed numbers, in their order") << "id:4,1,3"
                                                        << "4 1 3";
        QTest::newRow("listed numbers, ascending") << "id:1,3,4"
                                                   << "1 3 4";
        QTest::newRow("listed numbers, sorted") << "id:4,1,3 sort:full_price"
                                                << "1 3 4";
        QTest::newRow("listed numbers among others") << "id:4,1,3 tote"
                                                     << "4 1";
        QTest::newRow("a phrase") << "\"tote bag\""
                                  << "1";
        QTest::newRow("Norwegian letters") << "æøå"
                                           << "2";
        QTest::newRow("Cyrillic letters") << "ПАЛТО"
                                          << "3";
        QTest::newRow("a further column") << "leather"
                                          << "1 2 3 4";
        QTest::newRow("not") << "tote -blue"
                             << "4";
        QTest::newRow("field") << "category3_code:bags"
                               << "1 2";
        QTest::newRow("field with a phrase") << "title:\"tote of\""
                                             << "4";
        QTest::newRow("not a field") << "-category3_code:bags"
                                     << "3 4";
        QTest::newRow("split") << "split:train"
                               << "1 4";
        QTest::newRow("no split") << "split:none"
                                  << "3";
        QTest::newRow("price range") << "full_price:99.5..250"
                                     << "1 2";
        QTest::newRow("a range with decimal commas") << "full_price:99,25..250"
                                                     << "1 2";
        QTest::newRow("a price above a decimal comma") << "full_price:>99,5"
                                                       << "1 3";
        QTest::newRow("price above") << "full_price:>250"
                                     << "3";
        QTest::newRow("price at least") << "full_price:>=250"
                                        << "1 3";
        QTest::newRow("no price") << "full_price:"
                                  << "4";
        QTest::newRow("not above, absent prices included") << "-full_price:>250"
                                                           << "1 2 4";
        QTest::newRow("fields have no case") << "Full_Price:>250"
                                             << "3";
        QTest::newRow("all fields have no case") << "IS:unreviewed HAS:price TITLE:=\"blue tote bag\" Sort:-Full_price"
                                                 << "1";
        QTest::newRow("sorted by a field in capitals") << "Sort:-Full_Price"
                                                       << "3 1 2 4";
        QTest::newRow("a further column's field has no case") << "Extra.Material:tote"
                                                              << "1 4";
        QTest::newRow("nor has the name of one that is filled") << "has:Extra.material Tote"
                                                                << "1 4";
        QTest::newRow("words have no case") << "split:Train is:Unreviewed has:Price"
                                            << "1";
        QTest::newRow("a capital before a colon is no field unless there is one") << "Size:3"
                                                                                  << "";
        QTest::newRow("a colon after a digit is no field") << "3:4"
                                                           << "4";
        QTest::newRow("unusable pictures") << "-has:image"
                                           << "4";
        QTest::newRow("any category") << "category:bags"
                                      << "1 2";
        QTest::newRow("either") << "category:coats OR category:other"
                                << "3 4";
        QTest::newRow("AND binds closer than OR") << "split:train tote OR category:coats"
                                                  << "1 3 4";
        QTest::newRow("parentheses") << "(blue OR category:other) AND NOT split:validation"
                                     << "1 4";
        QTest::newRow("not all of it") << "-(tote blue)"
                                       << "2 3 4";
        QTest::newRow("NOT twice") << "NOT NOT tote"
                                   << "1 4";
        QTest::newRow("lower case is text") << "tote or blue"
                                            << "";
        QTest::newRow("exactly") << "category:=bags"
                                 << "1 2";
        QTest::newRow("exactly, no part of it") << "title:=tote"
                                                << "";
        QTest::newRow("regular expression") << "title:/^b.*bag$/"
                                            << "1";
        QTest::newRow("one character of another script") << "title:/^БЛ|^.{5} ПАЛТО$/"
                                                         << "3";
        QTest::newRow("regular expression with a blank") << "title:/tote (bag|of)/"
                                                         << "1 4";
        QTest::newRow("range without an end") << "full_price:250.."
                                              << "1 3";
        QTest::newRow("range without a beginning") << "full_price:..99.5"
                                                   << "2";
        QTest::newRow("has a price") << "has:price"
                                     << "1 2 3";
        QTest::newRow("no stars") << "stars:"
                                  << "1 2 3 4";
        QTest::newRow("a path in quotation marks") << "title:\"/a/b\" OR title:/^blue/"
                                                   << "1";
        QTest::newRow("a tag") << "tag:\"new season\""
                               << "1";
        QTest::newRow("a part of a tag is none") << "tag:season"
                                                 << "2";
        QTest::newRow("status") << "is:unreviewed status:unreviewed"
                                << "1 2 3 4";
        QTest::newRow("sorted") << "sort:-full_price"
                                << "3 1 2 4";
        QTest::newRow("sorted by two") << "sort:category sort:-id"
                                       << "2 1 3 4";
        QTest::newRow("found and sorted") << "tote sort:-title"
                                          << "4 1";
        QTest::newRow("number") << "id:2..3"
                                << "2 3";
        QTest::newRow("quotes are text") << "' OR 1=1 --"
                                         << "";
        QTest::newRow("percent is text") << "%"
                                         << "";
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        QStringList found;
        for (const auto id : m_catalog->find({text.toStdString(), {}, false}))
            found << QString::number(id);
        QCOMPARE(found.join(' '), ids);
        QCOMPARE(m_catalog->count({text.toStdString(), {}, false}), std::uint64_t(found.size()));
    }

    void categoriesAreFoundByTheirPath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::newRow("the whole path") << "category:\"Gear > Bags\"" << "1 2";
        QTest::newRow("in another case") << "category:\"gear > bags\"" << "1 2";
        QTest::newRow("a level that is not used between") << "category:\"Gear > Totes\"" << "3";
        QTest::newRow("a part of its names") << "category:\"ear > Ba\"" << "1 2 4";
        QTest::newRow("exactly, with what is below") << "category:=\"Gear > Bags\"" << "1 2";
        QTest::newRow("exactly, no part of a name") << "category:=\"ear > Bags\"" << "";
        QTest::newRow("excluded") << "-category:\"Gear > Bags\"" << "3 4";
    }
    void categoriesAreFoundByTheirPath()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        const QTemporaryDir home;
        auto catalog = Catalog::create(std::filesystem::path(home.path().toStdString()) / "a.vitrine");
        auto insert = catalog.insertMany({"test"});
        for (const auto& [one, two, three] : std::vector<std::array<const char*, 3>>{
                 {"Gear", "Bags", ""}, {"Gear", "Bags", "Totes"}, {"Gear", "", "Totes"}, {"Gear", "Bars", ""}}) {
            Product product;
            product.category1_code = one;
            product.category2_code = two;
            product.category3_code = three;
            insert.add(product);
        }
        insert.commit();
        QStringList found;
        for (const auto id : catalog.find({text.toStdString(), {}, false}))
            found << QString::number(id);
        QCOMPARE(found.join(' '), ids);
    }

    void eitherPriceIsAPrice()
    {
        const QTemporaryDir home;
        auto catalog = Catalog::create(std::filesystem::path(home.path().toStdString()) / "a.vitrine");
        auto insert = catalog.insertMany({"test"});
        for (int i = 0; i < 3; ++i) {
            Product product;
            if (i == 0)
                product.price = 5.0;
            else if (i == 1)
                product.full_price = 5.0;
            insert.add(product);
        }
        insert.commit();
        QCOMPARE(catalog.find({"has:price", {}, false}), (std::vector<ProductId>{1, 2}));
        QCOMPARE(catalog.find({"-has:price", {}, false}), (std::vector<ProductId>{3}));
        QCOMPARE(catalog.find({"price:", {}, false}), (std::vector<ProductId>{3}));
    }

    void aPriceIsTheFullOneWhereThereIsNoOther()
    {
        auto catalog = Catalog::create((m_home.path() + "/costs.vitrine").toStdString());
        auto insert = catalog.insertMany({"test"});
        using Prices = std::pair<std::optional<double>, std::optional<double>>; // full, reduced
        const std::vector<Prices> products = {{90.0, 10.0}, {30.0, {}}, {{}, 20.0}, {{}, {}}, {5.0, 40.0}};
        for (const auto& [full, reduced] : products) {
            Product product;
            product.full_price = full;
            product.price = reduced;
            insert.add(product);
        }
        insert.commit();
        const auto found = [&](const char* query) { return catalog.find({query, {}, false}); };
        QCOMPARE(found("price:<25"), (std::vector<ProductId>{1, 3}));
        QCOMPARE(found("price:30"), (std::vector<ProductId>{2}));
        QCOMPARE(found("price:20..40"), (std::vector<ProductId>{2, 3, 5}));
        QCOMPARE(found("price:"), (std::vector<ProductId>{4}));
        QCOMPARE(found("-has:price"), (std::vector<ProductId>{4}));
        QCOMPARE(found("sort:price"), (std::vector<ProductId>{1, 3, 2, 5, 4}));
        QCOMPARE(found("sort:-price"), (std::vector<ProductId>{5, 2, 3, 1, 4}));
        QCOMPARE(found("full_price:30.."), (std::vector<ProductId>{1, 2}));
        QCOMPARE(catalog.find({"", Field::Price, true}), found("sort:-price"));
    }

    void longQueriesAreAnsweredOrRefused()
    {
        const auto times = [](int count, const QString& text) { return text.repeated(count).toStdString(); };
        const auto found = [&](const std::string& text) { return m_catalog->find({text, {}, false}).size(); };
        QCOMPARE(found(times(999, "tote ")), std::size_t(2));
        QCOMPARE(found("x" + times(999, " OR tote")), std::size_t(2));
        QCOMPARE(found(times(490, "-(x OR -tote) ")), std::size_t(2));
        QCOMPARE(found(times(900, "sort:price ")), std::size_t(4));
        QCOMPARE(found(times(14, "-(x OR ") + "changed:today" + times(14, ")")), std::size_t(4));
        const auto refused = [&](const std::string& text) {
            try {
                found(text);
            } catch (const core::Error& error) {
                return error.problem().code == core::ErrorCode::QuerySyntax;
            }
            return false;
        };
        QVERIFY(refused(times(1001, "tote ")));
        QVERIFY(refused(times(40, "-(x ") + "y"));
    }

    void bytesThatAreNoCharacterAreRefused()
    {
        for (const auto* text : {"tote \xBF", "tote \xC3", "tote \xE5 x", "title:\xBF"})
            try {
                m_catalog->find({text, {}, false});
                QFAIL("it was taken");
            } catch (const core::Error& error) {
                QCOMPARE(error.problem().code, core::ErrorCode::QuerySyntax);
                QCOMPARE(error.problem().where.character, std::optional<std::uint64_t>(text[1] == 'o' ? 6 : 7));
            }
    }

    void anExpressionIsSoughtInOnePass()
    {
        auto insert = m_catalog->insertMany({"long"});
        Product product;
        product.title = std::string(4000, 'a'); // a second and more when sought anew from every character
        insert.add(product);
        insert.commit();
        const auto found = [&](const char* text) { return m_catalog->find({text, {}, false}).size(); };
        QCOMPARE(found("title:/.*[xqw]j*/"), std::size_t(0));
        QCOMPARE(found("title:/(.*,){3}[^a]/"), std::size_t(0));
        QCOMPARE(found("title:/^a+$/"), std::size_t(1));
        QCOMPARE(found("title:/(^|b)a{5,}/"), std::size_t(1));
        QVERIFY(m_catalog->undo());
    }

    void sorts()
    {
        const auto order = [&](Field field, bool descending) {
            QStringList ids;
            for (const auto id : m_catalog->find({"", field, descending}))
                ids << QString::number(id);
            return ids.join(' ');
        };
        QCOMPARE(order(Field::FullPrice, false), QString("2 1 3 4")); // rows without a price come last
        QCOMPARE(order(Field::FullPrice, true), QString("3 1 2 4"));
        QCOMPARE(order(Field::Title, false), QString("1 2 4 3"));
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("character");
        using enum core::ErrorCode;
        const auto row = [](const char* name, const char* text, core::ErrorCode code, int character) {
            QTest::newRow(name) << text << int(code) << character;
        };
        row("unknown field", "colour:red", FieldUnknown, 1);
        row("unknown field later", "blå colour:red", FieldUnknown, 5);
        row("price of letters", "price:cheap", FieldValue, 7);
        row("range of letters", "price:1..x", FieldValue, 7);
        row("a comma that may part thousands", "price:1,500..2,500", FieldValue, 7);
        row("range of nothing", "tote price:..", FieldValue, 12);
        row("strange relation", "price:=>5", FieldValue, 7);
        row("unknown split", "split:holdout", FieldWord, 7);
        row("unknown status", "status:x", FieldWord, 8);
        row("unknown state", "is:pretty", FieldWord, 4);
        row("has what", "has:wings", FieldWord, 5);
        row("sorted by what", "tote sort:-colour", FieldUnknown, 12);
        row("sorted backwards with a minus before it", "-sort:price", QuerySyntax, 2);
        row("a parenthesis too many", "tote )", QuerySyntax, 6);
        row("nothing after OR", "tote OR", QuerySyntax, 8);
        row("nothing before OR", "OR tote", QuerySyntax, 1);
        row("nothing after AND", "tote AND", QuerySyntax, 6);
        row("nothing after NOT", "tote NOT", QuerySyntax, 6);
        row("no such day", "tote changed:2026-02-31", FieldValue, 14);
        row("no day at all", "changed:", FieldValue, 9);
        row("an expression for a day", "changed:/2026/", FieldValue, 10);
        row("an expression for a source", "source:/model/", FieldValue, 9);
        row("a letter after an expression", "title:/tote/i", QuerySyntax, 13);
        row("a path without quotation marks", "image:/shop/pictures/1.png", QuerySyntax, 13);
        row("an open bracket", "title:/[a-/", FieldValue, 8);
        row("nothing to repeat", "title:/*/", FieldValue, 8);
        row("a back-reference", R"(title:/(a)\1/)", FieldValue, 8);
        row("repetitions that overflow the stack", "title:/(a?){20000}/", FieldValue, 8);
        row("a look-ahead", "title:/a(?=b)/", FieldValue, 8);
        row("the second price", "a price:>5 price:abc", FieldValue, 18);
        row("a range that ends before it begins", "price:500..100", FieldValue, 7);
        row("days that end before they begin", "changed:2026-11-30..2026-11-01", FieldValue, 9);
        row("more stars than there are", "stars:6", FieldValue, 7);
        row("a quotation mark that is left open", "blå \"tote bag", QuerySyntax, 5);
        row("an expression that is left open", "title:/tote", QuerySyntax, 7);
        row("a parenthesis that is left open", "x (tote OR coats", QuerySyntax, 3);
        row("the innermost that is left open", "(tote (blue", QuerySyntax, 7);
    }
    void refusesNonsense()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(int, character);
        try {
            m_catalog->find({text.toStdString(), {}, false});
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(int(error.problem().code), code);
            QCOMPARE(int(error.problem().where.character.value_or(0)), character);
        }
    }

    void expressionsThatBacktrackEnd()
    {
        auto insert = m_catalog->insertMany({"long"});
        Product product;
        product.title = std::string(5000, 'a') + "!";
        insert.add(product);
        insert.commit();
        QCOMPARE(m_catalog->count({"title:/^(a+)+$/", {}, false}), std::uint64_t(0));
        QCOMPARE(m_catalog->count({"title:/^(a+)+!$/", {}, false}), std::uint64_t(1));
        QCOMPARE(m_catalog->count({"title:/^(a|aa)+b/", {}, false}), std::uint64_t(0));
        m_catalog->undo();
    }

    /// What a person may type on the way, and what nobody would: found or refused, never worse.
    void survivesAnyText()
    {
        core::Random random(20261121);
        const std::vector<std::string> parts = {"(",    ")",      "\"",   "/",      "-",      "NOT ", "OR ",
                                                "AND ", "price:", "..",   ">=",     "title:", "is:",  "sort:",
                                                " ",    "æ",      "\\",   "[",      "*",      "=",    "\xff",
                                                "a",    "1e999",  "tag:", "extra.", "<",      ":"};
        for (int i = 0; i < 3000; ++i) {
            std::string text;
            for (auto left = random.below(12); left > 0; --left)
                text += parts[random.below(parts.size())];
            try {
                m_catalog->find({text, {}, false});
            } catch (const core::Error& error) {
                const auto code = error.problem().code;
                QVERIFY2(code == core::ErrorCode::QuerySyntax || code == core::ErrorCode::FieldValue ||
                             code == core::ErrorCode::FieldWord || code == core::ErrorCode::FieldUnknown ||
                             code == core::ErrorCode::FieldMisspelled,
                         (text + ": " + error.what()).c_str());
            }
        }
        QVERIFY_EXCEPTION_THROWN(m_catalog->find({std::string(100'000, '('), {}, false}), core::Error);
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestQuery)
#include "test_query.moc"
