// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/problem_json.h"
#include "engine/catalog/filter/query_terms.h"
#include "engine/catalog/id_parts.h"
#include "engine/catalog/price_digits.h"
#include "engine/catalog/saved_views.h"
#include "engine/workflow/training_data.h"

namespace vitrine::cli {

using nlohmann::ordered_json;

namespace {

struct Arguments {
    std::string catalog;
    std::string filter;
    std::string view;
    std::string sort;
    std::vector<std::string> columns = {"id", "title", "category3_code", "full_price", "split", "status"};
    bool descending = false;
    std::size_t limit = 0;
    bool facets = false;
};

std::string facetName(catalog::Facet facet)
{
    using catalog::Facet;
    switch (facet) {
    case Facet::Category:
        return "category";
    case Facet::Brand:
        return "brand";
    case Facet::Split:
        return "split";
    case Facet::Status:
        return "status";
    case Facet::Stars:
        return "stars";
    case Facet::Tags:
        return "tags";
    case Facet::Price:
        return "price";
    case Facet::FullPrice:
        return "full_price";
    case Facet::Check:
        return "check";
    }
    return {};
}

/// "Women > Bags", "(none)", "10..20".
std::string textOf(const catalog::FacetValue& value)
{
    const auto limit = [](const std::optional<double>& price) {
        return price ? std::to_string(static_cast<std::int64_t>(*price)) : std::string();
    };
    if (value.from || value.to)
        return limit(value.from) + ".." + limit(value.to);
    std::string text;
    for (const auto& part : value.values)
        if (!part.empty())
            text += (text.empty() ? "" : " > ") + part;
    return text.empty() ? "(none)" : text;
}

void printFacets(Context& context, const catalog::Catalog& catalog, const catalog::Query& query)
{
    for (const auto& counts : catalog.facets(query, context.progress("Counting")))
        for (const auto& value : counts.values) {
            const auto facet = facetName(counts.facet);
            const auto numbers = std::to_string(value.found) + " of " + std::to_string(value.all);
            context.output.say(padded(facet, 12) + padded(numbers, 22) + textOf(value));
            ordered_json object = {{"facet", facet}, {"values", value.values}};
            if (value.from)
                object["from"] = *value.from;
            if (value.to)
                object["to"] = *value.to;
            object["found"] = value.found;
            object["all"] = value.all;
            context.output.event(object);
        }
}

ordered_json priceJson(const std::optional<double>& price)
{
    return price ? ordered_json(*price) : ordered_json();
}

ordered_json toJson(const catalog::Catalog& catalog, const catalog::Product& product)
{
    ordered_json object = {{"id", product.id}};
    for (const auto field : catalog::allFields()) {
        if (field == catalog::Field::FullPrice)
            object[nameOf(field)] = priceJson(product.full_price);
        else if (field == catalog::Field::Price)
            object[nameOf(field)] = priceJson(product.price);
        else if (field == catalog::Field::Image)
            object[nameOf(field)] = catalog.imagePath(product).string();
        else if (field == catalog::Field::Tags)
            object[nameOf(field)] = product.tags;
        else
            object[nameOf(field)] = product.text(field);
    }
    object["sources"] = product.sources;
    object["usable"] = product.imageUsable;
    object["problems"] = ordered_json::array();
    for (const auto& problem : product.problems)
        object["problems"].push_back(ordered_json(problemJson(problem)));
    const auto extra = ordered_json::parse(product.extra.empty() ? "{}" : product.extra, nullptr, false);
    if (extra.is_object())
        for (const auto& [name, value] : extra.items())
            if (!object.contains(name))
                object[name] = value;
    return object;
}

std::string oneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text;
}

/// Rows of one read make the widths: a table of any length is printed as it is read.
void printTable(Output& output, const std::vector<std::string>& columns,
                const std::vector<catalog::Product>& products, bool withHeader)
{
    std::vector<std::vector<std::string>> rows;
    if (withHeader)
        rows.push_back(columns);
    for (const auto& product : products) {
        const auto fields = workflow::fieldsOf(product);
        auto& row = rows.emplace_back();
        for (const auto& column : columns) {
            const auto found = fields.find(column);
            if (column == "id")
                row.push_back(std::to_string(product.id));
            else if (const auto field = catalog::fieldNamed(column))
                row.push_back(oneLine(catalog::shownValue(*field, product.text(*field), product.currency_code)));
            else
                row.push_back(found == fields.end() ? std::string() : oneLine(found->second));
        }
    }
    std::vector<std::size_t> widths(columns.size(), 0);
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? padded(row[i], widths[i]) + "  " : row[i];
        output.say(line);
    }
}

void run(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    auto text = arguments.filter;
    if (!arguments.view.empty()) // both must hold
        text = catalog::bothQueries(catalog::SavedViews(catalog).named(arguments.view).query, text);
    catalog::Query query{text, std::nullopt, arguments.descending};
    if (!arguments.sort.empty()) {
        query.sortBy = catalog::fieldNamed(arguments.sort);
        if (!query.sortBy)
            throw CLI::ValidationError("--sort", "“" + arguments.sort + "” is none of the catalog's fields");
    }
    if (arguments.facets) {
        printFacets(context, catalog, query);
        return;
    }
    const auto ids =
        catalog.find(query, arguments.limit > 0 ? arguments.limit : std::numeric_limits<std::size_t>::max());
    bool first = true;
    catalog::forEachPart(ids, [&](const std::vector<catalog::ProductId>& part) {
        const auto products = catalog.products(part);
        if (!context.output.json)
            printTable(context.output, arguments.columns, products, std::exchange(first, false));
        for (const auto& product : products)
            context.output.event(toJson(catalog, product));
        if (context.interrupt.requested())
            throw core::Cancelled{};
    });
}

} // namespace

void addList(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand("list", "List products.\nExample: vitrine-cli list shop.vitrine "
                                                   "--filter 'split:train price:>500' --sort price");
    addCatalog(*command, arguments->catalog);
    command->add_option("--filter", arguments->filter,
                        "Words, \"a phrase\", field:value, price:100..500, has:image, is:duplicate, "
                        "extra.COLUMN:value, sort:-price; - negates (engine/catalog/filter/QUERY.md)");
    command->add_option("--view", arguments->view, "A saved view's name; --filter narrows it");
    command->add_option("--columns", arguments->columns, "Columns of the table, any field or further column")
        ->delimiter(',')
        ->capture_default_str();
    command->add_option("--sort", arguments->sort, "A field to sort by");
    command->add_flag("--descending", arguments->descending, "Largest first");
    command->add_option("--limit", arguments->limit, "At most so many; 0: all");
    command->add_flag("--facets", arguments->facets,
                      "Instead of products: how many there are of each category, brand, split, status, stars, tag, "
                      "price band and check");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
