// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/splits.h"

#include <cmath>
#include <map>
#include <unordered_map>

#include "engine/core/error.h"
#include "engine/core/number_text.h"
#include "engine/core/random.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr double kRounding = 1e-6;
constexpr std::array<Split, 3> kSplits = {Split::Train, Split::Validation, Split::Test};

using Group = std::vector<ProductId>; ///< rows that share a picture

void checkShares(const std::array<double, 3>& shares)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (!(shares[i] >= 0.0 && shares[i] <= 1.0))
            throw Error({ErrorCode::FieldValue,
                         {.item = nameOf(kSplits[i])},
                         {core::pythonFloat(shares[i]), "a share from 0 to 1 is wanted"}});
        sum += shares[i];
    }
    if (!(std::abs(sum - 1.0) <= kRounding))
        throw Error({ErrorCode::FieldValue,
                     {.item = "train + validation + test"},
                     {core::pythonFloat(sum), "the shares must add up to 1"}});
}

std::map<std::string, std::vector<Group>> groupsByCategory(const std::vector<SplitRow>& rows)
{
    std::map<std::string, std::vector<Group>> categories;
    std::unordered_map<std::string, std::pair<std::string, std::size_t>> placeOfImage;
    for (const auto& row : rows) {
        const auto known = placeOfImage.find(row.image);
        if (known != placeOfImage.end()) {
            categories[known->second.first][known->second.second].push_back(row.id);
            continue;
        }
        auto& groups = categories[row.category];
        placeOfImage[row.image] = {row.category, groups.size()};
        groups.push_back({row.id});
    }
    return categories;
}

} // namespace

std::vector<std::pair<ProductId, Split>> divideRows(const std::vector<SplitRow>& rows,
                                                    const std::array<double, 3>& shares, std::uint64_t seed)
{
    checkShares(shares);
    std::vector<std::pair<ProductId, Split>> divided;
    divided.reserve(rows.size());
    std::array<double, 3> given = {0.0, 0.0, 0.0};
    for (auto& [category, groups] : groupsByCategory(rows)) {
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
                divided.emplace_back(id, kSplits[next]);
        }
    }
    return divided;
}

} // namespace vitrine::catalog
