// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "app/cli/output.h"
#include "engine/train/events.h"

namespace vitrine::cli {

/// What the training worker tells, as JSON lines or as text: a live line on a terminal, else a line now and
/// then. Called on the worker's thread.
class TrainingOutput {
public:
    explicit TrainingOutput(Output& output) : m_output(output) {}
    void show(const train::Event& event);

private:
    void show(const train::RunStarted& event);
    void show(const train::RowRefused& event);
    void show(const train::StepFinished& event);
    void show(const train::EvaluationFinished& event);
    void show(const train::CaptionsPredicted& event);
    void show(const train::CheckpointSaved& event);
    template <typename Other> void show(const Other&) {}

    Output& m_output;
    std::optional<std::chrono::steady_clock::time_point> m_lastLine;
};

} // namespace vitrine::cli
