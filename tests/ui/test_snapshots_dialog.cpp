// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots: made, compared with, gone back to and deleted.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

#include "engine/catalog/snapshots.h"
#include "tests/ui/searched_shop.h"

using namespace vitrine;

class TestSnapshotsDialog : public SearchedShopTest {
    Q_OBJECT
private slots:
    void init() { openShop(); }
    void cleanup() { closeWindow(); }

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

private:
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
};

QTEST_MAIN(TestSnapshotsDialog)
#include "test_snapshots_dialog.moc"
