// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestQuery : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_catalog = std::make_unique<Catalog>(Catalog::create(m_home.filePath("q.vitrine").toStdString()));
        auto insert = m_catalog->insertMany("test");
        const auto add = [&](const char* title, const char* category, std::optional<double> price,
                             Split split) {
            Product product;
            product.title = title;
            product.category3_code = category;
            product.full_price = price;
            product.split = split;
            product.imageUsable = price.has_value();
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
        QTest::newRow("a phrase") << "\"tote bag\""
                                  << "1";
        QTest::newRow("a phrase left open") << "\"tote bag"
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
        QTest::newRow("price above") << "full_price:>250"
                                     << "3";
        QTest::newRow("price at least") << "full_price:>=250"
                                        << "1 3";
        QTest::newRow("no price") << "full_price:"
                                  << "4";
        QTest::newRow("not above, absent prices included") << "-full_price:>250"
                                                           << "1 2 4";
        QTest::newRow("a colon after a digit is no field") << "3:4"
                                                           << "4";
        QTest::newRow("unusable pictures") << "usable:no"
                                           << "4";
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
        QTest::newRow("unknown field") << "colour:red" << int(core::ErrorCode::FieldUnknown);
        QTest::newRow("price of letters") << "price:cheap" << int(core::ErrorCode::FieldValue);
        QTest::newRow("range of letters") << "price:1..x" << int(core::ErrorCode::FieldValue);
        QTest::newRow("strange relation") << "price:=>5" << int(core::ErrorCode::FieldValue);
        QTest::newRow("unknown split") << "split:holdout" << int(core::ErrorCode::FieldValue);
        QTest::newRow("unknown status") << "status:x" << int(core::ErrorCode::FieldValue);
    }
    void refusesNonsense()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        try {
            m_catalog->find({text.toStdString(), {}, false});
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(int(error.problem().code), code);
        }
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestQuery)
#include "test_query.moc"
