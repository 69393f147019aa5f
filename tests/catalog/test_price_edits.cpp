// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/core/error.h"

using namespace vitrine;
using namespace vitrine::catalog;

/// Prices that a person types, with their currency or in a way that is not clear.
class TestPriceEdits : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<Catalog>(
            Catalog::create(std::filesystem::path(m_home->path().toStdString()) / "shop.vitrine"));
        auto insert = m_catalog->insertMany({"test"});
        for (const auto* currency : {"EUR", "", "eur", "USD"}) {
            Product product;
            product.title = "Bag";
            product.full_price = 10.0;
            product.currency_code = currency;
            insert.add(product);
        }
        insert.commit();
    }

    void theProductsOwnCurrencyIsTaken_data()
    {
        QTest::addColumn<QString>("price");
        for (const auto* price : {"5", "5 EUR", "€5", "5,00 €"})
            QTest::newRow(price) << price;
    }
    void theProductsOwnCurrencyIsTaken()
    {
        QFETCH(QString, price);
        QCOMPARE(m_catalog->edit({1, 3}, {{Field::FullPrice, price.toStdString()}}), std::uint64_t(2));
        QCOMPARE(pricesOf({1, 3}), QStringList({"5.0 EUR", "5.0 eur"}));
    }

    void anotherCurrencyIsRefused()
    {
        const auto problem = refusalOf({1, 2, 4}, {{Field::FullPrice, "5 USD"}});
        QVERIFY(problem.contains("its currency is not that of the product"));
        QVERIFY(problem.contains("full_price"));
        QCOMPARE(pricesOf({1, 2, 4}), QStringList({"10.0 EUR", "10.0 ", "10.0 USD"}));
    }

    void aSignOfSeveralCurrenciesMayBeTheProducts_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("price");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char* currency, const char* price, bool taken) {
            QTest::addRow("%s in %s", price, currency) << currency << price << taken;
        };
        row("NOK", "5 kr", true);
        row("SEK", "5,00 kr.", true);
        row("dkk", "kr 5", true);
        row("kr.", "5 kr", true);
        row("USD", "$ 5", true);
        row("CAD", "$5", true);
        row("US$", "$5", true);
        row("JPY", "¥5", true);
        row("Points", "5 points", true);
        row("", "$ 5", true);
        row("EUR", "$ 5", false);
        row("EUR", "5 kr", false);
        row("eur", "¥5", false);
        row("USD", "5 kr", false);
        row("Points", "$5", false);
    }
    void aSignOfSeveralCurrenciesMayBeTheProducts()
    {
        QFETCH(QString, currency);
        QFETCH(QString, price);
        QFETCH(bool, taken);
        QCOMPARE(m_catalog->edit({1}, {{Field::CurrencyCode, currency.toStdString()}}),
                 std::uint64_t(currency == "EUR" ? 0 : 1));
        const auto refusal = refusalOf({1}, {{Field::FullPrice, price.toStdString()}});
        QCOMPARE(refusal.contains("its currency is not that of the product"), !taken);
        QCOMPARE(pricesOf({1}), QStringList((taken ? "5.0 " : "10.0 ") + currency));
    }

    void aProductWithoutCurrencyTakesThatOfThePrice()
    {
        QCOMPARE(m_catalog->edit({2, 4}, {{Field::Price, "5 USD"}}), std::uint64_t(2));
        QCOMPARE(pricesOf({2, 4}), QStringList({"10.0 USD", "10.0 USD"}));
        QCOMPARE(m_catalog->history().undo->detail, std::string("price, currency_code"));
        QVERIFY(m_catalog->undo());
        QCOMPARE(pricesOf({2}), QStringList({"10.0 "}));
    }

    void theCurrencyMayChangeWithThePrice()
    {
        const std::vector<Edit> edits = {{Field::FullPrice, "5 USD"}, {Field::CurrencyCode, "USD"}};
        QCOMPARE(m_catalog->edit({1}, edits), std::uint64_t(1));
        QCOMPARE(pricesOf({1}), QStringList({"5.0 USD"}));
        QCOMPARE(m_catalog->history().undo->detail, std::string("full_price, currency_code"));
    }

    void whatContradictsItselfIsRefused()
    {
        QVERIFY(refusalOf({1}, {{Field::FullPrice, "5 USD"}, {Field::CurrencyCode, "EUR"}})
                    .contains("its currency is not that of the product"));
        QVERIFY(refusalOf({2}, {{Field::FullPrice, "5 USD"}, {Field::Price, "4 EUR"}})
                    .contains("all prices of a product are in one currency"));
        QVERIFY(refusalOf({1}, {{Field::FullPrice, "$ 5"}, {Field::CurrencyCode, "NOK"}})
                    .contains("its currency is not that of the product"));
        QVERIFY(refusalOf({2}, {{Field::FullPrice, "$ 5"}, {Field::Price, "4 EUR"}})
                    .contains("all prices of a product are in one currency"));
        QVERIFY(refusalOf({1}, {{Field::FullPrice, "$ 5 EUR"}}).contains("all prices of a product are in one currency"));
        QCOMPARE(pricesOf({1, 2}), QStringList({"10.0 EUR", "10.0 "}));
    }

    void whatCanBeReadInTwoWaysSaysSo()
    {
        QVERIFY(refusalOf({1}, {{Field::FullPrice, "1,290"}}).contains("it can be read in two ways"));
        QVERIFY(refusalOf({1}, {{Field::FullPrice, "1.290 €"}}).contains("it can be read in two ways"));
        QVERIFY(refusalOf({1}, {{Field::FullPrice, "-5"}}).contains("a number that is not negative is wanted"));
        QCOMPARE(pricesOf({1}), QStringList({"10.0 EUR"}));
    }

    void editsOfEachProductTakePlainNumbersOnly()
    {
        QCOMPARE(m_catalog->editEach({{1, {Field::FullPrice, "5"}}}), std::uint64_t(1));
        QVERIFY_EXCEPTION_THROWN(m_catalog->editEach({{1, {Field::FullPrice, "6 USD"}}}), core::Error);
        QVERIFY_EXCEPTION_THROWN(m_catalog->editEach({{1, {Field::FullPrice, "$ 6"}}}), core::Error);
        QCOMPARE(pricesOf({1}), QStringList({"5.0 EUR"}));
    }

private:
    QString refusalOf(const std::vector<ProductId>& ids, const std::vector<Edit>& edits)
    {
        try {
            m_catalog->edit(ids, edits);
        } catch (const core::Error& error) {
            return error.what();
        }
        return {};
    }

    QStringList pricesOf(const std::vector<ProductId>& ids) const
    {
        QStringList prices;
        for (const auto& product : m_catalog->products(ids))
            prices << QString::fromStdString(product.text(Field::FullPrice) + " " + product.currency_code);
        return prices;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestPriceEdits)
#include "test_price_edits.moc"
