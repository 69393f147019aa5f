// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/vlm/config.h"
#include "engine/vlm/safetensors.h"

namespace vitrine::vlm {

/// Everything in which a checkpoint differs from its config's tensor table, in the table's order, unexpected tensors
/// last: TensorMissing, TensorShape, SafetensorsDtype (no floating-point numbers), TensorUnexpected. A tied head may
/// still be in the files: it is not read. Nothing but headers is looked at.
std::vector<core::Problem> checkpointProblems(const Checkpoint& checkpoint, const Phi3VisionConfig& config,
                                              const std::filesystem::path& folder);

/// What may be and is worth knowing: tensors whose number format is not the config's torch_dtype, to which the reference
/// casts them when it loads them: at most one of CheckpointRounded and CheckpointWidened. Tensors that are a problem, or
/// not read, do not count. Nothing but headers is looked at.
std::vector<core::Problem> checkpointNotices(const Checkpoint& checkpoint, const Phi3VisionConfig& config,
                                             const std::filesystem::path& folder);

/// The one problem there is, or a CheckpointTensors that names all tensors of several. Do not call without any.
core::Problem gatheredProblem(const std::vector<core::Problem>& problems, const std::filesystem::path& folder);

/// Throws Error{gatheredProblem()} when there is a problem.
void checkCheckpoint(const Checkpoint& checkpoint, const Phi3VisionConfig& config, const std::filesystem::path& folder);

/// Names as a person reads many of them: those that differ in one number only are gathered, numbers that follow each
/// other as a range ("model.layers.{0-3, 7}.mlp.down_proj.weight"). In the order of their first appearance.
std::string gatheredNames(const std::vector<std::string>& names);

/// "[3072, 1024]".
std::string shownShape(const std::vector<std::int64_t>& shape);

} // namespace vitrine::vlm
