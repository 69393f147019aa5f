// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/catalog/replace.h"
#include "engine/catalog/tags.h"

namespace vitrine::cli {

namespace {

constexpr std::size_t kPreviewedLines = 20;

struct Arguments {
    std::string catalog;
    std::string filter;
    std::string by;
    std::vector<std::string> settings;
    bool all = false;
    std::string tag;
    std::string untag;
    std::string find;
    std::string with;
    std::vector<std::string> fields = {"title"};
    bool plainText = false;
    bool regex = false;
    bool distinguishCase = false;
    bool preview = false;
};

std::vector<catalog::Edit> editsOf(const std::vector<std::string>& settings)
{
    std::vector<catalog::Edit> edits;
    for (const auto& text : settings) {
        const auto equals = text.find('=');
        const auto field = catalog::fieldNamed(text.substr(0, equals));
        if (equals == std::string::npos || !field)
            throw CLI::ValidationError("--set",
                                       "“" + text + "” is not FIELD=VALUE with one of the catalog's fields");
        edits.push_back({*field, text.substr(equals + 1)});
    }
    return edits;
}

catalog::Replacement replacementOf(const Arguments& arguments)
{
    catalog::Replacement replacement{arguments.find, arguments.with, {}};
    using Match = catalog::Replacement::Match;
    replacement.match = arguments.plainText ? Match::Markup : arguments.regex ? Match::Regex : Match::Text;
    replacement.letters = arguments.distinguishCase ? catalog::Replacement::Case::Distinguish
                                                    : catalog::Replacement::Case::Ignore;
    const auto& known = catalog::replaceableFields();
    for (const auto& name : arguments.fields) {
        const auto field = catalog::fieldNamed(name);
        if (name == "all")
            replacement.fields = known;
        else if (field && std::find(known.begin(), known.end(), *field) != known.end())
            replacement.fields.push_back(*field);
        else
            throw CLI::ValidationError("--in", "“" + name + "” is none of the fields that hold free text");
    }
    return replacement;
}

void say(Context& context, std::size_t found, std::uint64_t changed)
{
    context.output.say("Changed " + std::to_string(changed) + " of " + counted(found, "product") + " found.");
    context.output.event(nlohmann::json{{"event", "finished"}, {"found", found}, {"changed", changed}});
}

void preview(Context& context, const catalog::Catalog& catalog, const std::vector<catalog::ProductId>& ids,
             const catalog::Replacement& replacement)
{
    const auto most = context.output.json ? ids.size() * replacement.fields.size() : kPreviewedLines;
    const auto shown = catalog::previewReplace(catalog, ids, replacement, most, context.progress("Looking"));
    context.output.clearLiveLine();
    for (const auto& value : shown.values) {
        context.output.say(std::to_string(value.product) + "  " + nameOf(value.field) + ": " + value.before +
                           " → " + value.after);
        context.output.event(nlohmann::json{{"event", "change"},
                                            {"id", value.product},
                                            {"field", nameOf(value.field)},
                                            {"before", value.before},
                                            {"after", value.after}});
    }
    if (shown.changed > shown.values.size())
        context.output.say("… and " + std::to_string(shown.changed - shown.values.size()) + " more");
    context.output.say("Would change " + counted(shown.changed, "value") + " of " +
                       counted(shown.products, "product") + ", having looked through " +
                       std::to_string(ids.size()) + ".");
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"found", ids.size()},
                                        {"would_change", shown.products},
                                        {"values", shown.changed},
                                        {"matches", shown.matches}});
}

void run(Context& context, const Arguments& arguments)
{
    if (arguments.filter.empty() && !arguments.all)
        throw CLI::ValidationError("--filter", "say which products with --filter, or --all");
    const bool rewrites = !arguments.find.empty() || arguments.plainText;
    const int ways = (arguments.settings.empty() ? 0 : 1) + (arguments.find.empty() ? 0 : 1) +
                     (arguments.plainText ? 1 : 0) +
                     (arguments.tag.empty() && arguments.untag.empty() ? 0 : 1);
    if (ways != 1)
        throw CLI::ValidationError(
            "--set", "say what to change with one of --set, --replace, --plain-text, --tag and --untag");
    if (!rewrites && arguments.preview)
        throw CLI::ValidationError("--preview", "goes with --replace and --plain-text");
    const auto edits = editsOf(arguments.settings);
    const auto replacement = rewrites ? replacementOf(arguments) : catalog::Replacement{};
    auto catalog = catalog::Catalog::open(arguments.catalog);
    if (!arguments.by.empty())
        catalog.setAuthor(arguments.by);
    const auto ids = catalog.find({arguments.filter, std::nullopt, false});
    if (!arguments.settings.empty())
        return say(context, ids.size(), catalog.edit(ids, edits));
    if (!rewrites)
        return say(context, ids.size(),
                   arguments.tag.empty()
                       ? catalog::changeTag(catalog, ids, arguments.untag, catalog::TagChange::Remove)
                       : catalog::changeTag(catalog, ids, arguments.tag, catalog::TagChange::Add));
    if (arguments.preview)
        return preview(context, catalog, ids, replacement);
    const auto changed = catalog::replaceIn(catalog, ids, replacement, context.progress("Replacing"));
    context.output.clearLiveLine();
    say(context, ids.size(), changed);
}

} // namespace

void addEdit(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "edit",
        "Set fields of the products that a filter finds, or replace text in them, as one step that "
        "can be undone.\n"
        "Example: vitrine-cli edit shop.vitrine --filter 'brand:acme' --set brand=ACME\n"
        "Example: vitrine-cli edit shop.vitrine --all --replace '(\\w+) coloured' --with '$1' --regex "
        "--preview");
    addCatalog(*command, arguments->catalog);
    command->add_option("--filter", arguments->filter, "Which products, as for list");
    command->add_flag("--all", arguments->all, "All products");
    command->add_option("--by", arguments->by, "Who says so; the system's user unless given");
    command->add_option("--set", arguments->settings, "FIELD=VALUE, as often as wanted");
    auto* tag = command->add_option("--tag", arguments->tag, "A tag to add to them");
    command->add_option("--untag", arguments->untag, "A tag to take from them")->excludes(tag);
    command->add_option("--replace", arguments->find, "Text to look for");
    command->add_option("--with", arguments->with,
                        "What takes its place; with --regex, $1 … $9 are groups and $& all that was found");
    command->add_flag("--plain-text", arguments->plainText,
                      "Turn HTML into plain text: \"&amp;\" into \"&\", tags into nothing");
    command->add_option("--in", arguments->fields, "Fields to look in, or all of those that hold free text")
        ->delimiter(',')
        ->capture_default_str();
    command->add_flag("--regex", arguments->regex, "The text is a regular expression");
    command->add_flag("--case", arguments->distinguishCase, "Upper and lower case differ");
    command->add_flag("--preview", arguments->preview, "Show what would change; change nothing");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
