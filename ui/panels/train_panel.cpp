// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/train_panel.h"

#include <algorithm>
#include <charconv>
#include <map>

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/bridges/catalog_session.h"
#include "ui/icons.h"
#include "ui/panels/captions_panel.h"
#include "ui/panels/recipe_form.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/views/column_scroll_area.h"
#include "ui/views/loss_plot.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;
using State = TrainingBridge::State;

TrainPanel::TrainPanel(Settings& settings, ThumbnailLoader& thumbnails, FileChooser chooser, QWidget* parent)
    : QWidget(parent), m_settings(settings)
{
    build(thumbnails, std::move(chooser));
    connect(m_start, &QPushButton::clicked, this, &TrainPanel::start);
    connect(m_pause, &QPushButton::clicked, this, &TrainPanel::pauseOrResume);
    connect(m_stop, &QPushButton::clicked, this, &TrainPanel::stopRequested);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (const auto* line = selectedRun())
            emit continueRequested(line->run.folder);
    });
    connect(m_runs, &QListWidget::currentRowChanged, this, &TrainPanel::showSelectedRun);
    retranslate();
    updateButtons();
}

TrainPanel::~TrainPanel() = default;

void TrainPanel::build(ThumbnailLoader& thumbnails, FileChooser chooser)
{
    m_recipeTitle = new QLabel(this);
    m_runsTitle = new QLabel(this);
    auto bold = font();
    bold.setBold(true);
    m_recipeTitle->setFont(bold);
    m_runsTitle->setFont(bold);
    m_form = new RecipeForm(std::move(chooser), this);
    m_form->setObjectName("recipe");
    m_start = new QPushButton(icon(Symbol::Start), {}, this);
    m_start->setObjectName("train.start");
    m_pause = new QPushButton(icon(Symbol::Pause), {}, this);
    m_pause->setObjectName("train.pause");
    m_stop = new QPushButton(icon(Symbol::Stop), {}, this);
    m_stop->setObjectName("train.stop");
    m_runs = new QListWidget(this);
    m_runs->setObjectName("train.runs");
    m_runs->setAlternatingRowColors(true);
    m_runsTitle->setBuddy(m_runs);
    m_continue = new QPushButton(icon(Symbol::Resume), {}, this);
    m_continue->setObjectName("train.continue");
    m_save = new QPushButton(icon(Symbol::Export), {}, this);
    m_save->setObjectName("train.save");
    m_save->setMenu(new QMenu(m_save));
    m_save->menu()->setToolTipsVisible(true); // a command that is grey says there why
    m_save->hide();
    m_progressLabel = new QLabel(this);
    m_progressLabel->setObjectName("train.progress");
    m_progressLabel->setWordWrap(true);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName("train.bar");
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2 + 2);
    m_plot = new LossPlot(this);
    m_plot->setObjectName("plot");
    m_plot->setSmoothing(m_settings.value(kPlotSmoothing));
    m_plot->setLogarithmic(m_settings.value(kPlotLogarithmic));
    m_captions = new CaptionsPanel(thumbnails, this);
    m_captions->setObjectName("captions");

    auto* scroll = new ColumnScrollArea(m_form, this);
    scroll->setObjectName("train.scroll");
    auto* buttons = new QHBoxLayout;
    for (auto* button : {m_start, m_pause, m_stop})
        buttons->addWidget(button, 1);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_recipeTitle);
    column->addWidget(scroll, 5);
    column->addLayout(buttons);
    column->addSpacing(6);
    column->addWidget(m_runsTitle);
    column->addWidget(m_runs, 2);
    column->addWidget(m_continue);
    column->addWidget(m_save);

    m_plotSplitter = new QSplitter(Qt::Vertical, this);
    m_plotSplitter->setObjectName("train.plotSplitter");
    m_plotSplitter->addWidget(m_plot);
    m_plotSplitter->addWidget(m_captions);
    m_plotSplitter->setChildrenCollapsible(false);
    m_plotSplitter->setSizes({420, 330});
    m_plotSplitter->restoreState(m_settings.value(kTrainPlotSplitter));
    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(8, 12, 12, 12);
    rightColumn->setSpacing(6);
    rightColumn->addWidget(m_progressLabel);
    rightColumn->addWidget(m_bar);
    rightColumn->addSpacing(4);
    rightColumn->addWidget(m_plotSplitter, 1);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName("train.splitter");
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({350, 1000});
    m_splitter->restoreState(m_settings.value(kTrainSplitter));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
}

