// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/adapter_argument.h"
#include "app/cli/command.h"
#include "engine/core/atomic_file.h"
#include "engine/imaging/decode.h"
#include "engine/train/recipe.h"
#include "engine/vlm/captioner.h"
#include "engine/vlm/image_tag.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string model;
    std::vector<std::string> images;
    std::vector<std::string> adapters;
    std::string prompt = train::kDefaultPromptTemplate;
    std::size_t batch = 1;
    bool together = false;
    vlm::CaptionerOptions captioner{};
    vlm::GenerationOptions options{};
};

/// Pictures that are decoded, in the order of the command line; unreadable ones have been listed.
struct Pictures {
    std::vector<std::string> paths;
    std::vector<core::Picture> decoded;
    std::uint64_t refused = 0;
};

std::string withNewLines(std::string text)
{
    for (auto at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at + 1))
        text.replace(at, 2, "\n");
    return text;
}

void tell(Output& output, const std::vector<std::string>& images, const vlm::Caption& caption)
{
    output.clearLiveLine();
    std::string names;
    for (const auto& image : images)
        names += (names.empty() ? "" : ", ") + image;
    output.say(names + "\n    " + caption.text);
    nlohmann::json object{{"caption", caption.text},
                          {"tokens", caption.tokens},
                          {"seconds", caption.seconds},
                          {"mean_log_probability", caption.mean_log_probability}};
    if (images.size() == 1)
        object["image"] = images.front();
    else
        object["images"] = images;
    output.event(object);
}

Pictures decode(Output& output, const std::vector<std::string>& images)
{
    Pictures pictures;
    for (const auto& image : images) {
        try {
            core::requireRegularFile(image); // its words are about a path that was typed, not about a source's row
            pictures.decoded.push_back(imaging::decodePicture(image));
            pictures.paths.push_back(image);
        } catch (const core::Error& error) { // one picture is refused, the others go on
            output.problem(error.problem());
            ++pictures.refused;
        }
    }
    return pictures;
}

/// The words on a terminal's last line as they come; of several requests, the first one's.
vlm::OnText showWords(Output& output)
{
    return [&output](std::size_t request, const std::string& textSoFar) {
        if (request > 0)
            return;
        auto line = textSoFar;
        std::replace(line.begin(), line.end(), '\n', ' ');
        output.liveLine(line);
    };
}

void captionTogether(Context& context, const Arguments& arguments, vlm::Captioner& captioner)
{
    const auto pictures = decode(context.output, arguments.images);
    context.output.problemsDone(pictures.refused);
    if (pictures.refused > 0)
        return; // a prompt about pictures that are not there means something else
    vlm::CaptionRequest request{{}, vlm::withImageTags(withNewLines(arguments.prompt), pictures.decoded.size())};
    for (const auto& picture : pictures.decoded)
        request.pictures.push_back(&picture);
    const auto captions = captioner.captions({request}, arguments.options, {context.interrupt.token()},
                                             showWords(context.output));
    tell(context.output, pictures.paths, captions.front());
}

void captionEach(Context& context, const Arguments& arguments, vlm::Captioner& captioner)
{
    const auto prompt = withNewLines(arguments.prompt);
    std::uint64_t refused = 0;
    for (std::size_t first = 0; first < arguments.images.size(); first += arguments.batch) {
        const auto last = std::min(first + arguments.batch, arguments.images.size());
        const auto pictures = decode(context.output, {arguments.images.begin() + static_cast<std::ptrdiff_t>(first),
                                                      arguments.images.begin() + static_cast<std::ptrdiff_t>(last)});
        refused += pictures.refused;
        std::vector<vlm::CaptionRequest> requests;
        for (const auto& picture : pictures.decoded)
            requests.push_back({{&picture}, prompt});
        const auto captions = captioner.captions(requests, arguments.options, {context.interrupt.token()},
                                                 showWords(context.output));
        for (std::size_t index = 0; index < captions.size(); ++index)
            tell(context.output, {pictures.paths[index]}, captions[index]);
    }
    context.output.problemsDone(refused);
}

void run(Context& context, const Arguments& arguments)
{
    auto options = arguments.captioner;
    options.adapters = adapterChoices(arguments.adapters);
    vlm::Captioner captioner(modelFolderOf(arguments.model), options);
    if (arguments.together)
        captionTogether(context, arguments, captioner);
    else
        captionEach(context, arguments, captioner);
}

const std::map<std::string, vlm::WeightPrecision> kPrecisions{{"stored", vlm::WeightPrecision::AsStored},
                                                              {"int8", vlm::WeightPrecision::Int8},
                                                              {"nf4", vlm::WeightPrecision::Nf4}};

void addSampling(CLI::App& command, vlm::GenerationOptions& options)
{
    command.add_option("--max-new-tokens", options.max_new_tokens, "Longest caption")
        ->capture_default_str()
        ->check(CLI::Range(1, 4096));
    command.add_option("--temperature", options.temperature, "0: the most likely words")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 10.0));
    command.add_option("--top-k", options.top_k, "Choose among so many words only; 0: all")
        ->capture_default_str()
        ->check(CLI::Range(0, 1000000));
    command.add_option("--top-p", options.top_p, "Choose among the likeliest words that reach this probability together")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--repetition-penalty", options.repetition_penalty, "Above 1: words that were used are less likely")
        ->capture_default_str()
        ->check(CLI::Range(0.1, 10.0));
    command.add_option("--seed", options.seed, "For temperatures above 0")->capture_default_str();
}

} // namespace

void addCaption(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "caption", "Say what pictures show.\nExample: vitrine-cli caption starter coat.jpg bag.jpg");
    command->add_option("MODEL", arguments->model, "A model folder, or the word starter")->required();
    command->add_option("IMAGE", arguments->images, "Picture files")->required();
    command->add_option("--adapter", arguments->adapters, kAdapterHelp)->allow_extra_args(false);
    command->add_option("--prompt", arguments->prompt,
                        "Holds one <|image_1|>, or with --together one for each picture; \\n is a new line");
    command->add_flag("--together", arguments->together, "One prompt about all pictures, instead of one for each");
    command->add_option("--batch", arguments->batch, "Caption so many pictures at a time")
        ->capture_default_str()
        ->check(CLI::Range(1, 64));
    command->add_option("--crops", arguments->captioner.num_crops,
                        "Look at a picture in at most so many crops; 0: as the model says")
        ->capture_default_str()
        ->check(CLI::Range(0, 64));
    command
        ->add_option("--precision", arguments->captioner.precision,
                     "Keep the decoder's weights as they are stored, in 8 bits or in 4: less memory, some loss of quality")
        ->transform(CLI::CheckedTransformer(kPrecisions))
        ->option_text("stored, int8 or nf4");
    command->add_option("--device", arguments->captioner.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    addSampling(*command, arguments->options);
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
