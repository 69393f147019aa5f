// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "engine/train/recipe.h"
#include "engine/train/run_folder.h"

namespace vitrine::workflow {

/// What a run learned, ready for train::evaluateModel and vlm::Captioner.
struct RunModel {
    train::Recipe recipe;        ///< the run's, base_model pointing at the weights to load
    std::filesystem::path model; ///< never empty: the checkpoint of a full fine-tune, the base of a LoRA one
    std::filesystem::path adapter; ///< the checkpoint of a LoRA fine-tune, else empty
    std::filesystem::path base;    ///< what the run began with; `model` of a LoRA one
};

/// The checkpoints that a run keeps.
enum class KeptCheckpoint {
    Best, ///< the one of the lowest validation loss; the last one when none was evaluated
    Last
};

/// From one of the run's checkpoints. Throws core::Error{RunMissing} when the folder is no run or has no checkpoint
/// yet, and what reading its recipe throws.
RunModel modelOf(const train::RunFolder& run, KeptCheckpoint which = KeptCheckpoint::Best);

} // namespace vitrine::workflow
