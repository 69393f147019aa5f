// SPDX-License-Identifier: GPL-3.0-or-later
// The grid with its search and details, as a person goes from one to the other and between catalogs.
#include <future>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDesktopServices>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

#include "tests/ui/pool_work.h"
#include "tests/ui/window_test.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/views/product_grid.h"
#include "ui/views/query_line.h"

using namespace vitrine;
using catalog::Field;

namespace {

constexpr int kProducts = 120;

} // namespace

class TestCatalogPanel : public WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeHome();
        openWindow({1300, 850});
        activateWindow();
        createCatalog();
        fill(kProducts);
    }

    void cleanup() { closeWindow(); }

    void theUndoKeyUndoesTheLastStepOnceAFieldIsApplied_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("one line") << "details.brand";
        QTest::newRow("several lines") << "details.notes";
    }
    void theUndoKeyUndoesTheLastStepOnceAFieldIsApplied()
    {
        QFETCH(QString, field);
        panel()->grid()->setCurrentIndex(panel()->model()->index(0, 0));
        auto* editor = m_window->findChild<QWidget*>(field);
        const auto text = [editor] {
            return editor->property(editor->metaObject()->indexOfProperty("plainText") >= 0 ? "plainText" : "text")
                .toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(editor->isEnabled(), kPatience);
        const auto id = panel()->model()->idAt(0);
        editor->setFocus();
        QTest::keyClicks(editor, "zz");
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        const auto applied = text();
        QVERIFY(applied.contains("zz"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session()->writing(), kPatience);
        m_window->session()->edit({id}, {{Field::Title, "Replaced"}}); // as a dialog does
        const auto* undo = m_window->findChild<QAction*>("action.undo");
        QTRY_VERIFY_WITH_TIMEOUT(undo->text().contains("Title"), kPatience);
        QVERIFY(editor->hasFocus());

        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shop().product(id).title, std::string("Bag 0"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session()->writing(), kPatience);
        QCOMPARE(text(), applied);

        QTest::keyClicks(editor, "z"); // is not applied: the field's own
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), applied);
        QVERIFY(!m_window->session()->writing());
        const auto* redo = m_window->findChild<QAction*>("action.redo");
        QTRY_VERIFY_WITH_TIMEOUT(redo->isEnabled(), kPatience);
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // what was typed, not the step
        QVERIFY(text() != applied);
        QVERIFY(!m_window->session()->writing());
        QCOMPARE(shop().product(id).title, std::string("Bag 0"));
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), applied);
    }

    void aValueThatIsChosenFromTheListIsApplied_data()
    {
        QTest::addColumn<bool>("mouse");
        QTest::newRow("with keys") << false;
        QTest::newRow("with the mouse") << true;
    }
    void aValueThatIsChosenFromTheListIsApplied()
    {
        QFETCH(bool, mouse);
        auto* brand = m_window->findChild<QLineEdit*>("details.brand");
        const auto id = panel()->model()->idAt(0);
        for (const auto* wanted : {"Fjell", "Acme"}) { // the list works a second time too
            panel()->grid()->setFocus();
            panel()->grid()->setCurrentIndex(panel()->model()->index(0, 0));
            QTRY_VERIFY_WITH_TIMEOUT(!brand->text().isEmpty(), kPatience);
            brand->setFocus();
            finishJobs(*m_window->jobs()); // the values are read
            QCOMPARE(brand->completer()->model()->rowCount(), 2);
            brand->selectAll();
            QTest::keyClicks(brand, QString(wanted).left(2));
            auto* list = brand->completer()->popup();
            QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kPatience);
            if (mouse) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                                  list->visualRect(list->model()->index(0, 0)).center());
            } else {
                QTest::keyClick(list, Qt::Key_Down);
                QTest::keyClick(list, Qt::Key_Return);
            }
            QTRY_COMPARE_WITH_TIMEOUT(shop().product(id).brand, std::string(wanted), kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->session()->writing(), kPatience);
        }
    }

    void theUndoKeyUndoesTheLastStepOnceTheSearchIsLeft()
    {
        auto* line = m_window->findChild<ui::QueryLine*>("catalog.search");
        line->setFocus();
        QTest::keyClicks(line, "bag");
        m_window->session()->edit({1}, {{Field::Title, "Bag replaced"}});
        const auto* undo = m_window->findChild<QAction*>("action.undo");
        QTRY_VERIFY_WITH_TIMEOUT(undo->text().contains("Title"), kPatience);
        panel()->grid()->setFocus();
        line->completions()->hide(); // a list that is open takes the keys
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shop().product(1).title, std::string("Bag 0"), kPatience);
        QCOMPARE(line->text(), QString("bag"));
    }

    void anotherCatalogIsNotSearchedForWhatThisOneWas()
    {
        panel()->search("is:leak");
        QTRY_COMPARE_WITH_TIMEOUT(panel()->model()->rowCount(), 0, kPatience);
        createCatalog("other.vitrine");
        QCOMPARE(m_window->findChild<QLineEdit*>("catalog.search")->text(), QString());
        fill(3);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<QLabel*>("catalog.count")->text(), QString("3 products"),
                                  kPatience);
    }

    void pricesInTheGridFollowTheLanguage()
    {
        const auto price = [this] {
            return panel()->model()->data(panel()->model()->index(2), ui::ProductModel::PriceRole).toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(price(), QString::fromUtf8("2.50\u00a0EUR"), kPatience);
        m_language.apply("de");
        QTRY_COMPARE_WITH_TIMEOUT(price(), QString::fromUtf8("2,50\u00a0EUR"), kPatience);
    }

    void theSortBoxSaysThatTheSearchSortsAndTakesOver()
    {
        auto* sort = m_window->findChild<QComboBox*>("catalog.sort");
        auto* line = m_window->findChild<QLineEdit*>("catalog.search");
        sort->setCurrentIndex(1);
        emit sort->activated(1);
        panel()->search("bag sort:-price");
        QTRY_COMPARE_WITH_TIMEOUT(panel()->model()->idAt(0), catalog::ProductId(kProducts), kPatience);
        QCOMPARE(sort->currentText(), QString("As the search says"));
        panel()->search("bag");
        QCOMPARE(sort->currentText(), QString("Title"));
        panel()->search("bag sort:-price");
        sort->setCurrentIndex(3);
        emit sort->activated(3);
        QCOMPARE(line->text(), QString("bag"));
        QCOMPARE(sort->currentText(), QString("Price, lowest first"));
        QTRY_COMPARE_WITH_TIMEOUT(panel()->model()->idAt(0), catalog::ProductId(1), kPatience);
        panel()->search("bag OR hat sort:-price"); // the order is no term of its own there
        QCOMPARE(sort->currentText(), QString("As the search says"));
        sort->setCurrentIndex(3);
        emit sort->activated(3);
        QVERIFY2(!line->text().contains("sort"), qPrintable(line->text()));
        QCOMPARE(sort->currentText(), QString("Price, lowest first"));
        QTRY_COMPARE_WITH_TIMEOUT(panel()->model()->idAt(0), catalog::ProductId(1), kPatience);
        panel()->search({});
        QCOMPARE(sort->itemText(0), QString("Order of import"));
    }

    void aNewSearchIsShownFromItsBeginningWhateverIsSelected()
    {
        auto* bar = panel()->grid()->verticalScrollBar();
        panel()->showProduct(kProducts / 2);
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, kPatience);
        panel()->search("sort:-price");
        QTRY_COMPARE_WITH_TIMEOUT(panel()->model()->idAt(0), catalog::ProductId(kProducts), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(bar->value(), 0, kPatience);
        QCOMPARE(panel()->selected(), std::vector<catalog::ProductId>{kProducts / 2});
    }

    void aSearchThatFoundAllKeepsThePlaceWhenItIsCleared()
    {
        panel()->search("bag");
        QTRY_VERIFY_WITH_TIMEOUT(!panel()->model()->searching(), kPatience);
        panel()->showProduct(kProducts / 2);
        auto* bar = panel()->grid()->verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, kPatience);
        const QSignalSpy shown(panel()->model(), &ui::ProductModel::idsChanged);
        panel()->search({});
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), kPatience);
        QVERIFY(bar->value() > 0);
    }

    void whatWasWrongIsSaidNoMoreOnceItIsRight()
    {
        panel()->grid()->setCurrentIndex(panel()->model()->index(0, 0));
        auto* price = m_window->findChild<QLineEdit*>("details.price");
        QTRY_VERIFY_WITH_TIMEOUT(!price->text().isEmpty(), kPatience);
        const auto enter = [price](const char* text) {
            price->selectAll();
            QTest::keyClicks(price, text);
            QTest::keyClick(price, Qt::Key_Return);
        };
        auto* problems = m_window->findChild<QTreeWidget*>("problems.list");
        enter("cheap");
        QTRY_VERIFY_WITH_TIMEOUT(problems->isVisible(), kPatience);
        const auto* line = problems->topLevelItem(0);
        const int needed = problems->fontMetrics().horizontalAdvance(line->text(0));
        QTRY_VERIFY_WITH_TIMEOUT(problems->columnWidth(0) > needed, kPatience); // there is room for all of it
        enter("12.25");
        QTRY_VERIFY_WITH_TIMEOUT(!problems->isVisible(), kPatience);
        QCOMPARE(shop().product(panel()->model()->idAt(0)).price, std::optional(12.25));
    }

    void aReportOfWhatWasUndoneGoes()
    {
        m_window->session()->edit({1}, {{Field::Title, "Replaced"}});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction*>("action.undo")->isEnabled(), kPatience);
        m_window->problemsPanel()->showReport([] { return QString("Text was replaced in 1 product"); }, {});
        QVERIFY(m_window->problemsPanel()->isVisible());
        m_window->findChild<QAction*>("action.undo")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->problemsPanel()->isVisible(), kPatience);
    }

    void whatIsNotUnderstoodHasNeitherCountNorChips()
    {
        panel()->search("bag price:>abc");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QLabel*>("catalog.refusal")->isVisible(), kPatience);
        QCOMPARE(m_window->findChild<QLabel*>("catalog.count")->text(), QString());
        QVERIFY(!m_window->findChild<QWidget*>("catalog.chips")->isVisible());
        panel()->search("bag");
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QLabel*>("catalog.count")->text().isEmpty(), kPatience);
        QVERIFY(m_window->findChild<QWidget*>("catalog.chips")->isVisible());
        panel()->search("nothing");
        QTRY_COMPARE_WITH_TIMEOUT(panel()->grid()->emptyText(), QString("No product matches the search."), kPatience);
        panel()->search("nothing price:>abc");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QLabel*>("catalog.refusal")->isVisible(), kPatience);
        QCOMPARE(panel()->grid()->emptyText(), QString()); // nobody has looked
    }

    void anEmptyGridSaysThatSomethingIsOnItsWay()
    {
        createCatalog("empty.vitrine");
        const auto empty = [this] { return panel()->grid()->emptyText(); };
        QTRY_VERIFY_WITH_TIMEOUT(empty().contains("catalog is empty"), kPatience);
        std::promise<void> finish;
        m_window->jobs()->runVisible(
            "Making", [wait = finish.get_future().share()](const core::Progress&) { return wait.wait(), true; },
            [](bool) {});
        QCOMPARE(empty(), QString("Products appear here as they come."));
        finish.set_value();
        QTRY_VERIFY_WITH_TIMEOUT(empty().contains("catalog is empty"), kPatience);
    }

    void theSelectedProductsAreExportedInTheirOrder_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("box");
        QTest::newRow("as the box says") << "bag" << 4;
        QTest::newRow("as the search says") << "bag sort:-price" << 0;
        QTest::newRow("as they were imported") << "bag" << 0;
    }
    void theSelectedProductsAreExportedInTheirOrder()
    {
        QFETCH(QString, query);
        QFETCH(int, box);
        auto* sort = m_window->findChild<QComboBox*>("catalog.sort");
        sort->setCurrentIndex(box);
        emit sort->activated(box);
        panel()->search(query);
        const auto first = box == 0 && query == "bag" ? 1 : kProducts;
        QTRY_COMPARE_WITH_TIMEOUT(panel()->model()->idAt(0), catalog::ProductId(first), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!panel()->model()->searching(), kPatience);
        QStringList titles;
        for (const int row : {3, 5, 9}) {
            panel()->grid()->selectionModel()->select(panel()->model()->index(row), QItemSelectionModel::Select);
            titles << ui::toQString(shop().product(panel()->model()->idAt(row)).title);
        }
        QString text;
        exportSelected("three.csv", text);
        QCOMPARE(text.count("Bag "), 3);
        QVERIFY(text.indexOf(titles[0]) < text.indexOf(titles[1]));
        QVERIFY(text.indexOf(titles[1]) < text.indexOf(titles[2]));
    }

    void theSelectedProductsAreExportedAndTheirFolderIsOffered()
    {
        auto* selection = panel()->grid()->selectionModel();
        for (const int row : {3, 5})
            selection->select(panel()->model()->index(row), QItemSelectionModel::Select);
        QString text;
        exportSelected("two.csv", text);
        QCOMPARE(text.count("Bag "), 2);
        QVERIFY(text.contains("Bag 3") && text.contains("Bag 5"));
        auto* open = m_window->findChild<QAbstractButton*>("problems.next");
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), kPatience);
        QDesktopServices::setUrlHandler("file", this, "openUrl");
        open->click();
        QDesktopServices::unsetUrlHandler("file");
        QCOMPARE(m_openedUrl.toLocalFile(), m_home->path());
    }

    void theDetailsSayWhoSaidAValue()
    {
        auto catalog = m_window->session()->catalog();
        catalog->edit({1}, {{catalog::Field::Caption, "a bag"}}, "model:run-3");
        catalog->setAuthor("Anna");
        catalog->edit({1}, {{catalog::Field::Brand, "Other"}});
        m_window->session()->refresh();
        auto* grid = panel()->grid();
        grid->setCurrentIndex(panel()->model()->index(0, 0));
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
        const int before = m_window->findChild<QWidget*>("details.title")->x();
        catalog->edit({1}, {{catalog::Field::Caption, "a small bag"}}, "model:2026-11-27-lora-with-a-long-name");
        m_window->session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(label("details.caption")->toolTip().contains("long-name"), kPatience);
        QTest::qWait(50); // for a layout that would move
        QCOMPARE(m_window->findChild<QWidget*>("details.title")->x(), before);
        const auto english = label("details.brand")->text();
        m_language.apply("de");
        QTRY_VERIFY_WITH_TIMEOUT(label("details.brand")->text() != english, kPatience);
        QVERIFY(label("details.caption")->toolTip().contains("long-name")); // in any language
        panel()->search("source:model");
        QTRY_COMPARE_WITH_TIMEOUT(panel()->model()->rowCount(), 1, kPatience);
    }

public slots:
    void openUrl(const QUrl& url) { m_openedUrl = url; }

private:
    ui::CatalogPanel* panel() const { return m_window->catalogPanel(); }

    /// With the dialog, into a file of this name; what it holds then.
    void exportSelected(const QString& name, QString& text)
    {
        m_window->findChild<QAction*>("action.export")->trigger();
        const auto file = m_home->filePath(name);
        m_window->findChild<QLineEdit*>("export.out")->setText(file);
        auto* accept = m_window->findChild<QAbstractButton*>("export.export");
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), kPatience);
        accept->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatience);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        text = QString::fromUtf8(written.readAll());
    }

    void fill(int products)
    {
        auto insert = shop().insertMany({"test"});
        for (int i = 0; i < products; ++i) {
            catalog::Product product;
            product.title = "Bag " + std::to_string(i);
            product.brand = i % 2 == 0 ? "Acme" : "Fjell";
            product.price = i + 0.5;
            product.currency_code = "EUR";
            insert.add(product);
        }
        insert.commit();
        m_window->session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(panel()->model()->rowCount(), products, kPatience);
    }

    QUrl m_openedUrl;
};

QTEST_MAIN(TestCatalogPanel)
#include "test_catalog_panel.moc"
