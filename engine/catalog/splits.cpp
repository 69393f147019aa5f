// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/splits.h"

#include <cmath>
#include <map>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

#include "engine/core/error.h"
#include "engine/core/number_text.h"
#include "engine/core/random.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr double kRounding = 1e-6;
constexpr std::array<Split, 3> kSplits = {Split::Train, Split::Validation, Split::Test};

using Group = std::vector<ProductId>; ///< tied rows

/// For each row the first row that it is tied to, over any number of others (union by smaller index).
std::vector<std::size_t> groupsOf(const std::vector<SplitRow>& rows)
{
    std::vector<std::size_t> parent(rows.size());
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    const auto root = [&](std::size_t row) {
        while (parent[row] != row)
            row = parent[row] = parent[parent[row]];
        return row;
    };
    std::unordered_map<std::string, std::size_t> firstWith;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const auto& tie : rows[row].ties) {
            const auto a = root(firstWith.emplace(tie, row).first->second), b = root(row);
            parent[std::max(a, b)] = std::min(a, b);
        }
    for (std::size_t row = 0; row < rows.size(); ++row)
        parent[row] = root(row);
    return parent;
}

std::map<std::string, std::vector<Group>> groupsByCategory(const std::vector<SplitRow>& rows,
                                                           const std::vector<std::size_t>& groups)
{
    std::map<std::string, std::vector<Group>> categories;
    std::unordered_map<std::size_t, std::size_t> placeOfGroup; ///< within the category of its first row
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto& category = categories[rows[groups[row]].category];
        const auto [place, added] = placeOfGroup.emplace(groups[row], category.size());
        if (added)
            category.emplace_back();
        category[place->second].push_back(rows[row].id);
    }
    return categories;
}

std::uint64_t leaksOfRandomDivision(const std::vector<std::size_t>& groups,
                                    const std::array<double, 3>& shares, std::uint64_t seed)
{
    core::Random random(core::mixSeed(seed, "row by row"));
    std::vector<bool> learned(groups.size());
    std::unordered_set<std::size_t> inTrain;
    for (std::size_t row = 0; row < groups.size(); ++row)
        if (learned[row] = random.uniform() < shares[0]; learned[row])
            inTrain.insert(groups[row]);
    std::uint64_t leaks = 0;
    for (std::size_t row = 0; row < groups.size(); ++row)
        leaks += !learned[row] && inTrain.contains(groups[row]) ? 1 : 0;
    return leaks;
}

} // namespace

void checkShares(const std::array<double, 3>& shares)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (!(shares[i] >= 0.0 && shares[i] <= 1.0))
            throw Error({ErrorCode::FieldValue,
                         {.item = nameOf(kSplits[i])},
                         {core::pythonFloat(shares[i]), VITRINE_TEXT("Reason", "a share from 0 to 1 is wanted")}});
        sum += shares[i];
    }
    if (!(std::abs(sum - 1.0) <= kRounding))
        throw Error({ErrorCode::FieldValue,
                     {.item = "train + validation + test"},
                     {core::pythonFloat(sum), VITRINE_TEXT("Reason", "the shares must add up to 1")}});
}

DividedRows divideRows(const std::vector<SplitRow>& rows, const std::array<double, 3>& shares,
                       std::uint64_t seed)
{
    checkShares(shares);
    const auto tied = groupsOf(rows);
    DividedRows divided;
    divided.leaksAvoided = leaksOfRandomDivision(tied, shares, seed);
    divided.splits.reserve(rows.size());
    std::array<double, 3> given = {0.0, 0.0, 0.0};
    for (auto& [category, groups] : groupsByCategory(rows, tied)) {
        core::Random random(core::mixSeed(seed, category.c_str()));
        random.shuffle(groups);
        for (const auto& group : groups) {
            // Whoever is furthest below its share of the rows so far gets the next ones.
            const double total = given[0] + given[1] + given[2] + static_cast<double>(group.size());
            std::size_t next = 0;
            for (std::size_t i = 1; i < shares.size(); ++i)
                if (shares[i] * total - given[i] > shares[next] * total - given[next] + kRounding)
                    next = i;
            given[next] += static_cast<double>(group.size());
            for (const auto id : group)
                divided.splits.emplace_back(id, kSplits[next]);
        }
    }
    return divided;
}

} // namespace vitrine::catalog
