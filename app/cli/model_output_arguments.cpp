// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_output_arguments.h"

namespace vitrine::cli {

void addForce(CLI::App& command, vlm::ExistingModel& existing)
{
    command.add_flag_callback(
        "--force", [&existing] { existing = vlm::ExistingModel::Replace; },
        "Replace a model that is in the folder already");
}

void addModelOutput(CLI::App& command, vlm::ModelOutput& output)
{
    command.add_option("--shards", output.shards, "So many files of weights; 0: of at most 5 GB each")
        ->check(CLI::Range(0, 1000))
        ->capture_default_str();
    addForce(command, output.existing);
}

} // namespace vitrine::cli
