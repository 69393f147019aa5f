// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/imaging/decode.h"
#include "engine/train/recipe.h"
#include "engine/vlm/captioner.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string model;
    std::vector<std::string> images;
    std::string adapter;
    std::string prompt = train::kDefaultPromptTemplate;
    std::string device = "auto";
    vlm::GenerationOptions options{};
};

std::string withNewLines(std::string text)
{
    for (auto at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at + 1))
        text.replace(at, 2, "\n");
    return text;
}

void tell(Output& output, const std::string& image, const vlm::Caption& caption)
{
    output.say(image + "\n    " + caption.text);
    output.event(nlohmann::json{{"image", image},
                                {"caption", caption.text},
                                {"tokens", caption.tokens},
                                {"seconds", caption.seconds},
                                {"mean_log_probability", caption.mean_log_probability}});
}

void run(Context& context, const Arguments& arguments)
{
    std::optional<std::filesystem::path> adapter;
    if (!arguments.adapter.empty())
        adapter = arguments.adapter;
    vlm::Captioner captioner(modelFolderOf(arguments.model), adapter, arguments.device);
    const auto prompt = withNewLines(arguments.prompt);
    std::uint64_t problems = 0;
    for (const auto& image : arguments.images) {
        try {
            const auto picture = imaging::decodePicture(image);
            const core::Progress stop{context.interrupt.token()};
            tell(context.output, image, captioner.caption(picture, prompt, arguments.options, stop));
        } catch (const core::Error& error) { // one picture is refused, the others go on
            context.output.problem(error.problem());
            ++problems;
        }
    }
    context.output.problemsDone(problems);
}

} // namespace

void addCaption(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "caption", "Say what pictures show.\nExample: vitrine-cli caption starter coat.jpg bag.jpg");
    command->add_option("MODEL", arguments->model, "A model folder, or the word starter")->required();
    command->add_option("IMAGE", arguments->images, "Picture files")->required();
    command->add_option("--adapter", arguments->adapter, "A LoRA adapter's folder (PEFT)");
    command->add_option("--prompt", arguments->prompt, "Holds one <|image_1|>; \\n is a new line");
    command->add_option("--device", arguments->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--max-new-tokens", arguments->options.max_new_tokens, "Longest caption")
        ->capture_default_str()
        ->check(CLI::Range(1, 4096));
    command->add_option("--temperature", arguments->options.temperature, "0: the most likely words")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 10.0));
    command->add_option("--seed", arguments->options.seed, "For temperatures above 0")->capture_default_str();
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
