// SPDX-License-Identifier: GPL-3.0-or-later
// Further columns of a source by their names: in queries, by columns and by a scan, and what is offered.
#include "engine/catalog/further_columns.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/catalog/columns/find_ids.h"
#include "engine/catalog/columns/write_columns.h"
#include "engine/catalog/database.h"
#include "engine/catalog/filter/query_completion.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

/// With apostrophes for quotation marks, of which these texts are full.
std::string json(QString text)
{
    return text.replace('\'', '"').toStdString();
}

QString listed(const std::vector<ProductId>& ids)
{
    QStringList texts;
    for (const auto id : ids)
        texts << QString::number(id);
    return texts.join(' ');
}

} // namespace

class TestFurtherColumns : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_catalog.emplace(Catalog::create(m_home.filePath("shop.vitrine").toStdString()));
        auto insert = m_catalog->insertMany({"made"});
        const std::vector<const char*> extras = {
            "{'Material':'Wool','Shoe size':42,'Washable':true}",                            // 1
            "{'material':'cotton, wool','Shoe size':'142','Notes: \\'x\\'':'a\\\\b'}",       // 2
            "{'Материал':'ВЪЛНА','Größe':'XL','Shoe size':null}",                            // 3
            "{'Material':'','Shoe size':'EU 42','Parts':[{'Material':'Silk'},7]}",           // 4
            "{'Material':'1..5','Shoe size':-4.5e1,'':'7'}",                                 // 5
            "",                                                                              // 6
            "{'Size(cm)':'12 \\'x\\' 30','MATERIAL':'\\u0412\\u042a\\u041b\\u041d\\u0410'}", // 7
        };
        for (const auto* extra : extras) {
            Product product;
            product.title = "Silk thing";
            product.extra = json(extra);
            insert.add(product);
        }
        insert.commit();
        m_database = std::make_unique<Database>(m_catalog->folder() / "catalog.sqlite");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids");
        QTest::newRow("a part of a text") << "extra.material:wool"
                                          << "1 2";
        QTest::newRow("whatever the case of name and text") << "extra.MATERIAL:WOOL"
                                                            << "1 2";
        QTest::newRow("no other column, and none within another") << "extra.material:silk"
                                                                  << "";
        QTest::newRow("exactly") << "extra.material:=wool"
                                 << "1";
        QTest::newRow("a name and a text of another script") << "extra.материал:вълна"
                                                             << "3";
        QTest::newRow("a text that is escaped where it is kept") << "extra.material:вълна"
                                                                 << "7";
        QTest::newRow("a name with an umlaut") << "extra.GRÖSSE:xl OR extra.GRÖßE:xl"
                                               << "3";
        QTest::newRow("a name with a blank") << "extra.\"shoe size\":42"
                                             << "1 2 4";
        QTest::newRow("a name with a colon and quotation marks") << "extra.\"notes: \\\"x\\\"\":\"a\\b\""
                                                                 << "2";
        QTest::newRow("a name with parentheses") << "extra.size(cm):30"
                                                 << "7";
        QTest::newRow("a name with parentheses in a group") << "(extra.\"size(cm)\":30 OR id:1)"
                                                            << "1 7";
        QTest::newRow("no name") << "extra.:7"
                                 << "5";
        QTest::newRow("quotation marks in the text") << "extra.size(cm):\"\\\"x\\\"\""
                                                     << "7";
        QTest::newRow("an expression") << "extra.\"Shoe size\":/^(EU )?42$/"
                                       << "1 4";
        QTest::newRow("a list's JSON") << "extra.parts:/\\[.*silk/"
                                       << "4";
        QTest::newRow("a number above") << "extra.\"shoe size\":>42"
                                        << "2";
        QTest::newRow("a number at least") << "extra.\"shoe size\":>=42"
                                           << "1 2";
        QTest::newRow("a number below, which texts are not") << "extra.\"shoe size\":<=42"
                                                             << "1 5";
        QTest::newRow("a range") << "extra.\"shoe size\":40..50"
                                 << "1";
        QTest::newRow("a range without a beginning") << "extra.\"shoe size\":..42"
                                                     << "1 5";
        QTest::newRow("a range without an end") << "extra.\"shoe size\":42.."
                                                << "1 2";
        QTest::newRow("a text that looks like a range") << "extra.material:=1..5"
                                                        << "5";
        QTest::newRow("a word of JSON") << "extra.washable:true"
                                        << "1";
        QTest::newRow("empty") << "extra.material:"
                               << "3 4 6";
        QTest::newRow("null is empty") << "extra.\"shoe size\":"
                                       << "3 6 7";
        QTest::newRow("filled") << "has:extra.material"
                                << "1 2 5 7";
        QTest::newRow("filled, with a blank") << "has:extra.\"Shoe size\""
                                              << "1 2 4 5";
        QTest::newRow("filled, of no name") << "has:extra." << "5";
        QTest::newRow("not") << "-extra.material:wool"
                             << "3 4 5 6 7";
        QTest::newRow("not above, texts included") << "-extra.\"shoe size\":>42"
                                                   << "1 3 4 5 6 7";
        QTest::newRow("not filled") << "-has:extra.material"
                                    << "3 4 6";
        QTest::newRow("a column that nothing has") << "extra.colour:red"
                                                   << "";
        QTest::newRow("the same word elsewhere") << "title:silk extra.material:silk"
                                                 << "";
        QTest::newRow("a word of what they hold") << "wool"
                                                  << "1 2";
        QTest::newRow("a word that is escaped where it is kept") << "вълна"
                                                                 << "3 7";
        QTest::newRow("no word of their names") << "washable OR null"
                                                << "";
        QTest::newRow("their names as JSON") << "extra:washable"
                                             << "1";
        QTest::newRow("all of them") << "extra:silk"
                                     << "4";
        QTest::newRow("an address is a word") << "extra.http://x"
                                              << "";
        QTest::newRow("numbers by size, then texts") << "sort:extra.\"Shoe size\""
                                                     << "5 1 2 3 6 7 4";
        QTest::newRow("the other way") << "sort:-extra.\"Shoe size\""
                                       << "2 1 5 4 3 6 7";
        QTest::newRow("sorted by texts") << "has:extra.material sort:extra.material"
                                         << "5 2 1 7";
        QTest::newRow("the same in quotation marks") << "extra.material:\"1..5\""
                                                     << "5";
        QTest::newRow("a sign in quotation marks") << "extra.\"shoe size\":\">42\" OR extra.\"shoe size\":\"<b>\""
                                                   << "";
        QTest::newRow("sorted by two") << "sort:-extra.washable sort:-id"
                                       << "1 7 6 5 4 3 2";
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, ids);
        const Query asked{query.toStdString(), {}, false};
        {
            const auto reader = m_database->reader();
            QCOMPARE(listed(scanForIds(*reader, asked, 100)), ids);
        }
        QCOMPARE(listed(m_catalog->find(asked)), ids);
        writeColumnsOnce();
        QCOMPARE(listed(m_catalog->find(asked)), ids);
        const auto page = ids.split(' ', Qt::SkipEmptyParts).mid(0, 2).join(' ');
        QCOMPARE(listed(m_catalog->find(asked, 2)), page);
        QCOMPARE(m_catalog->count(asked), std::uint64_t(ids.split(' ', Qt::SkipEmptyParts).size()));
    }

    void manyProductsAreFoundBySegment()
    {
        const auto folder = m_home.filePath("many.vitrine").toStdString();
        auto catalog = Catalog::create(folder);
        auto insert = catalog.insertMany({"made"});
        for (int i = 1; i <= 9000; ++i) { // three segments: the second has other columns, the third too many
            Product product;
            product.title = "Thing";
            QStringList members;
            if (i <= 4096)
                members << QString("'place':'%1','odd':%2").arg(9000 - i).arg(i % 2);
            else if (i <= 8192)
                members << QString("'Place':'shelf %1'").arg(i) << (i == 5000 ? "'place':'hidden'" : "'b':''");
            else
                for (int k = 0; k < 70; ++k)
                    members << QString("'c%1':'%2'").arg(k).arg(i * 100 + k);
            product.extra = json("{" + members.join(',') + "}");
            insert.add(product);
        }
        insert.commit();
        catalog.edit({3}, {{Field::Title, "Other thing"}}); // asked for itself from now on
        Database database(catalog.folder() / "catalog.sqlite");
        const auto writer = database.writer();
        const auto writeAll = [&] {
            SQLite::Transaction transaction(writer.connection);
            writeColumns(writer.connection);
            transaction.commit();
        };
        const auto ask = [&] {
            for (const char* query :
                 {"extra.place:8100..8104", "extra.place:/^shelf 41.5$/", "extra.odd:1 extra.place:>8990", "extra.c3:850003",
                  "extra.c69:850069", "850069", "hidden", "shelf 41", "-shelf -\"00\"", "850003 OR \"shelf 4100\"", "extra.c70:", "has:extra.c69", "-has:extra.place", "sort:extra.place",
                  "sort:-extra.place", "thing extra.odd:0 sort:extra.place", "sort:extra.c69", "sort:-extra.nothing",
                  "sort:extra.odd sort:-extra.place"})
                for (const std::size_t most : {std::size_t(7), std::size_t(20'000)}) {
                    const Query asked{query, {}, false};
                    const auto scanned = scanForIds(writer.connection, asked, most);
                    QVERIFY2(!scanned.empty(), query);
                    const auto found = catalog.find(asked, most);
                    QVERIFY2(found == scanned, qPrintable(QString("%1: %2 / %3").arg(
                                                   query, listed(found).left(80), listed(scanned).left(80))));
                }
        };
        writeAll();
        catalog.edit({5, 4100, 8200}, {{Field::Notes, "seen"}});
        ask();
        // as an older version wrote them: found as well, and written anew
        const auto further = [&] {
            return writer.connection.execAndGet("SELECT count(*) FROM column_segments WHERE id >= 128 << 32 AND id < 256 << 32").getInt();
        };
        QCOMPARE(further(), 3 + 2 + 1 + 64);
        writer.connection.exec("DELETE FROM column_segments WHERE id >= 128 << 32");
        ask();
        QVERIFY(productsOutsideColumns(writer.connection) >= 9000);
        writeAll();
        QCOMPARE(further(), 3 + 2 + 1 + 64);
        QCOMPARE(productsOutsideColumns(writer.connection), std::uint64_t(0));
        ask();
        // columns that are there no more
        writer.connection.exec("UPDATE products SET extra = '' WHERE id > 8192");
        writeAll();
        QCOMPARE(further(), 3 + 2 + 1);
        QVERIFY(catalog.find({"has:extra.c69", {}, false}).empty());
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("character");
        using enum core::ErrorCode;
        const auto row = [](const char* name, const char* text, core::ErrorCode code, int character) {
            QTest::newRow(name) << text << int(code) << character;
        };
        row("no number after a sign", "silk extra.material:>wool", FieldValue, 21);
        row("the wrong way round", "extra.\"Shoe size\":50..40", FieldValue, 19);
        row("no expression", "extra.material:/[/", FieldValue, 17);
        row("a name that is left open", "silk extra.\"Shoe size:4", QuerySyntax, 12);
        row("no colon after a name in quotation marks", "extra.\"Shoe size\" 4", QuerySyntax, 7);
        row("a value that is left open", "extra.\"Shoe size\":\"4", QuerySyntax, 19);
        row("an open name to sort by", "sort:extra.\"Shoe size", QuerySyntax, 12);
        row("an unknown field that is a further column", "silk washable:true", FieldMisspelled, 6);
        row("sorted by a further column's bare name", "silk sort:-washable", FieldMisspelled, 12);
    }
    void refusesNonsense()
    {
        QFETCH(QString, query);
        QFETCH(int, code);
        QFETCH(int, character);
        for (const bool counting : {false, true})
            try {
                if (counting)
                    m_catalog->count({query.toStdString(), {}, false});
                else
                    m_catalog->find({query.toStdString(), {}, false});
                QFAIL("not refused");
            } catch (const core::Error& error) {
                QCOMPARE(int(error.problem().code), code);
                QCOMPARE(int(error.problem().where.character.value_or(0)), character);
            }
    }

    void longQueriesAreAnsweredOrRefused()
    {
        const auto found = [&](const QString& text) {
            return m_catalog->find({text.toStdString(), {}, false}).size();
        };
        const auto within = [](const QString& text) {
            return QString("-(zzz OR ").repeated(14) + text + QString(")").repeated(14);
        };
        QCOMPARE(found(within("extra.material:wool")), std::size_t(2));
        QCOMPARE(found(within("extra.material:/wool/")), std::size_t(2));
        QCOMPARE(found(within("extra.\"Shoe size\":40..42")), std::size_t(1));
        QCOMPARE(found(QString("extra.material:wool ").repeated(999)), std::size_t(2));
        QString sorts;
        for (int i = 0; i < 40; ++i)
            sorts += QString("sort:extra.%1 ").arg(i);
        QCOMPARE(found(sorts), std::size_t(7));
        for (int i = 40; i < 900; ++i)
            sorts += QString("sort:extra.%1 ").arg(i);
        try {
            found(sorts);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(error.problem().code, core::ErrorCode::QuerySyntax);
            QVERIFY(error.problem().where.character > 600U);
        }
    }

    void anUnknownFieldNamesWhatMayBeMeant_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a further column") << "washable:true"
                                          << "extra.Washable";
        QTest::newRow("of another script: a word") << "материал:x"
                                                   << "";
        QTest::newRow("misspelled") << "titel:silk"
                                    << "title";
        QTest::newRow("a letter too many") << "brands:acme"
                                           << "brand";
        QTest::newRow("to sort by") << "sort:-prise"
                                    << "price";
        QTest::newRow("like nothing") << "colour:red"
                                      << "";
        QTest::newRow("too short to be like anything") << "x:1"
                                                       << "";
    }
    void anUnknownFieldNamesWhatMayBeMeant()
    {
        QFETCH(QString, query);
        QFETCH(QString, meant);
        QString told;
        try {
            m_catalog->find({query.toStdString(), {}, false});
        } catch (const core::Error& error) {
            if (error.problem().code == core::ErrorCode::FieldMisspelled)
                told = QString::fromStdString(error.problem().values.front());
        }
        QCOMPARE(told, meant);
    }

    void completes_data()
    {
        QTest::addColumn<QString>("text"); // the cursor is at its end
        QTest::addColumn<QString>("words");
        const QString all =
            "extra.Material:|extra.\"Shoe size\":|extra.Washable:|extra.\"Notes: \\\"x\\\"\":|"
            "extra.Материал:|extra.Größe:|extra.Parts:|extra.:|extra.\"Size(cm)\":";
        QTest::newRow("all names, once") << "extra." << all;
        QTest::newRow("a name that is begun, whatever its case") << "-extra.WASH"
                                                                 << "extra.Washable:";
        QTest::newRow("in quotation marks") << "extra.\"shoe"
                                            << "extra.\"Shoe size\":";
        QTest::newRow("of another script") << "extra.МАТ"
                                           << "extra.Материал:";
        QTest::newRow("beside a field's name") << "extr"
                                               << "extra:|" + all;
        QTest::newRow("which are filled") << "has:extra.wa"
                                          << "has:extra.Washable";
        QTest::newRow("an order") << "sort:-extra.sho"
                                  << "sort:-extra.\"Shoe size\"";
        QTest::newRow("values of all spellings") << "extra.material:wo"
                                                 << "extra.material:Wool|extra.material:\"cotton, wool\"";
        QTest::newRow("a value that looks like a range") << "extra.material:1"
                                                         << "extra.material:=1..5";
        QTest::newRow("values after a name in quotation marks") << "extra.\"Shoe size\":14"
                                                                << "extra.\"Shoe size\":142";
        QTest::newRow("no such column") << "extra.zzz"
                                        << "";
    }
    void completes()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto query = text.toStdString();
        QStringList offered;
        for (const auto& word : completeQuery(*m_catalog, query, query.size()).words) {
            offered << QString::fromStdString(word);
            m_catalog->find({word, {}, false}); // throws when it is not understood
        }
        QCOMPARE(offered.join('|'), words);
    }

private:
    /// So few products are found without columns otherwise.
    void writeColumnsOnce()
    {
        const auto writer = m_database->writer();
        if (writer.connection.execAndGet("SELECT last_product FROM column_state").getInt() > 0)
            return;
        SQLite::Transaction transaction(writer.connection);
        writeColumns(writer.connection, {});
        transaction.commit();
    }

    QTemporaryDir m_home;
    std::optional<Catalog> m_catalog;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestFurtherColumns)
#include "test_further_columns.moc"
