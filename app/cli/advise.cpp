// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/feature_arguments.h"
#include "engine/core/number_text.h"
#include "engine/workflow/similar/category_advice.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    std::string apply;
    FeatureArguments features;
};

/// "all", or numbers of the list as it is printed. Throws Error{FieldValue}.
std::vector<workflow::CategoryAdvice> chosen(const std::vector<workflow::CategoryAdvice>& advice,
                                             const std::string& which)
{
    if (which == "all")
        return advice;
    std::vector<workflow::CategoryAdvice> some;
    for (std::size_t at = 0; at <= which.size();) {
        const auto end = std::min(which.find(',', at), which.size());
        const auto number = core::parseNumber(which.substr(at, end - at)).value_or(0.0);
        if (!(number >= 1.0 && number <= double(advice.size())) || number != std::floor(number))
            throw core::Error({core::ErrorCode::FieldValue,
                               {.item = "--apply"},
                               {which, "all, or numbers of the list separated by commas, is wanted"}});
        some.push_back(advice[static_cast<std::size_t>(number) - 1]);
        at = end + 1;
    }
    return some;
}

void run(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto features = featuresOf(context, catalog, arguments.features);
    const auto advise = arguments.apply == "all" ? workflow::adviseUntilTidy : workflow::adviseCategories;
    const auto advice = advise(catalog, features, context.progress("Comparing picture"));
    for (std::size_t at = 0; at < advice.size(); ++at) {
        const auto sentence = workflow::describe(advice[at]);
        context.output.say(padded(std::to_string(at + 1), 4) + padded(std::to_string(std::lround(
                               advice[at].confidence * 100)) + " %", 7) + sentence);
        context.output.event(nlohmann::ordered_json{{"number", at + 1},
                                                    {"kind", workflow::nameOf(advice[at].kind)},
                                                    {"from", advice[at].from},
                                                    {"to", advice[at].to},
                                                    {"products", advice[at].products},
                                                    {"changes", advice[at].changes.size()},
                                                    {"confidence", advice[at].confidence},
                                                    {"sentence", sentence}});
    }
    std::uint64_t changed = 0;
    if (!arguments.apply.empty()) {
        const auto accepted = chosen(advice, arguments.apply);
        changed = workflow::acceptAdvice(catalog, accepted);
        context.output.say("Accepted " + std::to_string(accepted.size()) + " of " + counted(advice.size(), "proposal") +
                           " and changed the category of " + counted(changed, "product") + ".");
    } else if (advice.empty()) {
        context.output.say("The categories need no tidying up.");
    } else {
        context.output.say("--apply all, or --apply 1,3, accepts them in one step that can be undone.");
    }
    context.output.event(
        nlohmann::json{{"event", "finished"}, {"proposals", advice.size()}, {"changed", changed}});
}

} // namespace

void addAdvise(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "advise", "Propose how to tidy the categories up: spellings, placeholders, rare and overlapping ones.\n"
                  "Example: vitrine-cli advise shop.vitrine --apply 1,3");
    addCatalog(*command, arguments->catalog);
    command->add_option("--apply", arguments->apply,
                        "The numbers of proposals, or all: also what is proposed once those are accepted");
    addFeatureOptions(*command, arguments->features);
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
