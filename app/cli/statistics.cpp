// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/catalog_argument.h"
#include "app/cli/command.h"
#include "engine/catalog/price_digits.h"
#include "engine/catalog/statistics/statistics_text.h"

namespace vitrine::cli {

namespace {

using catalog::Field;

constexpr std::size_t kRowsShown = 12;
constexpr std::size_t kEmptyRowsShown = 6; ///< one after the other
constexpr std::size_t kBarWidth = 32;
constexpr std::size_t kNameWidth = 28, kNumberWidth = 10;

struct Arguments {
    std::string catalog;
    std::string filter;
    std::vector<std::string> parts;
    bool csv = false;
};

std::string rightAligned(const std::string& text, std::size_t width)
{
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string barOf(std::uint64_t products, std::uint64_t most)
{
    std::string bar;
    const auto length = most == 0 ? 0 : (products * kBarWidth + most / 2) / most;
    for (std::uint64_t at = 0; at < std::max<std::uint64_t>(length, products > 0 ? 1 : 0); ++at)
        bar += "█";
    return bar;
}

void sayRow(Output& output, const std::string& name, std::uint64_t products, std::uint64_t most)
{
    output.say("  " + padded(name, kNameWidth) + rightAligned(std::to_string(products), kNumberWidth) + "  " +
               barOf(products, most));
}

void sayBars(Output& output, const std::string& head, const std::vector<catalog::StatisticsBar>& bars)
{
    if (bars.empty())
        return;
    std::uint64_t most = 0;
    for (const auto& bar : bars)
        most = std::max(most, bar.products);
    output.say(head);
    for (std::size_t at = 0; at < std::min(kRowsShown, bars.size()); ++at)
        sayRow(output, bars[at].name.empty() ? "(none)" : bars[at].name, bars[at].products, most);
    if (bars.size() > kRowsShown)
        output.say("  and " + std::to_string(bars.size() - kRowsShown) + " more");
}

std::string rangeName(const catalog::StatisticsRange& range)
{
    char text[64];
    if (std::isinf(range.low))
        std::snprintf(text, sizeof text, "below %.15g", range.high);
    else if (std::isinf(range.high))
        std::snprintf(text, sizeof text, "%.15g and more", range.low);
    else
        std::snprintf(text, sizeof text, "%.15g to %.15g", range.low, range.high);
    return text;
}

/// From the first range with products to the last; many empty ones in between are one.
std::vector<catalog::StatisticsRange> shownRanges(const std::vector<catalog::StatisticsRange>& ranges)
{
    std::vector<catalog::StatisticsRange> shown, empty;
    for (const auto& range : ranges) {
        if (range.products == 0) {
            empty.push_back(range);
            continue;
        }
        if (empty.size() > kEmptyRowsShown)
            empty.assign(1, catalog::StatisticsRange{empty.front().low, empty.back().high, 0, {}});
        if (!shown.empty())
            shown.insert(shown.end(), empty.begin(), empty.end());
        empty.clear();
        shown.push_back(range);
    }
    return shown;
}

void sayRanges(Output& output, const std::string& head, const std::vector<catalog::StatisticsRange>& ranges)
{
    std::uint64_t most = 0;
    for (const auto& range : ranges)
        most = std::max(most, range.products);
    if (most == 0)
        return;
    output.say(head);
    for (const auto& range : shownRanges(ranges))
        sayRow(output, rangeName(range), range.products, most);
}

void say(Output& output, const catalog::CatalogStatistics& statistics)
{
    output.say(counted(statistics.products, "product"));
    const auto& values = statistics.values;
    sayBars(output, "Categories", values.at(Field::Category3Code));
    sayBars(output, "Brands", values.at(Field::Brand));
    for (const auto& prices : statistics.prices)
        sayRanges(output,
                  "Prices" + (prices.currency.empty() ? "" : " in " + prices.currency) + ": median " +
                      catalog::priceDigits(prices.median, prices.currency),
                  prices.ranges);
    sayBars(output, "Words in titles", statistics.words);
    sayRanges(output, "Widths of pictures", statistics.widths);
    sayRanges(output, "Heights of pictures", statistics.heights);
    if (statistics.products > 0 && statistics.picturesKnown == 0)
        output.say("Sizes of pictures are known once `vitrine-cli check` has looked at them.");
    const auto& splits = statistics.allSplits.splits;
    sayBars(output, "Splits", {splits.begin(), splits.end()});
    std::vector<catalog::StatisticsBar> states;
    for (const auto& [state, products] : statistics.states)
        states.push_back({nameOf(state), products, {}});
    sayBars(output, "Review", states);
}

void run(Context& context, const Arguments& arguments)
{
    const auto catalog = catalog::Catalog::open(arguments.catalog);
    const auto statistics = catalog.statistics(arguments.filter, context.progress("Counting product"));
    context.output.clearLiveLine();
    if (arguments.csv) {
        const auto text = catalog::statisticsCsv(statistics, arguments.parts);
        std::fwrite(text.data(), 1, text.size(), stdout);
        return;
    }
    say(context.output, statistics);
    auto event = toJson(statistics);
    event["event"] = "finished";
    context.output.event(event);
}

} // namespace

void addStatistics(CLI::App& program, Context& context)
{
    const auto arguments = std::make_shared<Arguments>();
    auto* command = program.add_subcommand(
        "statistics", "Count categories, prices, words, picture sizes, splits and labels.\n"
                      "Example: vitrine-cli statistics shop.vitrine --filter 'status:accepted' --csv");
    addCatalog(*command, arguments->catalog);
    command->add_option("--filter", arguments->filter,
                        "Only these products (engine/catalog/filter/QUERY.md)");
    auto* csv = command->add_flag("--csv", arguments->csv,
                                  "Print CSV: part, name, low, high, products, query; each query finds its "
                                  "products in the window and with list --filter");
    command->add_option("--part", arguments->parts, "With --csv, only these parts, such as price,word")
        ->delimiter(',')
        ->needs(csv)
        ->check(CLI::IsMember(catalog::statisticsParts()));
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace vitrine::cli
