// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_progress.h"

#include <cmath>

#include <QLocale>

#include "ui/text.h"

namespace vitrine::ui {

namespace {

struct Durations {
    Q_DECLARE_TR_FUNCTIONS(Durations)
};

} // namespace

QString durationText(double seconds)
{
    const auto whole = static_cast<long long>(std::max(0.0, std::round(seconds)));
    if (whole < 90)
        return Durations::tr("%1 s", "seconds").arg(whole);
    const auto minutes = (whole + 30) / 60;
    if (minutes < 120)
        return Durations::tr("%1 min", "minutes").arg(minutes);
    return Durations::tr("%1 h %2 min", "hours and minutes").arg(minutes / 60).arg(minutes % 60);
}

void RunProgress::follow(const train::Event& event)
{
    if (const auto* started = std::get_if<train::RunStarted>(&event)) {
        m_run = toQString(started->run);
        m_totalSteps = started->total_steps;
        m_step.step = started->first_step;
        m_phase = Phase::Begun;
    } else if (const auto* step = std::get_if<train::StepFinished>(&event)) {
        m_step = *step;
        m_totalSteps = step->total_steps;
        m_phase = Phase::Training;
    } else if (const auto* evaluation = std::get_if<train::EvaluationProgress>(&event)) {
        m_evaluation = *evaluation;
        m_phase = Phase::Evaluating;
    } else if (const auto* evaluated = std::get_if<train::EvaluationFinished>(&event)) {
        m_validationLoss = evaluated->metrics.validation_loss;
        if (!m_bestLoss || *m_validationLoss < *m_bestLoss) {
            m_bestLoss = m_validationLoss;
            m_bestStep = evaluated->step;
        }
        m_phase = Phase::Training;
    } else if (std::holds_alternative<train::RunPaused>(event)) {
        m_phase = Phase::Paused;
    } else if (std::holds_alternative<train::RunResumed>(event)) {
        m_phase = Phase::Training;
    } else if (const auto* finished = std::get_if<train::RunFinished>(&event)) {
        m_phase = finished->outcome == train::RunOutcome::Completed ? Phase::Completed : Phase::Stopped;
    } else if (std::holds_alternative<train::RunFailed>(event)) {
        m_phase = Phase::Failed;
    }
}

std::optional<int> RunProgress::permille() const
{
    if (m_phase == Phase::Begun && m_step.step == 0)
        return std::nullopt;
    if (evaluatesFirst())
        return m_evaluation.total > 0 ? static_cast<int>(m_evaluation.done * 1000 / m_evaluation.total) : 0;
    return m_totalSteps > 0 ? static_cast<int>(m_step.step * 1000 / m_totalSteps) : 0;
}

QString RunProgress::text() const
{
    const QLocale locale;
    QStringList parts;
    switch (m_phase) {
    case Phase::Nothing:
        return tr("Nothing is running. Choose the recipe and press Start.");
    case Phase::Begun: // its model is in memory
    case Phase::Training:
        break;
    case Phase::Evaluating:
        parts << (evaluatesFirst() ? tr("evaluating before the first step: %1 of %2") : tr("evaluating: %1 of %2"))
                     .arg(locale.toString(qulonglong(m_evaluation.done)),
                          locale.toString(qulonglong(m_evaluation.total)));
        break;
    case Phase::Paused:
        parts << tr("paused");
        break;
    case Phase::Completed:
        parts << tr("finished");
        break;
    case Phase::Stopped:
        parts << tr("stopped; the run can be continued");
        break;
    case Phase::Failed:
        if (m_totalSteps == 0)
            return tr("The training could not begin.");
        parts << tr("failed");
        break;
    }
    parts << tr("step %1 of %2")
                 .arg(locale.toString(qulonglong(m_step.step)), locale.toString(qulonglong(m_totalSteps)));
    const bool running = m_phase == Phase::Training || m_phase == Phase::Evaluating;
    if (m_step.epoch > 0)
        parts << tr("epoch %1").arg(locale.toString(m_step.epoch, 'f', 2));
    if (running && m_step.pictures_per_second > 0)
        parts << tr("%1 pictures/s").arg(locale.toString(m_step.pictures_per_second, 'f', 1));
    if (running && m_step.seconds_left > 0)
        parts << tr("%1 left", "time").arg(durationText(m_step.seconds_left));
    if (m_validationLoss)
        parts << tr("validation %1 (best %2 at %3)")
                     .arg(locale.toString(*m_validationLoss, 'f', 3), locale.toString(*m_bestLoss, 'f', 3),
                          locale.toString(qulonglong(m_bestStep)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace vitrine::ui
