// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/metrics_text.h"
#include "engine/core/error.h"
#include "engine/train/trainer.h"
#include "engine/workflow/run_model.h"
#include "engine/workflow/training_data.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string run;
    std::string model;
    std::string split = "test";
    std::int64_t captions = 0;
    bool blind = false;
};

workflow::RunModel modelOf(const Arguments& arguments)
{
    if (!arguments.run.empty())
        return workflow::modelOf({runFolderOf(arguments.catalog, arguments.run)});
    workflow::RunModel model;
    model.model = modelFolderOf(arguments.model);
    model.recipe.base_model = model.model.string();
    return model;
}

void run(Context& context, const Arguments& arguments)
{
    const auto catalog = catalog::Catalog::open(arguments.catalog);
    auto model = modelOf(arguments);
    const auto examples = workflow::examplesFrom(catalog, {"split:" + arguments.split, std::nullopt, false});
    if (examples.empty())
        throw core::Error({core::ErrorCode::NoTrainingRows,
                           {.file = catalog.folder(), .item = arguments.split},
                           {"0", "0"}});
    model.recipe.evaluation_rows = 0;
    model.recipe.evaluation_captions =
        arguments.captions > 0 ? arguments.captions : static_cast<std::int64_t>(examples.size());
    const auto metrics =
        train::evaluateModel(model.recipe, model.adapter, examples, workflow::pictureLoader(),
                             arguments.blind ? train::ShownPicture::Grey : train::ShownPicture::Right,
                             context.progress("Evaluating"));
    for (const auto& [name, value] : shownMetrics(metrics))
        context.output.say(padded(name, 26) + value);
    auto event = metrics.toJson();
    event["event"] = "finished";
    event["rows"] = examples.size();
    context.output.event(event);
}

} // namespace

void addEvaluate(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "evaluate", "Measure what a run learned on products that it never saw.\n"
                    "Example: vitrine-cli evaluate shop.vitrine --run 2026-11-21-lora-1 --split test");
    addCatalog(*command, arguments->catalog);
    auto* run_ = command->add_option("--run", arguments->run, "A run's name or folder");
    auto* model =
        command->add_option("--model", arguments->model, "A model folder instead, or the word starter");
    run_->excludes(model);
    command->add_option("--split", arguments->split, "train, validation or test")
        ->capture_default_str()
        ->check(CLI::IsMember({"train", "validation", "test"}));
    command->add_option("--captions", arguments->captions, "How many products are captioned; 0: all");
    command->add_flag("--blind", arguments->blind,
                      "Show a grey picture instead of each: a model that looks gets worse");
    command->callback([&context, arguments] {
        if (arguments->run.empty() && arguments->model.empty())
            throw CLI::RequiredError("--run or --model");
        run(context, *arguments);
    });
}

} // namespace vitrine::cli
