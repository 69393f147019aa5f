// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_random.h"

#include <map>
#include <memory>

#include "app/cli/model_inspect.h"
#include "app/cli/model_output_arguments.h"
#include "engine/vlm/random_checkpoint.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string folder;
    std::string like;
    std::string dtype;
    vlm::ModelOutput output{};
    std::uint64_t seed = 1;
};

const std::map<std::string, vlm::Dtype> kDtypes{
    {"f32", vlm::Dtype::F32}, {"f16", vlm::Dtype::F16}, {"bf16", vlm::Dtype::Bf16}};

} // namespace

void addModelRandom(CLI::App& model, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = model.add_subcommand(
        "random", "Write a model of a given size with random weights, to try out memory and speed without a download.\n"
                  "Example: vitrine-cli model random /tmp/full --like phi-3-vision");
    command->add_option("DIR", arguments->folder, "The folder to write")->required();
    command
        ->add_option("--like", arguments->like,
                     "phi-3-vision, phi-3.5-vision, or a model folder, whose weights are not needed")
        ->required();
    command->add_option("--dtype", arguments->dtype, "f32, f16 or bf16; otherwise as its configuration says")
        ->check(CLI::IsMember({"f32", "f16", "bf16"}));
    addModelOutput(*command, arguments->output);
    command->add_option("--seed", arguments->seed, "Of the weights")->capture_default_str();
    command->callback([&context, arguments] {
        vlm::RandomCheckpointOptions options{
            .shards = arguments->output.shards, .seed = arguments->seed, .existing = arguments->output.existing};
        if (!arguments->dtype.empty())
            options.dtype = kDtypes.at(arguments->dtype);
        const auto like = arguments->like == "starter" ? modelFolderOf("starter").string() : arguments->like;
        vlm::writeRandomCheckpoint(arguments->folder, vlm::checkpointDescription(like), options,
                                   context.progress("Writing byte"));
        context.output.clearLiveLine();
        showModel(context.output, arguments->folder);
    });
}

} // namespace vitrine::cli
