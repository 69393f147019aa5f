// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/metrics_text.h"
#include "app/cli/training_output.h"
#include "engine/train/trainer.h"
#include "engine/workflow/training_data.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string recipe;
    std::vector<std::string> settings;
    std::string resume;
    std::string name;
};

/// Which model the settings name: its defaults hold for whatever they leave open.
std::string baseModelIn(const std::vector<std::string>& settings)
{
    const std::string key = "base_model=";
    for (const auto& text : settings)
        if (text.starts_with(key))
            return text.substr(key.size());
    return {};
}

train::Recipe recipeOf(const Arguments& arguments)
{
    auto recipe = arguments.recipe.empty() ? train::defaultRecipeFor(baseModelIn(arguments.settings))
                                           : train::Recipe::load(arguments.recipe);
    for (const auto& text : arguments.settings) {
        const auto equals = text.find('=');
        if (equals == std::string::npos)
            throw CLI::ValidationError("--set", "“" + text + "” is not KEY=VALUE");
        recipe.set(text.substr(0, equals), text.substr(equals + 1));
    }
    recipe.validate();
    return recipe;
}

std::string recipeKeys()
{
    std::string text = "The recipe's fields, for --set:\n";
    for (const auto& field : train::recipeFields())
        text += "  " + padded(field.name, 28) + field.description + "\n";
    return text;
}

train::RunFinished run(Context& context, const Arguments& arguments, std::filesystem::path& folder)
{
    train::RunControl control;
    const std::stop_callback stop(context.interrupt.token(), [&control] { control.stop(); });
    TrainingOutput shown(context.output);
    const auto sink = [&shown](const train::Event& event) { shown.show(event); };
    if (!arguments.resume.empty()) {
        folder = runFolderOf(arguments.catalog, arguments.resume);
        const auto catalog = catalog::Catalog::open(arguments.catalog);
        return train::resumeFineTune(workflow::trainingDataFrom(catalog), folder, control, sink);
    }
    const auto recipe = recipeOf(arguments);
    const auto catalog = catalog::Catalog::open(arguments.catalog);
    folder = catalog.runsFolder() /
             (arguments.name.empty() ? workflow::freeRunName(catalog, recipe) : arguments.name);
    return train::fineTune(recipe, workflow::trainingDataFrom(catalog), folder, control, sink);
}

/// A finished run is told of at once: without a step to make, loading the model would be all that happens.
bool nothingIsLeftOf(Context& context, const Arguments& arguments)
{
    if (arguments.resume.empty())
        return false;
    const auto folder = runFolderOf(arguments.catalog, arguments.resume);
    if (!train::isFinished(folder, workflow::trainingRowCount(catalog::Catalog::open(arguments.catalog))))
        return false;
    const auto name = folder.filename().string();
    context.output.say("Run “" + name + "” is finished: its recipe leaves no further step, and its result is in " +
                       folder.string() + ".");
    context.output.say("Measure it with: vitrine-cli evaluate " + arguments.catalog + " --run " + name);
    context.output.say("Train further in a new run, with more epochs or max_steps: vitrine-cli train " + arguments.catalog);
    context.output.event(nlohmann::json{{"event", "nothing_left"}, {"run", folder.string()}});
    return true;
}

void runAndTell(Context& context, const Arguments& arguments)
{
    if (nothingIsLeftOf(context, arguments))
        return;
    std::filesystem::path folder;
    const auto finished = run(context, arguments, folder);
    if (finished.outcome == train::RunOutcome::Stopped) {
        context.output.say("Stopped after step " + std::to_string(finished.steps) +
                           ". It goes on from there with: vitrine-cli train " + arguments.catalog +
                           " --resume " + folder.filename().string());
        throw core::Cancelled{};
    }
    context.output.say("Finished " + counted(finished.steps, "step") + " in " +
                       shownSeconds(finished.seconds) + ".");
    context.output.say("  before: " + metricsLine(finished.before));
    context.output.say("  after:  " + metricsLine(finished.after));
    context.output.say("  in " + folder.string());
}

} // namespace

void addTrain(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "train", "Fine-tune Phi-3-Vision on a catalog's train split.\n"
                 "Example: vitrine-cli train shop.vitrine --set method=lora --set epochs=3");
    addCatalog(*command, arguments->catalog);
    command->add_option("--recipe", arguments->recipe, "A recipe.json; the defaults unless given");
    command->add_option("--set", arguments->settings, "KEY=VALUE of the recipe, as often as wanted");
    auto* resume =
        command->add_option("--resume", arguments->resume, "Continue this run from its last checkpoint");
    command->add_option("--name", arguments->name, "The new run's name")->excludes(resume);
    command->footer(recipeKeys());
    command->callback([&context, arguments] { runAndTell(context, *arguments); });
}

} // namespace vitrine::cli
