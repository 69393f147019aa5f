// SPDX-License-Identifier: GPL-3.0-or-later
// The search line with its completions, chips and views, the facets beside the grid, and snapshots.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QtTest>

#include "engine/catalog/saved_views.h"
#include "engine/catalog/snapshots.h"
#include "engine/core/task_pool.h"
#include "ui/bridges/catalog_session.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/facet_panel.h"
#include "ui/panels/saved_views_menu.h"
#include "ui/panels/search_bar.h"
#include "ui/query_words.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"
#include "ui/views/query_line.h"

using namespace vitrine;

namespace {

constexpr int kPatience = 120'000; // ms; a busy machine is slow, not broken
constexpr int kProducts = 120;

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<ui::Settings>(m_home->filePath("settings.ini"));
        m_pool = std::make_unique<core::TaskPool>(3);
        m_language.apply("en");
        const auto none = [](QWidget*, const ui::FileQuestion&, const std::function<void(const QString&)>&) {
        };
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowServices{*m_settings, *m_pool, m_language, none,
                               ui::toPath(m_home->filePath("thumbnails")), ui::toPath(m_home->path())});
        m_window->resize(1300, 850);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        fill();
    }

    void cleanup()
    {
        m_window.reset();
        m_pool.reset();
    }

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

    void facetsAndTheLineAreOneQuery()
    {
        auto* panel = m_window->catalogPanel()->facets();
        QTRY_VERIFY_WITH_TIMEOUT(item("Acme") != nullptr, kPatience);
        QCOMPARE(item("Acme")->text(1), QString::number(kProducts / 3));
        click("Acme");
        QCOMPARE(line()->text(), QString("brand:=Acme"));
        QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts / 3, kPatience);
        QCOMPARE(item("Acme")->checkState(0), Qt::Checked);
        click("Fjell"); // of one facet, either
        QTRY_COMPARE_WITH_TIMEOUT(found(), 2 * kProducts / 3, kPatience);
        click("Coats"); // of another one, both
        QTRY_VERIFY_WITH_TIMEOUT(!panel->counting() && item("Nord")->text(1).contains(" of "), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts / 3, kPatience);
        click("Fjell");
        click("Acme", Qt::AltModifier);
        QVERIFY2(line()->text().contains("-brand:=Acme"), qPrintable(line()->text()));
        QCOMPARE(item("Acme")->checkState(0), Qt::PartiallyChecked);
        m_window->catalogPanel()->search("brand:=acme"); // typing ticks the boxes
        QCOMPARE(item("Acme")->checkState(0), Qt::Checked);
        QCOMPARE(item("Coats")->checkState(0), Qt::Unchecked);
        m_window->findChild<QAbstractButton*>("facets.clear")->click();
        QCOMPARE(line()->text(), QString());
    }

    void aPriceThatWasTypedIsNarrowedAndStays()
    {
        QTRY_VERIFY_WITH_TIMEOUT(item("Price") && item("Price")->childCount() > 2, kPatience);
        m_window->catalogPanel()->search("bag price:>40 sort:-price");
        QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts - 41, kPatience);
        auto* clear = m_window->findChild<QAbstractButton*>("facets.clear");
        QVERIFY(!clear->isVisible()); // no box is ticked
        const auto band = QString::fromUtf8("20 – 50");
        QVERIFY(item(band) != nullptr);
        click(band);
        QVERIFY2(line()->text().contains("price:>40") && !line()->text().contains("OR"), qPrintable(line()->text()));
        QTRY_COMPARE_WITH_TIMEOUT(found(), 9, kPatience); // 41 to 49
        QCOMPARE(item(band)->checkState(0), Qt::Checked);
        clear->click();
        QCOMPARE(line()->text(), QString("bag sort:-price price:>40"));
        QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts - 41, kPatience);
    }

    void fullPricesCombineWithTheOthersOnceThereAreSome()
    {
        QTRY_VERIFY_WITH_TIMEOUT(item("Price") != nullptr, kPatience);
        QVERIFY(item("Full price") == nullptr);
        const auto first = m_window->session()->catalog()->find({"price:<10 brand:=Acme", {}, false});
        m_window->session()->catalog()->edit(first, {{catalog::Field::FullPrice, "1500"}});
        m_window->session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(item("Full price") != nullptr, kPatience);
        m_language.apply("de");
        const auto band = QString::fromUtf8("1.000 – 2.000");
        QTRY_VERIFY_WITH_TIMEOUT(item(band) != nullptr, kPatience);
        click(band);
        QTRY_COMPARE_WITH_TIMEOUT(found(), static_cast<int>(first.size()), kPatience);
        QCOMPARE(line()->text(), QString("(full_price:>=1000 full_price:<2000)"));
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

    void aLongFacetSaysHowMuchOfItIsShownAndShowsAll()
    {
        insertWithoutPrice(80);
        QTRY_VERIFY_WITH_TIMEOUT(item("Show all") != nullptr, kPatience);
        QCOMPARE(item("Show all")->text(1), QString("60 of 83"));
        QCOMPARE(item("Brand")->text(1), QString("60 of 83"));
        click("Show all");
        QVERIFY(item("Show all") == nullptr);
        QCOMPARE(item("Brand")->childCount(), 83);
        QCOMPARE(item("Brand")->text(1), QString());
        QCOMPARE(line()->text(), QString()); // it is no choice
    }

    void aVeryLongFacetShowsSomeMoreAtATime()
    {
        insertWithoutPrice(2200);
        QTRY_VERIFY_WITH_TIMEOUT(item("Show more") != nullptr, kPatience);
        click("Show more");
        QCOMPARE(item("Brand")->text(1), QString("2,060 of 2,203"));
        QCOMPARE(item("Brand")->childCount(), 2061);
        click("Show all");
        QCOMPARE(item("Brand")->childCount(), 2203);
    }

    void productsWithoutAPriceAreFoundWithAClick()
    {
        insertWithoutPrice(80);
        const auto none = [this] { return item("Price") ? item("Price")->child(0) : nullptr; };
        QTRY_VERIFY_WITH_TIMEOUT(none() && none()->text(0) == "(none)", kPatience);
        QCOMPARE(none()->text(1), QString("80"));
        click(none());
        QCOMPARE(line()->text(), QString("price:"));
        QTRY_COMPARE_WITH_TIMEOUT(found(), 80, kPatience);
        QCOMPARE(none()->checkState(0), Qt::Checked);
    }

    void aNarrowFacetPanelHidesNoWords()
    {
        QTRY_VERIFY_WITH_TIMEOUT(item("Acme") != nullptr, kPatience);
        m_window->findChild<QSplitter*>("catalog.splitter")->setSizes({1, 1000, 280});
        QCOMPARE(item("Acme")->toolTip(0), QString("Acme"));
        QCOMPARE(item("Brand")->toolTip(0), QString("Brand"));
        QVERIFY(item("Brand")->isFirstColumnSpanned());
        line()->setText("colour:red");
        auto* message = m_window->findChild<QLabel*>("facets.message");
        QTRY_COMPARE_WITH_TIMEOUT(message->text(), QString("The search is not understood."), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(message->heightForWidth(message->width()) <= message->height(), kPatience);
    }

    void facetsWorkWithKeysAndAreHiddenWithOne()
    {
        QTRY_VERIFY_WITH_TIMEOUT(item("Acme") != nullptr, kPatience);
        auto* tree = m_window->catalogPanel()->facets()->tree();
        tree->setCurrentItem(item("Acme"));
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(line()->text(), QString("brand:=Acme"));
        QTest::keyClick(tree, Qt::Key_Minus);
        QCOMPARE(line()->text(), QString("-brand:=Acme"));
        m_window->findChild<QAction*>("action.facets")->trigger();
        QVERIFY(!m_window->catalogPanel()->facets()->isVisible());
        QVERIFY(!m_settings->value(ui::kFacetsShown));
        m_window->findChild<QAction*>("action.facets")->trigger();
        QVERIFY(m_window->catalogPanel()->facets()->isVisible());
    }

    /// As the views of similar pictures that older versions saved.
    void aViewThatListsProductsIsShownInWords()
    {
        catalog::SavedViews(*m_window->session()->catalog()).save("Alike", "id:3,1,2");
        m_window->session()->refresh();
        auto* menu = m_window->findChild<ui::SearchBar*>()->viewsMenu();
        QTRY_COMPARE_WITH_TIMEOUT(menu->views().size(), std::size_t(1), kPatience);
        menu->fill({}, {});
        auto* entry = menu->findChild<QAction*>("view.Alike");
        QVERIFY(entry != nullptr);
        QVERIFY2(entry->toolTip().startsWith("3 product"), qPrintable(entry->toolTip()));
        entry->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(found(), 3, kPatience);
        QCOMPARE(line()->text(), QString());
        QVERIFY2(chips().at(0)->text().startsWith("3 product"), qPrintable(chips().at(0)->text()));
        QCOMPARE(m_window->catalogPanel()->model()->idAt(0), catalog::ProductId(3));
    }

    void aSearchIsSavedAppliedRenamedAndDeleted()
    {
        auto* menu = m_window->catalogPanel()->searchBar()->viewsMenu();
        m_window->catalogPanel()->search("brand:=Acme");
        emit menu->aboutToShow();
        menu->findChild<QAction*>("views.save")->trigger();
        QTest::keyClicks(m_window->findChild<QLineEdit*>("name.line"), "Only Acme");
        m_window->findChild<QAbstractButton*>("name.accept")->click();
        QTRY_COMPARE_WITH_TIMEOUT(menu->views().size(), std::size_t(1), kPatience);
        m_window->catalogPanel()->search({});
        emit menu->aboutToShow();
        menu->findChild<QAction*>("view.Only Acme")->trigger();
        QCOMPARE(line()->text(), QString("brand:=Acme"));
        QVERIFY(m_settings->value(ui::kRecentQueries).contains("brand:=Acme"));
        emit menu->aboutToShow();
        menu->findChild<QAction*>("views.manage")->trigger();
        auto* list = m_window->findChild<QTreeWidget*>("views.list");
        list->topLevelItem(0)->setText(0, "Acme's");
        QTRY_COMPARE_WITH_TIMEOUT(menu->views().front().name, std::string("Acme's"), kPatience);
        m_window->findChild<QAbstractButton*>("views.delete")->click();
        QTRY_VERIFY_WITH_TIMEOUT(menu->views().empty(), kPatience);
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
                QCoreApplication::translate("vitrine::ui::CatalogPanel", "Price, highest first"), kPatience);
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
            QVERIFY2(count->heightForWidth(count->width()) <= count->height(), language);
        }
    }

    void aSnapshotListsWhatChangedAndBringsItBack()
    {
        m_window->findChild<QAction*>("action.snapshots")->trigger();
        m_window->findChild<QAbstractButton*>("snapshots.make")->click();
        auto* name = m_window->findChild<QLineEdit*>("name.line");
        name->setText("before");
        m_window->findChild<QAbstractButton*>("name.accept")->click();
        auto* list = m_window->findChild<QTreeWidget*>("snapshots.list");
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, kPatience);
        auto* session = m_window->session();
        auto ids = session->catalog()->find({});
        ids.resize(100);
        session->edit(ids, {{catalog::Field::Notes, "seen"}});
        auto* table = m_window->findChild<QTableView*>("snapshots.differences");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100, kPatience);
        QCOMPARE(table->model()->index(0, 3).data().toString(), QString("seen"));
        m_window->findChild<QLineEdit*>("snapshots.filter")->setText("bag 11");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0 && table->model()->rowCount() < 15, kPatience);
        m_window->findChild<QLineEdit*>("snapshots.filter")->clear();
        m_window->findChild<QAbstractButton*>("snapshots.restore")->click();
        QTRY_COMPARE_WITH_TIMEOUT(session->catalog()->count({"notes:=seen", {}, false}), std::uint64_t(0), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, kPatience);
        session->undo();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100, kPatience);
        deleteSnapshot("snapshots.deleting.cancel");
        QVERIFY(m_window->findChild<QLabel*>("snapshots.told")->text().indexOf("deleted") < 0);
        QCOMPARE(catalog::Snapshots(*session->catalog()).list().size(), std::size_t(1));
        deleteSnapshot("snapshots.deleting.delete");
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 0, kPatience);
    }

    void aSnapshotInventsNoCurrencyForThePast()
    {
        auto* session = m_window->session();
        catalog::Snapshots(*session->catalog()).make("before");
        session->edit({2}, {{catalog::Field::Price, "52"}, {catalog::Field::CurrencyCode, "USD"}});
        m_window->findChild<QAction*>("action.snapshots")->trigger();
        auto* table = m_window->findChild<QTableView*>("snapshots.differences");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
        QCOMPARE(table->textElideMode(), Qt::ElideMiddle);
        const int row = table->model()->index(0, 1).data().toString() == "Price" ? 0 : 1;
        QCOMPARE(table->model()->index(row, 2).data().toString(), QString("1.00"));
        QCOMPARE(table->model()->index(row, 3).data().toString(), QString::fromUtf8("52.00\u00a0USD"));
    }

    void aNewSnapshotIsSelectedAndSeen()
    {
        catalog::Snapshots snapshots(*m_window->session()->catalog());
        for (int at = 0; at < 60; ++at)
            snapshots.make("old " + std::to_string(at));
        m_window->findChild<QAction*>("action.snapshots")->trigger();
        auto* list = m_window->findChild<QTreeWidget*>("snapshots.list");
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 60, kPatience);
        for (const auto* name : {"new", "newer"}) {
            list->setCurrentItem(list->topLevelItem(30));
            m_window->findChild<QAbstractButton*>("snapshots.make")->click();
            m_window->findChild<QLineEdit*>("name.line")->setText(name);
            m_window->findChild<QAbstractButton*>("name.accept")->click();
            QTRY_COMPARE_WITH_TIMEOUT(list->currentItem()->text(0), QString(name), kPatience);
            QVERIFY(list->viewport()->rect().contains(list->visualItemRect(list->currentItem()).center()));
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QLineEdit*>("name.line"), kPatience);
        }
    }

    void thatNothingDiffersIsSaidInTheTablesPlace()
    {
        auto* session = m_window->session();
        catalog::Snapshots(*session->catalog()).make("before");
        m_window->findChild<QAction*>("action.snapshots")->trigger();
        const auto* nothing = m_window->findChild<QLabel*>("snapshots.nothing");
        QTRY_COMPARE_WITH_TIMEOUT(nothing->text(), QString("No differences"), kPatience);
        QVERIFY(nothing->isVisible());
        session->edit({1}, {{catalog::Field::Notes, "seen"}});
        QTRY_VERIFY_WITH_TIMEOUT(!nothing->isVisible(), kPatience);
        m_window->findChild<QLineEdit*>("snapshots.filter")->setText("nowhere");
        QTRY_VERIFY_WITH_TIMEOUT(nothing->isVisible(), kPatience);
        QCOMPARE(nothing->text(), QString("No difference matches the filter"));
        deleteSnapshot("snapshots.deleting.delete");
        QTRY_VERIFY_WITH_TIMEOUT(!nothing->isVisible(), kPatience); // there is nothing to compare with
    }

    void theDifferencesFilterSaysWhatItIsForInEveryLanguage()
    {
        m_window->findChild<QAction*>("action.snapshots")->trigger();
        auto* filter = m_window->findChild<QLineEdit*>("snapshots.filter");
        for (const auto* language : {"bg", "de", "hu", "nb", "nl", "en"}) {
            m_language.apply(language);
            QTRY_COMPARE_WITH_TIMEOUT(
                filter->placeholderText(),
                QCoreApplication::translate("vitrine::ui::SnapshotsDialog", "Only with this text"), kPatience);
            const int wanted = filter->fontMetrics().horizontalAdvance(filter->placeholderText());
            QTRY_VERIFY2_WITH_TIMEOUT(filter->width() > wanted + filter->height(), language, kPatience);
        }
    }

    void aNameThatIsTakenIsSaidBeforeItIsGiven()
    {
        catalog::Snapshots(*m_window->session()->catalog()).make("before");
        m_window->findChild<QAction*>("action.snapshots")->trigger();
        m_window->findChild<QAbstractButton*>("snapshots.make")->click(); // whether the list is there or not
        auto* list = m_window->findChild<QTreeWidget*>("snapshots.list");
        auto* name = m_window->findChild<QLineEdit*>("name.line");
        auto* refusal = m_window->findChild<QLabel*>("name.refusal");
        auto* accept = m_window->findChild<QAbstractButton*>("name.accept");
        QVERIFY(accept->isEnabled());
        name->setText(" before ");
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), kPatience);
        QVERIFY(!accept->isEnabled());
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(name->isVisible());
        QCOMPARE(name->text(), QString(" before "));
        QTest::keyClicks(name, "and after");
        QVERIFY(accept->isEnabled() && !refusal->isVisible());
        accept->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, kPatience);
    }

    void theDetailsSayWhoSaidAValue()
    {
        auto catalog = m_window->session()->catalog();
        catalog->edit({1}, {{catalog::Field::Caption, "a bag"}}, "model:run-3");
        catalog->setAuthor("Anna");
        catalog->edit({1}, {{catalog::Field::Brand, "Other"}});
        m_window->session()->refresh();
        auto* grid = m_window->catalogPanel()->grid();
        grid->setCurrentIndex(m_window->catalogPanel()->model()->index(0, 0));
        const auto label = [this](const char* field) {
            auto* editor = m_window->findChild<QWidget*>(field);
            for (auto* each : editor->parentWidget()->findChildren<QLabel*>())
                if (each->buddy() == editor)
                    return each;
            return static_cast<QLabel*>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(label("details.caption")->text().contains("run-3"), kPatience);
        QVERIFY(label("details.brand")->toolTip().contains("Anna"));
        QVERIFY(label("details.title")->toolTip().isEmpty());
        m_window->catalogPanel()->search("source:model");
        QTRY_COMPARE_WITH_TIMEOUT(found(), 1, kPatience);
    }

private:
    ui::QueryLine* line() const { return m_window->findChild<ui::QueryLine*>("catalog.search"); }
    int found() const { return m_window->catalogPanel()->model()->rowCount(); }

    QList<QAbstractButton*> chips() const
    {
        return m_window->findChild<QWidget*>("catalog.chips")
            ->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    }

    QTreeWidgetItem* item(const QString& text) const
    {
        for (QTreeWidgetItemIterator at(m_window->catalogPanel()->facets()->tree()); *at; ++at)
            if ((*at)->text(0) == text)
                return *at;
        return nullptr;
    }

    void click(const QString& text, Qt::KeyboardModifiers modifiers = {}) { click(item(text), modifiers); }
    void click(QTreeWidgetItem* which, Qt::KeyboardModifiers modifiers = {})
    {
        auto* tree = m_window->catalogPanel()->facets()->tree();
        tree->scrollToItem(which);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, modifiers, tree->visualItemRect(which).center());
    }

    /// What is asked first names the snapshot, and Return alone deletes nothing.
    void deleteSnapshot(const char* answer)
    {
        const auto* list = m_window->findChild<QTreeWidget*>("snapshots.list");
        const auto name = list->currentItem()->text(0), made = list->currentItem()->text(1);
        m_window->findChild<QAbstractButton*>("snapshots.delete")->click();
        auto* box = m_window->findChild<QMessageBox*>("snapshots.deleting");
        QVERIFY(box != nullptr);
        QVERIFY(box->text().contains(name) && box->text().contains(made));
        QCOMPARE(box->defaultButton()->objectName(), QString("snapshots.deleting.cancel"));
        box->findChild<QAbstractButton*>(answer)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QMessageBox*>("snapshots.deleting"), kPatience);
    }

    /// Each of a brand of its own.
    void insertWithoutPrice(int products)
    {
        auto insert = m_window->session()->catalog()->insertMany({"more"});
        for (int i = 0; i < products; ++i) {
            catalog::Product product;
            product.title = "Cap " + std::to_string(i);
            product.brand = "Maker " + std::to_string(i);
            insert.add(product);
        }
        insert.commit();
        m_window->session()->refresh();
    }

    void fill()
    {
        bool made = false;
        m_window->createCatalog(ui::toPath(m_home->filePath("shop.vitrine")), ui::MainWindow::Naming::Exact,
                                [&made] { made = true; });
        QTRY_VERIFY_WITH_TIMEOUT(made, kPatience);
        auto insert = m_window->session()->catalog()->insertMany({"test"});
        const std::array<const char*, 3> brands{"Acme", "Fjell", "Nord"};
        for (int i = 0; i < kProducts; ++i) {
            catalog::Product product;
            product.title = "Bag " + std::to_string(i);
            product.brand = brands[static_cast<std::size_t>(i % 3)];
            product.category1_code = "Wear";
            product.category2_code = i % 2 == 0 ? "Coats" : "Hats";
            product.price = i;
            insert.add(product);
        }
        insert.commit();
        m_window->session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts, kPatience);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<core::TaskPool> m_pool;
    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestSearch)
#include "test_search.moc"
