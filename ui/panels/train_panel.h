// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include <QWidget>

#include "engine/train/run_folder.h"
#include "engine/workflow/export_run.h"
#include "ui/bridges/background_jobs.h"
#include "ui/bridges/training_bridge.h"
#include "ui/file_chooser.h"
#include "ui/run_progress.h"

class QAction;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace vitrine::ui {

class CaptionsPanel;
class CatalogSession;
class LossPlot;
class RecipeForm;
class Settings;
class ThumbnailLoader;

/// Fine-tuning: the recipe and the catalog's runs on the left, the curves and captions of the shown run on
/// the right.
class TrainPanel : public QWidget {
    Q_OBJECT
public:
    TrainPanel(Settings& settings, ThumbnailLoader& thumbnails, FileChooser chooser,
               QWidget* parent = nullptr);
    ~TrainPanel() override;

    void setSession(CatalogSession* session);
    /// What the training worker does now; enables the buttons to match.
    void setState(TrainingBridge::State state);
    void follow(const std::vector<train::Event>& events);
    void saveSettings();

    RecipeForm* form() const { return m_form; }
    LossPlot* plot() const { return m_plot; }
    CaptionsPanel* captions() const { return m_captions; }
    QString progressText() const;

    /// A run of the list and what it has that can be saved.
    struct SelectedResults {
        train::RunFolder run;
        std::optional<workflow::RunResults> results; ///< absent where the run cannot be read
    };
    /// Nothing while no run is selected.
    std::optional<SelectedResults> selectedResults() const;
    /// The commands that save what the selected run has learned: a button below the list offers them. It is as they
    /// are: without one that can be used it is grey and says why. Not owned; they outlive the panel's use of them.
    void setSaveCommands(const QList<QAction*>& commands);

signals:
    void selectedResultsChanged();
    void startRequested(const vitrine::train::Recipe& recipe, const QString& name);
    void continueRequested(const std::filesystem::path& run);
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void problem(const core::Problem& problem);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Whether a run can go on.
    enum class Continuation { Possible, NoCheckpoint, Finished, Unreadable };
    /// When a run's metrics were written and how long they are: the same again, and they need not be read again.
    struct MetricsStamp {
        std::filesystem::file_time_type written{};
        std::uintmax_t bytes = 0;
        bool operator==(const MetricsStamp&) const = default;
    };
    /// A run as the list shows it.
    struct RunLine {
        train::RunFolder run;
        std::optional<MetricsStamp> stamp{}; ///< of the metrics that the next two are from; absent: not read
        std::optional<double> bestLoss{};
        std::uint64_t steps = 0;
        Continuation continuation = Continuation::Possible;
        std::optional<workflow::RunResults> results{}; ///< absent where the run cannot be read
    };
    void build(ThumbnailLoader& thumbnails, FileChooser chooser);
    void retranslate();
    void start();
    void pauseOrResume();
    static std::optional<MetricsStamp> stampOf(const train::RunFolder& run);
    static void readMetrics(RunLine& line);
    /// `known`: the line that was shown for the run, if any; its metrics are read again only when they have changed.
    static RunLine lineOf(const train::RunFolder& run, const RunLine* known, std::uint64_t trainingRows);
    void readRuns();
    void readResults(const std::filesystem::path& run);
    void updateSaveButton();
    void showRuns(std::vector<RunLine> runs);
    QString lineText(const RunLine& line) const;
    void showSelectedRun();
    void showRun(const train::RunCurves& curves);
    void apply(const train::Event& event);
    void findPictures();
    void updateButtons();
    void updateContinueButton();
    void updateProgress();
    const RunLine* selectedRun() const;

    Settings& m_settings;
    CatalogSession* m_session = nullptr;
    TrainingBridge::State m_state = TrainingBridge::State::Idle;
    std::filesystem::path m_liveRun;  ///< the run that is being trained
    std::filesystem::path m_shownRun; ///< the run whose curves are shown
    RunProgress m_progress;
    std::vector<RunLine> m_runLines;
    bool m_runsStale = false; ///< the catalog has changed since they were read
    JobHandle m_runsJob;
    JobHandle m_resultsJob;
    JobHandle m_curvesJob;
    JobHandle m_picturesJob;

    QLabel* m_recipeTitle;
    RecipeForm* m_form;
    QPushButton* m_start;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QLabel* m_runsTitle;
    QListWidget* m_runs;
    QPushButton* m_continue;
    QPushButton* m_save;
    QLabel* m_progressLabel;
    QProgressBar* m_bar;
    LossPlot* m_plot;
    CaptionsPanel* m_captions;
    QSplitter* m_splitter;
    QSplitter* m_plotSplitter;
};

} // namespace vitrine::ui
