// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/core/paths.h"
#include "engine/sampledata/sample_generator.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string profile;
    sampledata::SampleOptions options{};
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

void run(Context& context, Arguments& arguments)
{
    arguments.options.profile = profileOf(arguments.profile);
    auto catalog = openOrCreate(arguments.catalog);
    const auto report =
        sampledata::generateIntoCatalog(catalog, arguments.options, context.progress("Drawing product"));
    context.output.say("Drew " + std::to_string(report.generated) + " products of " +
                       arguments.options.profile.name + " into " + catalog.folder().string() + " in " +
                       shownSeconds(report.seconds) + ".");
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"generated", report.generated},
                                        {"seed", arguments.options.seed},
                                        {"profile", arguments.options.profile.name},
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
    command->add_option("--count", arguments->options.count, "How many products")
        ->capture_default_str()
        ->check(CLI::Range(std::uint64_t(1), std::uint64_t(10'000'000)));
    command->add_option("--seed", arguments->options.seed, "The same seed gives the same bytes")
        ->capture_default_str();
    command->add_option("--profile", arguments->profile, "default, demo, or a profile's file");
    command->add_option("--threads", arguments->options.threads, "0: one per core")->capture_default_str();
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
