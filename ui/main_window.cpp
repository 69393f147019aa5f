// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include "engine/catalog/export/export.h"
#include "engine/sampledata/sample_generator.h"
#include "engine/workflow/training_data.h"
#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/sample_dialog.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/field_text.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/job_strip.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/train_panel.h"
#include "ui/panels/welcome_panel.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/product_grid.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;

namespace {

constexpr int kRecentCatalogsKept = 8;
constexpr std::size_t kRowsLookedAtOnce = 512;

/// NAME.vitrine, whatever a person typed.
std::filesystem::path withSuffix(std::filesystem::path folder)
{
    if (folder.extension() != ".vitrine")
        folder += ".vitrine";
    return folder;
}

std::shared_ptr<catalog::Catalog> newCatalog(const std::filesystem::path& folder, MainWindow::Naming naming)
{
    for (int number = 1;; ++number) {
        auto candidate = folder.parent_path() / folder.stem();
        if (number > 1)
            (candidate += " ") += std::to_string(number);
        candidate += ".vitrine";
        try {
            return std::make_shared<catalog::Catalog>(catalog::Catalog::create(candidate));
        } catch (const core::Error& error) {
            if (naming == MainWindow::Naming::Exact || error.problem().code != core::ErrorCode::CatalogExists)
                throw;
        }
    }
}

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
      m_training(new TrainingBridge(this))
{
    setObjectName("window");
    setWindowIcon(QIcon(":/icons/vitrine.png"));
    buildRooms();
    buildCommands();
    buildMenus();
    connectTraining();
    connect(m_jobs, &BackgroundJobs::failed, this,
            [this](const core::Problem& problem) { m_problems->add(problem); });
    connect(m_jobs, &BackgroundJobs::visibleJobStarted, this, [this](VisibleJob* job) {
        connect(job, &VisibleJob::finished, this, &MainWindow::closeWhenIdle);
    });
    retranslate();
    updateRecent();
    updateCommands();
    resize(1400, 900);
    restoreGeometry(services.settings.value(kWindowGeometry));
    showRoom(Room::Catalog);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildRooms()
{
    m_welcome = new WelcomePanel(this);
    m_catalogPanel = new CatalogPanel(m_services.settings, *m_thumbnails, this);
    m_trainPanel = new TrainPanel(m_services.settings, *m_thumbnails, m_services.chooser, this);
    m_problems = new ProblemsPanel(this);
    m_strip = new JobStrip(*m_jobs, this);
    m_rooms = new QStackedWidget(this);
    m_rooms->addWidget(m_welcome);
    m_rooms->addWidget(m_catalogPanel);
    m_rooms->addWidget(m_trainPanel);
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
    connect(m_catalogPanel, &CatalogPanel::problem, this,
            [this](const core::Problem& problem) { m_problems->add(problem); });
    connect(m_trainPanel, &TrainPanel::problem, this,
            [this](const core::Problem& problem) { m_problems->add(problem); });
    connect(m_problems, &ProblemsPanel::showRequested, this, &MainWindow::showProblem);
}

void MainWindow::buildCommands()
{
    struct Spec {
        Command command;
        const char* name;
        std::optional<Symbol> symbol;
        QKeySequence keys;
    };
    const std::vector<Spec> specs{
        {Command::New, "action.new", Symbol::NewCatalog, QKeySequence::New},
        {Command::Open, "action.open", Symbol::Open, QKeySequence::Open},
        {Command::Import, "action.import", Symbol::Import, QKeySequence("Ctrl+I")},
        {Command::Generate, "action.generate", Symbol::Generate, QKeySequence("Ctrl+G")},
        {Command::Export, "action.export", Symbol::Export, QKeySequence("Ctrl+E")},
        {Command::AssignSplits, "action.assignSplits", {}, QKeySequence("Ctrl+Shift+S")},
        {Command::Check, "action.check", {}, QKeySequence("Ctrl+K")},
        {Command::Quit, "action.quit", {}, QKeySequence("Ctrl+Q")},
        {Command::Undo, "action.undo", Symbol::Undo, QKeySequence::Undo},
        {Command::Redo, "action.redo", Symbol::Redo, QKeySequence("Ctrl+Shift+Z")},
        {Command::Find, "action.find", Symbol::Search, QKeySequence::Find},
        {Command::CatalogRoom, "action.catalog", Symbol::Catalog, QKeySequence("Ctrl+1")},
        {Command::TrainRoom, "action.train", Symbol::Train, QKeySequence("Ctrl+2")},
        {Command::About, "action.about", {}, QKeySequence()},
    };
    for (const auto& spec : specs) {
        auto* action = new QAction(this);
        action->setObjectName(spec.name);
        if (spec.symbol)
            action->setIcon(icon(*spec.symbol));
        action->setShortcut(spec.keys);
        connect(action, &QAction::triggered, this, [this, command = spec.command] { run(command); });
        m_commands[spec.command] = action;
    }
    m_commands.at(Command::Quit)->setMenuRole(QAction::QuitRole);
    m_commands.at(Command::About)->setMenuRole(QAction::AboutRole);
    auto* rooms = new QActionGroup(this);
    for (const auto command : {Command::CatalogRoom, Command::TrainRoom}) {
        m_commands.at(command)->setCheckable(true);
        rooms->addAction(m_commands.at(command));
    }
}

void MainWindow::buildMenus()
{
    const auto add = [this](QWidget* place, std::initializer_list<Command> commands) {
        for (const auto command : commands)
            place->addAction(m_commands.at(command));
    };
    m_fileMenu = menuBar()->addMenu(QString());
    add(m_fileMenu, {Command::New, Command::Open});
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_fileMenu->addSeparator();
    add(m_fileMenu, {Command::Import, Command::Generate, Command::Export});
    m_fileMenu->addSeparator();
    add(m_fileMenu, {Command::Quit});
    m_editMenu = menuBar()->addMenu(QString());
    add(m_editMenu, {Command::Undo, Command::Redo});
    m_editMenu->addSeparator();
    add(m_editMenu, {Command::Find, Command::Check, Command::AssignSplits});
    m_viewMenu = menuBar()->addMenu(QString());
    add(m_viewMenu, {Command::CatalogRoom, Command::TrainRoom});
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());
    add(m_helpMenu, {Command::About});

    auto* languageGroup = new QActionGroup(this);
    for (const auto& language : languages()) {
        auto* action = m_languageMenu->addAction(language.nativeName);
        action->setObjectName("language." + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == m_services.language.current());
        languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            m_services.settings.setValue(kLanguage, code);
            m_services.language.apply(code);
        });
    }
    m_themes = new QActionGroup(this);
    for (const auto theme : {Theme::System, Theme::Light, Theme::Dark}) {
        auto* action = m_themeMenu->addAction(QString());
        action->setObjectName("theme." + nameOf(theme));
        action->setCheckable(true);
        action->setChecked(theme == themeNamed(m_services.settings.value(kTheme)));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] {
            m_services.settings.setValue(kTheme, nameOf(theme));
            applyTheme(theme);
        });
    }

    m_rail = new QToolBar(this);
    m_rail->setObjectName("rail");
    m_rail->setMovable(false);
    m_rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_rail->setIconSize({26, 26});
    add(m_rail, {Command::CatalogRoom, Command::TrainRoom});
    addToolBar(Qt::LeftToolBarArea, m_rail);
    m_bar = new QToolBar(this);
    m_bar->setObjectName("bar");
    m_bar->setMovable(false);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize({18, 18});
    add(m_bar, {Command::Open, Command::Import, Command::Generate, Command::Export});
    m_bar->addSeparator();
    add(m_bar, {Command::Undo, Command::Redo});
    addToolBar(Qt::TopToolBarArea, m_bar);
    setContextMenuPolicy(Qt::NoContextMenu); // toolbars are not hidden by accident
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
    connect(m_training, &TrainingBridge::failed, this,
            [this](const core::Problem& problem) { m_problems->add(problem); });
    connect(m_training, &TrainingBridge::rowRefused, this,
            [this](const QString& example, const core::Problem& problem) {
                m_problems->add(problem, example.toLongLong());
            });
}

