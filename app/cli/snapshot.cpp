// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/catalog/price_digits.h"
#include "engine/catalog/snapshots.h"

namespace vitrine::cli {

using nlohmann::ordered_json;

namespace {

struct Arguments {
    std::string catalog;
    std::string name;
    std::string other;
    std::string text;
    std::string column;
    std::size_t limit = 1000;
};

void finish(Context& context, const std::string& sentence, const std::string& name)
{
    context.output.say(sentence);
    context.output.event(ordered_json{{"event", "finished"}, {"name", name}});
}

void make(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    catalog::Snapshots(catalog).make(arguments.name);
    finish(context, "Made the snapshot \"" + arguments.name + "\".", arguments.name);
}

void list(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto snapshots = catalog::Snapshots(catalog).list();
    std::size_t width = 0;
    for (const auto& snapshot : snapshots)
        width = std::max(width, displayWidth(snapshot.name));
    for (const auto& snapshot : snapshots) {
        context.output.say(padded(snapshot.name, width) + "  " + snapshot.madeAt + "  " +
                           counted(snapshot.products, "product"));
        context.output.event(ordered_json{
            {"name", snapshot.name}, {"made_at", snapshot.madeAt}, {"products", snapshot.products}});
    }
    if (snapshots.empty())
        context.output.say("There are no snapshots.");
}

std::string sentenceOf(const catalog::Difference& difference)
{
    const auto product = std::to_string(difference.product) + "  " + difference.title;
    if (difference.kind != catalog::DifferenceKind::Changed)
        return product + "  " + nameOf(difference.kind);
    return product + "  " + difference.column + ": \"" + shownBefore(difference) + "\" → \"" +
           shownAfter(difference) + "\"";
}

void compare(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto found = catalog::Snapshots(catalog).compare(
        arguments.name, arguments.other.empty() ? std::nullopt : std::optional(arguments.other),
        {.text = arguments.text, .kind = {}, .column = arguments.column, .most = arguments.limit});
    for (const auto& difference : found.listed) {
        context.output.say(sentenceOf(difference));
        context.output.event(ordered_json{{"kind", nameOf(difference.kind)},
                                          {"id", difference.product},
                                          {"title", difference.title},
                                          {"field", difference.column},
                                          {"before", difference.before},
                                          {"after", difference.after}});
    }
    if (found.found > found.listed.size())
        context.output.say("… and " + std::to_string(found.found - found.listed.size()) +
                           " more; --limit shows them.");
    context.output.say(counted(found.changed, "value") + " changed, " + counted(found.added, "product") +
                       " added, " + std::to_string(found.removed) + " removed." +
                       (found.all > found.found
                            ? " Without --text and --field: " + counted(found.all, "difference") + "."
                            : ""));
    context.output.event(ordered_json{{"event", "finished"},
                                      {"changed", found.changed},
                                      {"added", found.added},
                                      {"removed", found.removed},
                                      {"products", found.products},
                                      {"found", found.found},
                                      {"all", found.all}});
}

void restore(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto changed = catalog::Snapshots(catalog).restore(arguments.name);
    context.output.say(changed == 0 ? "Nothing to restore: the products are as they were then."
                                    : "Restored: " + counted(changed, "product") +
                                          " changed, as one step that can be undone.");
    context.output.event(
        ordered_json{{"event", "finished"}, {"name", arguments.name}, {"changed", changed}});
}

void remove(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    catalog::Snapshots(catalog).remove(arguments.name);
    finish(context, "Deleted.", arguments.name);
}

} // namespace

void addSnapshot(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "snapshot", "Remember what the catalog is like now; see what differs from it, or go back to it.\n"
                    "Example: vitrine-cli snapshot make shop.vitrine 'before the sale'");
    command->require_subcommand(1);
    const auto add = [&](const char* name, const char* what,
                         void (*work)(Context&, const Arguments&)) -> CLI::App* {
        auto* part = command->add_subcommand(name, what);
        addCatalog(*part, arguments->catalog);
        part->callback([&context, arguments, work] { work(context, *arguments); });
        return part;
    };
    const auto withName = [&](CLI::App* part) {
        part->add_option("NAME", arguments->name, "The snapshot's name")->required();
        return part;
    };
    withName(add("make", "Make a snapshot of the catalog as it is", make));
    add("list", "The snapshots, newest first", list);
    auto* comparing = withName(add("compare", "What has changed since a snapshot, or between two", compare));
    comparing->add_option("OTHER", arguments->other, "A later snapshot; the present unless given");
    comparing->add_option("--text", arguments->text, "Only differences with this in title, before or after");
    comparing->add_option("--field", arguments->column, "Only differences of this field");
    comparing->add_option("--limit", arguments->limit, "List at most so many")->capture_default_str();
    withName(add("restore", "Make the products what they were, as one step that can be undone", restore));
    withName(add("delete", "Delete a snapshot; the catalog stays as it is", remove));
}

} // namespace vitrine::cli
