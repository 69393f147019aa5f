// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "engine/core/progress.h"
#include "engine/vlm/model_output.h"

namespace vitrine::vlm {

/// Writes a model folder again with its weights in `dtype` ("float32", "bfloat16", "float16"): smaller, or
/// exact. Progress counts bytes. Throws core::Error as the files' readers and ModelFolder do, and
/// Cancelled.
void convertModel(const std::filesystem::path& model, const std::filesystem::path& out, const std::string& dtype,
                  const ModelOutput& output = {}, const core::Progress& progress = {});

} // namespace vitrine::vlm
