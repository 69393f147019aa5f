// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/statistics/number_ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/catalog/filter/query_writing.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

// Renard's preferred numbers, ISO 3: twenty to a decade; every other one is the series R10.
constexpr std::array<double, 20> kPreferred = {1.0,  1.12, 1.25, 1.4, 1.6, 1.8, 2.0, 2.24, 2.5, 2.8,
                                               3.15, 3.55, 4.0,  4.5, 5.0, 5.6, 6.3, 7.1,  8.0, 9.0};
constexpr double kClose = 40.0; // times as high: the finer series still makes a readable chart
constexpr double kCent = 0.01, kTooMuch = 1e12; // what lies outside shares one range on either side
constexpr std::int64_t kMostSizes = 24;

/// 315 for 3.15 and two decades: no product of binary fractions, so that the query says a short number.
double scaled(double mantissa, int decade)
{
    const double hundredths = std::round(mantissa * 100.0);
    return decade >= 2 ? hundredths * std::pow(10.0, decade - 2) : hundredths / std::pow(10.0, 2 - decade);
}

/// Ascending, from one that is at most `lowest` to one that is more than `highest`; lowest > 0.
std::vector<double> edgesFor(double lowest, double highest)
{
    const std::size_t step = highest <= lowest * kClose ? 1 : 2;
    std::vector<double> edges;
    for (int decade = static_cast<int>(std::floor(std::log10(lowest))) - 1;; ++decade)
        for (std::size_t at = 0; at < kPreferred.size(); at += step) {
            edges.push_back(scaled(kPreferred[at], decade));
            if (edges.back() > highest) {
                const auto first = std::upper_bound(edges.begin(), edges.end(), lowest) - 1;
                edges.erase(edges.begin(), first);
                return edges;
            }
        }
}

std::string number(double value)
{
    auto text = core::pythonFloat(value);
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

std::string withCurrency(const std::string& query, const std::string& currency)
{
    return query + " " + exactly("currency", currency);
}

std::int64_t roundStep(std::int64_t span)
{
    for (std::int64_t power = 1;; power *= 10)
        for (const std::int64_t digit : {1, 2, 5})
            if (span / (digit * power) < kMostSizes)
                return digit * power;
}

std::vector<StatisticsRange> sizeRanges(const std::map<std::int64_t, std::uint64_t>& counts,
                                        const std::string& field, std::int64_t low, std::int64_t high,
                                        std::int64_t step)
{
    std::vector<StatisticsRange> ranges;
    for (auto from = low / step * step; from <= high; from += step) {
        StatisticsRange range{static_cast<double>(from), static_cast<double>(from + step), 0,
                              field + ":" + std::to_string(from) + ".." + std::to_string(from + step - 1)};
        for (auto at = counts.lower_bound(from); at != counts.end() && at->first < from + step; ++at)
            range.products += at->second;
        ranges.push_back(std::move(range));
    }
    return ranges;
}

} // namespace

PriceStatistics priceStatistics(std::vector<double>& prices, const std::string& currency)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    std::sort(prices.begin(), prices.end());
    PriceStatistics statistics{
        currency, prices.size(), prices.front(), prices[prices.size() / 2], prices.back(), {}};
    auto at = prices.begin();
    const auto add = [&](double low, double high, const std::string& query) {
        const auto next = std::lower_bound(at, prices.end(), high);
        statistics.ranges.push_back(
            {low, high, static_cast<std::uint64_t>(next - at), withCurrency(query, currency)});
        at = next;
    };
    if (prices.front() < kCent)
        add(-kInfinity, kCent, "price:<" + number(kCent));
    const auto end = std::lower_bound(at, prices.end(), kTooMuch);
    if (at != end) {
        const auto edges = edgesFor(*at, *(end - 1));
        for (std::size_t edge = 0; edge + 1 < edges.size(); ++edge)
            add(edges[edge], edges[edge + 1],
                "price:>=" + number(edges[edge]) + " price:<" + number(edges[edge + 1]));
    }
    if (at != prices.end())
        add(kTooMuch, kInfinity, "price:>=" + number(kTooMuch));
    return statistics;
}

void fillSizeRanges(const SideCounts& counts, CatalogStatistics& statistics)
{
    if (counts.widths.empty() || counts.heights.empty())
        return;
    const auto low = std::min(counts.widths.begin()->first, counts.heights.begin()->first);
    const auto high = std::max(counts.widths.rbegin()->first, counts.heights.rbegin()->first);
    const auto step = roundStep(high - low);
    statistics.widths = sizeRanges(counts.widths, "width", low, high, step);
    statistics.heights = sizeRanges(counts.heights, "height", low, high, step);
}

} // namespace vitrine::catalog
