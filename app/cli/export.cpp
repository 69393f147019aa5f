// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/export.h"

#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string format;
    std::string out;
    std::string filter;
};

void run(Context& context, const Arguments& arguments)
{
    const auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto report = catalog::exportCatalog(catalog, {arguments.filter, std::nullopt, false},
                                               *catalog::exportFormatNamed(arguments.format), arguments.out,
                                               context.progress("Exporting product"));
    for (const auto& problem : report.problems)
        context.output.problem(problem);
    context.output.problemsDone(report.problems.size());
    context.output.say("Exported " + std::to_string(report.products) + " products to " + arguments.out + ".");
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"products", report.products},
                                        {"problems", report.problems.size()},
                                        {"out", arguments.out}});
}

} // namespace

void addExport(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command =
        program.add_subcommand("export", "Write products so that other programs, and import, can read them."
                                         "\nExample: vitrine-cli export shop.vitrine --to csv shop.csv");
    addCatalog(*command, arguments->catalog);
    command->add_option("OUT", arguments->out, "The file, or for imagefolder the folder, to write")
        ->required();
    command->add_option("--to", arguments->format, "imagefolder, jsonl or csv")
        ->required()
        ->check(CLI::IsMember({"imagefolder", "jsonl", "csv"}));
    command->add_option("--filter", arguments->filter, "Which products, as for list; all unless given");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