void MainWindow::retranslate()
{
    const auto set = [this](Command command, const QString& text, const QString& tip) {
        m_commands.at(command)->setText(text);
        m_commands.at(command)->setToolTip(tip);
    };
    set(Command::New, tr("&New catalog …"), tr("Make an empty catalog"));
    set(Command::Open, tr("&Open …"), tr("Open a catalog"));
    set(Command::Import, tr("&Import …"), tr("Bring products into the catalog"));
    set(Command::Generate, tr("&Generate sample data …"), tr("Add products that the program draws"));
    m_commands.at(Command::Generate)->setIconText(tr("Generate …"));
    set(Command::Export, tr("&Export …"), tr("Write products to files"));
    set(Command::AssignSplits, tr("&Assign splits …"), tr("Divide products into train, validation and test"));
    set(Command::Check, tr("&Check the catalog"),
        tr("Look for blurred, dark, damaged and duplicate pictures, missing fields, odd prices and leaks"));
    set(Command::Quit, tr("&Quit"), {});
    set(Command::Find, tr("&Find"), tr("Search the catalog"));
    set(Command::CatalogRoom, tr("&Catalog"), tr("Browse and edit the products"));
    set(Command::TrainRoom, tr("&Train"), tr("Fine-tune a model on the catalog"));
    set(Command::About, tr("&About Vitrine"), {});
    m_fileMenu->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("&Recent catalogs"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_helpMenu->setTitle(tr("&Help"));
    const QStringList themes{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int at = 0; at < themes.size(); ++at)
        m_themes->actions().at(at)->setText(themes.at(at));
    m_rail->setWindowTitle(tr("Rooms"));
    m_rail->setAccessibleName(tr("Rooms"));
    m_bar->setWindowTitle(tr("Commands"));
    m_bar->setAccessibleName(tr("Commands"));
    updateCommands();
}

void MainWindow::updateCommands()
{
    const bool open = m_session != nullptr;
    const bool training = m_training->busy();
    for (const auto command : {Command::New, Command::Open}) // the training worker uses the open catalog
        m_commands.at(command)->setEnabled(!training);
    m_recentMenu->setEnabled(!training && !m_recentMenu->isEmpty());
    for (const auto command :
         {Command::Export, Command::Check, Command::AssignSplits, Command::Find, Command::TrainRoom})
        m_commands.at(command)->setEnabled(open);
    const auto history = open ? m_session->history() : catalog::HistoryState{};
    auto* undo = m_commands.at(Command::Undo);
    undo->setEnabled(history.undo.has_value());
    undo->setText(undoText(history));
    undo->setToolTip(QString(undoText(history)).remove('&'));
    undo->setIconText(tr("Undo"));
    auto* redo = m_commands.at(Command::Redo);
    redo->setEnabled(history.redo.has_value());
    redo->setText(redoText(history));
    redo->setToolTip(QString(redoText(history)).remove('&'));
    redo->setIconText(tr("Redo"));

    setWindowTitle(open ? tr("%1 — Vitrine").arg(m_session->name()) : tr("Vitrine"));
    if (!open) {
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

void MainWindow::updateRecent()
{
    const auto recent = m_services.settings.value(kRecentCatalogs);
    m_recentMenu->clear();
    for (const auto& folder : recent) {
        auto* action = m_recentMenu->addAction(folder);
        connect(action, &QAction::triggered, this, [this, folder] { openCatalog(toPath(folder)); });
    }
    m_welcome->setRecent(recent);
}

void MainWindow::run(Command command)
{
    switch (command) {
    case Command::New:
        return chooseNewCatalog();
    case Command::Open:
        return chooseCatalog();
    case Command::Import:
        return openImportDialog();
    case Command::Generate:
        return openSampleDialog();
    case Command::Export:
        return openExportDialog();
    case Command::AssignSplits:
        return openSplitDialog();
    case Command::Check:
        return checkCatalog();
    case Command::Quit:
        close();
        return;
    case Command::Undo:
        return m_session->undo();
    case Command::Redo:
        return m_session->redo();
    case Command::Find:
        showRoom(Room::Catalog);
        m_catalogPanel->focusSearch();
        return;
    case Command::CatalogRoom:
        return showRoom(Room::Catalog);
    case Command::TrainRoom:
        return showRoom(Room::Train);
    case Command::About:
        return showAbout();
    }
}

void MainWindow::showRoom(Room room)
{
    m_room = m_session ? room : Room::Catalog;
    m_commands.at(m_room == Room::Train ? Command::TrainRoom : Command::CatalogRoom)->setChecked(true);
    if (!m_session)
        m_rooms->setCurrentWidget(m_welcome);
    else
        m_rooms->setCurrentWidget(m_room == Room::Train ? static_cast<QWidget*>(m_trainPanel)
                                                        : m_catalogPanel);
}

void MainWindow::chooseNewCatalog()
{
    m_services.chooser(
        this,
        {FileQuestion::Kind::NewFile,
         tr("New catalog"),
         pathText(m_services.catalogsFolder / tr("Catalog").toStdString()),
         {}},
        [this](const QString& path) { createCatalog(withSuffix(toPath(path)), Naming::Exact); });
}

void MainWindow::chooseCatalog()
{
    m_services.chooser(this,
                       {FileQuestion::Kind::ExistingFolder,
                        tr("Open a catalog: a .vitrine folder"),
                        pathText(m_services.catalogsFolder),
                        {}},
                       [this](const QString& path) { openCatalog(toPath(path)); });
}

void MainWindow::openCatalog(const std::filesystem::path& folder)
{
    m_openJob = m_jobs->run(
        Order::NewestFirst,
        [folder = std::filesystem::absolute(folder)](std::stop_token) {
            return std::make_shared<catalog::Catalog>(catalog::Catalog::open(folder));
        },
        [this](std::shared_ptr<catalog::Catalog> catalog) { adopt(std::move(catalog)); });
}

void MainWindow::createCatalog(const std::filesystem::path& folder, Naming naming, std::function<void()> then)
{
    m_openJob = m_jobs->run(
        Order::NewestFirst, [folder, naming](std::stop_token) { return newCatalog(folder, naming); },
        [this, then = std::move(then)](std::shared_ptr<catalog::Catalog> catalog) {
            adopt(std::move(catalog));
            if (then)
                then();
        });
}

void MainWindow::adopt(std::shared_ptr<catalog::Catalog> catalog)
{
    auto* before = m_session;
    m_session = new CatalogSession(std::move(catalog), *m_jobs, this);
    connect(m_session, &CatalogSession::stateChanged, this, &MainWindow::updateCommands);
    connect(m_session, &CatalogSession::failed, this,
            [this](const core::Problem& problem) { m_problems->add(problem); });
    connect(m_session, &CatalogSession::written, this, &MainWindow::closeWhenIdle);
    m_catalogPanel->setSession(m_session);
    m_trainPanel->setSession(m_session);
    if (before)
        before->retire();
    auto recent = m_services.settings.value(kRecentCatalogs);
    const auto folder = pathText(m_session->folder());
    recent.removeAll(folder);
    recent.prepend(folder);
    m_services.settings.setValue(kRecentCatalogs, QStringList(recent.mid(0, kRecentCatalogsKept)));
    updateRecent();
    updateCommands();
    showRoom(Room::Catalog);
    m_catalogPanel->grid()->setFocus();
    emit catalogOpened();
}

void MainWindow::withCatalog(const QString& name, std::function<void()> then)
{
    if (m_session)
        then();
    else
        createCatalog(m_services.catalogsFolder / (name + ".vitrine").toStdString(), Naming::NextFree,
                      std::move(then));
}

void MainWindow::openImportDialog(const std::filesystem::path& source)
{
    auto* dialog =
        new ImportDialog(*m_jobs, m_services.chooser, m_session ? m_session->name() : QString(), this);
    connect(dialog, &ImportDialog::importRequested, this,
            [this](const QString& chosen, const catalog::ImportOptions& options) {
                const auto name = QFileInfo(QDir::cleanPath(chosen)).completeBaseName();
                withCatalog(name, [this, chosen, options] { importSource(toPath(chosen), options); });
            });
    if (!source.empty())
        dialog->setSource(pathText(source));
    dialog->open();
}

void MainWindow::importSource(const std::filesystem::path& source, const catalog::ImportOptions& options)
{
    m_jobs->runVisible(
        tr("Importing %1").arg(toQString(source.filename().string())),
        [catalog = m_session->catalog(), source, options](const core::Progress& progress) {
            return catalog::importSource(*catalog, source, options, progress);
        },
        [this](const catalog::ImportReport& report) {
            const auto heading = [rows = report.rows, imported = report.imported, updated = report.updated,
                                  refused = report.refused, problems = report.problemCount] {
                const QLocale locale;
                return tr("Imported %1 of %2 rows (%3 updated, %4 refused)")
                           .arg(locale.toString(qulonglong(imported)), locale.toString(qulonglong(rows)),
                                locale.toString(qulonglong(updated)), locale.toString(qulonglong(refused))) +
                       QStringLiteral("  ·  ") + tr("%Ln problem(s)", nullptr, static_cast<int>(problems));
            };
            m_problems->showReport(heading, report.problems);
            if (m_session)
                m_session->refresh();
            emit jobDone();
        });
}

void MainWindow::openSampleDialog()
{
    auto* dialog = new SampleDialog(m_services.chooser, m_session ? m_session->name() : QString(), this);
    connect(dialog, &SampleDialog::sampleRequested, this, [this](const SampleRequest& request) {
        withCatalog(tr("Sample"), [this, request] { generateSamples(request); });
    });
    dialog->open();
}

void MainWindow::generateSamples(const SampleRequest& request)
{
    m_jobs->runVisible(
        tr("Generating sample data"),
        [catalog = m_session->catalog(), request](const core::Progress& progress) {
            sampledata::SampleOptions options;
            options.count = request.count;
            options.seed = request.seed;
            options.profile = sampledata::Profile::load(request.profile);
            return sampledata::generateIntoCatalog(*catalog, options, progress);
        },
        [this](const sampledata::SampleReport&) {
            if (m_session)
                m_session->refresh();
            emit jobDone();
        });
}

void MainWindow::openExportDialog()
{
    auto* dialog = new ExportDialog(m_services.chooser, m_catalogPanel->model()->rowCount(),
                                    static_cast<int>(m_session->counts().products),
                                    m_session->catalog()->exportsFolder(), m_session->name(), this);
    connect(dialog, &ExportDialog::exportRequested, this, &MainWindow::exportCatalog);
    dialog->open();
}

void MainWindow::exportCatalog(const ExportRequest& request)
{
    auto query = request.onlyFound ? m_catalogPanel->query() : catalog::Query{};
    m_jobs->runVisible(
        tr("Exporting"),
        [catalog = m_session->catalog(), query, request](const core::Progress& progress) {
            return catalog::exportCatalog(*catalog, query, request.format, request.out, progress,
                                          {request.copyPictures, workflow::chatTextsOf});
        },
        [this, out = pathText(request.out)](const catalog::ExportReport& report) {
            const auto heading = [out, products = report.products] {
                return tr("Exported %Ln product(s) to %1", nullptr, static_cast<int>(products)).arg(out);
            };
            m_problems->showReport(heading, report.problems);
            emit jobDone();
        });
}

void MainWindow::checkCatalog()
{
    m_jobs->runVisible(
        tr("Checking the catalog"),
        [catalog = m_session->catalog()](const core::Progress& progress) {
            const auto report = catalog->runChecks(progress);
            return std::pair{report, catalog->count({"has:finding", std::nullopt, false})};
        },
        [this](const std::pair<catalog::CheckReport, std::uint64_t>& result) {
            const auto heading = [products = result.first.products, found = result.second] {
                return tr("Checked %Ln product(s)", nullptr, static_cast<int>(products)) +
                       QStringLiteral("  ·  ") +
                       tr("%Ln of them with something to look at", nullptr, static_cast<int>(found));
            };
            m_problems->showReport(heading, {});
            if (m_session)
                m_session->refresh();
            if (result.second > 0) {
                showRoom(Room::Catalog);
                m_catalogPanel->search("has:finding");
            }
            emit jobDone();
        });
}

void MainWindow::openSplitDialog()
{
    auto* dialog = new SplitDialog(this);
    connect(dialog, &SplitDialog::splitRequested, this, &MainWindow::assignSplits);
    dialog->open();
}

void MainWindow::assignSplits(const SplitRequest& request)
{
    m_jobs->runVisible(
        tr("Assigning splits"),
        [catalog = m_session->catalog(), request](const core::Progress&) {
            return catalog->assignSplits(request.train, request.validation, request.test, request.seed);
        },
        [this](const catalog::SplitResult& result) {
            const auto heading = [leaks = result.leaksAvoided] {
                return tr("Splits assigned; a random division would have leaked %Ln product(s) from training",
                          nullptr, static_cast<int>(leaks));
            };
            if (result.leaksAvoided > 0)
                m_problems->showReport(heading, {});
            if (m_session)
                m_session->refresh();
            emit jobDone();
        });
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

bool MainWindow::busy() const
{
    return m_training->busy() || m_jobs->visibleJobs() > 0 || (m_session && m_session->writing());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (auto* focused = focusWidget())
        focused->clearFocus(); // what was typed and not yet applied is applied
    if (!busy()) {
        saveSettings();
        event->accept();
        return;
    }
    event->ignore();
    if (m_closing)
        return;
    if (m_training->busy() || m_jobs->visibleJobs() > 0)
        askToClose();
    else
        m_closing = true; // only an edit is on its way
}

void MainWindow::askToClose()
{
    if (findChild<QMessageBox*>("close"))
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Close Vitrine?"), {}, QMessageBox::NoButton, this);
    box->setObjectName("close");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(m_training->busy() ? tr("A fine-tune is running.") : tr("A job is running."));
    box->setInformativeText(m_training->busy()
                                ? tr("It can be stopped with a checkpoint and continued the next time.")
                                : tr("When it is stopped, nothing of it is kept."));
    auto* stop = box->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName("close.stop");
    auto* stay = box->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    stay->setObjectName("close.stay");
    box->setDefaultButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closing = true;
        m_training->stop();
        for (auto* job : m_jobs->findChildren<VisibleJob*>())
            job->cancel();
        m_strip->setMessage(tr("Finishing …"));
        centralWidget()->setEnabled(false);
        closeWhenIdle();
    });
    box->open();
}

void MainWindow::closeWhenIdle()
{
    if (m_closing && !busy())
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::saveSettings()
{
    m_services.settings.setValue(kWindowGeometry, saveGeometry());
    m_catalogPanel->saveSettings();
    m_trainPanel->saveSettings();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
