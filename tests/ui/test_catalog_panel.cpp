// SPDX-License-Identifier: GPL-3.0-or-later
// The grid with its search and details, as a person goes from one to the other and between catalogs.
#include <future>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

#include "engine/core/task_pool.h"
#include "ui/bridges/catalog_session.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"
#include "ui/views/query_line.h"

using namespace vitrine;
using catalog::Field;

namespace {

constexpr int kPatience = 120'000; // ms; a busy machine is slow, not broken
constexpr int kProducts = 120;

} // namespace

class TestCatalogPanel : public QObject {
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
        make("shop.vitrine");
        fill(kProducts);
    }

    void cleanup()
    {
        m_window.reset();
        m_pool.reset();
    }

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
        make("other.vitrine");
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
    }

    void anEmptyGridSaysThatSomethingIsOnItsWay()
    {
        make("empty.vitrine");
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

    void theSelectedProductsAreExportedAndTheirFolderIsOffered()
    {
        auto* selection = panel()->grid()->selectionModel();
        for (const int row : {3, 5})
            selection->select(panel()->model()->index(row), QItemSelectionModel::Select);
        m_window->findChild<QAction*>("action.export")->trigger();
        const auto file = m_home->filePath("two.csv");
        m_window->findChild<QLineEdit*>("export.out")->setText(file);
        auto* accept = m_window->findChild<QAbstractButton*>("export.export");
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), kPatience);
        accept->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatience);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto text = written.readAll();
        QCOMPARE(text.count("Bag "), 2);
        QVERIFY(text.contains("Bag 3") && text.contains("Bag 5"));
        auto* open = m_window->findChild<QAbstractButton*>("problems.next");
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), kPatience);
        QDesktopServices::setUrlHandler("file", this, "openUrl");
        open->click();
        QDesktopServices::unsetUrlHandler("file");
        QCOMPARE(m_openedUrl.toLocalFile(), m_home->path());
    }

public slots:
    void openUrl(const QUrl& url) { m_openedUrl = url; }

private:
    ui::CatalogPanel* panel() const { return m_window->catalogPanel(); }
    catalog::Catalog& shop() const { return *m_window->session()->catalog(); }

    void make(const QString& name)
    {
        bool made = false;
        m_window->createCatalog(ui::toPath(m_home->filePath(name)), ui::MainWindow::Naming::Exact,
                                [&made] { made = true; });
        QTRY_VERIFY_WITH_TIMEOUT(made, kPatience);
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
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<core::TaskPool> m_pool;
    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestCatalogPanel)
#include "test_catalog_panel.moc"
