// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/core/progress.h"
#include "engine/vlm/model_output.h"
#include "engine/vlm/safetensors.h"

namespace vitrine::vlm {

/// How a random checkpoint is written.
struct RandomCheckpointOptions {
    std::optional<Dtype> dtype{}; ///< F32, F16 or Bf16; absent: what the config says
    std::size_t shards = 0;     ///< 0: as many as the reference library makes
    std::uint64_t seed = 1;
    ExistingModel existing = ExistingModel::Refuse;
};

/// What a random checkpoint resembles: folders that may be the same.
struct CheckpointDescription {
    std::filesystem::path config;    ///< config.json, preprocessor_config.json
    std::filesystem::path tokenizer; ///< tokenizer.json and what belongs to it
};

/// The descriptions that ship with the program, "phi-3-vision" and "phi-3.5-vision", or a folder's own.
/// (core::modelDescriptionsFolder; the two models differ in their preprocessor and in how their config spells things.)
CheckpointDescription checkpointDescription(const std::string& nameOrFolder);

/// Writes a model folder of the size and kind that `like` describes, with random weights: norms 1, biases 0, all else
/// near N(0, initializer_range). It says nonsense, but loads, captions and trains as the real one does in time and memory. Streamed: a few MB of memory at any size. Each tensor
/// depends on the seed and its name alone. Throws core::Error as the files' readers and ModelFolder do, Error{FileMissing}
/// where `like` has no tokenizer, Cancelled.
void writeRandomCheckpoint(const std::filesystem::path& out, const CheckpointDescription& like,
                           const RandomCheckpointOptions& options = {}, const core::Progress& progress = {});

} // namespace vitrine::vlm
