// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/bench_quality.h"
#include "app/cli/command.h"
#include "engine/vlm/bench.h"
#include "engine/vlm/compute.h"
#include "engine/vlm/random_checkpoint.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string model = "phi-3-vision";
    std::string precision = "bf16";
    int threads = 0;
    vlm::BenchOptions options{};
};

const std::map<std::string, vlm::BenchPrecision> kPrecisions{{"f32", vlm::BenchPrecision::F32},
                                                             {"bf16", vlm::BenchPrecision::Bf16},
                                                             {"int8", vlm::BenchPrecision::Int8},
                                                             {"nf4", vlm::BenchPrecision::Nf4}};

enum class Formats { Plain, Quantised };

using Measure = nlohmann::ordered_json (*)(const vlm::BenchOptions&, const core::Progress&);

struct Kind {
    const char* name;
    const char* description;
    Measure measure;
    Formats formats; ///< that it knows
};

constexpr Kind kKinds[] = {
    {"generate", "Decoding, token by token, against plain reading of memory", vlm::benchGenerate, Formats::Quantised},
    {"prefill", "A prompt through the decoder, against one large product", vlm::benchPrefill, Formats::Quantised},
    {"vision", "Crops through the vision tower, against one large product", vlm::benchVision, Formats::Plain},
    {"load", "Loading a model folder's weights", vlm::benchLoad, Formats::Quantised},
    {"gemm", "One large product", vlm::benchGemm, Formats::Plain},
    {"bandwidth", "Plain reading of memory", vlm::benchBandwidth, Formats::Plain},
};

/// A model folder, or a config.json itself.
std::filesystem::path folderOf(const std::string& model)
{
    const auto folder = model == "starter" ? modelFolderOf("starter") : vlm::checkpointDescription(model).config;
    return std::filesystem::is_regular_file(folder) ? folder.parent_path() : folder;
}

void run(Context& context, const Arguments& arguments, const Kind& kind)
{
    if (arguments.threads > 0)
        vlm::setUpCompute(arguments.threads);
    auto options = arguments.options;
    options.model = folderOf(arguments.model);
    options.precision = kPrecisions.at(arguments.precision);
    const auto figures = kind.measure(options, context.progress(kind.name));
    context.output.clearLiveLine();
    context.output.say(figures.dump(2)); // JSON in either case: it is for comparing
    context.output.event(figures);
}

} // namespace

void addBench(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "bench", "Measure speed with random weights, as JSON, or what quantised weights cost.\n"
                 "Example: vitrine-cli bench generate --batch 4");
    command->require_subcommand(1);
    addBenchQuality(*command, context);
    for (const auto& kind : kKinds) {
        const auto arguments = std::make_shared<Arguments>();
        auto* part = command->add_subcommand(kind.name, kind.description);
        part->add_option("--model", arguments->model,
                         "phi-3-vision, phi-3.5-vision, starter, a model folder or a config.json; weights are drawn "
                         "(load: read)")
            ->capture_default_str();
        auto* precision = part->add_option("--precision", arguments->precision)->capture_default_str();
        if (kind.formats == Formats::Quantised)
            precision->description("f32 or bf16, or int8 or nf4 for the decoder's matrices and bf16 for the rest")
                ->check(CLI::IsMember({"f32", "bf16", "int8", "nf4"}));
        else
            precision->description("f32 or bf16")->check(CLI::IsMember({"f32", "bf16"}));
        const auto size = [&](const char* name, std::int64_t& value, const char* help, int most) {
            part->add_option(name, value, help)->check(CLI::Range(1, most))->capture_default_str();
        };
        size("--prompt", arguments->options.prompt, "Tokens of a prompt (prefill), rows of the product (gemm)", 131072);
        size("--depth", arguments->options.depth, "Tokens in the cache before the first new one (generate)", 131072);
        size("--new", arguments->options.new_tokens, "Tokens to decode (generate)", 4096);
        size("--batch", arguments->options.batch, "Captions at a time (generate), crops (vision)", 64);
        part->add_option("--threads", arguments->threads, "0: one for each core")
            ->check(CLI::Range(0, 1024))
            ->capture_default_str();
        part->callback([&context, arguments, &kind] { run(context, *arguments, kind); });
    }
}

} // namespace vitrine::cli
