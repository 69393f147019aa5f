// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"

namespace vitrine::cli {

namespace {

struct Arguments {
    std::string catalog;
    double train = 0.8;
    double validation = 0.1;
    double test = 0.1;
    std::uint64_t seed = 3;
};

void run(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto [counts, leaksAvoided, examined, unreadable, problems] =
        catalog.assignSplits(arguments.train, arguments.validation, arguments.test, arguments.seed,
                             context.progress("Looking at picture"));
    context.output.clearLiveLine();
    for (const auto& problem : problems)
        context.output.problem(problem);
    context.output.problemsDone(unreadable);
    context.output.say(std::to_string(counts.train) + " train, " + std::to_string(counts.validation) +
                       " validation, " + std::to_string(counts.test) + " test; " +
                       std::to_string(counts.products - counts.usable + unreadable) +
                       " without a usable picture stay out.");
    if (leaksAvoided > 0)
        context.output.say("Relatives stay together: a random split would have tested on " +
                           counted(leaksAvoided, "product") +
                           " whose picture or product the model had learned.");
    context.output.event(nlohmann::json{{"event", "finished"},
                                        {"train", counts.train},
                                        {"validation", counts.validation},
                                        {"test", counts.test},
                                        {"products", counts.products},
                                        {"usable", counts.usable},
                                        {"examined", examined},
                                        {"unreadable", unreadable},
                                        {"leaks_avoided", leaksAvoided}});
}

} // namespace

void addSplit(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "split",
        "Divide the products into train, validation and test: alike in each category; products that have the same or "
        "nearly the same picture, or differ only in colour or size, together. Pictures that no check has looked at yet "
        "are looked at first; a product whose picture cannot be read gets no split and is told of.\nExample: vitrine-cli split shop.vitrine --train 0.8 --validation 0.1 --test 0.1");
    addCatalog(*command, arguments->catalog);
    command->add_option("--train", arguments->train, "Share for training")->capture_default_str();
    command->add_option("--validation", arguments->validation, "Share for validation")->capture_default_str();
    command->add_option("--test", arguments->test, "Share for the final test")->capture_default_str();
    command->add_option("--seed", arguments->seed, "The same seed gives the same division")
        ->capture_default_str();
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
