// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fit_ranges.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_set>
#include <utility>

namespace vitrine::sampledata {

namespace {

constexpr double kShareDigits = 1e6;

/// A range while it is being cut: values[from] … values[end − 1], which are sorted.
struct Cut {
    std::size_t from;
    std::size_t end;
};

/// No cut when there are fewer than k products in all.
std::vector<Cut> cuts(const std::vector<Measured>& sorted, std::uint64_t k, std::size_t most)
{
    const auto wanted = std::max<std::size_t>(1, (sorted.size() + most - 1) / most);
    std::vector<Cut> all;
    for (std::size_t from = 0, end = 0; from < sorted.size(); from = end) {
        Tally tally;
        while (end < sorted.size() &&
               (!tally.isCrowd(k) || end - from < wanted || sorted[end].value == sorted[end - 1].value))
            tally.add(sorted[end++].of); // equal values stay together
        if (tally.isCrowd(k))
            all.push_back({from, end});
        else if (!all.empty()) // what is left over joins the last one
            all.back().end = end;
    }
    return all;
}

bool holds(const std::vector<Measured>& sorted, const Cut& cut, std::uint64_t products)
{
    Tally tally;
    for (auto at = cut.from; at < cut.end; ++at)
        tally.add(sorted[at].of);
    return tally.isCrowd(products);
}

/// The outer ranges get 2k products: k at their end, which decide nothing, and k others, which say where it
/// is. So few products that this would leave nothing between them keep their ranges.
void widenOuter(std::vector<Cut>& all, const std::vector<Measured>& sorted, std::uint64_t k)
{
    if (!holds(sorted, {0, sorted.size()}, 4 * k))
        return;
    while (all.size() > 1 && !holds(sorted, all.front(), 2 * k)) {
        all[1].from = all[0].from;
        all.erase(all.begin());
    }
    while (all.size() > 1 && !holds(sorted, all.back(), 2 * k)) {
        all[all.size() - 2].end = all.back().end;
        all.pop_back();
    }
}

/// One value of each product: the sizes of one must not outvote the others.
std::vector<double> valuesOfProducts(const std::vector<Measured>& sorted, const Cut& cut)
{
    std::unordered_set<std::uint32_t> seen;
    std::vector<double> values;
    for (auto at = cut.from; at < cut.end; ++at)
        if (seen.insert(sorted[at].of.product).second)
            values.push_back(sorted[at].value);
    return values;
}

/// How many of `products` decide nothing at an end of theirs, when `ends` of the two are open.
std::size_t trimmed(std::size_t products, std::uint64_t k, std::size_t ends)
{
    const auto fewer = std::min(std::max<std::size_t>(1, products / 4), (products - 1) / 2);
    return products >= 2 * ends * k ? k : fewer;
}

/// An open end, two digits of the range's width: what lies there is no product's value.
double coarse(double end, double width, double resolution)
{
    if (!(width > 0.0))
        return end;
    const double step = std::max(resolution, std::pow(10.0, std::floor(std::log10(width)) - 1.0));
    return std::round(end / step) * step;
}

/// The ends of a range of which `low`, `high` or both are not known: as far out as its products would lie if
/// they were evenly spread, told by those within the trimmed ones.
std::pair<double, double> openEnds(const std::vector<double>& values, std::optional<double> low,
                                   std::optional<double> high, std::uint64_t k, double resolution)
{
    const auto count = static_cast<double>(values.size());
    const std::size_t ends = (low ? 0 : 1) + (high ? 0 : 1);
    if (ends == 0)
        return {*low, *high};
    const auto trim = trimmed(values.size(), k, ends);
    const double inner = count - static_cast<double>(ends * trim);
    const double from = low.value_or(values[trim]), to = high.value_or(values[values.size() - 1 - trim]);
    const double beyond = std::max(0.0, to - from) * static_cast<double>(trim) / inner;
    const double width = std::max(0.0, to - from) + static_cast<double>(ends) * beyond;
    return {low.value_or(coarse(from - beyond, width, resolution)),
            high.value_or(coarse(to + beyond, width, resolution))};
}

template <typename Result, typename Key>
std::vector<Result> mostFrequent(const std::map<Key, Tally>& counts, std::uint64_t k, Enough enough,
                                 Others others)
{
    std::vector<std::pair<Key, std::uint64_t>> kept;
    std::uint64_t total = 0;
    Tally rare;
    for (const auto& [key, tally] : counts) {
        if (enough == Enough::Common ? tally.isCommon(k) : tally.isCrowd(k)) {
            kept.emplace_back(key, tally.rows());
            total += tally.rows();
        } else {
            rare.add(tally);
        }
    }
    if (others == Others::Told && rare.isCommon(k))
        total += rare.rows();
    std::stable_sort(kept.begin(), kept.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<Result> shares;
    for (const auto& [key, count] : kept)
        shares.push_back({key, roundedShare(count, total)});
    return shares;
}

} // namespace

std::vector<RangeShare> fitRanges(std::vector<Measured> values, std::uint64_t k, std::size_t most,
                                  double resolution)
{
    std::sort(values.begin(), values.end(),
              [](const Measured& a, const Measured& b) { return a.value < b.value; });
    auto all = cuts(values, k, most);
    widenOuter(all, values, k);
    const auto edgeAfter = [&](std::size_t at) {
        return besideValues((values[all[at].end - 1].value + values[all[at].end].value) / 2.0, resolution);
    };
    std::vector<RangeShare> ranges;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const bool first = at == 0, last = at + 1 == all.size();
        auto [low, high] = openEnds(valuesOfProducts(values, all[at]),
                                    first ? std::nullopt : std::optional(edgeAfter(at - 1)),
                                    last ? std::nullopt : std::optional(edgeAfter(at)), k, resolution);
        if (first) // never zero: half a resolution at least
            low = std::max(resolution / 2.0, besideValues(std::min(low, high - resolution), resolution));
        if (last)
            high = std::max(low + resolution, besideValues(high, resolution));
        ranges.push_back({low, high, roundedShare(all[at].end - all[at].from, values.size())});
    }
    return ranges;
}

double besideValues(double edge, double resolution)
{
    return (std::floor(edge / resolution + 1e-9) + 0.5) * resolution;
}

std::vector<NameShare> frequent(const std::map<std::string, Tally>& counts, std::uint64_t k, Enough enough,
                                Others others)
{
    return mostFrequent<NameShare>(counts, k, enough, others);
}

std::vector<NumberShare> frequent(const std::map<double, Tally>& counts, std::uint64_t k, Others others)
{
    return mostFrequent<NumberShare>(counts, k, Enough::Common, others);
}

double roundedShare(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return 0.0;
    return std::round(kShareDigits * static_cast<double>(part) / static_cast<double>(whole)) / kShareDigits;
}

} // namespace vitrine::sampledata
