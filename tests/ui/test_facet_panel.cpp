// SPDX-License-Identifier: GPL-3.0-or-later
// The facets beside the grid: the query seen in another way.
#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "tests/ui/pool_work.h"
#include "tests/ui/searched_shop.h"
#include "ui/facet_choice.h"
#include "ui/panels/facet_panel.h"
#include "ui/views/facet_line_delegate.h"
#include "ui/views/facet_tree.h"

using namespace vitrine;

class TestFacetPanel : public SearchedShopTest {
    Q_OBJECT
private slots:
    void init() { openShop(); }
    void cleanup() { closeWindow(); }

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

    void theLinesStayUnderThePointerThatTicksThem()
    {
        QTRY_VERIFY_WITH_TIMEOUT(item("Acme") != nullptr, kPatience);
        const auto* tree = m_window->findChild<QTreeWidget*>("facets.tree");
        const int before = tree->mapTo(m_window.get(), QPoint()).y();
        click("Acme");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAbstractButton*>("facets.clear")->isVisible(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts / 3, kPatience);
        QTest::qWait(50); // for a layout that would move
        QCOMPARE(tree->mapTo(m_window.get(), QPoint()).y(), before);
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

    void aPriceThatWasTypedAtABandsLimitIsNoBandEither()
    {
        QTRY_VERIFY_WITH_TIMEOUT(item("Price") && item("Price")->childCount() > 2, kPatience);
        m_window->catalogPanel()->search("bag price:>=20");
        const auto below = QString::fromUtf8("10 – 20"), band = QString::fromUtf8("20 – 50");
        QTRY_COMPARE_WITH_TIMEOUT(item(below)->text(1), QString("0 of 10"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(item(band)->text(1), QString("30"), kPatience);
        click(band);
        QTRY_COMPARE_WITH_TIMEOUT(found(), 30, kPatience);
        QCOMPARE(item(band)->checkState(0), Qt::Checked);
        m_window->findChild<QAbstractButton*>("facets.clear")->click();
        QCOMPARE(line()->text(), QString("bag price:>=20"));
    }

    void aStateThatNoCheckFindsIsNoChoiceAmongTheChecks()
    {
        const ui::FacetChoice choice("bag is:discounted", catalog::Facet::Check);
        QVERIFY(choice.chosen() == catalog::QueryChoice());
        QCOMPARE(choice.queryWith({{"is:blurry"}, {}}), std::string("bag is:blurry is:discounted"));
        QCOMPARE(ui::FacetChoice("is:blurry bag", catalog::Facet::Check).queryWith({}), std::string("bag"));
    }

    void whatAsksForSeveralTagsAtOnceIsNoChoiceAmongThem()
    {
        const ui::FacetChoice choice("bag (tag:sale tag:new)", catalog::Facet::Tags);
        QVERIFY(choice.chosen() == catalog::QueryChoice());
        QCOMPARE(choice.queryWith({{"tag:red"}, {}}), std::string("bag tag:red (tag:sale tag:new)"));
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

    void tagsAreAFacetOnceThereAreSome()
    {
        QTRY_VERIFY_WITH_TIMEOUT(item("Price") != nullptr, kPatience);
        QVERIFY(item("Tags") == nullptr);
        auto catalog = m_window->session()->catalog();
        catalog->edit(catalog->find({"price:<10", {}, false}), {{catalog::Field::Tags, "New season, Sale"}});
        catalog->edit(catalog->find({"price:10..14", {}, false}), {{catalog::Field::Tags, "Sale"}});
        m_window->session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(item("New season") != nullptr, kPatience);
        QCOMPARE(item("Sale")->text(1), QString("15"));
        QCOMPARE(item("Tags")->childCount(), 3);
        click("New season");
        QCOMPARE(line()->text(), QString("tag:\"New season\""));
        QTRY_COMPARE_WITH_TIMEOUT(found(), 10, kPatience);
        click("Sale"); // either
        QCOMPARE(line()->text(), QString("(tag:\"New season\" OR tag:Sale)"));
        QTRY_COMPARE_WITH_TIMEOUT(found(), 15, kPatience);
        m_window->catalogPanel()->search("tag:sale -tag:\"new season\"");
        QTRY_COMPARE_WITH_TIMEOUT(found(), 5, kPatience);
        QCOMPARE(item("Sale")->checkState(0), Qt::Checked);
        QCOMPARE(item("New season")->checkState(0), Qt::PartiallyChecked);
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
        line()->setText("colour:red");
        auto* message = m_window->findChild<QLabel*>("facets.message");
        QTRY_COMPARE_WITH_TIMEOUT(message->text(), QString("The search is not understood."), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(message->heightForWidth(message->width()) <= message->height(), kPatience);
    }

    void aNameHasAllTheWidthThatItsOwnCountLeaves()
    {
        const QString name = "Outdoor and mountaineering equipment";
        ui::FacetTree tree;
        tree.setFacets({{catalog::Facet::Brand, {{name, "brand:=a", "brand:=a", 7, 7},
                                                 {name, "brand:=b", "brand:=b", 123456, 7654321},
                                                 {"Hat", "brand:=c", "brand:=c", 123456, 7654321}}}});
        tree.resize(tree.fontMetrics().horizontalAdvance(name) + 60, 300);
        tree.show();
        const auto shown = [&tree](int line) {
            const auto index = tree.model()->index(line, 0, tree.model()->index(0, 0));
            QStyleOptionViewItem option;
            option.initFrom(&tree);
            option.textElideMode = Qt::ElideRight;
            option.rect = tree.visualRect(index);
            qobject_cast<ui::FacetLineDelegate*>(tree.itemDelegate())->initStyleOption(&option, index);
            return option.text;
        };
        QTRY_VERIFY_WITH_TIMEOUT(tree.visualRect(tree.model()->index(0, 0)).right() + 1 == tree.viewport()->width(), kPatience);
        QVERIFY(qobject_cast<ui::FacetLineDelegate*>(tree.itemDelegate()) != nullptr);
        QVERIFY2(shown(0).size() > shown(1).size() + 6, qPrintable(shown(0) + " | " + shown(1)));
        QVERIFY2(shown(1).endsWith(QString::fromUtf8("…")) && shown(1).startsWith("Outdoor"), qPrintable(shown(1)));
        QCOMPARE(shown(2), QString("Hat"));
    }

    void aValueIsReadOutWithItsProducts()
    {
        ui::FacetTree tree;
        const auto spoken = [&tree](int line) {
            return tree.model()->index(line, 0, tree.model()->index(0, 0)).data(Qt::AccessibleTextRole).toString();
        };
        std::vector<ui::FacetLine> lines = {{"Coats", "brand:=a", "brand:=a", 7, 7},
                                            {"100 %1", "brand:=b", "brand:=b", 1, 1},
                                            {"Hats %2", "brand:=c", "brand:=c", 1200, 3400}};
        tree.setFacets({{catalog::Facet::Brand, lines}});
        QCOMPARE(spoken(0), QString("Coats, 7 products"));
        QCOMPARE(spoken(1), QString("100 %1, 1 product"));
        QCOMPARE(spoken(2), QString("Hats %2, 1,200 of 3,400 products"));
        for (int each = 0; each < 97; ++each)
            lines.push_back({"x", "brand:=x", "brand:=x" + std::to_string(each), 1, 1});
        tree.setFacets({{catalog::Facet::Brand, lines}});
        QCOMPARE(tree.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QString("Brand, 60 of 100 values"));
        QCOMPARE(spoken(60), QString("Show all, 60 of 100 values"));
    }

    void nothingIsCountedForAQueryThatMakesNoSense()
    {
        QTRY_VERIFY_WITH_TIMEOUT(item("Acme") != nullptr, kPatience);
        m_window->findChild<QTimer*>("catalog.lastKey")->setInterval(kPatience); // nothing is said yet
        const auto* message = m_window->findChild<QLabel*>("facets.message");
        {
            const BusyPool busy(*m_pool);
            line()->setFocus();
            QTest::keyClicks(line(), "price:5..1");
            QTRY_COMPARE_WITH_TIMEOUT(message->text(), QString("Counting …"), kPatience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(message->text(), QString(), kPatience);
        QVERIFY(!panel()->facets()->counting());
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

private:
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
};

QTEST_MAIN(TestFacetPanel)
#include "test_facet_panel.moc"
