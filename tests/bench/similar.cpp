// SPDX-License-Identifier: GPL-3.0-or-later
// How quick similar pictures are found, and how well wrong categories: bench_similar [CATALOG [SWAPS]]
// Without a catalog, the search alone over 100,000 vectors. With one (a copy: its categories are only changed in
// memory), swaps categories with five seeds and counts how many are among the first 2 · SWAPS suspects.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <set>

#include <nlohmann/json.hpp>

#include "engine/core/random.h"
#include "engine/workflow/similar/dot_products.h"
#include "engine/workflow/similar/label_faults.h"

using namespace vitrine;
using namespace vitrine::workflow;

namespace {

template <typename Work> double milliseconds(Work work, int runs = 7)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto began = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

nlohmann::ordered_json benchSearch(std::size_t size, std::size_t dimension)
{
    core::Random random(1);
    std::vector<float> vectors(size * dimension);
    for (auto& value : vectors)
        value = static_cast<float>(random.uniform(-1.0, 1.0)) / 8.0F;
    const VectorIndex index(vectors, dimension);
    const auto query = index.vector(size / 2);
    nlohmann::ordered_json figures = {{"vectors", size}, {"dimension", dimension}};
    figures["one_query_ms"] = milliseconds([&] { index.nearest(query, 24); });
    std::vector<Half> halves;
    for (const float value : vectors)
        halves.push_back(toHalf(value));
    std::vector<float> scores(size);
    for (const auto& kernel : dotKernels())
        figures["kernel_one_thread_ms"][kernel.name] = milliseconds(
            [&] { kernel.multiply(query.data(), 1, halves.data(), size, dimension, scores.data()); });
    return figures;
}

/// How many of `swaps` swapped labels are among the first 2 · swaps suspects.
std::size_t foundOf(std::vector<LabelledRow> rows, const std::vector<std::vector<Neighbour>>& neighbours,
                    std::size_t swaps, std::uint64_t seed)
{
    core::Random random(seed);
    std::set<std::size_t> swapped;
    while (swapped.size() < swaps) {
        const auto a = random.below(rows.size());
        const auto b = random.below(rows.size());
        if (rows[a].label == rows[b].label || swapped.contains(a) || swapped.contains(b))
            continue;
        std::swap(rows[a].label, rows[b].label);
        swapped.insert({a, b});
    }
    const auto votes = neighbourVotes(rows, neighbours, Trust::ByAgreement);
    std::vector<std::pair<double, std::size_t>> suspects;
    for (std::size_t row = 0; row < rows.size(); ++row)
        suspects.emplace_back(-faultScore(rows[row].label, votes[row]), row);
    std::sort(suspects.begin(), suspects.end());
    suspects.resize(std::min(suspects.size(), 2 * swaps));
    return static_cast<std::size_t>(std::count_if(
        suspects.begin(), suspects.end(), [&](const auto& suspect) { return swapped.contains(suspect.second); }));
}

nlohmann::ordered_json benchFaults(const std::string& folder, std::size_t swaps)
{
    const auto catalog = catalog::Catalog::open(folder);
    nlohmann::ordered_json figures;
    const auto began = std::chrono::steady_clock::now();
    const auto features = PictureFeatures::compute(catalog, starterFeatures(), {});
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - began;
    figures["products"] = features.products().size();
    figures["pictures"] = features.index().size();
    figures["computed"] = features.computed();
    figures["seconds"] = seconds.count();
    const auto labelled = labelledProducts(catalog, features);
    const auto neighbours = features.index().nearestOfAll(kVotingNeighbours, {});
    const auto votes = neighbourVotes(labelled.rows, neighbours, Trust::ByAgreement);
    double agreeing = 0.0;
    double heard = 0.0;
    double nearestAgrees = 0.0;
    double relatives = 0.0;
    double nearestIsRelative = 0.0;
    std::vector<std::uint32_t> firstRow(features.index().size(), kNoPicture);
    std::map<std::uint32_t, std::set<std::uint32_t>> picturesOfFamily;
    for (std::uint32_t row = 0; row < labelled.rows.size(); ++row)
        if (const auto& one = labelled.rows[row]; one.picture != kNoPicture) {
            firstRow[one.picture] = std::min(firstRow[one.picture], row);
            picturesOfFamily[one.family].insert(one.picture);
        }
    for (std::size_t row = 0; row < labelled.rows.size(); ++row) {
        const auto& one = labelled.rows[row];
        if (one.picture == kNoPicture || one.label == kNoLabel || neighbours[one.picture].empty())
            continue;
        const auto& nearest = labelled.rows[firstRow[neighbours[one.picture].front().row]];
        heard += 1.0;
        agreeing += !votes[row].shares.empty() && votes[row].shares.front().label == one.label ? 1.0 : 0.0;
        nearestAgrees += nearest.label == one.label ? 1.0 : 0.0;
        if (picturesOfFamily[one.family].size() > 1) {
            relatives += 1.0;
            nearestIsRelative += nearest.family == one.family ? 1.0 : 0.0;
        }
    }
    figures["nearest_picture_has_its_category"] = nearestAgrees / heard;
    figures["votes_say_its_category"] = agreeing / heard;
    if (relatives > 0.0)
        figures["nearest_picture_is_the_same_product"] = nearestIsRelative / relatives;
    for (std::uint64_t seed = 1; seed <= 5; ++seed)
        figures["found_of_" + std::to_string(swaps)].push_back(foundOf(labelled.rows, neighbours, swaps, seed));
    return figures;
}

} // namespace

int main(int argc, char** argv)
{
    nlohmann::ordered_json figures = {{"bench", "similar"}};
    if (argc > 1) {
        figures["faults"] = benchFaults(argv[1], argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 50);
    } else {
        figures["search"].push_back(benchSearch(100'000, 128));
        figures["search"].push_back(benchSearch(100'000, 512));
        figures["search"].push_back(benchSearch(100'000, 1024));
    }
    std::puts(figures.dump(2).c_str());
}
