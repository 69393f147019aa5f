// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "engine/core/progress.h"
#include "engine/train/events.h"
#include "engine/train/trainer.h"

namespace vitrine::workflow {

struct DemoOptions {
    std::filesystem::path folder; ///< the demo's catalog demo.vitrine and report.html go here
    std::uint64_t rows = 300;
    std::uint64_t seed = 11;
};

enum class DemoStage { GenerateSamples, MeasureBefore, FineTune, MeasureAfter, MeasureBlind, WriteReport };

struct DemoResult {
    train::Metrics before; ///< all three on the same unseen pictures
    train::Metrics after;
    train::Metrics blind; ///< after, with a grey picture instead of each
    std::vector<train::PredictedCaption> captionsBefore;
    std::vector<train::PredictedCaption> captionsAfter;
    std::filesystem::path catalog;
    std::filesystem::path run;
    std::filesystem::path report;
    double seconds = 0.0;
};

/// The whole loop on sample data of a shop that the starter model has never seen: generate, measure,
/// fine-tune, measure again, blind test, report. Under five minutes on two cores.
DemoResult runDemo(const DemoOptions& options, train::RunControl& control,
                   const std::function<void(DemoStage)>& onStage, const train::EventSink& onEvent,
                   const core::Progress& progress);

} // namespace vitrine::workflow
