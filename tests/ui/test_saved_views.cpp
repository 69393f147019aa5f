// SPDX-License-Identifier: GPL-3.0-or-later
// Searches under a name: saved, applied, renamed and deleted.
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTreeWidget>

#include "engine/catalog/saved_views.h"
#include "tests/ui/searched_shop.h"
#include "ui/panels/saved_views_menu.h"
#include "ui/panels/search_bar.h"

using namespace vitrine;

class TestSavedViews : public SearchedShopTest {
    Q_OBJECT
private slots:
    void init() { openShop(); }
    void cleanup() { closeWindow(); }

    /// As the views of similar pictures that older versions saved.
    void aViewThatListsProductsIsShownInWords()
    {
        catalog::SavedViews(*m_window->session()->catalog()).save("Alike", "id:3,1,2");
        m_window->session()->refresh();
        auto* menu = m_window->findChild<ui::SearchBar*>()->viewsMenu();
        QTRY_COMPARE_WITH_TIMEOUT(menu->views().size(), std::size_t(1), kPatience);
        auto* sort = m_window->findChild<QComboBox*>("catalog.sort");
        sort->setCurrentIndex(4);
        emit sort->activated(4);
        menu->fill({}, {});
        auto* entry = menu->findChild<QAction*>("view.Alike");
        QVERIFY(entry != nullptr);
        QVERIFY2(entry->toolTip().startsWith("3 product"), qPrintable(entry->toolTip()));
        entry->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(found(), 3, kPatience);
        QCOMPARE(line()->text(), QString());
        QVERIFY2(chips().at(0)->text().startsWith("3 product"), qPrintable(chips().at(0)->text()));
        QCOMPARE(sort->currentText(), QString("As listed"));
        QCOMPARE(m_window->catalogPanel()->model()->idAt(0), catalog::ProductId(3));
        m_window->catalogPanel()->search({});
        QCOMPARE(sort->currentText(), QString("Price, highest first"));
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
        for (const int column : {1, 0}) { // only the name can be edited
            list->setCurrentItem(list->topLevelItem(0), column);
            QTest::keyClick(list, Qt::Key_F2);
            QCOMPARE(list->findChild<QLineEdit*>() != nullptr, column == 0);
        }
        QTest::keyClick(list->findChild<QLineEdit*>(), Qt::Key_Escape);
        list->topLevelItem(0)->setText(0, "Acme's");
        QTRY_COMPARE_WITH_TIMEOUT(menu->views().front().name, std::string("Acme's"), kPatience);
        m_window->findChild<QAbstractButton*>("views.delete")->click();
        QTRY_VERIFY_WITH_TIMEOUT(menu->views().empty(), kPatience);
    }
};

QTEST_MAIN(TestSavedViews)
#include "test_saved_views.moc"
