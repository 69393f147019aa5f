// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/core/atomic_file.h"
#include "engine/train/trainer.h"
#include "engine/workflow/keep_captions.h"
#include "engine/workflow/run_model.h"
#include "engine/workflow/training_data.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string run;
    std::string filter;
    bool keep = false;
};

nlohmann::json toJson(const train::PredictedCaption& caption)
{
    const auto price = [](const std::optional<double>& value) {
        return value ? nlohmann::json(*value) : nlohmann::json();
    };
    return {{"id", caption.example},
            {"truth", caption.truth},
            {"predicted", caption.predicted},
            {"true_price", price(caption.true_price)},
            {"predicted_price", price(caption.predicted_price)},
            {"mean_log_probability", caption.mean_log_probability}};
}

void keep(Context& context, catalog::Catalog& catalog, const train::RunFolder& run, const std::string& filter)
{
    const auto kept = workflow::captionProducts(catalog, catalog.find({filter, std::nullopt, false}), run,
                                                context.progress("Captioning"));
    context.output.clearLiveLine();
    for (const auto& problem : kept.problems)
        context.output.problem(problem);
    context.output.say("Captioned " + counted(kept.captioned, "product") + " and kept " +
                       counted(kept.changed, "new caption") + (kept.stopped ? ". Stopped before the others." : "."));
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"captions", kept.captioned},
                                        {"changed", kept.changed},
                                        {"stopped", kept.stopped}});
}

void run(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const train::RunFolder folder{runFolderOf(arguments.catalog, arguments.run)};
    if (arguments.keep)
        return keep(context, catalog, folder, arguments.filter);
    auto model = workflow::modelOf(folder);
    const auto examples = workflow::examplesFrom(catalog, {arguments.filter, std::nullopt, false});
    model.recipe.evaluation_rows = 0;
    model.recipe.evaluation_captions = static_cast<std::int64_t>(examples.size());
    std::vector<train::PredictedCaption> captions;
    if (!examples.empty())
        train::evaluateModel(model.recipe, model.adapter, examples, workflow::pictureLoader(),
                             train::ShownPicture::Right, context.progress("Captioning"), &captions);
    std::string lines;
    for (const auto& caption : captions) {
        const auto object = toJson(caption);
        lines += object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
        context.output.event(object);
        context.output.say(caption.example + "\n    truth  " + caption.truth + "\n    model  " +
                           caption.predicted);
    }
    const auto out = catalog.exportsFolder() / ("predictions-" + folder.name() + ".jsonl");
    core::writeFileAtomically(out, lines);
    context.output.say("Captioned " + counted(captions.size(), "product") + "; written to " +
                       out.string());
    context.output.event(
        nlohmann::json{{"event", "finished"}, {"captions", captions.size()}, {"out", out.string()}});
}

} // namespace

void addPredict(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "predict", "Caption products with what a run learned, and write them into the catalog's exports.\n"
                   "Example: vitrine-cli predict shop.vitrine --run 2026-11-21-lora-1 --filter split:test");
    addCatalog(*command, arguments->catalog);
    command->add_option("--run", arguments->run, "A run's name or folder")->required();
    command->add_option("--filter", arguments->filter, "Which products, as for list; all unless given");
    command->add_flag("--keep", arguments->keep,
                      "Keep them in the catalog as the products' captions, marked as the model's; with Ctrl-C "
                      "those that there are");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
