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
};

/// From the run's best checkpoint, or its last one when none was evaluated. Throws core::Error{RunMissing}
/// when the folder is no run or has no checkpoint yet, and what reading its recipe throws.
RunModel modelOf(const train::RunFolder& run);

} // namespace vitrine::workflow
