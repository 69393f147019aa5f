// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/fetch.h"
#include "app/cli/outside_text.h"
#include "engine/catalog/difference.h"
#include "engine/catalog/import/encoding.h"
#include "engine/catalog/import/import.h"
#include "engine/catalog/import/remembered_mappings.h"
#include "engine/catalog/price_digits.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string source;
    std::string format;
    std::string pictureRoot;
    std::vector<std::string> mapping;
    std::vector<std::string> allowed;
    std::string delimiter;
    std::string encoding;
    std::string decimal;
    bool copyImages = false;
    bool addAgain = false;
    bool preview = false;
    bool fetch = false;
    bool guess = false;
    FetchArguments fetching;
};

/// What was chosen for the last source with these columns, unless something else is said now.
std::optional<catalog::SourceChoices> recalledChoices(const Arguments& arguments,
                                                      const catalog::ImportOptions& options)
{
    const bool said = !arguments.mapping.empty() || !arguments.encoding.empty() || !arguments.delimiter.empty();
    if (arguments.guess || said || !std::filesystem::exists(arguments.catalog))
        return std::nullopt;
    const auto recognised = catalog::previewSource(arguments.source, {.format = options.format});
    return catalog::RememberedMappings::ofCatalog(arguments.catalog).of(recognised);
}

void tellRecalled(Output& output)
{
    output.say("Set as for the last source with these columns; --guess forgets it, --map chooses anew.");
}

/// What was recalled, or else the guess, with what --map says instead. "field=" leaves a field empty.
catalog::ColumnMapping mappingOf(const Arguments& arguments, const catalog::SourcePreview& preview,
                                 const std::optional<catalog::SourceChoices>& recalled)
{
    auto mapping = preview.guess;
    if (recalled) {
        std::error_code code;
        mapping.columns = recalled->mapping.columns;
        if (std::filesystem::is_directory(recalled->mapping.pictureRoot, code))
            mapping.pictureRoot = recalled->mapping.pictureRoot;
        if (recalled->mapping.decimalSign)
            mapping.decimalSign = recalled->mapping.decimalSign;
    }
    for (const auto& text : arguments.mapping) {
        const auto equals = text.find('=');
        const auto field = catalog::fieldNamed(text.substr(0, equals));
        if (equals == std::string::npos || !field)
            throw CLI::ValidationError("--map",
                                       "“" + text + "” is not FIELD=COLUMN with one of the catalog's fields");
        if (equals + 1 == text.size())
            mapping.columns.erase(*field);
        else
            mapping.columns[*field] = text.substr(equals + 1);
    }
    if (!arguments.pictureRoot.empty())
        mapping.pictureRoot = arguments.pictureRoot;
    if (!arguments.decimal.empty())
        mapping.decimalSign = arguments.decimal.front();
    return mapping;
}

void tellMapping(Output& output, const catalog::SourcePreview& preview, const catalog::ColumnMapping& mapping,
                 bool recalled)
{
    output.say("Format " + nameOf(preview.format) + ", " + preview.encoding + ", " +
               counted(preview.columns.size(), "column") +
               ". Fields are filled like this; --map changes it:");
    nlohmann::json columns;
    for (const auto& [field, column] : mapping.columns) {
        output.say("  " + padded(nameOf(field), 16) + column);
        columns[nameOf(field)] = column;
    }
    output.say("  " + padded("pictures from", 16) + mapping.pictureRoot.string());
    for (const auto& column : preview.repeated)
        output.say("A name stands twice in the header: the later column is called “" + column + "” here.");
    if (catalog::lacksTitle(preview, mapping.columns))
        output.say("No column is taken as title: the products have none unless --map title=COLUMN chooses one.");
    output.event(nlohmann::json{{"event", "mapping"},
                                {"format", nameOf(preview.format)},
                                {"encoding", preview.encoding},
                                {"columns", columns},
                                {"repeated", preview.repeated},
                                {"recalled", recalled},
                                {"picture_root", mapping.pictureRoot.string()}});
}

/// What a preview found that an import would change; nothing of what it would add.
void tellChanges(Output& output, const std::vector<catalog::Difference>& changes)
{
    constexpr std::size_t kShown = 20;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto& change = changes[i];
        if (i < kShown)
            output.say("  " + change.title + ", " + change.column + ": “" + shownBefore(change) +
                       "” would become “" + shownAfter(change) + "”");
        output.event(nlohmann::json{{"event", "change"},
                                    {"product", change.product},
                                    {"title", change.title},
                                    {"field", change.column},
                                    {"before", change.before},
                                    {"after", change.after}});
    }
    if (changes.size() > kShown)
        output.say("  and " + counted(changes.size() - kShown, "more value") + "; --json lists up to 1,000");
}

/// A source from another machine names thousands of pictures in a few folders: told folder by folder.
void tellProblems(Output& output, const catalog::ImportReport& report)
{
    for (const auto& problem : report.problems)
        if (output.json || problem.code != core::ErrorCode::PathOutsideSource)
            output.problem(problem);
    output.problemsDone(report.problemCount - report.outsideCount);
    if (const auto lines = outsideLines(report); !lines.empty())
        output.problems(lines);
}

