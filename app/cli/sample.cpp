// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <optional>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/core/atomic_file.h"
#include "engine/core/paths.h"
#include "engine/sampledata/mimic/fidelity.h"
#include "engine/sampledata/mimic/mimic.h"
#include "engine/sampledata/presets.h"
#include "engine/sampledata/sample_generator.h"

namespace vitrine::cli {

namespace {

std::string shownShare(double share)
{
    char text[16];
    std::snprintf(text, sizeof text, "%.3f", share);
    return text;
}

struct Arguments {
    std::string catalog;
    std::string profile;
    std::string mimic;
    std::string use;
    std::string saveProfile;
    std::optional<std::uint64_t> count;
    std::optional<std::uint64_t> seed;
    unsigned threads = 0;
};

/// A file, or the name of a profile that ships with the program.
sampledata::Profile profileOf(const std::string& name)
{
    if (name.empty())
        return sampledata::defaultProfile();
    const auto shipped = core::profilesFolder() / (name + ".json");
    return sampledata::Profile::load(std::filesystem::exists(shipped) ? shipped
                                                                      : std::filesystem::path(name));
}

/// The use's preset, or the default; what is given by itself counts more.
sampledata::SampleOptions optionsOf(Context& context, const Arguments& arguments)
{
    std::optional<sampledata::Profile> profile;
    if (!arguments.mimic.empty()) {
        const auto source = catalog::Catalog::open(arguments.mimic);
        profile = sampledata::mimicProfile(source, {.name = source.name() + ", imitated"},
                                           context.progress("Measuring product"));
    } else if (!arguments.profile.empty() || arguments.use.empty()) {
        profile = profileOf(arguments.profile);
    }
    sampledata::SampleOptions options;
    if (!arguments.use.empty())
        options = sampledata::presetFor(*sampledata::useNamed(arguments.use), profile);
    else
        options.profile = *profile;
    options.count = arguments.count.value_or(options.count);
    options.seed = arguments.seed.value_or(options.seed);
    options.threads = arguments.threads;
    return options;
}

/// How near the sample is to what it imitates: a page beside the catalog's exports, and the distances.
void compare(Context& context, const Arguments& arguments, const catalog::Catalog& sample)
{
    const auto report = sampledata::compareCatalogs(catalog::Catalog::open(arguments.mimic), sample,
                                                    context.progress("Comparing product"));
    const auto page = sample.exportsFolder() / "fidelity.html";
    sampledata::writeFidelity(report, page);
    for (const auto& number : report.numbers)
        context.output.say(padded(number.field, 16) + "distance " + shownShare(number.kolmogorovSmirnov));
    for (const auto& share : report.shares)
        context.output.say(padded(share.field, 16) + "distance " + shownShare(share.totalVariation));
    context.output.say(report.copyCount == 0
                           ? "No title and no picture of the source is in the sample."
                           : std::to_string(report.copyCount) + " products give away one of the source.");
    context.output.say("Compared in " + page.string() + ".");
    auto event = report.toJson();
    event["event"] = "fidelity";
    event["report"] = page.string();
    context.output.event(event);
}

void run(Context& context, const Arguments& arguments)
{
    const auto options = optionsOf(context, arguments);
    if (!arguments.saveProfile.empty())
        core::writeFileAtomically(arguments.saveProfile, options.profile.toJson().dump(2) + "\n");
    auto catalog = openOrCreate(arguments.catalog);
    const auto report =
        sampledata::generateIntoCatalog(catalog, options, context.progress("Drawing product"));
    if (!arguments.mimic.empty())
        compare(context, arguments, catalog);
    context.output.say("Drew " + std::to_string(report.generated) + " products of " + options.profile.name +
                       " into " + catalog.folder().string() + " in " + shownSeconds(report.seconds) + ".");
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"generated", report.generated},
                                        {"seed", options.seed},
                                        {"profile", options.profile.name},
                                        {"seconds", report.seconds}});
}

} // namespace

void addSample(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command =
        program.add_subcommand("sample", "Generate sample products: drawn pictures with rows that follow "
                                         "from them.\nExample: vitrine-cli sample try.vitrine --count 300");
    addCatalog(*command, arguments->catalog);
    command->add_option("--count", arguments->count, "How many products; 3040 unless a use says otherwise")
        ->check(CLI::Range(std::uint64_t(1), std::uint64_t(10'000'000)));
    command->add_option("--seed", arguments->seed, "The same seed gives the same bytes; 7 unless given");
    std::vector<std::string> uses;
    for (const auto use : sampledata::allUses())
        uses.push_back(nameOf(use));
    auto* profile =
        command->add_option("--profile", arguments->profile, "default, demo, or a profile's file");
    command
        ->add_option(
            "--mimic", arguments->mimic,
            "A catalog to resemble, without a picture, title or anything rare of it; the two are compared")
        ->excludes(profile);
    command
        ->add_option("--use", arguments->use,
                     "What it is for: testing, performance, prototyping, analysis, privacy or learning")
        ->check(CLI::IsMember(uses));
    command->add_option("--save-profile", arguments->saveProfile,
                        "Write the profile that was used to a file");
    command->add_option("--threads", arguments->threads, "0: one per core")->capture_default_str();
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
