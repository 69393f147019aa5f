// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string filter;
    std::vector<std::string> settings;
    bool all = false;
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

void run(Context& context, const Arguments& arguments)
{
    if (arguments.filter.empty() && !arguments.all)
        throw CLI::ValidationError("--filter", "say which products with --filter, or --all");
    const auto edits = editsOf(arguments.settings);
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto ids = catalog.find({arguments.filter, std::nullopt, false});
    const auto changed = catalog.edit(ids, edits);
    context.output.say("Changed " + std::to_string(changed) + " of " + std::to_string(ids.size()) +
                       " products that were found.");
    context.output.event(nlohmann::json{{"event", "finished"}, {"found", ids.size()}, {"changed", changed}});
}

} // namespace

void addEdit(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "edit", "Set fields of the products that a filter finds, as one step that can be undone.\n"
                "Example: vitrine-cli edit shop.vitrine --filter 'brand:acme' --set brand=ACME");
    addCatalog(*command, arguments->catalog);
    command->add_option("--filter", arguments->filter, "Which products, as for list");
    command->add_flag("--all", arguments->all, "All products");
    command->add_option("--set", arguments->settings, "FIELD=VALUE, as often as wanted")->required();
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
