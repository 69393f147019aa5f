// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/cli/command.h"

namespace vitrine::cli {

/// Tells what a model folder holds; what does not fit its config is listed as problems.
void showModel(Output& output, const std::filesystem::path& folder);

void addModelInspect(CLI::App& model, Context& context);

} // namespace vitrine::cli
