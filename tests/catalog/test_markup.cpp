// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/markup.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/replace.h"

using namespace vitrine::catalog;

class TestMarkup : public QObject {
    Q_OBJECT
private slots:
    void readsAsABrowserWouldShowIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("name") << "Tops &amp; Tees"
                              << "Tops & Tees";
        QTest::newRow("at both ends") << "&quot;EverCool&trade;&quot;"
                                      << "\"EverCool™\"";
        QTest::newRow("several of two bytes") << "Caf&eacute; Cr&egrave;me"
                                              << "Café Crème";
        QTest::newRow("of XML") << "men&apos;s"
                                << "men's";
        QTest::newRow("number") << "12&#34; &#8211; &#128085;"
                                << "12\" – 👕";
        QTest::newRow("hexadecimal number") << "Stra&#xdf;e &#X20AC;5"
                                            << "Straße €5";
        QTest::newRow("numbers of Windows-1252") << "it&#146;s 5 &#128; &#x96; 6&#x80; &#159;"
                                                 << "it’s 5 € – 6€ Ÿ";
        QTest::newRow("first and last name") << "&AElig; &zwnj;"
                                             << "Æ \u200c";
        QTest::newRow("no-break space") << "Blue&nbsp;Coat"
                                        << "Blue Coat";
        QTest::newRow("escaped twice") << "Tops &amp;amp; Tees &amp;trade;"
                                       << "Tops & Tees ™";
        QTest::newRow("tags inside a line") << "<b>Warm</b> <span class=\"x\">coat</span>"
                                            << "Warm coat";
        QTest::newRow("tags between lines") << "Coat<br/>blue <p>warm</p>"
                                            << "Coat blue warm";
        QTest::newRow("escaped tags") << "&lt;b&gt;Coat&lt;/b&gt;"
                                      << "Coat";
    }
    void readsAsABrowserWouldShowIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(QString::fromStdString(withoutMarkup(text.toStdString())), plain);
        QCOMPARE(QString::fromStdString(withoutMarkup(plain.toStdString())), plain);
    }

    void whatOnlyLooksLikeMarkupStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"", "AT&T", "Black & White;", "&nosuchname;", "&#0; &#xD800; &#x110000;",
                                 "&#127; &#129; &#x8D; &#143; &#144; &#157;",
                                 "&#38", "size <M>, <S>", "3 < 4 > 2", "a<b", "  two  blanks ", "&"})
            QTest::newRow(text) << text;
    }
    void whatOnlyLooksLikeMarkupStays()
    {
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(withoutMarkup(text.toStdString())), text);
    }

    void bytesThatAreNoUtf8Stay() { QCOMPARE(withoutMarkup("\xff &amp; \xc3"), std::string("\xff & \xc3")); }

    void itIsFoundAndTurnedIntoPlainTextAsOneStep()
    {
        const QTemporaryDir home;
        auto catalog = Catalog::create(home.filePath("c.vitrine").toStdString());
        auto insert = catalog.insertMany({"test"});
        for (const auto* title : {"Tops &amp; Tees", "Coat", "Hat"}) {
            Product product;
            product.title = title;
            product.brand = product.title == "Hat" ? "Levi&#39;s" : "ACME";
            insert.add(product);
        }
        insert.commit();
        catalog.runChecks({});
        const auto found = catalog.find({"is:markup", {}, false});
        QCOMPARE(found, (std::vector<ProductId>{1, 3}));
        QCOMPARE(vitrine::core::describe(catalog.findings({3}).front().problem).what,
                 std::string("HTML is left in \"Levi&#39;s\"; it reads \"Levi's\"."));

        Replacement plainText;
        plainText.match = Replacement::Match::Markup;
        plainText.fields = replaceableFields();
        QCOMPARE(previewReplace(catalog, found, plainText, 9, {}).changed, std::uint64_t(2));
        QCOMPARE(replaceIn(catalog, found, plainText, {}), std::uint64_t(2));
        QCOMPARE(catalog.product(1).title, std::string("Tops & Tees"));
        QCOMPARE(catalog.product(3).brand, std::string("Levi's"));
        catalog.runChecks({});
        QVERIFY(catalog.find({"is:markup", {}, false}).empty());
        QVERIFY(catalog.undo());
        QCOMPARE(catalog.product(1).title, std::string("Tops &amp; Tees"));
    }
};

QTEST_GUILESS_MAIN(TestMarkup)
#include "test_markup.moc"