/// Why a text cannot part columns; "" when it can.
std::string delimiterFault(const std::string& text)
{
    const bool sign = text.size() == 1 && static_cast<unsigned char>(text[0]) < 0x80 &&
                      std::string_view("\"\r\n").find(text[0]) == std::string_view::npos;
    return sign || text == "tab" ? std::string() : "“" + text + "” is neither one sign of ASCII nor the word tab";
}

std::vector<std::string> encodingNames()
{
    std::vector<std::string> names;
    for (const auto encoding : catalog::allEncodings())
        names.push_back(nameOf(encoding));
    return names;
}

void run(Context& context, const Arguments& arguments)
{
    catalog::ImportOptions options;
    if (!arguments.format.empty())
        options.format = catalog::sourceFormatNamed(arguments.format);
    options.copyImages = arguments.copyImages;
    options.allowedFolders.assign(arguments.allowed.begin(), arguments.allowed.end());
    if (!arguments.delimiter.empty())
        options.delimiter = arguments.delimiter == "tab" ? '\t' : arguments.delimiter.front();
    if (!arguments.encoding.empty())
        options.encoding = catalog::encodingNamed(arguments.encoding);
    const auto recalled = recalledChoices(arguments, options);
    if (recalled) {
        tellRecalled(context.output);
        options.encoding = recalled->encoding;
        options.delimiter = recalled->delimiter;
        options.copyImages = options.copyImages || recalled->copyImages;
    }
    const auto preview = catalog::previewSource(arguments.source, options);
    options.mapping = mappingOf(arguments, preview, recalled);
    tellMapping(context.output, preview, *options.mapping, recalled.has_value());
    options.addAgain = arguments.addAgain;
    options.dryRun = arguments.preview;
    std::optional<catalog::Catalog> catalog;
    if (!arguments.preview || std::filesystem::exists(arguments.catalog))
        catalog.emplace(openOrCreate(arguments.catalog));
    const auto progress = context.progress("Importing row");
    const auto report = catalog ? catalog::importSource(*catalog, arguments.source, options, progress)
                                : catalog::previewImport(arguments.source, options, progress);
    tellProblems(context.output, report);
    context.output.say((arguments.preview ? "Would import " : "Imported ") + std::to_string(report.imported) +
                       " of " + counted(report.rows, "row") + " into " +
                       (catalog ? catalog->folder().string() : arguments.catalog) +
                       "; " + std::to_string(report.updated) + " updated, " +
                       std::to_string(report.unchanged) + " there already, " +
                       std::to_string(report.refused) + " refused, " + counted(report.problemCount, "problem") +
                       ".");
    tellChanges(context.output, report.changes);
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"rows", report.rows},
                                        {"imported", report.imported},
                                        {"updated", report.updated},
                                        {"unchanged", report.unchanged},
                                        {"refused", report.refused},
                                        {"not_downloaded", report.notDownloaded},
                                        {"problems", report.problemCount}});
    if (report.notDownloaded == 0 || arguments.preview)
        return;
    if (arguments.fetch)
        fetchAndTell(context, *catalog, optionsOf(arguments.fetching));
    else
        context.output.say("vitrine-cli fetch " + arguments.catalog + " downloads the pictures of " +
                           counted(report.notDownloaded, "row") + " from the network.");
}

} // namespace

void addImport(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "import",
        "Bring in CSV, JSON or JSON Lines with pictures, an imagefolder, a folder per class or of pictures.\n"
        "Example: vitrine-cli import shop.vitrine products.csv --map title=name");
    addCatalog(*command, arguments->catalog);
    command->add_option("SOURCE", arguments->source, "A file or folder")->required();
    command
        ->add_option(
            "--format", arguments->format,
            "csv, json, jsonl, imagefolder, folders (one a class) or flat (one of pictures); recognised "
            "unless given")
        ->check(CLI::IsMember({"csv", "json", "jsonl", "imagefolder", "folders", "flat"}));
    command->add_option("--map", arguments->mapping,
                        "FIELD=COLUMN, as often as wanted; FIELD= leaves it empty. The catalog remembers it for the "
                        "next source with the same columns");
    command->add_flag("--guess", arguments->guess,
                      "Take the mapping as guessed, and forget what was chosen for the last source with these columns");
    command->add_option("--picture-root", arguments->pictureRoot, "Where relative picture paths begin");
    command->add_option(
        "--allow", arguments->allowed,
        "A folder outside the source's own from which it may name pictures, as often as wanted; / "
        "allows any");
    command->add_option("--delimiter", arguments->delimiter, "Of a CSV file: one sign, or the word tab")
        ->check(CLI::Validator(delimiterFault, ""));
    command
        ->add_option("--encoding", arguments->encoding,
                     "Of a text file, recognised unless given; Windows-1250 and Windows-1251 never are")
        ->check(CLI::IsMember(encodingNames()));
    command
        ->add_option("--decimal", arguments->decimal,
                     "What sets off a price's decimals, . or , where “1.290” leaves it open; as the other prices say unless given")
        ->check(CLI::IsMember({".", ","}));
    command->add_flag("--copy-images", arguments->copyImages, "Copy pictures into the catalog");
    command->add_flag("--add-again", arguments->addAgain, "Add rows that the catalog has already once more");
    command->add_flag("--preview", arguments->preview,
                      "Show the mapping and what would be added and updated; import nothing");
    command->add_flag("--fetch", arguments->fetch, "Download pictures that are named by address, too");
    addFetchOptions(*command, arguments->fetching);
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
