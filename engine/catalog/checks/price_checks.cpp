// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>

#include "engine/catalog/checks/checked_row.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

using core::ErrorCode;
using core::Problem;

namespace {

constexpr std::size_t kFewestPrices = 8;
constexpr double kMostSpreads = 5.0;
constexpr double kNormalSpread = 1.4826; ///< median absolute deviation → standard deviation
constexpr double kLeastSpread = 0.1;     ///< where half the prices are equal, 10 % off is still nothing
constexpr double kLeastRatio = 2.0;      ///< nobody calls a price odd that is not even twice the median

double quantile(const std::vector<double>& sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
}

std::string shownPrice(double price)
{
    const auto text = core::pythonFloat(price);
    return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
}

} // namespace

std::vector<Finding> priceFindings(const std::vector<CheckedRow>& rows)
{
    std::map<std::pair<std::string, std::string>, std::vector<const CheckedRow*>> groups;
    for (const auto& row : rows)
        if (row.full_price && !row.category.empty())
            groups[{row.category, row.currency_code}].push_back(&row);
    std::vector<Finding> findings;
    for (const auto& [key, group] : groups) {
        std::vector<double> prices;
        for (const auto* row : group)
            if (*row->full_price > 0.0)
                prices.push_back(*row->full_price);
        if (prices.size() < kFewestPrices)
            continue;
        std::sort(prices.begin(), prices.end());
        const double median = quantile(prices, 0.5);
        std::vector<double> distances;
        for (const double price : prices)
            distances.push_back(std::abs(std::log(price / median)));
        std::sort(distances.begin(), distances.end());
        const double spread = std::max(kLeastSpread, kNormalSpread * quantile(distances, 0.5));
        const double allowed = std::max(std::log(kLeastRatio), kMostSpreads * spread);
        for (const auto* row : group) {
            const double price = *row->full_price;
            if (price > 0.0 && std::abs(std::log(price / median)) <= allowed)
                continue;
            findings.push_back({row->id, Check::PriceOutlier,
                                Problem{ErrorCode::PriceOutlier,
                                        {},
                                        {shownPrice(price), key.first, shownPrice(quantile(prices, 0.1)),
                                         shownPrice(quantile(prices, 0.9))}}});
        }
    }
    return findings;
}

} // namespace vitrine::catalog
