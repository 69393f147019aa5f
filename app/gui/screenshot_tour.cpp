// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshot_tour.h"

#include <cstdio>

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QItemSelectionModel>
#include <QPixmap>
#include <QSplitter>

#include "engine/core/paths.h"
#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/sample_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/models/product_model.h"
#include "ui/panels/captions_panel.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/recipe_form.h"
#include "ui/panels/statistics_panel.h"
#include "ui/panels/train_panel.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/loss_plot.h"
#include "ui/views/picture_view.h"
#include "ui/views/product_grid.h"

namespace vitrine::app {

namespace {

constexpr int kLookInterval = 200;        ///< ms
constexpr int kPatience = 60 * 60 * 1000; ///< ms that one thing may take; 200 steps took more than 15 min on two busy cores
constexpr std::uint64_t kSamples = 240;
constexpr int kSteps = 300;
constexpr int kStepsShownTraining = 200;

train::Recipe tourRecipe(const std::filesystem::path& model)
{
    auto recipe = train::defaultRecipeFor(model.string());
    recipe.max_steps = kSteps;
    recipe.evaluation_interval = 60;
    recipe.evaluation_rows = 24;
    recipe.evaluation_captions = 8;
    recipe.watched_pictures = 8;
    recipe.checkpoint_interval = kSteps;
    return recipe;
}

} // namespace

ScreenshotTour::ScreenshotTour(std::filesystem::path out, std::filesystem::path source,
                               std::filesystem::path model)
    : m_out(std::move(out)), m_source(std::move(source)), m_model(std::move(model))
{
    m_look.setInterval(kLookInterval);
    connect(&m_look, &QTimer::timeout, this, [this] {
        m_waited += kLookInterval;
        if (m_ready()) {
            m_look.stop();
            m_next();
        } else if (m_waited > kPatience) {
            fail("waited too long");
        }
    });
}

QString ScreenshotTour::settingsFile() const
{
    return m_folder.filePath("settings.ini");
}
std::filesystem::path ScreenshotTour::catalogsFolder() const
{
    return ui::toPath(m_folder.path());
}

void ScreenshotTour::when(std::function<bool()> ready, std::function<void()> next)
{
    m_ready = std::move(ready);
    m_next = std::move(next);
    m_waited = 0;
    m_look.start();
}

void ScreenshotTour::shoot(const char* name, QWidget* widget)
{
    const auto file = ui::pathText(m_out / name);
    if (!(widget ? widget : m_window)->grab().save(file)) {
        fail("cannot write the picture");
        return;
    }
    std::printf("%s\n", qPrintable(file));
    std::fflush(stdout);
}

void ScreenshotTour::fail(const char* what)
{
    m_look.stop();
    std::fprintf(stderr, "error: %s: %s\n", what, qPrintable(m_out.c_str()));
    QApplication::exit(3);
}

void ScreenshotTour::start(ui::MainWindow& window, ui::LanguageSwitch& language)
{
    m_window = &window;
    m_language = &language;
    std::filesystem::create_directories(m_out);
    ui::applyTheme(ui::Theme::Light);
    language.apply("en");
    window.resize(1400, 900);
    connect(window.training(), &ui::TrainingBridge::failed, this,
            [this](const core::Problem& problem) { fail(core::describeInOneLine(problem).c_str()); });
    when([] { return true; }, [this] { showEmpty(); });
}

void ScreenshotTour::showEmpty()
{
    shoot("empty.png");
    const auto name = m_source.empty() ? std::string("Sample") : m_source.stem().string();
    m_window->createCatalog(catalogsFolder() / (name + ".vitrine"), ui::MainWindow::Naming::NextFree,
                            [this] { fill(); });
}

void ScreenshotTour::fill()
{
    if (m_source.empty())
        m_window->generateSamples({kSamples, 11, core::profilesFolder() / "demo.json"});
    else
        m_window->importSource(m_source, {});
    when(
        [this] {
            return m_window->jobs()->visibleJobs() == 0 && m_window->catalogPanel()->model()->rowCount() > 0;
        },
        [this] { splitIfNeeded(); });
}

void ScreenshotTour::splitIfNeeded()
{
    if (m_window->session()->counts().train > 0)
        return showGrid();
    auto* dialog = new ui::SplitDialog(m_window);
    connect(dialog, &ui::SplitDialog::splitRequested, this, [this](const ui::SplitRequest& request) {
        m_window->session()->catalog()->assignSplits(request.train, request.validation, request.test,
                                                     request.seed);
        m_window->session()->refresh();
    });
    dialog->findChild<QAbstractButton*>("split.assign")->click();
    when([this] { return m_window->session()->counts().train > 0; }, [this] { showGrid(); });
}

void ScreenshotTour::showGrid()
{
    // Pictures are there when the last visible one is.
    auto* model = m_window->catalogPanel()->model();
    const auto painted = [model] {
        for (int row = 0; row < std::min(18, model->rowCount()); ++row) {
            const auto* card = model->cardAt(row);
            if (!card || (card->imageUsable && !model->thumbnailAt(row)))
                return false;
        }
        return true;
    };
    when(painted, [this] {
        when([] { return true; },
             [this] {
                 shoot("grid.png");
                 showDetails();
             });
    });
}

void ScreenshotTour::showDetails()
{
    m_window->problemsPanel()->dismiss();
    auto* grid = m_window->catalogPanel()->grid();
    grid->setCurrentIndex(grid->model()->index(2, 0));
    auto* picture = m_window->findChild<ui::PictureView*>("details.picture");
    when([picture] { return picture->hasImage(); },
         [this] {
             shoot("details.png");
             showImportDialog();
         });
}

void ScreenshotTour::showImportDialog()
{
    if (m_source.empty())
        return showSampleDialog();
    m_window->openImportDialog(m_source);
    auto* dialog = m_window->findChild<ui::ImportDialog*>();
    when([dialog] { return dialog->hasPreview(); },
         [this, dialog] {
             shoot("import.png", dialog);
             dialog->reject();
             showSampleDialog();
         });
}

void ScreenshotTour::showSampleDialog()
{
    m_window->openSampleDialog();
    auto* dialog = m_window->findChild<ui::SampleDialog*>();
    when([dialog] { return dialog->previewShown(); },
         [this, dialog] {
             shoot("sample.png", dialog);
             dialog->reject();
             showStatistics();
         });
}

void ScreenshotTour::showStatistics()
{
    m_window->showRoom(ui::MainWindow::Room::Statistics);
    auto* panel = m_window->findChild<ui::StatisticsPanel*>();
    when([panel] { return panel->statistics().products > 0 && !panel->counting(); },
         [this] {
             shoot("statistics.png");
             train();
         });
}

void ScreenshotTour::train()
{
    m_window->showRoom(ui::MainWindow::Room::Train);
    auto* panel = m_window->trainPanel();
    panel->form()->setRecipe(tourRecipe(m_model));
    panel->plot()->setSmoothing(70);
    panel->findChild<QAbstractButton*>("train.start")->click();
    when([panel] { return panel->plot()->trainPoints() >= kStepsShownTraining; }, [this] { showTraining(); });
}

void ScreenshotTour::showTraining()
{
    shoot("training.png");
    when([this] { return !m_window->training()->busy(); }, [this] { showCaptions(); });
}

void ScreenshotTour::showCaptions()
{
    if (auto* splitter = m_window->findChild<QSplitter*>("train.plotSplitter"))
        splitter->setSizes({310, 540});
    when([] { return true; },
         [this] {
             shoot("captions.png");
             showVariants();
         });
}

void ScreenshotTour::showVariants()
{
    ui::applyTheme(ui::Theme::Dark);
    when([] { return true; },
         [this] {
             shoot("dark.png");
             m_window->showRoom(ui::MainWindow::Room::Catalog);
             when([] { return true; },
                  [this] {
                      shoot("dark-grid.png");
                      m_window->showRoom(ui::MainWindow::Room::Statistics);
                      shoot("dark-statistics.png");
                      ui::applyTheme(ui::Theme::Light);
                      m_language->apply("de");
                      m_window->showRoom(ui::MainWindow::Room::Train);
                      when([] { return true; },
                           [this] {
                               shoot("german.png");
                               QApplication::exit(0);
                           });
                  });
         });
}

} // namespace vitrine::app
