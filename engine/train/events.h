// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/core/error.h"
#include "engine/train/metrics.h"

namespace vitrine::train {

// What the training worker tells. Immutable values, handed over between threads; one JSON object each.

struct RunStarted {
    std::string run{};
    std::filesystem::path folder{};
    std::uint64_t first_step = 0; ///< 0, or the step that a resumed run continues after
    std::uint64_t total_steps = 0;
    std::uint64_t training_rows = 0;
    std::uint64_t validation_rows = 0;
    std::uint64_t trained_parameters = 0;
    std::uint64_t all_parameters = 0;
    std::string device{};
    std::string precision{};
};
struct RowRefused { ///< a row that cannot be trained on; the others go on
    std::string example;
    core::Problem problem;
};
struct StepFinished {
    std::uint64_t step = 0; ///< 1-based optimiser step
    std::uint64_t total_steps = 0;
    double epoch = 0.0;
    double train_loss = 0.0; ///< mean over the step's response tokens, nats
    double learning_rate = 0.0;
    double gradient_norm = 0.0; ///< before clipping
    double tokens_per_second = 0.0;
    double pictures_per_second = 0.0;
    double seconds = 0.0;      ///< training time since the run began, pauses and evaluations included
    double seconds_left = 0.0; ///< estimated, evaluations included
};
struct EvaluationProgress { ///< an evaluation is running
    std::uint64_t step = 0;
    std::uint64_t done = 0;
    std::uint64_t total = 0;
};
struct EvaluationFinished {
    std::uint64_t step = 0; ///< 0: before training
    Metrics metrics;
    double seconds = 0.0;
};
struct CaptionsPredicted { ///< of the watched pictures, always the same ones in the same order
    std::uint64_t step = 0;
    std::vector<PredictedCaption> captions;
};
struct CheckpointSaved {
    std::uint64_t step = 0;
    std::filesystem::path folder;
    bool best = false;
};
struct RunPaused {
    std::uint64_t step = 0;
};
struct RunResumed {
    std::uint64_t step = 0;
};
enum class RunOutcome { Completed, Stopped };
struct RunFinished {
    std::string run;
    RunOutcome outcome = RunOutcome::Completed;
    std::uint64_t steps = 0;
    double seconds = 0.0;
    double train_loss = 0.0; ///< of the last step
    double tokens_per_second = 0.0;
    Metrics before;
    Metrics after;
};
struct RunFailed {
    std::string run;
    core::Problem problem;
};

using Event = std::variant<RunStarted, RowRefused, StepFinished, EvaluationProgress, EvaluationFinished,
                           CaptionsPredicted, CheckpointSaved, RunPaused, RunResumed, RunFinished, RunFailed>;

/// Called on the worker's thread; must not block.
using EventSink = std::function<void(const Event&)>;

/// {"event": "step_finished", …} with the members' names; RunFinished is {"event": "finished", …} with
/// validation_loss and the other metrics of `after` at top level, as DESIGN.md §6 lists.
nlohmann::json toJson(const Event& event);

/// The events of which a run's curves are made (steps, evaluations, captions) back from their JSON; nothing for
/// any other. Throws nlohmann::json::exception when a member is missing or of another type.
std::optional<Event> eventFromJson(const nlohmann::json& source);

} // namespace vitrine::train