void TrainPanel::retranslate()
{
    m_recipeTitle->setText(tr("Recipe"));
    m_start->setText(tr("&Start"));
    m_start->setToolTip(tr("Start a new run with this recipe"));
    m_stop->setText(tr("S&top"));
    m_stop->setToolTip(tr("Stop after the current step; the run can be continued later"));
    m_runsTitle->setText(tr("&Runs of this catalog"));
    m_runs->setAccessibleName(tr("Runs of this catalog"));
    m_continue->setText(tr("C&ontinue the selected run"));
    m_save->setText(tr("Save the se&lected run"));
    m_progressLabel->setAccessibleName(tr("Progress of the training"));
    m_bar->setAccessibleName(tr("Progress of the training"));
    for (int row = 0; row < m_runs->count(); ++row)
        m_runs->item(row)->setText(lineText(m_runLines[static_cast<std::size_t>(row)]));
    updateButtons();
    updateProgress();
}

void TrainPanel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_form->setJobs(m_session ? &m_session->jobs() : nullptr);
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, [this] { // a run may have more rows to train on
            m_runsStale = true;
            if (isVisible())
                readRuns();
        });
    m_runsJob.cancel();
    m_resultsJob.cancel();
    m_curvesJob.cancel();
    m_picturesJob.cancel();
    m_liveRun.clear();
    m_shownRun.clear();
    m_progress.clear();
    m_plot->clear();
    m_captions->model()->clear();
    showRuns({});
    readRuns();
    updateButtons();
    updateProgress();
}

void TrainPanel::setState(State state)
{
    m_state = state;
    if (state == State::Idle) {
        m_liveRun.clear();
        readRuns();
    }
    updateButtons();
    updateProgress();
}

void TrainPanel::start()
{
    try {
        emit startRequested(m_form->recipe(), m_form->runName());
    } catch (const core::Error& error) {
        emit problem(error.problem());
        m_form->showField(error.problem().where.item);
    }
}

void TrainPanel::pauseOrResume()
{
    if (m_state == State::Paused || m_state == State::Pausing)
        emit resumeRequested();
    else
        emit pauseRequested();
}

void TrainPanel::updateButtons()
{
    const bool paused = m_state == State::Paused || m_state == State::Pausing;
    m_start->setEnabled(m_session && m_state == State::Idle);
    m_pause->setEnabled(m_state == State::Running || paused);
    m_pause->setText(paused ? tr("Res&ume") : tr("&Pause"));
    m_pause->setIcon(icon(paused ? Symbol::Resume : Symbol::Pause));
    m_pause->setToolTip(paused ? tr("Go on training")
                               : tr("Rest after the current step; the model stays in memory"));
    m_stop->setEnabled(m_state != State::Idle && m_state != State::Stopping);
    m_form->setEnabled(m_state == State::Idle);
    updateContinueButton();
}

QString TrainPanel::progressText() const
{
    return m_progressLabel->text();
}

void TrainPanel::updateProgress()
{
    QString text;
    if (m_state == State::Starting)
        text = tr("Preparing the run …");
    else if (m_state == State::Stopping)
        text = tr("Finishing the step and saving a checkpoint …");
    else if (m_state == State::Pausing)
        text = tr("Pausing after the current step …");
    else
        text = m_progress.text();
    m_progressLabel->setText(m_progress.run().isEmpty() || m_state == State::Starting
                                 ? text
                                 : QString("%1: %2").arg(m_progress.run(), text));
    const auto permille = m_state == State::Starting ? std::nullopt : m_progress.permille();
    m_bar->setRange(0, permille || m_state == State::Idle ? 1000 : 0); // it moves to and fro while nothing is counted
    m_bar->setValue(permille.value_or(0));
}

