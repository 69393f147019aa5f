// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fit_ranges.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

/// Half a resolution past a multiple of it: no value lies there.
double besideValues(double edge, double resolution)
{
    return (std::floor(edge / resolution + 1e-9) + 0.5) * resolution;
}

template <typename Result, typename Key>
std::vector<Result> mostFrequent(const std::map<Key, Tally>& counts, std::uint64_t k, std::uint64_t total)
{
    std::vector<std::pair<Key, std::uint64_t>> kept;
    for (const auto& [key, tally] : counts)
        if (tally.isCommon(k))
            kept.emplace_back(key, tally.rows());
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
    const auto all = cuts(values, k, most);
    std::vector<double> sorted;
    for (const auto& each : values)
        sorted.push_back(each.value);
    std::vector<RangeShare> ranges;
    const auto meanOf = [&](const Cut& cut) {
        return std::accumulate(sorted.begin() + static_cast<std::ptrdiff_t>(cut.from),
                               sorted.begin() + static_cast<std::ptrdiff_t>(cut.end), 0.0) /
               static_cast<double>(cut.end - cut.from);
    };
    const auto deviationOf = [&](const Cut& cut, double mean) {
        double squares = 0.0;
        for (auto at = cut.from; at < cut.end; ++at)
            squares += (sorted[at] - mean) * (sorted[at] - mean);
        return std::sqrt(squares / static_cast<double>(cut.end - cut.from));
    };
    const auto edgeAfter = [&](std::size_t at) {
        return besideValues((sorted[all[at].end - 1] + sorted[all[at].end]) / 2.0, resolution);
    };
    for (std::size_t at = 0; at < all.size(); ++at) {
        const double mean = meanOf(all[at]), reach = std::sqrt(3.0) * deviationOf(all[at], mean);
        const bool first = at == 0, last = at + 1 == all.size();
        double low = first ? mean - reach : edgeAfter(at - 1), high = last ? mean + reach : edgeAfter(at);
        if (first) // never zero: half a resolution at least
            low = std::max(resolution / 2.0, besideValues(std::min(low, high - resolution), resolution));
        if (last)
            high = std::max(low + resolution, besideValues(high, resolution));
        ranges.push_back({low, high, roundedShare(all[at].end - all[at].from, sorted.size())});
    }
    return ranges;
}

std::vector<NameShare> frequent(const std::map<std::string, Tally>& counts, std::uint64_t k,
                                std::uint64_t total)
{
    return mostFrequent<NameShare>(counts, k, total);
}

std::vector<NumberShare> frequent(const std::map<double, Tally>& counts, std::uint64_t k, std::uint64_t total)
{
    return mostFrequent<NumberShare>(counts, k, total);
}

double roundedShare(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return 0.0;
    return std::round(kShareDigits * static_cast<double>(part) / static_cast<double>(whole)) / kShareDigits;
}

} // namespace vitrine::sampledata
