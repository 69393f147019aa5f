// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/export.h"

#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/workflow/training_data.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string format;
    std::string out;
    std::string filter;
    bool copyPictures = false;
    bool force = false;
};

void run(Context& context, const Arguments& arguments)
{
    const auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto existing = arguments.force ? catalog::ExistingFile::Replace : catalog::ExistingFile::Refuse;
    const auto report = catalog::exportCatalog(catalog, {arguments.filter, std::nullopt, false},
                                               *catalog::exportFormatNamed(arguments.format), arguments.out,
                                               context.progress("Exporting product"),
                                               {arguments.copyPictures, workflow::chatTextsOf, existing, existing});
    for (const auto& problem : report.problems)
        context.output.problem(problem);
    context.output.problemsDone(report.problems.size());
    context.output.say("Exported " + counted(report.products, "product") + " to " + arguments.out + ".");
    if (report.picturesByPath > 0)
        context.output.say("The pictures of " + counted(report.picturesByPath, "product") +
                           " are named by their place on this machine" +
                           (arguments.copyPictures
                                ? ", for they could not be copied."
                                : "; --copy-pictures copies them into a folder beside the file, so that both can "
                                  "be moved."));
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"products", report.products},
                                        {"problems", report.problems.size()},
                                        {"pictures_by_path", report.picturesByPath},
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
    command->add_option("OUT", arguments->out, "The file to write; for imagefolder and folders, the folder")
        ->required();
    command
        ->add_option("--to", arguments->format,
                     "csv, tsv, json, jsonl, imagefolder, folders (one a category), or chat: JSON Lines to train "
                     "on")
        ->required()
        ->check(CLI::IsMember({"csv", "tsv", "json", "jsonl", "imagefolder", "folders", "chat"}));
    command->add_option("--filter", arguments->filter, "Which products, as for list; all unless given");
    command->add_flag("--copy-pictures", arguments->copyPictures,
                      "csv, tsv, json, jsonl and chat: copy the pictures into a folder beside the file, so that both can "
                      "be moved; otherwise they are named by their place on this machine");
    command->add_flag("--force", arguments->force, "Replace what is there already: a file; of folders only one that an earlier export to the same name "
                      "wrote, with nothing else in it");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