void TrainPanel::follow(const std::vector<train::Event>& events)
{
    for (const auto& event : events) {
        if (const auto* started = std::get_if<train::RunStarted>(&event)) {
            m_liveRun = started->folder;
            m_progress.clear();
            readRuns(); // it is in the list now
            if (m_shownRun != m_liveRun) {
                m_curvesJob.cancel();
                m_shownRun = m_liveRun;
                m_plot->clear();
                m_captions->model()->clear();
            }
        }
        if (const auto* saved = std::get_if<train::CheckpointSaved>(&event); saved && !m_liveRun.empty())
            readResults(m_liveRun);
        m_progress.follow(event);
        if (m_shownRun == m_liveRun && !m_liveRun.empty())
            apply(event);
    }
    updateProgress();
}

void TrainPanel::apply(const train::Event& event)
{
    m_plot->follow(event);
    if (const auto* captions = std::get_if<train::CaptionsPredicted>(&event)) {
        const bool first = m_captions->model()->rowCount() == 0;
        m_captions->model()->add(*captions);
        if (first)
            findPictures();
    }
}

void TrainPanel::findPictures()
{
    if (!m_session)
        return;
    std::vector<catalog::ProductId> ids; // a product's id is its example's name
    for (const auto& example : m_captions->model()->examples()) {
        catalog::ProductId id = 0;
        if (std::from_chars(example.data(), example.data() + example.size(), id).ec == std::errc())
            ids.push_back(id);
    }
    m_picturesJob = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog(), ids](std::stop_token) {
            std::map<std::string, QString> files;
            for (const auto& product : catalog->products(ids))
                files[std::to_string(product.id)] = pathText(catalog->imagePath(product));
            return files;
        },
        [this](const std::map<std::string, QString>& files) { m_captions->model()->setPictures(files); });
}

void TrainPanel::setSaveCommands(const QList<QAction*>& commands)
{
    m_save->menu()->addActions(commands);
    for (auto* command : commands)
        connect(command, &QAction::changed, this, &TrainPanel::updateSaveButton);
    m_save->show();
    updateSaveButton();
}

void TrainPanel::updateSaveButton()
{
    const auto commands = m_save->menu()->actions();
    const bool canSave =
        std::any_of(commands.begin(), commands.end(), [](const QAction* each) { return each->isEnabled(); });
    m_save->setEnabled(canSave);
    m_save->setToolTip(canSave || commands.isEmpty() ? QString() : commands.front()->toolTip());
}

void TrainPanel::showSelectedRun()
{
    updateButtons();
    emit selectedResultsChanged();
    const auto* line = selectedRun();
    if (!line || !m_session || line->run.folder == m_shownRun)
        return;
    m_shownRun = line->run.folder;
    m_curvesJob = m_session->jobs().run(
        Order::NewestFirst, [run = line->run](std::stop_token) { return run.readCurves(); },
        [this](const train::RunCurves& curves) { showRun(curves); },
        [this](const core::Problem& failure) { emit problem(failure); });
}

void TrainPanel::showRun(const train::RunCurves& curves)
{
    m_plot->showCurves(curves);
    m_captions->model()->clear();
    for (const auto& captions : curves.captions)
        m_captions->model()->add(captions);
    findPictures();
}

void TrainPanel::saveSettings()
{
    m_settings.setValue(kTrainSplitter, m_splitter->saveState());
    m_settings.setValue(kTrainPlotSplitter, m_plotSplitter->saveState());
    m_settings.setValue(kPlotSmoothing, m_plot->smoothing());
    m_settings.setValue(kPlotLogarithmic, m_plot->logarithmic());
}

void TrainPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_runsStale)
        readRuns();
}

void TrainPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
