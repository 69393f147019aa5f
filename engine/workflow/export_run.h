// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "engine/core/progress.h"
#include "engine/train/run_folder.h"
#include "engine/vlm/model_output.h"
#include "engine/workflow/run_model.h"

namespace vitrine::workflow {

/// What is made of a run's checkpoint.
enum class RunResult {
    Adapter, ///< PEFT's two files, for the base as it is
    Model    ///< a whole model: the adapter merged into its base, or what a full fine-tune trained
};

/// What a run has that can be exported.
struct RunResults {
    struct Checkpoint {
        KeptCheckpoint which = KeptCheckpoint::Best;
        std::optional<std::uint64_t> step; ///< absent where the folder does not tell it
    };
    bool hasAdapter = false;             ///< a full fine-tune has none
    std::vector<Checkpoint> checkpoints; ///< the best one first; the last one where it is another. None: not yet
};

/// Throws core::Error as reading the run's recipe does.
RunResults resultsOf(const train::RunFolder& run);

struct RunExport {
    RunResult result = RunResult::Adapter;
    KeptCheckpoint checkpoint = KeptCheckpoint::Best;
    vlm::ModelOutput output{}; ///< `shards` is a model's
};

/// Whether an export to `out` replaces a model or an adapter that is there. Throws core::Error as exportRun() does for
/// a run without a checkpoint and for a place that it refuses, and writes nothing.
bool replacesModel(const train::RunFolder& run, const RunExport& wanted, const std::filesystem::path& out);

/// Writes what a run has learned into the folder `out`, which appears whole or not at all, without what only the run
/// itself needs to go on. Progress counts bytes; the run may be training meanwhile.
/// Throws core::Error{ModelIntoRun} inside this or another run, {ModelOverItself} inside the base model's folder,
/// {ModelExists} over a model or adapter unless it is to be replaced, {ModelAmongOthers} over a folder with anything else
/// in it, {RecipeField} for the adapter of a full fine-tune, {FolderMissing} when the run has removed the
/// checkpoint meanwhile, as modelOf() and the files' readers and writers do, and Cancelled.
void exportRun(const train::RunFolder& run, const RunExport& wanted, const std::filesystem::path& out,
               const core::Progress& progress = {});

} // namespace vitrine::workflow
