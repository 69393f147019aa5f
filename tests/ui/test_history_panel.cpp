// SPDX-License-Identifier: GPL-3.0-or-later
// The history in the window: who changed what, going back, and both values where there is little room.
#include <QAbstractButton>
#include <QComboBox>
#include <QStyleOptionViewItem>
#include <QTreeWidget>

#include "tests/ui/labelled_shop.h"
#include "ui/views/parted_text_delegate.h"

using namespace vitrine;
using catalog::Field;

class TestHistoryPanel : public LabelledShopTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeHome();
        openShop();
    }

    void cleanup() { closeWindow(); }

    void historySaysWhoMadeAChange()
    {
        const auto shop = m_window->session()->catalog();
        shop->setAuthor("Ann");
        m_window->session()->edit({1}, {{Field::Title, "Satchel"}});
        QTRY_COMPARE_WITH_TIMEOUT(text(1, Field::Title), QString("Satchel"), kPatience);
        shop->edit({1}, {{Field::Caption, "A satchel"}}, "model:run-4");
        action("action.history")->trigger();
        auto* list = m_window->findChild<QTreeWidget*>("history.list");
        select({0});
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 3, kPatience);
        QCOMPARE(list->topLevelItem(0)->text(2), QString("model run-4"));
        QCOMPARE(list->topLevelItem(1)->text(2), QString("Ann"));
    }

    void historyIsShownAndGoneBackTo()
    {
        m_window->session()->edit({1, 2}, {{Field::Brand, "Zenith"}});
        m_window->session()->edit({1}, {{Field::Title, "Satchel"}});
        action("action.history")->trigger();
        auto* list = m_window->findChild<QTreeWidget*>("history.list");
        select({0});
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 3, kPatience);
        QCOMPARE(list->topLevelItem(0)->text(1), QString("Title: Bag 1 → Satchel"));
        QCOMPARE(list->topLevelItem(1)->text(1), QString("Brand: Acme → Zenith"));
        auto* about = m_window->findChild<QComboBox*>("history.about");
        about->setCurrentIndex(1);
        emit about->activated(1);
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItem(0) ? list->topLevelItem(0)->text(1) : QString(),
                                  QString("Title of 1 product"), kPatience);
        QCOMPARE(list->topLevelItem(1)->text(1), QString("Brand of 2 products"));
        list->setCurrentItem(list->topLevelItem(2));
        m_window->findChild<QAbstractButton*>("history.goBack")->click();
        QTRY_COMPARE_WITH_TIMEOUT(text(2, Field::Brand), QString("Acme"), kPatience);
        QCOMPARE(text(1, Field::Title), QString("Bag 1"));
        QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItem(0) && list->topLevelItem(0)->font(1).strikeOut(), kPatience);
        QCOMPARE(list->topLevelItem(0)->text(1), QString("Title of 1 product"));
        QCOMPARE(list->topLevelItem(0)->toolTip(1), QString("Title of 1 product (undone)"));
        QVERIFY(!list->topLevelItem(2)->font(1).strikeOut()); // what was gone back to
        QVERIFY(!list->wordWrap());
    }

    void bothSidesOfAChangeAreReadInANarrowList()
    {
        const std::string title = std::string("Satchel") + std::string(90, 'x');
        m_window->session()->edit({1}, {{Field::Title, title}});
        action("action.history")->trigger();
        auto* list = m_window->findChild<QTreeWidget*>("history.list");
        select({0});
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, kPatience);
        const auto index = list->model()->index(0, 1);
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = QRect(0, 0, option.fontMetrics.horizontalAdvance("Title: Bag 1 → Satchel and so on"), 20);
        const auto* delegate = qobject_cast<ui::PartedTextDelegate*>(list->itemDelegateForColumn(1));
        QVERIFY(delegate);
        delegate->initStyleOption(&option, index);
        QVERIFY2(option.text.startsWith(QString::fromUtf8("Title: Bag 1 → Satch")), qPrintable(option.text));
        QVERIFY(option.text.size() < 80); // on as many lines as the list's width makes of it
        QCOMPARE(list->topLevelItem(0)->toolTip(1), QString::fromUtf8("Title: Bag 1 → ") + ui::toQString(title));
    }

    void aNarrowHistoryHasRoomForTheFieldAndBothValues()
    {
        m_window->resize(1024, 700);
        m_window->session()->edit({1}, {{Field::Title, std::string("A satchel made of leather and canvas")}});
        m_window->session()->edit({1}, {{Field::Title, std::string("One more satchel made of leather and canvas")}});
        action("action.history")->trigger();
        auto* list = m_window->findChild<QTreeWidget*>("history.list");
        select({0});
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 3, kPatience);
        const auto index = list->model()->index(0, 1);
        const auto* delegate = qobject_cast<ui::PartedTextDelegate*>(list->itemDelegateForColumn(1));
        QVERIFY(delegate && delegate->lines() > 1);
        const auto metrics = list->fontMetrics();
        QTRY_VERIFY_WITH_TIMEOUT(list->visualRect(index).height() >= delegate->lines() * metrics.lineSpacing(),
                                 kPatience);
        QVERIFY(list->columnWidth(1) >= list->columnWidth(0) && list->columnWidth(1) >= list->columnWidth(2));
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualRect(index);
        delegate->initStyleOption(&option, index);
        QVERIFY(option.features & QStyleOptionViewItem::WrapText);
        QVERIFY2(option.text.startsWith("Title: A sat") && option.text.contains(QString::fromUtf8(" → One")),
                 qPrintable(option.text));
        QCOMPARE(list->topLevelItem(0)->toolTip(2), list->topLevelItem(0)->text(2));
    }

    void pricesInTheHistoryAreWrittenAsOnTheCards()
    {
        m_window->session()->edit({1}, {{Field::Price, "52"}, {Field::CurrencyCode, "EUR"}});
        m_window->session()->edit({1}, {{Field::Price, "601.3"}});
        action("action.history")->trigger();
        auto* list = m_window->findChild<QTreeWidget*>("history.list");
        select({0});
        const auto newest = [list] { return list->topLevelItem(0) ? list->topLevelItem(0)->text(1) : QString(); };
        QTRY_COMPARE_WITH_TIMEOUT(newest(), QString::fromUtf8("Price: 52.00\u00a0EUR → 601.30\u00a0EUR"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(line("details.price")->text(), QString("601.30"), kPatience);
        auto* model = m_window->catalogPanel()->model();
        QTRY_COMPARE_WITH_TIMEOUT(model->index(0, 0).data(ui::ProductModel::PriceRole).toString(),
                                  QString::fromUtf8("601.30\u00a0EUR"), kPatience);
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "test_history_panel.moc"
