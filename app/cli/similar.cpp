// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/feature_arguments.h"
#include "engine/workflow/similar/similar_pictures.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string to;
    std::size_t count = 12;
    FeatureArguments features;
};

bool isNumber(const std::string& text)
{
    return !text.empty() && text.size() < 19 && text.find_first_not_of("0123456789") == std::string::npos;
}

std::string shownScore(double score)
{
    char text[16];
    std::snprintf(text, sizeof text, "%.3f", score);
    return text;
}

void run(Context& context, const Arguments& arguments)
{
    const auto catalog = catalog::Catalog::open(arguments.catalog);
    if (isNumber(arguments.to)) // refused before pictures are looked at
        catalog.product(std::stoll(arguments.to));
    else
        workflow::requirePicture(arguments.to);
    const auto features = featuresOf(context, catalog, arguments.features);
    const auto found =
        isNumber(arguments.to)
            ? workflow::similarTo(features, static_cast<catalog::ProductId>(std::stoll(arguments.to)),
                                  arguments.count)
            : workflow::similarTo(features, std::filesystem::path(arguments.to), arguments.count);
    for (const auto& similar : found) {
        const auto product = catalog.product(similar.product);
        context.output.say(padded(std::to_string(product.id), 8) + shownScore(similar.score) + "  " +
                           padded(product.category3_code, 24) + "  " + product.title);
        context.output.event(nlohmann::ordered_json{{"id", product.id},
                                                    {"score", similar.score},
                                                    {"title", product.title},
                                                    {"category3_code", product.category3_code},
                                                    {"image", catalog.imagePath(product).string()}});
    }
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"products", found.size()},
                                        {"pictures", features.index().size()},
                                        {"computed", features.computed()}});
}

} // namespace

void addSimilar(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "similar", "Find the products that look most like one, or like a picture.\nExample: vitrine-cli similar "
                   "shop.vitrine --to 12");
    addCatalog(*command, arguments->catalog);
    command->add_option("--to", arguments->to, "A product's number, or a picture file")->required();
    command->add_option("--count", arguments->count, "How many")
        ->capture_default_str()
        ->check(CLI::Range(std::size_t(1), std::size_t(100'000)));
    addFeatureOptions(*command, arguments->features);
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
