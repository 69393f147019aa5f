// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "engine/train/metrics.h"
#include "engine/train/nn/optimizer.h"
#include "engine/train/nn/session.h"
#include "engine/train/run_folder.h"

namespace vitrine::train {

/// What a run must know besides tensors to go on as if nothing had happened.
struct TrainingState {
    std::uint64_t step = 0;            ///< optimiser steps done
    bool evaluated = false;            ///< the evaluation due at this step has been made
    double seconds = 0.0;              ///< spent so far
    double train_loss = 0.0;           ///< of the last step
    std::uint64_t tokens = 0;          ///< learned from so far
    std::optional<double> best_loss{}; ///< lowest validation loss so far
    std::uint64_t best_step = 0;
    Metrics before{};                  ///< at step 0
    Metrics latest{};
};

/// Writes checkpoints/step-NNNNNN whole or not at all: adapter or model in the Hugging Face layout, optimizer.safetensors,
/// trainer_state.json; then points `last` (and `best`) at it and removes checkpoints that neither link names.
/// Returns the folder. Throws core::Error{FileUnwritable}.
std::filesystem::path saveCheckpoint(const RunFolder& run, Session& session, const AdamW& optimizer,
                                     const TrainingState& state, bool best);

/// Writes anew what this step's checkpoint knows besides tensors: its step has been evaluated since it was saved. Throws
/// core::Error{FileUnwritable}.
void saveState(const RunFolder& run, const TrainingState& state);

/// What the newest checkpoint knows besides tensors. Throws core::Error{CheckpointDamaged | …}.
TrainingState readLastState(const RunFolder& run);

/// Reads the newest checkpoint into model and optimiser. Throws core::Error{CheckpointDamaged | …}.
TrainingState loadLastCheckpoint(const RunFolder& run, Session& session, AdamW& optimizer);

} // namespace vitrine::train
