// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"

namespace vitrine::cli {

using catalog::CategoryChange;
using catalog::CategoryNode;
using catalog::CategoryPath;
using nlohmann::json;

namespace {

struct Arguments {
    std::string catalog;
    std::string category;                ///< to rename or move
    std::vector<std::string> categories; ///< to merge
    std::string target;
    bool merge = false;
    bool preview = false;
};

void list(Context& context, const std::vector<CategoryNode>& nodes, std::size_t depth)
{
    for (const auto& node : nodes) {
        context.output.say(std::string(2 * depth, ' ') + node.name + "  " + std::to_string(node.products));
        context.output.event(json{{"event", "category"}, {"path", node.path}, {"products", node.products}});
        list(context, node.children, depth + 1);
    }
}

void listAll(Context& context, const Arguments& arguments)
{
    const auto catalog = catalog::Catalog::open(arguments.catalog);
    list(context, catalog::categoryTree(catalog.categories()), 0);
}

/// The category that `from` shall become.
using Target = CategoryPath (*)(const std::vector<CategoryNode>& tree, const CategoryPath& from,
                                const std::string& target);

CategoryPath renamed(const std::vector<CategoryNode>&, const CategoryPath& from, const std::string& name)
{
    auto to = from;
    to.back() = name;
    return to;
}

CategoryPath merged(const std::vector<CategoryNode>& tree, const CategoryPath&, const std::string& target)
{
    return catalog::categoryNamed(tree, target);
}

CategoryPath moved(const std::vector<CategoryNode>& tree, const CategoryPath& from, const std::string& parent)
{
    auto to = catalog::categoryNamed(tree, parent);
    to.resize(from.size() - 1); // a parent of a higher level leaves those between unused
    to.push_back(from.back());
    return to;
}

/// "Changed 3 products to “a > b”.", or "Merged 3 products into “a > b”, which had 2."
std::string sentenceOf(const Arguments& arguments, const CategoryChange& change, std::uint64_t products,
                       std::uint64_t there)
{
    const auto what = counted(products, "product");
    const auto category = "“" + catalog::categoryText(change.to) + "”";
    if (there == 0)
        return (arguments.preview ? "Would change " : "Changed ") + what + " to " + category + ".";
    return (arguments.preview ? "Would merge " : "Merged ") + what + " into " + category + ", which " +
           (arguments.preview ? "has " : "had ") + std::to_string(there) + ".";
}

void change(Context& context, const Arguments& arguments, Target target, CategoryChange::Taken taken)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto tree = catalog::categoryTree(catalog.categories());
    CategoryChange change;
    if (!arguments.category.empty())
        change.from.push_back(catalog::categoryNamed(tree, arguments.category));
    for (const auto& name : arguments.categories)
        change.from.push_back(catalog::categoryNamed(tree, name));
    if (change.from.empty())
        throw CLI::ValidationError("CATEGORY", "say which category");
    change.to = target(tree, change.from.front(), arguments.target);
    change.taken = arguments.merge ? CategoryChange::Taken::Merge : taken;
    const bool stays = change.from.size() == 1 && change.from.front() == change.to;
    const auto there = stays ? 0 : catalog.productsIn(change.to).size();
    const auto products =
        arguments.preview ? catalog::previewChange(catalog, change) : catalog::applyChange(catalog, change);
    context.output.say(sentenceOf(arguments, change, products, there));
    context.output.event(json{{"event", "finished"},
                              {"path", change.to},
                              {"merged_with", there},
                              {arguments.preview ? "would_change" : "changed", products}});
}

CLI::App* addPart(CLI::App& command, Arguments& arguments, const char* name, const char* help)
{
    auto* part = command.add_subcommand(name, help);
    addCatalog(*part, arguments.catalog);
    return part;
}

void addMerge(CLI::App& part, Arguments& arguments)
{
    part.add_flag("--merge", arguments.merge, "Where there is a category of that name already, make the two one");
}

void addPreview(CLI::App& part, Arguments& arguments)
{
    part.add_flag("--preview", arguments.preview, "Say how many products would change; change nothing");
}

} // namespace

void addCategory(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "category", "List, rename, merge and move categories; each change is one step that can be undone.\n"
                    "A category is a whole path, \"women > bags > totes\", or a name that only one has.\n"
                    "Example: vitrine-cli category merge shop.vitrine --into tops t-shirts tees");
    command->require_subcommand(1);
    auto* listing =
        addPart(*command, *arguments, "list", "The tree of categories with how many products each has");
    listing->callback([&context, arguments] { listAll(context, *arguments); });

    auto* rename = addPart(*command, *arguments, "rename", "Give a category another name");
    rename->add_option("CATEGORY", arguments->category, "The category")->required();
    rename->add_option("NAME", arguments->target, "Its new name")->required();
    addMerge(*rename, *arguments);
    addPreview(*rename, *arguments);
    rename->callback([&context, arguments] { change(context, *arguments, renamed, CategoryChange::Taken::Refuse); });

    auto* merge = addPart(*command, *arguments, "merge", "Make several categories of one level one");
    merge->add_option("CATEGORY", arguments->categories, "Those that go into it")->required();
    merge->add_option("--into", arguments->target, "The one that stays")->required();
    addPreview(*merge, *arguments);
    merge->callback([&context, arguments] { change(context, *arguments, merged, CategoryChange::Taken::Merge); });

    auto* move = addPart(*command, *arguments, "move", "Put a category under another parent");
    move->add_option("CATEGORY", arguments->category, "The category")->required();
    move->add_option("--under", arguments->target, "Its new parent, a category of the level above")
        ->required();
    addMerge(*move, *arguments);
    addPreview(*move, *arguments);
    move->callback([&context, arguments] { change(context, *arguments, moved, CategoryChange::Taken::Refuse); });
}

} // namespace vitrine::cli
