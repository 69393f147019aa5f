// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/catalog/price_digits.h"

namespace vitrine::cli {

using nlohmann::json;

namespace {

struct Arguments {
    std::string catalog;
    catalog::ProductId product = 0;
    std::size_t limit = 50;
    bool undo = false;
    bool redo = false;
    std::int64_t to = -1;
};

json toJson(const catalog::HistoryEntry& entry)
{
    const auto fields = entry.title.fields();
    return {{"event", "step"},
            {"step", entry.step},
            {"made_at", entry.madeAt},
            {"what", entry.title.text()},
            {"field", fields.size() == 1 ? json(nameOf(fields.front())) : json()},
            {"products", entry.title.products},
            {"undone", entry.undone},
            {"made_by", entry.madeBy}};
}

/// "2026-11-25 14:03:09"
std::string timeText(const std::string& madeAt)
{
    return madeAt.substr(0, 10) + " " + madeAt.substr(std::min<std::size_t>(madeAt.size(), 11), 8);
}

/// A source has no name.
std::string lineOf(const catalog::HistoryEntry& entry, const std::string& what)
{
    return padded(std::to_string(entry.step), 5) + "  " + timeText(entry.madeAt) + "  " + padded(entry.madeBy, 12) +
           "  " + what + (entry.undone ? "  (undone)" : "");
}

void listSteps(Context& context, const catalog::Catalog& catalog, std::size_t limit)
{
    const auto steps = catalog.steps(limit);
    for (const auto& entry : steps) {
        context.output.say(lineOf(entry, entry.title.text()));
        context.output.event(toJson(entry));
    }
    if (steps.empty())
        context.output.say("Nothing has been changed yet.");
}

void listChanges(Context& context, const catalog::Catalog& catalog, catalog::ProductId product)
{
    const auto currency = catalog.product(product).currency_code; // refuses one that does not exist
    for (const auto& change : catalog.changesOf(product)) {
        const auto shown = [&](const std::string& value) {
            return "“" + catalog::shownValue(*change.field, value, currency) + "”";
        };
        const auto what = change.field ? nameOf(*change.field) + ": " + shown(change.before) + " → " + shown(change.after)
                                       : "added (" + change.entry.title.text() + ")";
        context.output.say(lineOf(change.entry, what));
        auto object = toJson(change.entry);
        object["event"] = change.field ? "change" : "added";
        if (change.field) {
            object["field"] = nameOf(*change.field);
            object["before"] = change.before;
            object["after"] = change.after;
        }
        context.output.event(object);
    }
}

void move(Context& context, catalog::Catalog& catalog, const Arguments& arguments)
{
    const auto before = catalog.history();
    std::uint64_t steps = 0;
    if (arguments.undo || arguments.redo)
        steps = (arguments.undo ? catalog.undo() : catalog.redo()) ? 1 : 0;
    else
        steps = catalog.moveTo(arguments.to);
    const auto& moved = arguments.undo ? before.undo : before.redo;
    if (steps == 0)
        context.output.say(arguments.undo   ? "There is nothing to undo."
                           : arguments.redo ? "There is nothing to redo."
                                            : "The catalog is at that step already.");
    else if (arguments.undo || arguments.redo)
        context.output.say((arguments.undo ? "Undone: " : "Redone: ") + (moved ? moved->text() : ""));
    else
        context.output.say("Moved over " + counted(steps, "step") + ".");
    context.output.event(json{{"event", "finished"}, {"steps", steps}});
}

void run(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    if (arguments.undo || arguments.redo || arguments.to >= 0)
        move(context, catalog, arguments);
    else if (arguments.product != 0)
        listChanges(context, catalog, arguments.product);
    else
        listSteps(context, catalog, arguments.limit);
}

} // namespace

void addHistory(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "history", "Show what was changed, newest first (times in UTC), undo and redo it.\n"
                   "Example: vitrine-cli history shop.vitrine --undo");
    addCatalog(*command, arguments->catalog);
    auto* product =
        command->add_option("--product", arguments->product, "What happened to the product of this id");
    command->add_option("--limit", arguments->limit, "At most so many steps")->capture_default_str();
    auto* undo = command->add_flag("--undo", arguments->undo, "Undo the last step");
    auto* redo = command->add_flag("--redo", arguments->redo, "Redo the step that was undone last");
    auto* to = command->add_option("--to", arguments->to,
                                   "Undo or redo until this step is the last one; 0: everything");
    to->check(CLI::NonNegativeNumber);
    undo->excludes(redo)->excludes(to)->excludes(product);
    redo->excludes(to)->excludes(product);
    to->excludes(product);
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
