// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/problem_json.h"
#include "engine/catalog/id_parts.h"

namespace vitrine::cli {

namespace {

constexpr std::size_t kExamplesShown = 3;

void tellFindings(Context& context, const catalog::Catalog& catalog)
{
    const auto ids = catalog.find({"has:finding", std::nullopt, false});
    catalog::forEachPart(ids, [&](const std::vector<catalog::ProductId>& part) {
        for (const auto& finding : catalog.findings(part)) {
            auto event = problemJson(finding.problem);
            event["event"] = "finding";
            event["id"] = finding.product;
            event["check"] = nameOf(finding.check);
            context.output.event(event);
        }
        if (context.interrupt.requested())
            throw core::Cancelled{};
    });
}

void tellInWords(Context& context, const catalog::Catalog& catalog, const catalog::CheckReport& report)
{
    context.output.say("Looked at " + counted(report.products, "product") + " and " +
                       counted(report.pictures, "picture") + ", " + std::to_string(report.examined) +
                       " of them new or changed.");
    for (const auto& [check, count] : report.open) {
        if (count == 0)
            continue;
        context.output.say(padded(nameOf(check), 20) + std::to_string(count));
        auto ids = catalog.find({"is:" + nameOf(check), std::nullopt, false});
        ids.resize(std::min(ids.size(), kExamplesShown));
        for (const auto& finding : catalog.findings(ids))
            if (finding.check == check)
                context.output.say("    product " + std::to_string(finding.product) + ": " +
                                   core::describe(finding.problem).what);
    }
    context.output.say("vitrine-cli list CATALOG --filter is:blurry lists the products of a check.");
}

struct Arguments {
    std::string catalog;
    std::string filter;
    std::vector<std::string> resolve;
    std::vector<std::string> reopen;
    std::string keepBest;
    bool alike = false;
    bool sizesGo = false;
};

std::vector<catalog::Check> checksNamed(const std::vector<std::string>& names)
{
    std::vector<catalog::Check> checks;
    for (const auto& name : names)
        checks.push_back(*catalog::checkNamed(name));
    return checks;
}

/// Marks findings instead of looking for them: as seen to, or as open again.
void mark(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto ids = catalog.find({arguments.filter, std::nullopt, false});
    std::uint64_t changed = 0;
    if (!arguments.resolve.empty())
        changed += catalog.resolve(ids, checksNamed(arguments.resolve), true);
    if (!arguments.reopen.empty())
        changed += catalog.resolve(ids, checksNamed(arguments.reopen), false);
    context.output.say("Changed " + std::to_string(changed) + " of " + counted(ids.size(), "product") + ".");
    context.output.event(
        nlohmann::json{{"event", "finished"}, {"changed", changed}, {"products", ids.size()}});
}

/// Of each group of duplicates keeps the best and rejects the others.
void keepBest(Context& context, const Arguments& arguments)
{
    auto catalog = catalog::Catalog::open(arguments.catalog);
    catalog.runChecks(context.progress("Checking picture"));
    using Search = catalog::DuplicateSearch;
    const Search search{arguments.alike ? Search::Kind::Alike : Search::Kind::Same,
                        *catalog::keepRuleNamed(arguments.keepBest),
                        arguments.sizesGo ? Search::Sizes::Go : Search::Sizes::Stay};
    const auto groups = catalog.duplicates({arguments.filter, std::nullopt, false}, search, {context.interrupt.token()});
    std::uint64_t kept = 0, rejected = 0;
    for (const auto& group : groups) {
        kept += group.kept.size();
        rejected += group.products.size() - group.kept.size();
        context.output.event(
            nlohmann::json{{"event", "group"}, {"products", group.products}, {"kept", group.kept}});
    }
    catalog.keepOnly(groups);
    context.output.say("Kept " + counted(kept, "product") + " of " + counted(groups.size(), "group") +
                       " of duplicates and rejected " + counted(rejected, "other") + ".");
    context.output.event(nlohmann::json{
        {"event", "finished"}, {"groups", groups.size()}, {"kept", kept}, {"rejected", rejected}});
}

void run(Context& context, const Arguments& arguments)
{
    if (!arguments.keepBest.empty())
        return keepBest(context, arguments);
    if (!arguments.resolve.empty() || !arguments.reopen.empty())
        return mark(context, arguments);
    auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto report = catalog.runChecks(context.progress("Checking picture"));
    if (context.output.json)
        tellFindings(context, catalog);
    else
        tellInWords(context, catalog, report);
    nlohmann::json event = {{"event", "finished"},
                            {"products", report.products},
                            {"pictures", report.pictures},
                            {"examined", report.examined}};
    for (const auto& [check, count] : report.open)
        event[nameOf(check)] = count;
    context.output.event(event);
}

} // namespace

void addCheck(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    std::vector<std::string> names;
    for (const auto check : catalog::allChecks())
        names.push_back(nameOf(check));
    auto* command = program.add_subcommand(
        "check", "Look for what eyes miss: unreadable, blurred, dark, duplicate pictures, odd prices, leaks "
                 "between splits. Only what changed is looked at again.\n"
                 "Example: vitrine-cli check shop.vitrine");
    addCatalog(*command, arguments->catalog);
    command
        ->add_option("--resolve", arguments->resolve,
                     "Look for nothing; mark the findings of this check as seen to, as often as wanted")
        ->check(CLI::IsMember(names));
    command->add_option("--reopen", arguments->reopen, "The other way round")->check(CLI::IsMember(names));
    command
        ->add_option("--keep-best", arguments->keepBest,
                     "Check, then keep one product of each group with the same picture and reject the others, in one "
                     "step that can be undone. An accepted product stays before all others")
        ->check(CLI::IsMember({"largest_picture", "most_complete", "first"}));
    command->add_flag("--alike", arguments->alike, "With --keep-best: nearly the same pictures too");
    command->add_flag("--sizes-go", arguments->sizesGo,
                      "With --keep-best: the same product in other sizes is rejected like any other");
    command->add_option("--filter", arguments->filter,
                        "Whose findings are marked or which duplicates are looked at, as for list; all unless given");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
