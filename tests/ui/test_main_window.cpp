// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: real widgets, real keys, the real engine behind.
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTreeWidget>

#include "engine/core/paths.h"
#include "tests/ui/window_test.h"
#include "ui/bridges/background_jobs.h"
#include "ui/bridges/training_bridge.h"
#include "ui/dialogs/sample_dialog.h"
#include "ui/facet_text.h"
#include "ui/models/captions_model.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/recipe_form.h"
#include "ui/panels/train_panel.h"
#include "ui/views/loss_plot.h"
#include "ui/views/product_grid.h"

using namespace vitrine;

namespace {

std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

} // namespace

class TestMainWindow : public WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeHome();
        openWindow();
        createCatalog();
    }

    void cleanup() { closeWindow(); }

    void aRealCatalogIsImportedSearchedEditedAndUndone()
    {
        m_window->importSource(catalogs() / "luma/products-seed-columns.csv", {});
        auto* model = m_window->catalogPanel()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 246, kPatience);

        auto* search = m_window->findChild<QLineEdit*>("catalog.search");
        QTest::keyClicks(search, "hoodie black");
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0 && model->rowCount() < 20, kPatience);

        auto* grid = m_window->catalogPanel()->grid();
        grid->setCurrentIndex(model->index(0, 0));
        auto* title = m_window->findChild<QLineEdit*>("details.title");
        QTRY_VERIFY_WITH_TIMEOUT(title->text().contains("Hoodie"), kPatience);
        const auto before = title->text();
        title->selectAll();
        QTest::keyClicks(title, "Renamed hoodie black");
        QTest::keyClick(title, Qt::Key_Return);
        const auto* session = m_window->session();
        QTRY_COMPARE_WITH_TIMEOUT(session->catalog()->count({"renamed", {}, false}), std::uint64_t(1),
                                  kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(session->history().undo.has_value(), kPatience);
        m_window->session()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(title->text(), before, kPatience);
        QCOMPARE(session->catalog()->count({"renamed", {}, false}), std::uint64_t(0));
    }

    void aNewQueryIsShownFromItsBeginning()
    {
        generate(120);
        auto* panel = m_window->catalogPanel();
        auto* bar = panel->grid()->verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 0, kPatience);
        bar->setValue(bar->maximum());
        panel->search("sort:-price");
        QTRY_COMPARE_WITH_TIMEOUT(bar->value(), 0, kPatience);
    }

    void checksShowWhatTheyFind()
    {
        m_window->importSource(catalogs() / "luma/products.csv", {});
        auto* model = m_window->catalogPanel()->model();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1172, kPatience);
        m_window->findChild<QAction*>("action.check")->trigger();
        auto* duplicates = m_window->findChild<QWidget*>("check.duplicate");
        QTRY_VERIFY_WITH_TIMEOUT(duplicates->isVisible(), kPatience);
        m_window->findChild<QAbstractButton*>("check.show.duplicate")->click();
        auto* search = m_window->findChild<QLineEdit*>("catalog.search");
        QTRY_COMPARE_WITH_TIMEOUT(search->text(), QString("is:duplicate"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!model->searching(), kPatience);
        QVERIFY(model->rowCount() > 1000); // rows for each size share their picture
        m_window->catalogPanel()->search("is:too_dark");
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0 && model->rowCount() < 100, kPatience);
    }

    void aPriceThatIsNoneIsRefusedAndTold()
    {
        generate(8);
        m_window->catalogPanel()->grid()->setCurrentIndex(m_window->catalogPanel()->model()->index(0, 0));
        auto* price = m_window->findChild<QLineEdit*>("details.full_price");
        QTRY_VERIFY_WITH_TIMEOUT(!price->text().isEmpty(), kPatience);
        const auto before = m_window->session()->catalog()->product(1).full_price;
        price->selectAll();
        QTest::keyClicks(price, "cheap");
        QTest::keyClick(price, Qt::Key_Return);
        auto* problems = m_window->findChild<QTreeWidget*>("problems.list");
        QTRY_VERIFY_WITH_TIMEOUT(problems->topLevelItemCount() > 0, kPatience);
        const auto* line = problems->topLevelItem(0);
        const auto metrics = problems->fontMetrics();
        QVERIFY(problems->columnWidth(0) >=
                std::min(metrics.horizontalAdvance(line->text(0)), 80 * metrics.averageCharWidth()));
        QCOMPARE(line->toolTip(1), line->text(1));
        QVERIFY(m_window->session()->catalog()->product(1).full_price == before);
    }

    void theRecipeIsNeverCutOff()
    {
        m_window->showRoom(ui::MainWindow::Room::Train);
        auto* scroll = m_window->findChild<QScrollArea*>("train.scroll");
        for (const auto& language : {"de", "hu", "en"}) {
            m_language.apply(language);
            QTRY_VERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
        }
    }

    void whatIsAboutCategoriesHasANameOfItsOwn()
    {
        for (const auto* language : {"en", "nl", "nb", "de", "bg", "hu"}) {
            m_language.apply(language);
            const auto* room = m_window->findChild<QAction*>("action.labels");
            const auto suspects = QCoreApplication::translate("vitrine::ui::SimilarPictures", "Suspects",
                                                              "short for suspicious labels: a room of the window");
            QTRY_COMPARE_WITH_TIMEOUT(room->iconText(), suspects, kPatience);
            const QStringList names{room->iconText(), ui::facetText(catalog::Facet::Category),
                                    QCoreApplication::translate("vitrine::ui::CategoriesDialog", "Category tree"),
                                    QCoreApplication::translate("vitrine::ui::StatisticsPanel", "Products by category")};
            QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        }
    }

    void aWindowStartedInAnyLanguageFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto& language : ui::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void aWindowStartedInAnyLanguageFitsASmallScreen()
    {
        using Room = ui::MainWindow::Room;
        constexpr int kWidth = 1024, kHeight = 700;
        QFETCH(QString, code);
        closeWindow();
        makeHome();
        m_language.apply(code); // before anything has been measured in another one
        openWindow({kWidth, kHeight});
        const auto fits = [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const auto least = m_window->minimumSizeHint().expandedTo(m_window->minimumSize());
            const bool small = least.width() <= kWidth && least.height() <= kHeight;
            if (!small)
                qWarning("needs %d x %d", least.width(), least.height());
            return small && m_window->width() <= kWidth;
        };
        QVERIFY(fits()); // without a catalog
        createCatalog();
        generate(30);
        m_window->catalogPanel()->search("has:title price:>=0");
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->catalogPanel()->model()->searching(), kPatience);
        for (const auto room : {Room::Catalog, Room::Train, Room::Checks, Room::Statistics, Room::Labels}) {
            m_window->showRoom(room);
            QVERIFY2(fits(), qPrintable(QString::number(static_cast<int>(room))));
        }
    }

    void theWindowFitsASmallScreenInEveryLanguage() // also when the language changes
    {
        constexpr int kSmallScreen = 1024;
        generate(30);
        auto* count = m_window->findChild<QLabel*>("catalog.count");
        m_window->catalogPanel()->search("has:title price:>=0"); // chips, and the longest sentence before the grid
        QTRY_VERIFY_WITH_TIMEOUT(count->text().contains("found"), kPatience);
        const auto* history = m_window->findChild<QAction*>("action.history");
        for (const auto* language : {"nl", "nb", "de", "bg", "hu", "en"}) {
            m_language.apply(language);
            QTRY_COMPARE_WITH_TIMEOUT(
                history->text(), QCoreApplication::translate("vitrine::ui::Labelling", "&History"), kPatience);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const int width = m_window->minimumSizeHint().width();
            QVERIFY2(width <= kSmallScreen, qPrintable(QString("%1: %2").arg(language).arg(width)));
            m_window->resize(kSmallScreen, 700);
            QCOMPARE(m_window->width(), kSmallScreen);
        }
    }

    void trainingIsStartedPausedResumedAndStopped()
    {
        generate(30);
        m_window->showRoom(ui::MainWindow::Room::Train);
        auto* panel = m_window->trainPanel();
        train::Recipe recipe;
        recipe.rank = 4;
        recipe.batch_size = 2;
        recipe.gradient_accumulation_steps = 1;
        recipe.max_steps = 200;
        recipe.evaluation_interval = 4;
        recipe.evaluation_rows = 2;
        recipe.evaluation_captions = 1;
        recipe.watched_pictures = 2;
        recipe.max_new_tokens = 24;
        recipe.device = "cpu";
        panel->form()->setRecipe(recipe);
        const auto* training = m_window->training();
        using State = ui::TrainingBridge::State;
        button("train.start")->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel->plot()->trainPoints() >= 5, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(panel->plot()->validationPoints() >= 2,
                                 kPatience); // before, and after four steps

        auto* captions = m_window->findChild<QAbstractItemView*>("captions.table");
        QTRY_COMPARE_WITH_TIMEOUT(captions->model()->rowCount(), 2, kPatience);
        QVERIFY(captions->model()->columnCount() >= ui::CaptionsModel::FirstEvaluationColumn + 2);

        m_window->resize(1280, 800);
        auto* readout = m_window->findChild<QLabel*>("plot.readout");
        auto* legend = m_window->findChild<QLabel*>("captions.legend");
        auto* header = m_window->findChild<QTableView*>("captions.table")->horizontalHeader();
        const auto isWhole = [&] {
            return readout->heightForWidth(readout->width()) <= readout->height() &&
                   legend->heightForWidth(legend->width()) <= legend->height() &&
                   header->sectionSizeHint(0) <= header->sectionSize(0);
        };
        for (const auto* language : {"bg", "nl", "en"}) {
            m_language.apply(language);
            QTRY_COMPARE_WITH_TIMEOUT(
                legend->text(),
                QCoreApplication::translate("vitrine::ui::CaptionsPanel",
                                            "Generated at each evaluation, the newest first. Words that differ from "
                                            "the truth are underlined."),
                kPatience);
            QTRY_VERIFY2_WITH_TIMEOUT(isWhole(), language, kPatience);
        }

        button("train.pause")->click();
        QTRY_COMPARE_WITH_TIMEOUT(training->state(), State::Paused, kPatience);
        for (const auto* name : {"action.new", "action.open"}) { // grey, and says why
            const auto* command = m_window->findChild<QAction*>(name);
            QVERIFY(!command->isEnabled());
            QVERIFY2(command->toolTip().contains("Stop it"), qPrintable(command->toolTip()));
        }
        const int paused = panel->plot()->trainPoints();
        button("train.pause")->click();
        QTRY_VERIFY_WITH_TIMEOUT(panel->plot()->trainPoints() > paused, kPatience);
        button("train.stop")->click();
        QTRY_COMPARE_WITH_TIMEOUT(training->state(), State::Idle, kPatience);
        QVERIFY(std::filesystem::exists(training->runFolder() / "last")); // it can be resumed
        QCOMPARE(m_window->findChild<QAction*>("action.open")->toolTip(), QString("Open a catalog"));
    }

    void everyControlCanBeNamed()
    {
        generate(4);
        for (auto* widget : m_window->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                                 qobject_cast<QComboBox*>(widget);
            if (!control || !widget->isVisible() || widget->objectName().startsWith("qt_") ||
                qobject_cast<QLineEdit*>(widget->parentWidget()) ||
                qobject_cast<QComboBox*>(widget->parentWidget()))
                continue;
            auto* pressed = qobject_cast<QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (pressed && !pressed->text().isEmpty()) || !widget->toolTip().isEmpty();
            QVERIFY2(named, qPrintable(widget->objectName() + " of " + widget->metaObject()->className()));
        }
    }

private:
    QAbstractButton* button(const char* name) const { return m_window->findChild<QAbstractButton*>(name); }

    void generate(std::uint64_t count)
    {
        m_window->generateSamples({count, 3, core::profilesFolder() / "demo.json"});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->catalogPanel()->model()->rowCount(), int(count), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->jobs()->visibleJobs(), 0, kPatience);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
