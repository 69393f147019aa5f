// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fetch.h"

#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    FetchArguments fetch;
    std::string filter;
    bool refresh = false;
};

void run(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    auto options = optionsOf(arguments.fetch);
    options.query.text = arguments.filter;
    options.refresh = arguments.refresh;
    fetchAndTell(context, catalog, options);
}

} // namespace

void addFetchOptions(CLI::App& command, FetchArguments& arguments)
{
    command.add_option("--at-once", arguments.atOnce, "How many pictures are downloaded at once")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command.add_option("--per-host", arguments.perHost, "How many of them from one server")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command
        .add_option("--max-bytes", arguments.maxBytes,
                    "What is larger is no picture to download (20MB, 500kB)")
        ->transform(CLI::AsSizeValue(false));
    command.add_option("--attempts", arguments.attempts, "How often a server is asked that does not answer")
        ->check(CLI::Range(1, 20))
        ->capture_default_str();
}

workflow::FetchOptions optionsOf(const FetchArguments& arguments)
{
    workflow::FetchOptions options;
    options.atOnce = arguments.atOnce;
    options.atOncePerHost = arguments.perHost;
    options.maxBytes = arguments.maxBytes;
    options.attempts = arguments.attempts;
    return options;
}

void fetchAndTell(Context& context, catalog::Catalog& catalog, const workflow::FetchOptions& options)
{
    const auto report = workflow::fetchPictures(catalog, options, context.progress("Downloading picture"));
    for (const auto& problem : report.problems)
        context.output.problem(problem);
    context.output.problemsDone(report.problemCount);
    context.output.say("Downloaded " + std::to_string(report.downloaded) + " of " +
                       counted(report.addresses, "picture") + "; " + std::to_string(report.known) +
                       " had come already, " + std::to_string(report.refused) + " could not be had.");
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"addresses", report.addresses},
                                        {"downloaded", report.downloaded},
                                        {"known", report.known},
                                        {"refused", report.refused},
                                        {"products", report.products},
                                        {"bytes", report.bytes},
                                        {"problems", report.problemCount}});
}

void addFetch(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "fetch", "Download the pictures of products whose picture is an address; goes on where it stopped.\n"
                 "Example: vitrine-cli fetch shop.vitrine --filter brand:luma --at-once 16");
    addCatalog(*command, arguments->catalog);
    command->add_option("--filter", arguments->filter,
                        "Of which products (see engine/catalog/filter/QUERY.md)");
    addFetchOptions(*command, arguments->fetch);
    command->add_flag("--refresh", arguments->refresh,
                      "Ask for pictures that have come already too, and take those that have changed");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
