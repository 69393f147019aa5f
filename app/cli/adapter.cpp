// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/adapter.h"

#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/adapter_argument.h"
#include "app/cli/command.h"
#include "app/cli/model_output_arguments.h"

namespace vitrine::cli {

namespace {

void addInspect(CLI::App& adapter, Context& context)
{
    const auto folder = std::make_shared<std::string>();
    auto* command = adapter.add_subcommand("inspect", "Say what an adapter holds.");
    command->add_option("DIR", *folder, "An adapter's folder (PEFT)")->required();
    command->callback([&context, folder] {
        const auto summary = vlm::inspectAdapter(*folder);
        context.output.say("Base    " + summary.config.base_model_name_or_path);
        context.output.say("Rank    " + std::to_string(summary.config.r));
        context.output.say("Size    " + counted(summary.parameters, "parameter") + " in " +
                           counted(summary.modules.size(), "module"));
        for (const auto& module : summary.modules)
            context.output.say("        " + module);
        for (const auto& parameter : summary.saved)
            context.output.say("Whole   " + parameter);
        context.output.event(nlohmann::json{{"event", "finished"},
                                            {"config", summary.config.toJson()},
                                            {"parameters", summary.parameters},
                                            {"modules", summary.modules},
                                            {"saved", summary.saved}});
    });
}

void addMerge(CLI::App& adapter, Context& context)
{
    struct Folders {
        std::string model;
        std::string adapter;
        std::string out;
        std::vector<std::string> also;
        vlm::ModelOutput output{};
    };
    const auto folders = std::make_shared<Folders>();
    auto* command = adapter.add_subcommand("merge", "Write a model with an adapter merged into it.");
    command->add_option("MODEL", folders->model, "The base's folder, or the word starter")->required();
    command->add_option("ADAPTER", folders->adapter, "The adapter's folder (PEFT); DIR=0.5 lets it count by half")
        ->required();
    command->add_option("OUT", folders->out, "The model folder to write")->required();
    command->add_option("--also", folders->also, "A further adapter, added to the first")->allow_extra_args(false);
    addModelOutput(*command, folders->output);
    command->callback([&context, folders] {
        auto adapters = adapterChoices(folders->also);
        adapters.insert(adapters.begin(), adapterChoice(folders->adapter));
        vlm::mergeAdapters(modelFolderOf(folders->model), adapters, folders->out, folders->output,
                           context.progress("Merging"));
        context.output.say("Merged into " + folders->out);
        context.output.event(nlohmann::json{{"event", "finished"}, {"out", folders->out}});
    });
}

} // namespace

void addAdapter(CLI::App& program, Context& context)
{
    auto* adapter =
        program.add_subcommand("adapter", "Look at LoRA adapters and merge them into their base.\n"
                                          "Example: vitrine-cli adapter merge starter ADAPTER OUT");
    adapter->require_subcommand(1);
    addInspect(*adapter, context);
    addMerge(*adapter, context);
}

} // namespace vitrine::cli
