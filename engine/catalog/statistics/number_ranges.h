// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/statistics/statistics.h"

namespace vitrine::catalog {

/// `prices` in ranges between preferred numbers; those below a cent share a first one, those from 10^12 on a
/// last one. Sorts `prices`, which must not be empty.
PriceStatistics priceStatistics(std::vector<double>& prices, const std::string& currency);

/// Products by the width and by the height of their picture.
struct SideCounts {
    std::map<std::int64_t, std::uint64_t> widths;
    std::map<std::int64_t, std::uint64_t> heights;
};

/// Both in ranges of one round width, at most 24 of them.
void fillSizeRanges(const SideCounts& counts, CatalogStatistics& statistics);

} // namespace vitrine::catalog
