// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/model_output_arguments.h"
#include "engine/workflow/export_run.h"

namespace vitrine::cli {

namespace {

using workflow::KeptCheckpoint;
using workflow::RunResult;

struct Arguments {
    std::string catalog;
    std::string run;
    std::string out;
    std::string checkpoint = "best";
    bool merged = false;
    workflow::RunExport wanted{};
};

void exportRun(Context& context, const Arguments& arguments)
{
    const train::RunFolder run{runFolderOf(arguments.catalog, arguments.run)};
    auto wanted = arguments.wanted;
    wanted.checkpoint = arguments.checkpoint == "last" ? KeptCheckpoint::Last : KeptCheckpoint::Best;
    const bool hasAdapter = !workflow::modelOf(run, wanted.checkpoint).adapter.empty();
    wanted.result = hasAdapter && !arguments.merged ? RunResult::Adapter : RunResult::Model;
    const bool isAdapter = wanted.result == RunResult::Adapter;
    workflow::exportRun(run, wanted, arguments.out, context.progress("Exporting"));
    context.output.say((isAdapter ? "Adapter written to " : "Model written to ") + arguments.out);
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"run", run.name()},
                                        {"result", isAdapter ? "adapter" : "model"},
                                        {"out", arguments.out}});
}

} // namespace

void addRun(CLI::App& program, Context& context)
{
    auto* group = program.add_subcommand("run", "Take what a run has learned out of its catalog.\n"
                                                "Example: vitrine-cli run export shop.vitrine RUN ADAPTER");
    group->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();
    auto* command = group->add_subcommand(
        "export",
        "Write a LoRA run's adapter (PEFT), or the model of a full run, without what only the run needs to go on.");
    addCatalog(*command, arguments->catalog);
    command->add_option("RUN", arguments->run, "A run's name or folder")->required();
    command->add_option("OUT", arguments->out, "The folder to write")->required();
    command->add_flag("--merged", arguments->merged, "One model with its base instead of the adapter");
    command->add_option("--checkpoint", arguments->checkpoint, "best or last")
        ->capture_default_str()
        ->check(CLI::IsMember({"best", "last"}));
    addModelOutput(*command, arguments->wanted.output);
    command->callback([&context, arguments] { exportRun(context, *arguments); });
}

} // namespace vitrine::cli
