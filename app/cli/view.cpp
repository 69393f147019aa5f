// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/catalog/saved_views.h"

namespace vitrine::cli {

using nlohmann::ordered_json;

namespace {

struct Arguments {
    std::string catalog;
    std::string name;
    std::string query;
    std::string newName;
};

void list(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto views = catalog::SavedViews(catalog).list();
    std::size_t width = 0;
    for (const auto& view : views)
        width = std::max(width, displayWidth(view.name));
    for (const auto& view : views) {
        const auto found = catalog.count({view.query, std::nullopt, false});
        context.output.say(padded(view.name, width) + "  " + std::to_string(found) + "  " + view.query);
        context.output.event(ordered_json{
            {"name", view.name}, {"query", view.query}, {"made_at", view.madeAt}, {"products", found}});
    }
    if (views.empty())
        context.output.say("There are no saved views.");
}

void save(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    catalog::SavedViews(catalog).save(arguments.name, arguments.query);
    context.output.say("Saved.");
    context.output.event(
        ordered_json{{"event", "finished"}, {"name", arguments.name}, {"query", arguments.query}});
}

void rename(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    catalog::SavedViews(catalog).rename(arguments.name, arguments.newName);
    context.output.say("Renamed.");
    context.output.event(ordered_json{{"event", "finished"}, {"name", arguments.newName}});
}

void remove(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    catalog::SavedViews(catalog).remove(arguments.name);
    context.output.say("Deleted.");
    context.output.event(ordered_json{{"event", "finished"}, {"name", arguments.name}});
}

} // namespace

void addView(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "view", "Keep queries under a name; list --view NAME uses them.\n"
                "Example: vitrine-cli view save shop.vitrine expensive 'price:>500 sort:-price'");
    command->require_subcommand(1);
    const auto add = [&](const char* name, const char* what,
                         void (*work)(Context&, const Arguments&)) -> CLI::App* {
        auto* part = command->add_subcommand(name, what);
        addCatalog(*part, arguments->catalog);
        part->callback([&context, arguments, work] { work(context, *arguments); });
        return part;
    };
    add("list", "The saved views, how many products each finds, and its query", list);
    auto* saving = add("save", "Save a query, in place of one of the same name", save);
    saving->add_option("NAME", arguments->name, "Its name")->required();
    saving->add_option("QUERY", arguments->query, "As for list --filter")->required();
    auto* renaming = add("rename", "Give a view another name", rename);
    renaming->add_option("NAME", arguments->name, "A saved view")->required();
    renaming->add_option("NEW", arguments->newName, "Its new name")->required();
    add("delete", "Delete a view; its products stay", remove)
        ->add_option("NAME", arguments->name, "A saved view")
        ->required();
}

} // namespace vitrine::cli
