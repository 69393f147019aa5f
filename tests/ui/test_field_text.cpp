// SPDX-License-Identifier: GPL-3.0-or-later
// Values as a person reads them: prices with their currency's decimals, and sentences that stay readable when narrow.
#include <QFontMetrics>
#include <QLocale>
#include <QTextDocument>
#include <QtTest>

#include "ui/field_text.h"
#include "ui/language.h"
#include "ui/models/differences_model.h"
#include "ui/parted_text.h"
#include "ui/plain_tool_tip.h"
#include "ui/price_text.h"
#include "ui/text.h"

using namespace vitrine;

class TestFieldText : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale("en_US")); }
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void aToolTipShowsATagAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("asItIs");
        QTest::newRow("words") << "Tom & Anna's coat, 5 < 6" << true;
        QTest::newRow("a tag") << "<b>Coat</b> & hat" << false;
        QTest::newRow("after words, on two lines") << "Coat <img src='x'>\n<i>wool</i>" << false;
        QTest::newRow("an entity") << "a &lt; b" << false;
    }
    void aToolTipShowsATagAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(bool, asItIs);
        const auto tip = ui::plainToolTip(text);
        QCOMPARE(tip == text, asItIs);
        QTextDocument shown; // as Qt shows it
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        QCOMPARE(shown.toPlainText(), text);
        ui::DifferencesModel model;
        catalog::Difference difference;
        difference.title = text.toStdString();
        model.setDifferences({difference});
        const auto index = model.index(0, ui::DifferencesModel::ProductColumn);
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), ui::plainToolTip(index.data().toString()));
    }

    void aPriceHasItsCurrencysDecimals_data()
    {
        QTest::addColumn<double>("price");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 52.0 << "EUR" << "en_US" << QString::fromUtf8("52.00\u00a0EUR");
        QTest::newRow("one decimal") << 601.3 << "EUR" << "de_DE" << QString::fromUtf8("601,30\u00a0EUR");
        QTest::newRow("without decimals") << 1200.0 << "JPY" << "en_US" << QString::fromUtf8("1,200\u00a0JPY");
        QTest::newRow("three decimals") << 4.5 << "KWD" << "en_US" << QString::fromUtf8("4.500\u00a0KWD");
        QTest::newRow("no currency") << 7.0 << "" << "en_US" << "7.00";
        QTest::newRow("more than usual") << 0.125 << "EUR" << "en_US" << QString::fromUtf8("0.125\u00a0EUR");
        QTest::newRow("left over by arithmetic") << 3 * 19.99 << "EUR" << "en_US" << QString::fromUtf8("59.97\u00a0EUR");
    }
    void aPriceHasItsCurrencysDecimals()
    {
        QFETCH(double, price);
        QFETCH(QString, currency);
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(ui::priceText(price, currency.toStdString()), "text");
    }

    void aFindingsNumbersAreWrittenByLocaleInTheWindowAlone()
    {
        const core::Problem odd{core::ErrorCode::PriceOutlier, {}, {"9900", "Coats 1000", "92.5", "1260.125"}};
        QLocale::setDefault(QLocale("de_DE"));
        QCOMPARE(ui::describeProblem(odd).what,
                 QString("The price 9.900 is far from what others in \"Coats 1000\" cost, most of them 92,50 to "
                         "1.260,125."));
        QCOMPARE(core::describe(odd).what,
                 std::string("The price 9900 is far from what others in \"Coats 1000\" cost, most of them 92.5 to "
                             "1260.125."));
        const core::Problem small{core::ErrorCode::PictureTooSmall, {}, {"12", "1200"}};
        QCOMPARE(ui::describeProblem(small).what, QString::fromUtf8("The picture has only 12 × 1.200 pixels."));
    }

    void whatAProductCostsIsItsPriceBeforeItsFullPrice()
    {
        catalog::Product product;
        QCOMPARE(ui::priceText(product), QString());
        product.full_price = 20;
        QCOMPARE(ui::priceText(product), QString("20.00"));
        product.price = 12.5;
        QCOMPARE(ui::priceText(product), QString("12.50"));
    }

    void differencesShowPricesAsEverythingElseDoes()
    {
        ui::DifferencesModel model;
        model.setDifferences({{catalog::DifferenceKind::Changed, 1, "Coat", "price", "52.0", "", "EUR"},
                              {catalog::DifferenceKind::Changed, 1, "Coat", "status", "unreviewed", "accepted", ""}});
        QCOMPARE(model.index(0, 2).data().toString(), QString::fromUtf8("52.00\u00a0EUR"));
        QCOMPARE(model.index(0, 3).data().toString(), QString());
        QCOMPARE(model.index(1, 3).data().toString(), QString("Accepted"));
    }

    void eachValueOfANarrowSentenceIsShortenedByItself()
    {
        const QFontMetrics metrics{QFont()};
        const ui::PartedText text{"Title: %1 → %2", {QString("before ").repeated(20), QString("after ").repeated(20)}};
        const int width = metrics.horizontalAdvance("Title:  → ") + 2 * metrics.horizontalAdvance("before … before");
        const auto narrow = text.elided(metrics, width);
        QVERIFY2(narrow.startsWith("Title: b") && narrow.contains(QString::fromUtf8(" → a")), qPrintable(narrow));
        QCOMPARE(narrow.count(QChar(0x2026)), 2);
        QVERIFY(metrics.horizontalAdvance(narrow) <= width + 2); // kerning
        QCOMPARE(text.elided(metrics, metrics.horizontalAdvance(text.whole())), text.whole());
    }

    void severalLinesHoldMoreOfEachValue()
    {
        const QFontMetrics metrics{QFont()};
        const ui::PartedText text{"Title: %1 → %2", {QString("before ").repeated(20), QString("after ").repeated(20)}};
        const int width = metrics.horizontalAdvance("Title: before before");
        const auto one = text.elided(metrics, width, 1), three = text.elided(metrics, width, 3);
        QCOMPARE(one, text.elided(metrics, width));
        QVERIFY2(three.size() > 2 * one.size(), qPrintable(three));
        QVERIFY2(three.startsWith("Title: before") && three.contains(QString::fromUtf8(" → after")), qPrintable(three));
        const auto size = metrics.boundingRect({0, 0, width, 10'000}, Qt::TextWordWrap, three).size();
        QVERIFY(size.width() <= width && size.height() <= 3 * metrics.lineSpacing());
        const ui::PartedText path{"%1 → %2", {QString("x").repeated(80), QString("y").repeated(80)}};
        const auto broken = path.elided(metrics, width, 3); // nothing to break it at
        QVERIFY(metrics.boundingRect({0, 0, width, 10'000}, Qt::TextWordWrap, broken).width() <= width + 2); // kerning
        QVERIFY2(broken.startsWith('x') && broken.endsWith('y'), qPrintable(broken));
        const ui::PartedText brief{"Brand: %1 → %2", {"A", "B"}};
        QCOMPARE(brief.elided(metrics, width, 3), brief.whole());
    }

    void aShortValueLeavesItsRoomToTheLongOne()
    {
        const QFontMetrics metrics{QFont()};
        const ui::PartedText text{"%1 → %2", {"red", QString("something else ").repeated(20)}};
        const auto narrow = text.elided(metrics, metrics.horizontalAdvance("red → ") * 6);
        QVERIFY2(narrow.startsWith(QString::fromUtf8("red → something")), qPrintable(narrow));
    }

    void aValueMayHoldPlaceholders()
    {
        QCOMPARE((ui::PartedText{"%1 → %2", {"%2", "100 %1"}}).whole(), QString::fromUtf8("%2 → 100 %1"));
    }

    void theDetailOfAStepIsAPartOfItsOwn()
    {
        ui::LanguageSwitch language;
        language.apply("en"); // its plural forms
        const auto words = ui::stepWords({"import of %1", "a very long name.csv", 3});
        QCOMPARE(words.parts, QStringList("a very long name.csv"));
        QCOMPARE(words.whole(), QString("import of a very long name.csv: 3 products"));
        QCOMPARE(ui::stepText({"values of the snapshot “%1”", "before", 1}),
                 QString("values of the snapshot “before”: 1 product"));
        auto merged = catalog::StepTitle::ofTwo("category “%1” merged into “%2”", "100 %2", "coats");
        merged.products = 68;
        QCOMPARE(ui::stepText(merged), QString("category “100 %2” merged into “coats”: 68 products"));
        QCOMPARE(ui::stepText({"values of a snapshot", "", 2}), // of an older version
                 QString("values of a snapshot: 2 products"));
    }
};

QTEST_MAIN(TestFieldText)
#include "test_field_text.moc"
