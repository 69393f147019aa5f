// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/cli/model_inspect.h"
#include "app/cli/model_output_arguments.h"
#include "app/cli/model_random.h"
#include "engine/vlm/model_folder.h"
#include "engine/workflow/new_model.h"

namespace vitrine::cli {

namespace {

struct CreateArguments {
    std::string folder;
    std::string like;
    std::string catalog;
    std::int64_t vocabulary = 2048;
    std::uint64_t seed = 1;
    vlm::ExistingModel existing = vlm::ExistingModel::Refuse;
};

struct ConvertArguments {
    std::string folder;
    std::string out;
    std::string dtype = "bfloat16";
    vlm::ModelOutput output{};
};

void addCreate(CLI::App& model, Context& context)
{
    const auto arguments = std::make_shared<CreateArguments>();
    auto* command = model.add_subcommand(
        "create",
        "Make a model to train from scratch: random weights, and a vocabulary learned from a catalog.");
    command->add_option("DIR", arguments->folder, "The folder to make")->required();
    command
        ->add_option("--like", arguments->like,
                     "A folder with the config.json and preprocessor_config.json to use")
        ->required();
    command->add_option("--words-of", arguments->catalog, "The catalog whose words the vocabulary learns")
        ->required();
    command->add_option("--vocabulary", arguments->vocabulary, "At most so many tokens")
        ->capture_default_str();
    command->add_option("--seed", arguments->seed, "Of the random weights")->capture_default_str();
    addForce(*command, arguments->existing);
    command->callback([&context, arguments] {
        workflow::createModel(arguments->folder, arguments->like, catalog::Catalog::open(arguments->catalog),
                              {}, arguments->vocabulary, arguments->seed, arguments->existing);
        showModel(context.output, arguments->folder);
    });
}

void addConvert(CLI::App& model, Context& context)
{
    const auto arguments = std::make_shared<ConvertArguments>();
    auto* command =
        model.add_subcommand("convert", "Write a model folder again with its weights in another precision.");
    command->add_option("DIR", arguments->folder, "A model folder, or the word starter")->required();
    command->add_option("OUT", arguments->out, "The folder to write")->required();
    command->add_option("--dtype", arguments->dtype, "float32, bfloat16 or float16")
        ->capture_default_str()
        ->check(CLI::IsMember({"float32", "bfloat16", "float16"}));
    addModelOutput(*command, arguments->output);
    command->callback([&context, arguments] {
        vlm::convertModel(modelFolderOf(arguments->folder), arguments->out, arguments->dtype, arguments->output,
                          context.progress("Converting"));
        showModel(context.output, arguments->out);
    });
}

} // namespace

void addModel(CLI::App& program, Context& context)
{
    auto* model =
        program.add_subcommand("model", "Look at, make and convert model folders (Hugging Face layout).\n"
                                        "Example: vitrine-cli model inspect starter");
    model->require_subcommand(1);
    addModelInspect(*model, context);
    addModelRandom(*model, context);
    addCreate(*model, context);
    addConvert(*model, context);
}

} // namespace vitrine::cli
