// SPDX-License-Identifier: GPL-3.0-or-later
// Labelling in the window: keys, many products at once, find and replace, categories.
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QRandomGenerator>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "tests/ui/labelled_shop.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/views/product_grid.h"

using namespace vitrine;
using catalog::Field;

class TestLabelling : public LabelledShopTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeHome();
        m_settings->setValue(ui::kQuickTags, QStringList{"sale", "new"});
        openShop();
    }

    void cleanup() { closeWindow(); }

    void productsAreReviewedWithKeysAlone()
    {
        auto* grid = m_window->catalogPanel()->grid();
        select({0});
        press(Qt::Key_A); // each verdict goes on to the next product
        press(Qt::Key_R);
        press(Qt::Key_S);
        QCOMPARE(grid->currentIndex().row(), 3);
        press(Qt::Key_4, Qt::AltModifier);
        press(Qt::Key_1);
        press(Qt::Key_2);
        QTRY_COMPARE_WITH_TIMEOUT(text(4, Field::Tags), QString("sale, new"), kPatience);
        QCOMPARE(text(1, Field::Status), QString("accepted"));
        QCOMPARE(text(2, Field::Status), QString("rejected"));
        QCOMPARE(text(3, Field::Status), QString("skipped"));
        QCOMPARE(text(4, Field::Stars), QString("4"));
        press(Qt::Key_1); // the only selected one has it
        QTRY_COMPARE_WITH_TIMEOUT(text(4, Field::Tags), QString("new"), kPatience);
        press(Qt::Key_3); // no tag has this number
        QTRY_VERIFY_WITH_TIMEOUT(action("action.undo")->isEnabled(), kPatience);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(text(4, Field::Tags), QString("sale, new"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(action("action.redo")->isEnabled(), kPatience);
        press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(text(4, Field::Tags), QString("new"), kPatience);

        select({0});
        press(Qt::Key_N); // the first three are reviewed
        QTRY_COMPARE_WITH_TIMEOUT(grid->currentIndex().row(), 3, kPatience);
        press(Qt::Key_K);
        QCOMPARE(grid->currentIndex().row(), 2);
        press(Qt::Key_J);
        press(Qt::Key_E);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString("details.title"));
        QTRY_COMPARE_WITH_TIMEOUT(line("details.title")->text(), QString("Bag 4"), kPatience);
        QTest::keyClicks(QApplication::focusWidget(), "ars"); // in a field they are letters
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(text(4, Field::Title).contains("ars"), kPatience);
        QCOMPARE(text(4, Field::Status), QString("unreviewed"));
    }

    void severalProductsAreEditedTogether()
    {
        select({0, 1, 2});
        auto* title = line("details.title");
        QTRY_COMPARE_WITH_TIMEOUT(title->placeholderText(), QString("(several values)"), kPatience);
        QVERIFY(title->text().isEmpty());
        auto* brand = line("details.brand");
        QCOMPARE(brand->text(), QString("Acme"));
        brand->setFocus();
        brand->selectAll();
        QTest::keyClicks(brand, "Zenith");
        QTest::keyClick(brand, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(text(3, Field::Brand), QString("Zenith"), kPatience);
        QCOMPARE(text(1, Field::Brand), QString("Zenith"));
        QCOMPARE(text(4, Field::Brand), QString("Acme"));
        QCOMPARE(text(2, Field::Title), QString("Bag 2")); // what was not touched stays
        auto* stars = m_window->findChild<QComboBox*>("details.stars");
        stars->setCurrentIndex(5);
        emit stars->activated(5);
        QTRY_COMPARE_WITH_TIMEOUT(text(1, Field::Stars), QString("5"), kPatience);
        m_window->session()->undo();
        m_window->session()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(text(1, Field::Brand), QString("Acme"), kPatience);
        QCOMPARE(text(1, Field::Stars), QString());
    }

    void categoriesAreCompletedFromThoseThereAre()
    {
        select({0});
        auto* category = line("details.category3_code");
        QTRY_COMPARE_WITH_TIMEOUT(category->text(), QString("totes"), kPatience);
        category->setFocus();
        QVERIFY(category->completer());
        QTRY_VERIFY_WITH_TIMEOUT(category->completer()->model()->rowCount() == 3, kPatience);
    }

    void textIsReplacedAfterAPreview()
    {
        select({0, 1});
        action("action.replace")->trigger();
        auto* dialog = m_window->findChild<QDialog*>("replace");
        QVERIFY(dialog);
        auto* list = dialog->findChild<QTreeWidget*>("replace.list");
        auto* apply = dialog->findChild<QAbstractButton*>("replace.apply");
        QVERIFY(dialog->findChild<QAbstractButton*>("replace.scope.selected")->isChecked());
        QTest::keyClicks(dialog->findChild<QLineEdit*>("replace.find"), "bag (\\d)");
        QTest::keyClicks(dialog->findChild<QLineEdit*>("replace.with"), "Sack no. $1");
        QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<QLabel*>("replace.summary")->text(),
                                  QString("Nothing was found."), kPatience); // it is no expression yet
        QVERIFY(!apply->isEnabled());
        dialog->findChild<QAbstractButton*>("replace.regex")->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, kPatience);
        dialog->findChild<QAbstractButton*>("replace.scope.all")->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 6, kPatience);
        QCOMPARE(list->topLevelItem(3)->text(1), QString("Bag 4"));
        QCOMPARE(list->topLevelItem(3)->text(2), QString("Sack no. 4"));
        QCOMPARE(text(4, Field::Title), QString("Bag 4"));
        QTest::keyClicks(dialog->findChild<QLineEdit*>("replace.find"), "(");
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog->findChild<QLabel*>("replace.summary")->text().contains(" (character 9). Correct"), kPatience);
        m_language.apply("de"); // the reason too
        QTest::keyClicks(dialog->findChild<QLineEdit*>("replace.find"), "a");
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog->findChild<QLabel*>("replace.summary")->text().contains("eine Klammer hat kein"), kPatience);
        m_language.apply("en");
        QTest::keyClick(dialog->findChild<QLineEdit*>("replace.find"), Qt::Key_Backspace);
        QVERIFY(!apply->isEnabled());
        QTest::keyClick(dialog->findChild<QLineEdit*>("replace.find"), Qt::Key_Backspace);
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), kPatience);
        apply->click();
        QTRY_COMPARE_WITH_TIMEOUT(text(4, Field::Title), QString("Sack no. 4"), kPatience);
        m_window->session()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(text(4, Field::Title), QString("Bag 4"), kPatience);
        QCOMPARE(text(1, Field::Title), QString("Bag 1"));
    }

    void categoriesAreRenamedMergedAndMoved()
    {
        action("action.categories")->trigger();
        auto* dialog = m_window->findChild<QDialog*>("categories");
        QVERIFY(dialog);
        auto* tree = dialog->findChild<QTreeWidget*>("categories.tree");
        QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 2, kPatience);
        QCOMPARE(shown(*tree), QString("men 2, coats 2, parkas 2, women 4, bags 4, clutches 2, totes 2"));

        choose(*tree, {"totes"});
        auto* name = dialog->findChild<QLineEdit*>("categories.name");
        name->selectAll();
        auto* rename = dialog->findChild<QAbstractButton*>("categories.rename");
        QTest::keyClicks(name, "clutches"); // there is one: a merge by another name
        QCOMPARE(rename->text(), QString("&Merge"));
        auto* merge = dialog->findChild<QAbstractButton*>("categories.merge");
        QVERIFY(!merge->isVisible()); // no second one of that name
        auto* selected = dialog->findChild<QLabel*>("categories.selected");
        QVERIFY2(selected->text().contains(QString::fromUtf8("“women > bags > clutches” already: 2 product")),
                 qPrintable(selected->text()));
        name->setText(" totes ");
        QVERIFY(!rename->isEnabled()); // its own name
        QCOMPARE(rename->text(), QString("&Rename"));
        name->selectAll();
        QTest::keyClicks(name, "tote bags");
        QCOMPARE(rename->text(), QString("&Rename"));
        QVERIFY2(selected->text().contains("changes 2 product"), qPrintable(selected->text()));
        rename->click();
        QTRY_COMPARE_WITH_TIMEOUT(text(1, Field::Category3Code), QString("tote bags"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shown(*tree).contains("tote bags 2"), kPatience);

        choose(*tree, {"clutches", "tote bags"});
        auto* target = dialog->findChild<QComboBox*>("categories.target");
        target->setCurrentIndex(target->findText("women > bags > tote bags"));
        QVERIFY2(selected->text().startsWith("2 product") &&
                     selected->text().contains(QString::fromUtf8("“women > bags > tote bags”")),
                 qPrintable(selected->text()));
        QVERIFY(merge->isVisible() && !rename->isVisible());
        merge->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown(*tree).contains("tote bags 4"), kPatience);

        choose(*tree, {"men", "bags"});
        QVERIFY(!merge->isEnabled()); // two levels
        choose(*tree, {"bags"});
        auto* parent = dialog->findChild<QComboBox*>("categories.parent");
        parent->setCurrentIndex(parent->findText("men"));
        dialog->findChild<QAbstractButton*>("categories.move")->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown(*tree), QString("men 6, bags 4, tote bags 4, coats 2, parkas 2"),
                                  kPatience);
        for (int step = 0; step < 3; ++step)
            m_window->session()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(shown(*tree),
                                  QString("men 2, coats 2, parkas 2, women 4, bags 4, clutches 2, totes 2"),
                                  kPatience);
    }

    void theSheetShowsEveryKeyThereIs()
    {
        m_window->catalogPanel()->grid()->setFocus();
        press(Qt::Key_Question);
        auto* sheet = m_window->findChild<QDialog*>("shortcuts");
        QVERIFY(sheet);
        QStringList texts;
        for (const auto* label : sheet->findChildren<QLabel*>())
            texts << label->text();
        int shown = 0;
        for (const auto& command : m_window->commands()->all()) {
            const auto* action = m_window->commands()->action(command.name);
            if (action->shortcuts().isEmpty())
                continue;
            ++shown;
            QVERIFY2(texts.contains(QString(action->text()).remove('&')), command.name);
            QVERIFY2(texts.filter(action->shortcut().toString(QKeySequence::NativeText)).size() > 0,
                     command.name);
        }
        QVERIFY(shown > 30);
    }

    void noTwoCommandsHaveTheSameKey()
    {
        std::map<QString, QString> owners;
        for (const auto& command : m_window->commands()->all())
            for (const auto& keys : m_window->commands()->action(command.name)->shortcuts()) {
                const auto [owner, fresh] = owners.emplace(keys.toString(), command.name);
                QVERIFY2(fresh, qPrintable(keys.toString() + ": " + owner->second + ", " + command.name));
            }
    }

    void assigningSplitsTellsOfTheLeakThatARandomOneWouldHaveHad()
    {
        auto insert = m_window->session()->catalog()->insertMany({"relatives"});
        for (int family = 0; family < 40; ++family) {
            QImage picture(8, 8, QImage::Format_RGB32); // of chance alone: no two families alike
            QRandomGenerator random(static_cast<quint32>(family + 1));
            random.fillRange(reinterpret_cast<quint32*>(picture.bits()), 64);
            const auto file = m_window->session()->catalog()->imagesFolder() / (std::to_string(family) + ".jpg");
            QVERIFY(picture.scaled(64, 64).save(ui::pathText(file), "jpg", 95));
            for (const auto* colour : {"Red", "Blue", "Green"}) {
                catalog::Product product;
                product.title = "Coat " + std::to_string(family) + " " + colour;
                product.image = "images/" + std::to_string(family) + ".jpg"; // one picture for all of them
                product.imageUsable = true;
                insert.add(product);
            }
        }
        insert.commit();
        action("action.assignSplits")->trigger();
        auto* dialog = m_window->findChild<QDialog*>("split");
        dialog->findChild<QAbstractButton*>("split.assign")->click();
        auto* title = m_window->problemsPanel()->findChild<QLabel*>("problems.heading");
        QTRY_VERIFY_WITH_TIMEOUT(
            title->text().contains("would have leaked") && !title->text().contains("nothing"), kPatience);
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->catalogPanel()->grid(), key, modifiers);
    }

    static QString shown(QTreeWidget& tree)
    {
        QStringList texts;
        for (QTreeWidgetItemIterator item(&tree); *item; ++item)
            texts << (*item)->text(0) + ' ' + (*item)->text(1);
        return texts.join(", ");
    }
    static void choose(QTreeWidget& tree, const QStringList& names)
    {
        tree.clearSelection();
        for (QTreeWidgetItemIterator item(&tree); *item; ++item)
            if (names.contains((*item)->text(0)))
                (*item)->setSelected(true);
    }
};

QTEST_MAIN(TestLabelling)
#include "test_labelling.moc"
