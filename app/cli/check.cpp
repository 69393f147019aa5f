// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "app/cli/problem_json.h"

namespace vitrine::cli {

namespace {

constexpr std::size_t kProductsPerRead = 500;
constexpr std::size_t kExamplesShown = 3;

void tellFindings(Context& context, const catalog::Catalog& catalog)
{
    const auto ids = catalog.find({"has:finding", std::nullopt, false});
    for (std::size_t from = 0; from < ids.size(); from += kProductsPerRead) {
        const auto end = std::min(ids.size(), from + kProductsPerRead);
        for (const auto& finding : catalog.findings({ids.begin() + static_cast<std::ptrdiff_t>(from),
                                                     ids.begin() + static_cast<std::ptrdiff_t>(end)})) {
            auto event = problemJson(finding.problem);
            event["event"] = "finding";
            event["id"] = finding.product;
            event["check"] = nameOf(finding.check);
            context.output.event(event);
        }
        if (context.interrupt.requested())
            throw core::Cancelled{};
    }
}

void tellInWords(Context& context, const catalog::Catalog& catalog, const catalog::CheckReport& report)
{
    context.output.say("Looked at " + std::to_string(report.products) + " products and " +
                       std::to_string(report.pictures) + " pictures, " + std::to_string(report.examined) +
                       " of them new or changed.");
    for (const auto& [check, count] : report.open) {
        if (count == 0)
            continue;
        context.output.say(padded(nameOf(check), 16) + std::to_string(count));
        auto ids = catalog.find({"is:" + nameOf(check), std::nullopt, false});
        ids.resize(std::min(ids.size(), kExamplesShown));
        for (const auto& finding : catalog.findings(ids))
            if (finding.check == check)
                context.output.say("    product " + std::to_string(finding.product) + ": " +
                                   core::describe(finding.problem).what);
    }
    context.output.say("vitrine-cli list CATALOG --filter is:blurry lists the products of a check.");
}

void run(Context& context, const std::string& folder)
{
    auto catalog = catalog::Catalog::open(folder);
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
    const auto catalog = std::make_shared<std::string>();
    auto* command = program.add_subcommand(
        "check", "Look for what eyes miss: unreadable, blurred, dark, duplicate pictures, odd prices, leaks "
                 "between splits. Only what changed is looked at again.\n"
                 "Example: vitrine-cli check shop.vitrine");
    addCatalog(*command, *catalog);
    command->callback([&context, catalog] { run(context, *catalog); });
}

} // namespace vitrine::cli
