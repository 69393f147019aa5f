// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_quality.h"

#include <cstdio>
#include <memory>
#include <set>

#include <nlohmann/json.hpp>

#include "app/cli/metrics_text.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/sample_generator.h"
#include "engine/train/recipe.h"
#include "engine/vlm/quality.h"
#include "engine/workflow/training_data.h"

namespace vitrine::cli {

namespace {

/// Of pictures that the starter model was not trained on.
constexpr std::uint64_t kSeed = 4242;

struct Arguments {
    std::string model = "starter";
    std::string catalog;
    vlm::QualityOptions options{};
};

/// Pictures to compare by; those of a catalog that cannot be read are listed once.
struct Pictures {
    std::size_t count = 0;
    vlm::QualityPicture picture;
};

Pictures drawnPictures(std::size_t count)
{
    const auto profile = std::make_shared<const sampledata::Profile>(sampledata::defaultProfile());
    return {count, [profile](std::size_t index) -> std::optional<core::Picture> {
                const auto sample = sampledata::generateSample(*profile, kSeed, index);
                return imaging::decodePicture(std::as_bytes(std::span(sample.pictureFile)),
                                              "sample " + std::to_string(index + 1));
            }};
}

/// `most` of a catalog's products that can be used, the same ones every time.
Pictures catalogPictures(Output& output, const std::string& folder, std::size_t most)
{
    const auto catalog = catalog::Catalog::open(folder);
    auto examples = workflow::examplesFrom(catalog, {});
    core::Random random(kSeed);
    random.shuffle(examples);
    examples.resize(std::min(examples.size(), most));
    const auto kept = std::make_shared<const std::vector<train::Example>>(std::move(examples));
    const auto refused = std::make_shared<std::set<std::size_t>>();
    return {kept->size(), [kept, refused, &output](std::size_t index) -> std::optional<core::Picture> {
                try {
                    return workflow::pictureLoader()(kept->at(index));
                } catch (const core::Error& error) { // one picture is refused, the others go on
                    if (refused->insert(index).second)
                        output.problem(error.problem());
                    return {};
                }
            }};
}

const char* nameOf(vlm::WeightPrecision precision)
{
    switch (precision) {
    case vlm::WeightPrecision::AsStored:
        return "bf16";
    case vlm::WeightPrecision::Int8:
        return "int8";
    case vlm::WeightPrecision::Nf4:
        return "nf4";
    }
    return "";
}

std::string shownShare(double share)
{
    return fixed(100.0 * share, 1) + " %";
}

std::string shownNats(double nats)
{
    char text[24];
    std::snprintf(text, sizeof text, "%.3g", nats);
    return text;
}

void tell(Output& output, const vlm::QualityReport& report)
{
    const auto line = [&](const std::string& precision, const std::string& mean, const std::string& p99,
                          const std::string& captions, const std::string& leading, const std::string& bytes) {
        output.say(padded(precision, 11) + padded(mean, 11) + padded(p99, 11) + padded(captions, 15) +
                   padded(leading, 17) + bytes);
    };
    output.say("Base: the weights in bf16 (stored as " + report.stored_dtype + "), computed in " +
               report.compute + "; " + counted(report.pictures, "picture") + ", " +
               counted(report.tokens, "token") + ".");
    line("precision", "KL mean", "KL 99 %", "same caption", "leading tokens", "weights");
    line("bf16", "", "", "", "", shownBytes(report.base_weight_bytes));
    for (const auto& figures : report.figures)
        line(nameOf(figures.precision), shownNats(figures.kl_mean), shownNats(figures.kl_p99),
             shownShare(figures.same_caption), shownShare(figures.same_leading_tokens),
             shownBytes(figures.weight_bytes));
}

nlohmann::ordered_json asJson(const std::string& model, const vlm::QualityReport& report,
                              const vlm::QualityFigures& figures)
{
    return {{"what", "quality"},
            {"model", model},
            {"base", "bf16"},
            {"stored", report.stored_dtype},
            {"compute", report.compute},
            {"precision", nameOf(figures.precision)},
            {"pictures", report.pictures},
            {"tokens", report.tokens},
            {"kl_mean", figures.kl_mean},
            {"kl_p99", figures.kl_p99},
            {"same_caption", figures.same_caption},
            {"same_leading_tokens", figures.same_leading_tokens},
            {"weight_bytes", figures.weight_bytes},
            {"base_weight_bytes", report.base_weight_bytes}};
}

void run(Context& context, const Arguments& arguments)
{
    auto options = arguments.options;
    options.model = modelFolderOf(arguments.model);
    options.prompt = train::kDefaultPromptTemplate;
    const auto pictures = arguments.catalog.empty()
                              ? drawnPictures(options.pictures)
                              : catalogPictures(context.output, arguments.catalog, options.pictures);
    options.pictures = pictures.count;
    const auto report =
        vlm::measureQuality(options, pictures.picture, context.progress("Comparing captions"));
    context.output.clearLiveLine();
    tell(context.output, report);
    for (const auto& figures : report.figures)
        context.output.event(asJson(arguments.model, report, figures));
}

} // namespace

void addBenchQuality(CLI::App& bench, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    arguments->options.pictures = 200;
    auto* command = bench.add_subcommand(
        "quality", "What weights in 8 and 4 bits cost: captions and next-token distributions against bf16.\n"
                   "Example: vitrine-cli bench quality starter --pictures 50");
    command->add_option("MODEL", arguments->model, "A model folder, or the word starter")
        ->capture_default_str();
    command->add_option("--pictures", arguments->options.pictures, "Compare on so many pictures")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->add_option("--new", arguments->options.max_new_tokens, "Longest caption, in tokens")
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
    command
        ->add_option("--crops", arguments->options.num_crops,
                     "Look at a picture in at most so many crops; 0: as the model says")
        ->check(CLI::Range(0, 64))
        ->capture_default_str();
    command->add_option("--catalog", arguments->catalog,
                        "Take this catalog's pictures instead of drawn ones");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
