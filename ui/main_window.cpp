// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/bridges/catalog_session.h"
#include "ui/caption_trial.h"
#include "ui/checks_room.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/job_strip.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/train_panel.h"
#include "ui/panels/welcome_panel.h"
#include "ui/review/labelling.h"
#include "ui/review/review_commands.h"
#include "ui/picture_download.h"
#include "ui/run_saving.h"
#include "ui/settings.h"
#include "ui/similar_pictures.h"
#include "ui/statistics_room.h"
#include "ui/text.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;

namespace {

constexpr std::size_t kRowsLookedAtOnce = 512;
constexpr const char* kRoomProperty = "room";
constexpr QSize kFirstSize(1400, 900); ///< where the screen is as large
constexpr QSize kFrame(8, 40);         ///< what a window system puts around it

/// The newest product that carries this problem of a source's row.
std::optional<catalog::ProductId> productWith(const catalog::Catalog& catalog, const core::Problem& problem,
                                              std::stop_token stop)
{
    const auto ids = catalog.find({});
    for (auto end = ids.size(); end > 0 && !stop.stop_requested();) {
        const auto begin = end > kRowsLookedAtOnce ? end - kRowsLookedAtOnce : 0;
        const auto products = catalog.products({ids.begin() + static_cast<std::ptrdiff_t>(begin),
                                                ids.begin() + static_cast<std::ptrdiff_t>(end)});
        for (auto product = products.rbegin(); product != products.rend(); ++product)
            for (const auto& its : product->problems)
                if (its.code == problem.code && its.where.row == problem.where.row &&
                    its.where.item == problem.where.item)
                    return product->id;
        end = begin;
    }
    return {};
}

} // namespace

MainWindow::MainWindow(const WindowServices& services, QWidget* parent)
    : QMainWindow(parent), m_services(services), m_jobs(new BackgroundJobs(services.pool, this)),
      m_thumbnails(new ThumbnailLoader(services.pool, services.thumbnailFolder, 192 << 20, this)),
      m_training(new TrainingBridge(this)), m_commands(new WindowCommands(*this))
{
    setObjectName("window");
    setWindowIcon(QIcon(":/icons/vitrine.png"));
    m_openExported = new QAction(this);
    m_openExported->setObjectName("export.openFolder");
    connect(m_openExported, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(m_exportedTo))); });
    buildPanels();
    buildCommands();
    addSearchCommands();
    buildLanguageAndTheme();
    buildRooms();
    new ReviewCommands(*this);
    new Labelling(*this);
    connectTraining();
    new CaptionTrial(*this);
    new PictureDownload(*this);
    new RunSaving(*this);
    connect(m_jobs, &BackgroundJobs::failed, this, &MainWindow::addProblem);
    connect(m_jobs, &BackgroundJobs::visibleJobStarted, this, [this](VisibleJob* job) {
        connect(job, &VisibleJob::finished, this, &MainWindow::closeWhenIdle);
    });
    retranslate();
    updateRecent();
    updateCommands();
    resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
    restoreGeometry(services.settings.value(kWindowGeometry));
    showRoom(Room::Catalog);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanels()
{
    m_welcome = new WelcomePanel(this);
    m_catalogPanel = new CatalogPanel(m_services.settings, *m_thumbnails, this);
    m_trainPanel = new TrainPanel(m_services.settings, *m_thumbnails, m_services.chooser, this);
    m_problems = new ProblemsPanel(this);
    m_strip = new JobStrip(*m_jobs, this);
    m_rooms = new QStackedWidget(this);
    m_rooms->addWidget(m_welcome);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_rooms, 1);
    column->addWidget(m_problems);
    column->addWidget(m_strip);
    setCentralWidget(centre);

    connect(m_welcome, &WelcomePanel::sampleRequested, this, &MainWindow::openSampleDialog);
    connect(m_welcome, &WelcomePanel::importRequested, this, [this] { openImportDialog(); });
    connect(m_welcome, &WelcomePanel::openRequested, this, &MainWindow::chooseCatalog);
    connect(m_welcome, &WelcomePanel::recentRequested, this,
            [this](const QString& folder) { openCatalog(toPath(folder)); });
    connect(m_catalogPanel, &CatalogPanel::problem, this, &MainWindow::addProblem);
    connect(m_trainPanel, &TrainPanel::problem, this, &MainWindow::addProblem);
    connect(m_problems, &ProblemsPanel::showRequested, this, &MainWindow::showProblem);
}

void MainWindow::buildRooms()
{
    m_roomActions = new QActionGroup(this);
    addRoom(Room::Catalog, m_catalogPanel, "action.catalog");
    addRoom(Room::Train, m_trainPanel, "action.train");
    new ChecksRoom(*this);
    new StatisticsRoom(*this);
    m_similarPictures = new SimilarPictures(*this);
}

