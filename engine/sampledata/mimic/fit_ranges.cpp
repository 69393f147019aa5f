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

std::vector<Cut> cuts(const std::vector<double>& sorted, std::uint64_t k, std::size_t most)
{
    const auto wanted = std::max<std::size_t>({1, k, (sorted.size() + most - 1) / most});
    std::vector<Cut> all;
    for (std::size_t from = 0; from < sorted.size();) {
        auto end = std::min(from + wanted, sorted.size());
        while (end < sorted.size() && sorted[end] == sorted[end - 1])
            ++end; // equal values stay together
        all.push_back({from, end});
        from = end;
    }
    if (all.size() > 1 && all.back().end - all.back().from < k) {
        all[all.size() - 2].end = all.back().end;
        all.pop_back();
    }
    return all;
}

/// Half a resolution past a multiple of it: no value lies there.
double besideValues(double edge, double resolution)
{
    return (std::floor(edge / resolution + 1e-9) + 0.5) * resolution;
}

template <typename Result, typename Key>
std::vector<Result> mostFrequent(const std::map<Key, std::uint64_t>& counts, std::uint64_t k,
                                 std::uint64_t total)
{
    std::vector<std::pair<Key, std::uint64_t>> kept;
    std::copy_if(counts.begin(), counts.end(), std::back_inserter(kept),
                 [k](const auto& each) { return each.second >= k; });
    std::stable_sort(kept.begin(), kept.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<Result> shares;
    for (const auto& [key, count] : kept)
        shares.push_back({key, roundedShare(count, total)});
    return shares;
}

} // namespace

std::vector<RangeShare> fitRanges(const std::vector<double>& values, std::uint64_t k, std::size_t most,
                                  double resolution)
{
    std::vector<RangeShare> ranges;
    if (values.empty() || values.size() < k)
        return ranges;
    auto sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const auto all = cuts(sorted, k, most);
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

std::vector<NameShare> frequent(const std::map<std::string, std::uint64_t>& counts, std::uint64_t k,
                                std::uint64_t total)
{
    return mostFrequent<NameShare>(counts, k, total);
}

std::vector<NumberShare> frequent(const std::map<double, std::uint64_t>& counts, std::uint64_t k,
                                  std::uint64_t total)
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
