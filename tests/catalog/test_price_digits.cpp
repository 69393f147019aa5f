// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/price_digits.h"

#include <QtTest>

using namespace vitrine::catalog;

class TestPriceDigits : public QObject {
    Q_OBJECT
private slots:
    void pricesHaveTheirCurrencysDecimals_data()
    {
        QTest::addColumn<double>("price");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("digits");
        QTest::newRow("whole") << 52.0 << "NOK" << "52.00";
        QTest::newRow("half") << 52.5 << "EUR" << "52.50";
        QTest::newRow("no currency") << 1290.0 << "" << "1290.00";
        QTest::newRow("yen have no cents") << 1200.0 << "JPY" << "1200";
        QTest::newRow("but a price may") << 1200.5 << "JPY" << "1200.5";
        QTest::newRow("dinars have a thousand") << 1.25 << "KWD" << "1.250";
        QTest::newRow("a tenth of a cent") << 0.125 << "USD" << "0.125";
        QTest::newRow("what arithmetic leaves") << 59.97000000000001 << "USD" << "59.97";
        QTest::newRow("nothing") << 0.0 << "USD" << "0.00";
        QTest::newRow("a million") << 1234567.0 << "USD" << "1234567.00";
        QTest::newRow("beyond cents") << 1e300 << "USD" << "1e+300";
    }
    void pricesHaveTheirCurrencysDecimals()
    {
        QFETCH(double, price);
        QFETCH(QString, currency);
        QTEST(QString::fromStdString(priceDigits(price, currency.toStdString())), "digits");
    }

    void onlyPricesAreWrittenAnew()
    {
        QCOMPARE(shownValue(Field::FullPrice, "52.0", "EUR"), std::string("52.00"));
        QCOMPARE(shownValue(Field::Price, "", "EUR"), std::string());
        QCOMPARE(shownValue(Field::ProductCode, "52.0", "EUR"), std::string("52.0"));
    }

    void bothPricesOfADifferenceHaveTheirOwnCurrency()
    {
        Difference difference{DifferenceKind::Changed, 1, "Bag", "price", "1200.0", "8.0", "EUR", "JPY"};
        QCOMPARE(shownBefore(difference), std::string("1200"));
        QCOMPARE(shownAfter(difference), std::string("8.00"));
        difference.earlierCurrency.reset();
        QCOMPARE(shownBefore(difference), std::string("1200.00"));
        difference.column = "extra";
        QCOMPARE(shownBefore(difference), std::string("1200.0"));
    }
};

QTEST_GUILESS_MAIN(TestPriceDigits)
#include "test_price_digits.moc"
