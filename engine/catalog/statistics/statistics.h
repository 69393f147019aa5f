// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// Products that have something in common. narrowed(filter, query) finds exactly these.
struct StatisticsBar {
    std::string name; ///< the value, in its most frequent spelling; "" for products without one
    std::uint64_t products = 0;
    std::string query;
};

/// Products whose number lies in [low, high); the outermost ranges may reach to infinity.
struct StatisticsRange {
    double low = 0.0;
    double high = 0.0;
    std::uint64_t products = 0;
    std::string query;
};

/// Prices of one currency, in ranges whose edges are preferred numbers (Renard's series R10, or R20 where
/// prices lie close together): equally wide on a logarithmic axis.
struct PriceStatistics {
    std::string currency;
    std::uint64_t products = 0;
    double lowest = 0.0;
    double median = 0.0;
    double highest = 0.0;
    std::vector<StatisticsRange> ranges; ///< without gaps, ascending
};

/// Train, validation, test and none, in this order, of the products of one category.
struct SplitStatistics {
    std::string category; ///< of the most specific level
    std::array<StatisticsBar, 4> splits;
    std::uint64_t products = 0;
};

/// How many products stood in each state after a change.
struct LabelPoint {
    std::string at;                           ///< as history has it: "2026-11-25T10:00:00.000Z"
    std::map<Status, std::uint64_t> products; ///< every state but Unreviewed
};

/// What products are like, in numbers. Lists are sorted, most products first, where nothing else is said.
struct CatalogStatistics {
    std::uint64_t products = 0;
    std::map<Field, std::vector<StatisticsBar>> values; ///< of the three categories and the brand
    std::vector<PriceStatistics> prices;                ///< what products cost (Product::sellingPrice()), by currency
    std::uint64_t withoutPrice = 0;
    std::vector<StatisticsBar>
        words; ///< of titles: the 60 most frequent; products whose title holds the text
    std::vector<StatisticsRange> widths;  ///< of pictures that the checks have looked at, ascending
    std::vector<StatisticsRange> heights; ///< with the same edges
    std::uint64_t picturesKnown = 0;      ///< products whose picture's size is known
    SplitStatistics allSplits;            ///< of all products
    std::vector<SplitStatistics> splits;  ///< of each category
    std::vector<LabelPoint>
        labels; ///< ascending in time, at most 400 points; empty when nobody changed a state
    std::map<Status, std::uint64_t> states; ///< as they are now
};

} // namespace vitrine::catalog
