// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/feature_arguments.h"
#include "engine/workflow/similar/label_faults.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::size_t count = 100;
    FeatureArguments features;
};

std::string percent(double share)
{
    return std::to_string(std::lround(share * 100)) + " %";
}

void run(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto features = featuresOf(context, catalog, arguments.features);
    const auto faults = workflow::recordLabelFaults(
        catalog, workflow::findLabelFaults(catalog, features, context.progress("Comparing picture")));
    for (std::size_t at = 0; at < std::min(arguments.count, faults.size()); ++at) {
        const auto& fault = faults[at];
        const auto product = catalog.product(fault.product);
        context.output.say(padded(std::to_string(fault.product), 8) + padded(fault.category, 24) + " -> " +
                           padded(fault.suggestion, 24) + "  " + padded(percent(fault.certainty), 7) + product.title);
        auto neighbours = nlohmann::ordered_json::array();
        for (const auto& neighbour : fault.neighbours)
            neighbours.push_back({{"id", neighbour.product}, {"score", neighbour.score}});
        context.output.event(nlohmann::ordered_json{{"id", fault.product},
                                                    {"title", product.title},
                                                    {"category3_code", fault.category},
                                                    {"suggestion", fault.suggestion},
                                                    {"agreement", fault.agreement},
                                                    {"support", fault.support},
                                                    {"score", fault.score},
                                                    {"certainty", fault.certainty},
                                                    {"image", catalog.imagePath(product).string()},
                                                    {"neighbours", neighbours}});
    }
    context.output.say(faults.empty() ? "No category looks wrong."
                                      : "vitrine-cli list CATALOG --filter is:doubtful_category lists all " +
                                            std::to_string(faults.size()) +
                                            "; vitrine-cli check CATALOG --resolve doubtful_category --filter id:N "
                                            "marks one as right.");
    context.output.event(nlohmann::json{
        {"event", "finished"}, {"suspects", faults.size()}, {"pictures", features.index().size()}});
}

} // namespace

void addSuspects(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "suspects", "List the products whose category is not that of what looks like them, most suspicious first.\n"
                    "The percentage is how much of what speaks for either of the two categories speaks for the second.\n"
                    "Example: vitrine-cli suspects shop.vitrine --count 50");
    addCatalog(*command, arguments->catalog);
    command->add_option("--count", arguments->count, "How many are listed; all are marked in the catalog")
        ->capture_default_str()
        ->check(CLI::Range(std::size_t(1), std::size_t(100'000)));
    addFeatureOptions(*command, arguments->features);
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
