// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QString>

#include "engine/train/events.h"

namespace vitrine::ui {

/// Where a run stands, gathered from its events, and the sentence that says it.
class RunProgress {
    Q_DECLARE_TR_FUNCTIONS(RunProgress)
public:
    void clear() { *this = {}; }
    void follow(const train::Event& event);

    /// "step 412 of 1,260 · epoch 0.98 · 12.4 pictures/s · 9 min left · validation 0.412 (best 0.398 at 350)"
    QString text() const;
    /// Of the steps; before the first one, of the evaluation that comes first. Nothing while neither is counted yet.
    std::optional<int> permille() const;
    const QString& run() const { return m_run; }

private:
    enum class Phase { Nothing, Begun, Training, Evaluating, Paused, Completed, Stopped, Failed };
    bool evaluatesFirst() const { return m_phase == Phase::Evaluating && m_evaluation.step == 0; }
    Phase m_phase = Phase::Nothing;
    QString m_run;
    train::StepFinished m_step;
    std::uint64_t m_totalSteps = 0;
    train::EvaluationProgress m_evaluation;
    std::optional<double> m_validationLoss;
    std::optional<double> m_bestLoss;
    std::uint64_t m_bestStep = 0;
};

/// "40 s", "9 min", "2 h 5 min".
QString durationText(double seconds);

} // namespace vitrine::ui
