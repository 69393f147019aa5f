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
        QTest::newRow("India") << QString::fromUtf8("₹1,23,456.50") << 123456.5;
        QTest::newRow("blanks and a comma") << "1 290,5 kr" << 1290.5;
        QTest::newRow("no whole part") << "$.50" << 0.5;
        QTest::newRow("point of an abbreviation") << "Rs.50" << 50.0;
        QTest::newRow("three decimals") << "0,125" << 0.125;
        QTest::newRow("no group that short") << "1290,500" << 1290.5;
        QTest::newRow("Austrian") << QString::fromUtf8("€ 12,–") << 12.0;
        QTest::newRow("absurd") << "1e300" << 1e300;
        QTest::newRow("too large") << "1e400" << -1.0;
        QTest::newRow("not grouped") << "1.2.3" << -1.0;
        QTest::newRow("two kinds of groups") << "1,234 567" << -1.0;
        QTest::newRow("two prices with a blank") << "10 20" << -1.0;
        QTest::newRow("percent") << "50 %" << -1.0;
        QTest::newRow("millions in short") << "2M" << -1.0;
        QTest::newRow("negative in brackets") << "(5.00)" << -1.0;
        QTest::newRow("negative behind") << "5.00-" << -1.0;
        QTest::newRow("minus sign") << QString::fromUtf8("−5") << -1.0;
        QTest::newRow("two prices with a dash") << QString::fromUtf8("10–20") << -1.0;
        QTest::newRow("hexadecimal") << "0x10" << -1.0;
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

    void namesTheCurrencyThatIsCertain_data()
    {
        QTest::addColumn<QString>("currency");
        for (const auto& [text, currency] : std::vector<std::pair<const char*, const char*>>{
                 {"1.290,00 €", "EUR"}, {"€ 12,–", "EUR"},    {"12€/Stück", "EUR"},  {"USD 12", "USD"},
                 {"12 eur", "EUR"},     {"34.95USD", "USD"},  {"USD$12", "USD"},     {"US$ 12", "USD"},
                 {"£5", "GBP"},         {"CHF 1'290.-", "CHF"}, {"NOK 1 290", "NOK"}, {"1 290 Ft.", "HUF"},
                 {"12,50 лв.", "BGN"},  {"12 ZŁ", "PLN"},     {"990 Kč", "CZK"},     {"₹1,23,456.50", "INR"},
                 {"from 12 EUR incl. VAT", "EUR"}, {"$12", ""}, {"¥500", ""},        {"99 kr", ""},
                 {"Rs.50", ""},         {"12", ""},           {"€ 12 EUR", "EUR"},   {"€ 12 USD", ""},
                 {"EURO", ""},          {"NEUROLOGY 5", ""},  {"", ""}})
            QTest::newRow(text) << QString(currency);
    }
    void namesTheCurrencyThatIsCertain()
    {
        QFETCH(QString, currency);
        QCOMPARE(QString::fromStdString(vitrine::catalog::currencyFromText(QTest::currentDataTag())), currency);
    }

    void theOtherPricesDecideWhatOneLeavesOpen_data()
    {
        QTest::addColumn<QStringList>("prices");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("price");
        QTest::newRow("decimal comma") << QStringList{"12,5", "1.290"} << "1.290" << 1290.0;
        QTest::newRow("decimal comma, three decimals") << QStringList{"12,5"} << "1,290" << 1.29;
        QTest::newRow("decimal comma, yet a point") << QStringList{"12,5", "7,5"} << "12.5" << 12.5;
        QTest::newRow("decimal point") << QStringList{"12.5"} << "1,290" << 1290.0;
        QTest::newRow("millions by points") << QStringList{"1.234.567"} << "1.290" << 1290.0;
        QTest::newRow("they disagree") << QStringList{"12,5", "12.5"} << "1.290" << 1.29;
        QTest::newRow("nothing known") << QStringList{"7"} << "1.290" << 1.29;
    }
    void theOtherPricesDecideWhatOneLeavesOpen()
    {
        QFETCH(QStringList, prices);
        QFETCH(QString, text);
        QFETCH(double, price);
        std::vector<std::string> all;
        for (const auto& each : prices)
            all.push_back(each.toStdString());
        const auto sign = vitrine::catalog::decimalSignOf(all);
        QCOMPARE(vitrine::catalog::priceFromText(text.toStdString(), sign).value_or(-1.0), price);
    }
};

QTEST_GUILESS_MAIN(TestPriceText)
#include "test_price_text.moc"
