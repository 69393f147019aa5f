// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the catalog's runs: what it says of them, and which of them can go on.
#include "ui/panels/train_panel.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include "engine/train/trainer.h"
#include "engine/workflow/training_data.h"
#include "ui/bridges/catalog_session.h"
#include "ui/text.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;

std::optional<TrainPanel::MetricsStamp> TrainPanel::stampOf(const train::RunFolder& run)
{
    std::error_code code;
    const auto written = std::filesystem::last_write_time(run.metrics(), code);
    if (code)
        return std::nullopt;
    const auto bytes = std::filesystem::file_size(run.metrics(), code);
    return code ? std::nullopt : std::optional(MetricsStamp{written, bytes});
}

void TrainPanel::readMetrics(RunLine& line)
{
    const auto stamp = stampOf(line.run); // before reading: what is written meanwhile is read the next time
    const auto curves = line.run.readCurves();
    for (const auto& evaluation : curves.evaluations)
        line.bestLoss =
            std::min(line.bestLoss.value_or(evaluation.metrics.validation_loss), evaluation.metrics.validation_loss);
    if (!curves.steps.empty())
        line.steps = curves.steps.back().step;
    line.stamp = stamp;
}

TrainPanel::RunLine TrainPanel::lineOf(const train::RunFolder& run, const RunLine* known, std::uint64_t trainingRows)
{
    RunLine line{.run = run};
    try {
        if (known && known->stamp && known->stamp == stampOf(run)) {
            line.stamp = known->stamp;
            line.bestLoss = known->bestLoss;
            line.steps = known->steps;
        } else {
            readMetrics(line);
        }
    } catch (const core::Error&) {
        line.continuation = Continuation::Unreadable; // it is listed; choosing it tells what is wrong
    }
    try {
        line.results = workflow::resultsOf(run);
    } catch (const core::Error&) {
        // The commands that would save it say that it cannot be read.
    }
    if (line.continuation == Continuation::Unreadable)
        return line;
    if (!std::filesystem::exists(run.last())) {
        line.continuation = Continuation::NoCheckpoint;
        return line;
    }
    try {
        if (train::isFinished(run.folder, trainingRows))
            line.continuation = Continuation::Finished;
    } catch (const core::Error&) {
        // Continuing it tells what is wrong with its checkpoint.
    }
    return line;
}

void TrainPanel::readRuns()
{
    m_runsStale = false;
    if (!m_session)
        return;
    m_runsJob = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog(), known = m_runLines](std::stop_token stop) {
            std::vector<RunLine> lines;
            const auto runs = train::listRuns(catalog->runsFolder());
            const auto trainingRows = runs.empty() ? 0 : workflow::trainingRowCount(*catalog);
            for (const auto& run : runs) {
                if (stop.stop_requested())
                    break;
                const auto shown = std::find_if(known.begin(), known.end(), [&](const RunLine& each) {
                    return each.run.folder == run.folder;
                });
                lines.push_back(lineOf(run, shown == known.end() ? nullptr : &*shown, trainingRows));
            }
            return lines;
        },
        [this](std::vector<RunLine> lines) { showRuns(std::move(lines)); });
}

void TrainPanel::readResults(const std::filesystem::path& run)
{
    if (!m_session)
        return;
    m_resultsJob = m_session->jobs().run(
        Order::NewestFirst, [run](std::stop_token) { return workflow::resultsOf({run}); },
        [this, run](const workflow::RunResults& results) {
            for (auto& line : m_runLines)
                if (line.run.folder == run)
                    line.results = results;
            emit selectedResultsChanged();
        },
        [this](const core::Problem& failure) { emit problem(failure); });
}

QString TrainPanel::lineText(const RunLine& line) const
{
    auto text = toQString(line.run.name());
    if (line.steps > 0)
        text += QStringLiteral("  ·  ") + tr("%Ln step(s)", nullptr, static_cast<int>(line.steps));
    if (line.bestLoss)
        text += QStringLiteral("  ·  ") + tr("best %1").arg(QLocale().toString(*line.bestLoss, 'f', 3));
    return text;
}

void TrainPanel::showRuns(std::vector<RunLine> runs)
{
    m_runLines = std::move(runs);
    const QSignalBlocker quiet(m_runs);
    m_runs->clear();
    for (const auto& line : m_runLines) {
        m_runs->addItem(lineText(line));
        if (line.run.folder == m_shownRun)
            m_runs->setCurrentRow(m_runs->count() - 1);
    }
    updateButtons();
    emit selectedResultsChanged();
}

const TrainPanel::RunLine* TrainPanel::selectedRun() const
{
    const int row = m_runs->currentRow();
    return row >= 0 && row < static_cast<int>(m_runLines.size()) ? &m_runLines[static_cast<std::size_t>(row)]
                                                                 : nullptr;
}

std::optional<TrainPanel::SelectedResults> TrainPanel::selectedResults() const
{
    const auto* line = selectedRun();
    return line ? std::optional(SelectedResults{line->run, line->results}) : std::nullopt;
}

void TrainPanel::updateContinueButton()
{
    const auto* line = selectedRun();
    const auto continuation = line ? line->continuation : Continuation::Possible;
    m_continue->setEnabled(m_state == TrainingBridge::State::Idle && line && continuation == Continuation::Possible);
    switch (continuation) {
    case Continuation::Possible:
    case Continuation::Unreadable: // choosing it has told what is wrong
        m_continue->setToolTip(tr("Go on from the run's last checkpoint, with the run's own recipe"));
        break;
    case Continuation::NoCheckpoint:
        m_continue->setToolTip(tr("The run has no checkpoint to go on from."));
        break;
    case Continuation::Finished:
        m_continue->setToolTip(tr("The run is finished. It can go on once the catalog has more products to train on, if "
                                  "its recipe counts epochs and not steps; start a new run otherwise."));
        break;
    }
}

} // namespace vitrine::ui
