// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <optional>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/core/atomic_file.h"
#include "engine/core/paths.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/contact_sheet.h"
#include "engine/sampledata/sample_plan.h"

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
    std::string contactSheet;
    std::optional<std::uint64_t> count;
    std::optional<std::uint64_t> seed;
    unsigned threads = 0;
    bool noPictures = false;
};

constexpr int kSheetSide = 336; // what the model sees of a picture
constexpr int kSheetQuality = 88;

/// A file, or the name of a profile that ships with the program.
std::filesystem::path profileFile(const std::string& name)
{
    const auto shipped = core::profilesFolder() / (name + ".json");
    return name.empty() || !std::filesystem::exists(shipped) ? std::filesystem::path(name) : shipped;
}

/// The use's count, or the default; what is given by itself counts more.
sampledata::SamplePlan planOf(const Arguments& arguments)
{
    sampledata::SamplePlan plan;
    plan.profile = profileFile(arguments.profile);
    plan.mimic = arguments.mimic;
    plan.use = sampledata::useNamed(arguments.use);
    plan.count = arguments.count.value_or(plan.use ? sampledata::countFor(*plan.use) : plan.count);
    plan.seed = arguments.seed.value_or(plan.seed);
    plan.pictures = !arguments.noPictures;
    return plan;
}

const char* labelOf(sampledata::SampleStage stage)
{
    switch (stage) {
    case sampledata::SampleStage::Measuring:
        return "Measuring product";
    case sampledata::SampleStage::Drawing:
        return "Drawing product";
    case sampledata::SampleStage::Comparing:
        return "Comparing product";
    }
    return "";
}

/// How near the sample is to what it imitates.
void tellFidelity(Context& context, const sampledata::SampleOutcome& outcome)
{
    const auto& report = *outcome.fidelity;
    for (const auto& number : report.numbers)
        context.output.say(padded(number.field, 16) + "distance " + shownShare(number.kolmogorovSmirnov));
    for (const auto& share : report.shares)
        context.output.say(padded(share.field, 16) + "distance " + shownShare(share.totalVariation));
    context.output.say(report.copyCount == 0
                           ? "No title and no picture of the source is in the sample."
                           : "Titles or pictures of the source are in " + counted(report.copyCount, "product") +
                                 " of the sample.");
    if (report.tooNearCount > 0)
        context.output.say("Too near to a product of the source: " + std::to_string(report.tooNearCount) +
                           ".");
    context.output.say("Compared in " + outcome.page.string() + ".");
    auto event = report.toJson();
    event["event"] = "fidelity";
    event["report"] = outcome.page.string();
    context.output.event(event);
}

void writeContactSheet(Context& context, const Arguments& arguments)
{
    const auto profile = arguments.profile.empty()
                             ? sampledata::defaultProfile()
                             : sampledata::Profile::load(profileFile(arguments.profile));
    const auto sheet =
        sampledata::contactSheet(profile, arguments.seed.value_or(sampledata::SamplePlan{}.seed), kSheetSide,
                                 context.progress("Drawing kind"));
    const bool png = std::filesystem::path(arguments.contactSheet).extension() == ".png";
    core::writeFileAtomically(arguments.contactSheet,
                              png ? imaging::encodePng(sheet) : imaging::encodeJpeg(sheet, kSheetQuality));
    context.output.say("Drew a contact sheet into " + arguments.contactSheet + ".");
    context.output.event(nlohmann::json{{"event", "contact_sheet"},
                                        {"file", arguments.contactSheet},
                                        {"width", sheet.width},
                                        {"height", sheet.height}});
}

void run(Context& context, const Arguments& arguments)
{
    if (!arguments.contactSheet.empty())
        writeContactSheet(context, arguments);
    if (arguments.catalog.empty()) {
        if (arguments.contactSheet.empty())
            throw CLI::RequiredError("CATALOG");
        return;
    }
    const auto plan = planOf(arguments);
    auto options =
        sampledata::optionsFor(plan, context.progress(labelOf(sampledata::SampleStage::Measuring)));
    options.threads = arguments.threads;
    if (!arguments.saveProfile.empty())
        core::writeFileAtomically(arguments.saveProfile, options.profile.toJson().dump(2) + "\n");
    auto catalog = openOrCreate(arguments.catalog);
    const auto outcome = sampledata::carryOut(plan, options, catalog, [&](sampledata::SampleStage stage) {
        return context.progress(labelOf(stage));
    });
    if (outcome.fidelity)
        tellFidelity(context, outcome);
    context.output.say("Drew " + counted(outcome.report.generated, "product") + " of " +
                       outcome.profile + " into " + catalog.folder().string() + " in " +
                       shownSeconds(outcome.report.seconds) + ".");
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"generated", outcome.report.generated},
                                        {"seed", plan.seed},
                                        {"profile", outcome.profile},
                                        {"seconds", outcome.report.seconds}});
}

} // namespace

void addSample(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command =
        program.add_subcommand("sample", "Generate sample products: drawn pictures with rows that follow "
                                         "from them.\nExample: vitrine-cli sample try.vitrine --count 300");
    command->add_option("CATALOG", arguments->catalog, "A .vitrine folder; made where there is none");
    command->add_option("--count", arguments->count, "How many products; 3040 unless a use says otherwise")
        ->check(CLI::Range(std::uint64_t(1), std::uint64_t(10'000'000)));
    command->add_option("--seed", arguments->seed, "The same seed gives the same bytes; 7 unless given");
    std::vector<std::string> uses;
    for (const auto use : sampledata::allUses())
        uses.push_back(nameOf(use));
    auto* profile =
        command->add_option("--profile", arguments->profile,
                            "varied, default, demo, boutique, or a profile's file; varied unless given, with "
                            "--use default, with --use learning demo");
    command
        ->add_option(
            "--mimic", arguments->mimic,
            "A catalog to resemble, without a picture, title or anything rare of it; the two are compared")
        ->excludes(profile);
    command
        ->add_option("--use", arguments->use,
                     "What it is for: testing, performance, prototyping, analysis, privacy or learning")
        ->check(CLI::IsMember(uses));
    command->add_flag("--no-pictures", arguments->noPictures,
                      "Rows alone: a million of them in a minute, to try what a catalog can hold");
    command->add_option("--save-profile", arguments->saveProfile,
                        "Write the profile that was used to a file");
    command->add_option("--contact-sheet", arguments->contactSheet,
                        "Write one picture (.jpg or .png) of every kind and shape; needs no catalog");
    command->add_option("--threads", arguments->threads, "0: one per core")->capture_default_str();
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
