// SPDX-License-Identifier: GPL-3.0-or-later
// The search line: completions, what is understood as chips, and what is wrong with a query.
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QTextDocument>

#include "tests/ui/searched_shop.h"
#include "ui/panels/search_bar.h"
#include "ui/query_words.h"
#include "ui/views/product_grid.h"

using namespace vitrine;

class TestSearch : public SearchedShopTest {
    Q_OBJECT
private slots:
    void init() { openShop(); }
    void cleanup() { closeWindow(); }

    void whatMayFollowIsOfferedWhileTyping()
    {
        m_window->findChild<QAction*>("action.find")->trigger();
        QVERIFY(line()->hasFocus());
        QTest::keyClicks(line(), "bra");
        auto* offers = line()->completions();
        QTRY_VERIFY_WITH_TIMEOUT(offers->isVisible(), kPatience);
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(line()->text(), QString("brand:"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(offers->isVisible() && offers->model()->rowCount() == 3, kPatience);
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(line()->text().startsWith("brand:") && line()->text().endsWith(' '), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts / 3, kPatience);
    }

    void aFaultIsUnderlinedAndExplained()
    {
        line()->setText(QString::fromUtf8("über ")); // keyClicks() knows ASCII only
        QTest::keyClicks(line(), "colour:red");
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kPatience);
        QCOMPARE(line()->faultPosition(), 5);
        QVERIFY2(refusal->text().startsWith(QString::fromUtf8("⚠ There is no such field (colour, character 6). ")),
                 qPrintable(refusal->text()));
        line()->clear();
        QTRY_VERIFY_WITH_TIMEOUT(!refusal->isVisible(), kPatience);
        QCOMPARE(line()->faultPosition(), -1);
    }

    void aRefusalShowsWhatWasTypedAsItIs()
    {
        m_window->catalogPanel()->search("price:<b>x</b>");
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kPatience);
        QCOMPARE(refusal->textFormat(), Qt::PlainText);
        QVERIFY2(refusal->text().contains("\"<b>x</b>\""), qPrintable(refusal->text()));
    }

