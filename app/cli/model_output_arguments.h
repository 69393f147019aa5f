// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "engine/vlm/model_output.h"

namespace vitrine::cli {

/// --force, which is kept in `existing`; it must live as long as `command`.
void addForce(CLI::App& command, vlm::ExistingModel& existing);

/// --shards and --force, which are kept in `output`; it must live as long as `command`.
void addModelOutput(CLI::App& command, vlm::ModelOutput& output);

} // namespace vitrine::cli
