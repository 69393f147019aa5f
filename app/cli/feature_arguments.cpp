// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/feature_arguments.h"

#include "engine/workflow/run_model.h"

namespace vitrine::cli {

void addFeatureOptions(CLI::App& command, FeatureArguments& arguments)
{
    auto* model = command
                      .add_option("--model", arguments.model,
                                  "Whose vision tower looks at the pictures: a model folder, or the word starter")
                      ->capture_default_str();
    command.add_option("--run", arguments.run, "The model of a run: its name or folder")->excludes(model);
    command.add_option("--device", arguments.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
}

workflow::PictureFeatures featuresOf(Context& context, const catalog::Catalog& catalog,
                                     const FeatureArguments& arguments)
{
    auto source = workflow::starterFeatures();
    source.model = modelFolderOf(arguments.model);
    source.device = arguments.device;
    if (!arguments.run.empty()) {
        const auto model =
            workflow::modelOf(train::RunFolder{runFolderOf(catalog.folder().string(), arguments.run)});
        source.model = model.model;
        source.adapter = model.adapter;
    }
    auto features = workflow::PictureFeatures::compute(catalog, source, context.progress("Looking at picture"));
    for (const auto& problem : features.problems())
        context.output.problem(problem);
    context.output.problemsDone(features.problems().size());
    return features;
}

} // namespace vitrine::cli