void MainWindow::addRoom(Room room, QWidget* widget, const char* command)
{
    m_rooms->addWidget(widget);
    m_roomWidgets[room] = widget;
    auto* action = m_commands->action(command);
    action->setCheckable(true);
    action->setProperty(kRoomProperty, static_cast<int>(room));
    m_roomActions->addAction(action);
}

void MainWindow::connectTraining()
{
    connect(m_trainPanel, &TrainPanel::startRequested, this,
            [this](const train::Recipe& recipe, const QString& name) {
                if (m_session)
                    m_training->start(m_session->catalog(), recipe, name.toStdString());
            });
    connect(m_trainPanel, &TrainPanel::continueRequested, this, [this](const std::filesystem::path& run) {
        if (m_session)
            m_training->continueRun(m_session->catalog(), run);
    });
    connect(m_trainPanel, &TrainPanel::pauseRequested, m_training, &TrainingBridge::pause);
    connect(m_trainPanel, &TrainPanel::resumeRequested, m_training, &TrainingBridge::resume);
    connect(m_trainPanel, &TrainPanel::stopRequested, m_training, &TrainingBridge::stop);
    connect(m_training, &TrainingBridge::eventsArrived, m_trainPanel, &TrainPanel::follow);
    connect(m_training, &TrainingBridge::stateChanged, this, [this](TrainingBridge::State state) {
        m_trainPanel->setState(state);
        updateCommands();
        closeWhenIdle();
    });
    connect(m_training, &TrainingBridge::failed, this, &MainWindow::addProblem);
    connect(m_training, &TrainingBridge::rowRefused, this,
            [this](const QString& example, const core::Problem& problem) {
                m_problems->add(problem, example.toLongLong());
            });
}

void MainWindow::retranslate()
{
    m_recentMenu->setTitle(tr("&Recent catalogs"));
    m_openExported->setText(tr("O&pen folder"));
    m_openExported->setToolTip(tr("Show what was exported in the file manager"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    const QStringList themes{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int at = 0; at < themes.size(); ++at)
        m_themes->actions().at(at)->setText(themes.at(at));
    m_commands->retranslate();
    updateCommands();
}

void MainWindow::updateCommands()
{
    m_commands->update();
    m_recentMenu->setEnabled(!m_training->busy() && !m_recentMenu->isEmpty());
    m_recentMenu->menuAction()->setToolTip(m_training->busy() ? m_commands->action("action.open")->toolTip()
                                                              : QString());
    const bool readOnly = m_session && m_session->catalog()->isReadOnly();
    setWindowTitle(!m_session ? tr("Vitrine")
                   : readOnly ? tr("%1 (read-only) — Vitrine").arg(m_session->name())
                              : tr("%1 — Vitrine").arg(m_session->name()));
    if (!m_session) {
        m_strip->setMessage(tr("No catalog is open."));
        return;
    }
    const QLocale locale;
    const auto counts = m_session->counts();
    m_strip->setMessage(
        tr("%1: %Ln product(s)", nullptr, static_cast<int>(counts.products)).arg(m_session->name()) +
        QStringLiteral("  ·  ") +
        tr("train %1, validation %2, test %3")
            .arg(locale.toString(qulonglong(counts.train)), locale.toString(qulonglong(counts.validation)),
                 locale.toString(qulonglong(counts.test))));
}

void MainWindow::showRoom(Room room)
{
    m_room = m_session ? room : Room::Catalog;
    for (auto* action : m_roomActions->actions())
        action->setChecked(action->property(kRoomProperty).toInt() == static_cast<int>(m_room));
    m_rooms->setCurrentWidget(m_session ? m_roomWidgets.at(m_room) : m_welcome);
}

void MainWindow::addProblem(const core::Problem& problem)
{
    m_problems->add(problem);
}

QAction* MainWindow::openFolderCommand(const std::filesystem::path& folder)
{
    m_exportedTo = std::filesystem::absolute(folder); // a bare file name has no folder of its own
    return m_openExported;
}

void MainWindow::showMessage(const QString& text)
{
    m_strip->setMessage(text);
}

void MainWindow::showProblem(const core::Problem& problem, std::optional<catalog::ProductId> product)
{
    if (!m_session)
        return;
    const auto show = [this](std::optional<catalog::ProductId> found) {
        if (!found)
            return m_strip->setMessage(
                tr("No product carries this problem any more; its row was refused or changed."));
        showRoom(Room::Catalog);
        m_catalogPanel->showProduct(*found);
    };
    if (product)
        return show(product);
    m_showJob = m_jobs->run(
        Order::NewestFirst,
        [catalog = m_session->catalog(), problem](std::stop_token stop) {
            return productWith(*catalog, problem, stop);
        },
        show);
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Vitrine"), {}, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName("about");
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setText(
        tr("<h3>Vitrine %1</h3><p>A workbench for product catalogs: curate pictures and rows, fine-tune "
           "Phi-3-Vision on them, and watch it learn.</p><p>Free software under the GNU General Public "
           "License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
    box->button(QMessageBox::Close)->setText(tr("Close"));
    box->open();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