    void aFieldThatIsCalledAsInTheWindowIsSaidAndReplaced_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<int>("products");
        QTest::newRow("a word") << "bag Kategorie:Coats" << "category:Coats" << false << kProducts / 2;
        QTest::newRow("a field that is refused") << "bag preis:>=20" << "price:>=20" << true << kProducts - 20;
    }
    void aFieldThatIsCalledAsInTheWindowIsSaidAndReplaced()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QFETCH(bool, refused);
        QFETCH(int, products);
        m_language.apply("de");
        auto* hint = m_window->findChild<QWidget*>("catalog.fieldName");
        auto* replacement = m_window->findChild<QAbstractButton*>("catalog.fieldName.replacement");
        QVERIFY(!hint->isVisible());
        line()->setFocus();
        QTest::keyClicks(line(), typed);
        QTRY_VERIFY_WITH_TIMEOUT(hint->isVisible(), kPatience);
        QCOMPARE(replacement->text(), meant);
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        if (refused)
            QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kPatience);
        else
            QTRY_COMPARE_WITH_TIMEOUT(found(), 0, kPatience);
        replacement->click();
        QCOMPARE(line()->text(), "bag " + meant);
        QVERIFY(line()->hasFocus());
        QTRY_COMPARE_WITH_TIMEOUT(found(), products, kPatience);
        QVERIFY(!hint->isVisible() && !refusal->isVisible());
    }

    void anEnglishWindowTellsNothingOfEnglishNames()
    {
        line()->setFocus();
        QTest::keyClicks(line(), "Number:5");
        auto* replacement = m_window->findChild<QAbstractButton*>("catalog.fieldName.replacement");
        QTRY_VERIFY_WITH_TIMEOUT(replacement->isVisible(), kPatience);
        QCOMPARE(m_window->findChild<QLabel*>("catalog.fieldName.words")->text(),
                 QString("In a search, this field is called:"));
        QCOMPARE(replacement->text(), QString("id:5"));
    }

    void aWordThatMayGoOnIsNotCalledWrongWhileItIsTyped()
    {
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        const QSignalSpy refused(m_window->catalogPanel()->model(), &ui::ProductModel::queryRefused);
        const QSignalSpy said(m_window->findChild<ui::SearchBar*>(), &ui::SearchBar::refused);
        m_window->findChild<QTimer*>("catalog.lastKey")->setInterval(kPatience); // however slow the machine
        line()->setFocus();
        QTest::keyClicks(line(), "price:5..1");
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, kPatience);
        QCOMPARE(said.size(), 0);
        QVERIFY(!refusal->isVisible() && line()->faultPosition() == -1);
        QTest::keyClicks(line(), "0");
        QTRY_VERIFY_WITH_TIMEOUT(found() < kProducts, kPatience);
        QCOMPARE(said.size(), 0);
    }

    void aWordThatIsCompleteIsCalledWrong_data()
    {
        QTest::addColumn<int>("key");
        QTest::addRow("on to the next word") << int(Qt::Key_Space);
        QTest::addRow("the line is left") << int(Qt::Key_Return);
        QTest::addRow("nothing more is typed") << 0;
    }
    void aWordThatIsCompleteIsCalledWrong()
    {
        QFETCH(int, key);
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        line()->setFocus();
        QTest::keyClicks(line(), "bag price:5..1");
        if (key)
            QTest::keyClick(line(), static_cast<Qt::Key>(key));
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kPatience);
        QCOMPARE(line()->faultPosition(), 10);
        QTRY_VERIFY_WITH_TIMEOUT(line()->hasFocus(), kPatience);
    }

    void aFaultIsUnderlinedWhereItStands_data()
    {
        QTest::addColumn<QString>("narrowed"); // what has words of its own and is not in the line
        QTest::addColumn<QString>("typed");
        QTest::newRow("Bulgarian") << "" << QString::fromUtf8("зелена чанта price:5..1");
        QTest::newRow("beyond 16 bits") << "" << QString::fromUtf8("👜 чанта price:5..1");
        QTest::newRow("beside others") << "id:1,2,3" << QString::fromUtf8("чанта price:5..1");
        QTest::newRow("beside others, spaced") << "id:1,2,3" << QString::fromUtf8("  чанта   price:5..1 ");
        QTest::newRow("beside an emoji") << QString::fromUtf8("👜👜👜") << QString::fromUtf8("чанта price:5..1");
        QTest::newRow("in a choice beside others") << "id:1,2,3" << QString::fromUtf8("чанта OR price:5..1");
        QTest::newRow("an open quote after it") << "" << QString::fromUtf8("  чанта  price:5..1 \"зелена");
    }
    void aFaultIsUnderlinedWhereItStands()
    {
        QFETCH(QString, narrowed);
        QFETCH(QString, typed);
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        if (!narrowed.isEmpty())
            m_window->catalogPanel()->search(narrowed, [] { return ui::QueryWords{"These", "As they are", {}}; });
        line()->setText(typed);
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kPatience);
        QCOMPARE(line()->faultPosition(), static_cast<int>(typed.indexOf("5..1")));
    }

    /// The grid takes letters for keys: what follows a query that is refused must not reach it.
    void aFaultyQueryIsNotLeft()
    {
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        line()->setFocus();
        QTest::keyClicks(line(), "price:>abc");
        QTest::keyClick(line(), Qt::Key_Return); // before anybody knows
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(line()->hasFocus(), kPatience);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(line()->hasFocus());
        line()->clear();
        QTest::keyClicks(line(), "bag");
        QTRY_VERIFY_WITH_TIMEOUT(!refusal->isVisible(), kPatience);
        QTest::keyClick(line(), Qt::Key_Escape); // the list of words, if it is open
        line()->setText("bag");
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->catalogPanel()->grid()->hasFocus(), kPatience);
    }

    void aFurtherColumnIsCalledByItsName()
    {
        m_window->catalogPanel()->search("extra.\"Shoe size\":>40");
        QTRY_COMPARE_WITH_TIMEOUT(chips().size(), 1, kPatience);
        QCOMPARE(chips().front()->text(), QString("Shoe size > 40"));
    }

    void whatWasUnderstoodIsShownAndTakenAway()
    {
        m_window->catalogPanel()->search("bag price:<50 -brand:=Acme");
        QTRY_COMPARE_WITH_TIMEOUT(chips().size(), 3, kPatience);
        QVERIFY(chips().at(2)->text().contains("Acme"));
        QTest::mouseClick(chips().at(1), Qt::LeftButton);
        QCOMPARE(line()->text(), QString("bag -brand:=Acme"));
        QTRY_COMPARE_WITH_TIMEOUT(found(), 2 * kProducts / 3, kPatience);
    }

    void aToolTipShowsATagAsItIs()
    {
        panel()->search("brand:=\"<b>Acme</b>\"");
        QTRY_COMPARE_WITH_TIMEOUT(chips().size(), 1, kPatience);
        QTextDocument shown;
        shown.setHtml(chips().front()->toolTip());
        QCOMPARE(shown.toPlainText(), QString("Remove: Brand: <b>Acme</b>"));
    }

    void aLongPartIsCutInItsMiddleAndSaidWhole()
    {
        const QString part = "Very long name of a maker of bags & coats, the second of two that begin alike";
        panel()->search("brand:=\"" + part + "\"");
        QTRY_COMPARE_WITH_TIMEOUT(chips().size(), 1, kPatience);
        const auto* chip = chips().front();
        QVERIFY2(chip->text().startsWith("Brand: Very") && chip->text().endsWith("alike"),
                 qPrintable(chip->text()));
        QVERIFY(chip->text().contains(QChar(0x2026)));
        QCOMPARE(chip->toolTip(), "Remove: Brand: " + part);
        QCOMPARE(chip->accessibleName(), "Remove: Brand: " + part);
        QTRY_VERIFY_WITH_TIMEOUT(chips().front()->width() >= chips().front()->sizeHint().width(),
                                 kPatience); // nothing else is cut off
        panel()->search("brand:=\"Bags & Co\"");
        QCOMPARE(chips().front()->text(), QString("Brand: Bags && Co")); // a sign, and no key
    }

    void whatIsWrongIsSaidInAnotherLanguageToo()
    {
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        panel()->search("bag price:>abc");
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kPatience);
        const auto english = refusal->text();
        m_language.apply("de");
        QTRY_VERIFY_WITH_TIMEOUT(refusal->text() != english, kPatience);
        QVERIFY(refusal->isVisible());
        QVERIFY(!m_window->findChild<QWidget*>("catalog.chips")->isVisible());
    }

    void whatIsStillOpenIsReadAsClosedAndClosedWhenTheLineIsLeft()
    {
        auto* refusal = m_window->findChild<QLabel*>("catalog.refusal");
        const int all = found();
        QTest::keyClicks(line(), "title:\"no such title");
        QTRY_COMPARE_WITH_TIMEOUT(found(), 0, kPatience);
        QVERIFY(!refusal->isVisible());
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(line()->text(), QString("title:\"no such title\""));
        line()->clear();
        QTRY_COMPARE_WITH_TIMEOUT(found(), all, kPatience);
    }

    void theSortBoxShowsItsLongestEntryInEveryLanguage()
    {
        auto* sort = m_window->findChild<QComboBox*>("catalog.sort");
        const auto* count = m_window->findChild<QLabel*>("catalog.count");
        m_window->catalogPanel()->search("bag"); // what was found is said beside it
        QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts, kPatience);
        for (const auto* language : {"bg", "de", "hu", "nb", "nl", "en"}) {
            m_language.apply(language);
            QTRY_COMPARE_WITH_TIMEOUT(
                sort->itemText(4),
                QCoreApplication::translate("vitrine::ui::SortBox", "Price, highest first"), kPatience);
            int longest = 0;
            for (int at = 0; at < sort->count(); ++at)
                longest = std::max(longest, sort->fontMetrics().horizontalAdvance(sort->itemText(at)));
            const auto room = [sort] {
                QStyleOptionComboBox option;
                option.initFrom(sort);
                return sort->style()
                    ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, sort)
                    .width();
            };
            QTRY_VERIFY2_WITH_TIMEOUT(room() >= longest, language, kPatience);
            // The count's place follows the words' width a moment later.
            QTRY_VERIFY2_WITH_TIMEOUT(count->heightForWidth(count->width()) <= count->height(), language, kPatience);
        }
    }

    void whatWasFoundStandsInOneLineThatMovesNothing()
    {
        m_window->resize(1100, 850); // no room beside the longest order
        const auto* count = m_window->findChild<QLabel*>("catalog.count");
        const auto* grid = m_window->findChild<ui::ProductGrid*>("catalog.grid");
        const auto isOneLine = [count] { return count->height() < 2 * count->fontMetrics().lineSpacing(); };
        for (const auto* language : {"bg", "de", "hu", "nb", "nl", "en"}) {
            panel()->search("sort:title"); // with a chip, as below
            QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts, kPatience);
            m_language.apply(language);
            QTRY_COMPARE_WITH_TIMEOUT(
                m_window->findChild<QComboBox*>("catalog.sort")->itemText(4),
                QCoreApplication::translate("vitrine::ui::SortBox", "Price, highest first"), kPatience);
            QTest::qWait(50); // for the layout that follows
            QTRY_VERIFY2_WITH_TIMEOUT(isOneLine(), language, kPatience);
            const int before = grid->mapTo(m_window.get(), QPoint()).y();
            panel()->search("brand:Acme");
            QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts / 3, kPatience);
            QTest::qWait(50); // for a layout that would move
            QVERIFY2(isOneLine(), language);
            QCOMPARE(grid->mapTo(m_window.get(), QPoint()).y(), before);
        }
    }
};

QTEST_MAIN(TestSearch)
#include "test_search.moc"
