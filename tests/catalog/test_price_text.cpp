// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/price_text.h"

#include <QtTest>

class TestPriceText : public QObject {
    Q_OBJECT
private slots:
    void readsWhatShopsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("price"); // negative: refused
        QTest::newRow("plain") << "52" << 52.0;
        QTest::newRow("plain with a point") << "590.0" << 590.0;
        QTest::newRow("dollars") << "$1,290.00" << 1290.0;
        QTest::newRow("euros") << QString::fromUtf8("1.290,00 €") << 1290.0;
        QTest::newRow("comma") << "12,5" << 12.5;
        QTest::newRow("thousands by comma") << "1,290" << 1290.0;
        QTest::newRow("thousands by point, with a currency") << QString::fromUtf8("1.290 €") << 1290.0;
        QTest::newRow("millions") << "1,234,567" << 1234567.0;
        QTest::newRow("Swiss") << "CHF 1'290.-" << 1290.0;
        QTest::newRow("no-break space") << QString::fromUtf8("NOK 1 290") << 1290.0;
        QTest::newRow("code after") << "34.95 USD" << 34.95;
        QTest::newRow("free") << "free" << -1.0;
        QTest::newRow("empty") << "" << -1.0;
        QTest::newRow("negative") << "-5" << -1.0;
        QTest::newRow("negative with a currency") << "$ -5" << -1.0;
        QTest::newRow("two prices") << "10 - 20" << -1.0;
        QTest::newRow("not finite") << "inf" << -1.0;
    }
    void readsWhatShopsWrite()
    {
        QFETCH(QString, text);
        QFETCH(double, price);
        QCOMPARE(vitrine::catalog::priceFromText(text.toStdString()).value_or(-1.0), price);
    }
};

QTEST_GUILESS_MAIN(TestPriceText)
#include "test_price_text.moc"
