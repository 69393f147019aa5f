// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"

using namespace vitrine;
using namespace vitrine::catalog;

/// What a source that comes again does to the currencies that products have.
class TestImportCurrencies : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<Catalog>(Catalog::create(path("shop.vitrine")));
    }

    void pricesWithoutThemLeaveThoseOfProducts()
    {
        import("product_code,title,full_price,currency\nA1,Hat,10,EUR\nB1,Coat,20,EUR\nC1,Bag,30,EUR\n");
        import("product_code,title,full_price\nA1,Hat,€ 11\nB1,Coat,21\nC1,Bag,\n");
        QCOMPARE(prices(), QStringList({"A1 11.0 EUR", "B1 21.0 EUR", "C1  EUR"}));
    }

    void thoseOfPricesAreTakenInEveryRow()
    {
        std::string before = "product_code,title,full_price\n", after = before;
        for (int row = 0; row < 60; ++row) { // more than the source's first rows, which a preview reads
            const auto product = "C" + std::to_string(100 + row) + ",Bag " + std::to_string(row);
            before += product + ",5\n";
            after += product + (row == 59 ? ",USD 5\n" : ",5\n");
        }
        import(before);
        import(after);
        QCOMPARE(prices().front(), QString("C100 5.0 "));
        QCOMPARE(prices().back(), QString("C159 5.0 USD"));
    }

    void aColumnOfTheirOwnMayTakeThemAway()
    {
        import("product_code,title,full_price,currency\nA1,Hat,10,EUR\nB1,Coat,20,EUR\n");
        import("product_code,title,full_price,currency\nA1,Hat,10,EUR\nB1,Coat,20,\n");
        QCOMPARE(prices(), QStringList({"A1 10.0 EUR", "B1 20.0 "}));
    }

    void aPreviewWritesEachPriceWithTheCurrencyOfItsTime()
    {
        import("product_code,title,full_price,currency\nA1,Hat,10,EUR\nB1,Coat,20,EUR\nC1,Bag,30,\n");
        core::writeFileAtomically(path("shop.csv"), "product_code,title,full_price,currency\nA1,Hat,4000,HUF\n"
                                                    "B1,Coat,21,EUR\nC1,Bag,31,USD\n");
        ImportOptions dry;
        dry.dryRun = true;
        QStringList changes;
        for (const auto& change : importSource(*m_catalog, path("shop.csv"), dry, {}).changes)
            if (change.column == "full_price")
                changes << QString::fromStdString(change.before + " " +
                                                  change.earlierCurrency.value_or(change.currency) + " → " +
                                                  change.after + " " + change.currency);
        QCOMPARE(changes, QStringList({"10.0 EUR → 4000.0 HUF", "20.0 EUR → 21.0 EUR", "30.0  → 31.0 USD"}));
    }

private:
    void import(const std::string& rows)
    {
        core::writeFileAtomically(path("shop.csv"), rows);
        importSource(*m_catalog, path("shop.csv"), {}, {});
    }

    QStringList prices() const
    {
        QStringList lines;
        for (const auto& product : m_catalog->products(m_catalog->find({})))
            lines << QString::fromStdString(product.text(Field::ProductCode) + " " + product.text(Field::FullPrice) +
                                            " " + product.text(Field::CurrencyCode));
        return lines;
    }

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_home->path().toStdString()) / name;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestImportCurrencies)
#include "test_import_currencies.moc"
