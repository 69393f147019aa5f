// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/sampledata/mimic/statistics.h"
#include "engine/sampledata/mimic/tally.h"

namespace vitrine::sampledata {

/// Price distributions of categories, given the prices (in whole cents) of each one's products; their shares
/// add up to 1 for each category in which k products have prices, the others' stay empty.
///
/// Small categories cannot tell many of their own prices when nothing may be told that fewer than k products
/// have. So two things are taken for facts: of each category, the prices that a crowd of k (Tally) has and
/// quantile ranges of such crowds of others; of the whole catalog, the same. What a category's range holds is
/// then estimated so that both come out right, by iterative proportional fitting (Deming and Stephan 1940): a
/// price that is told of the catalog gets its share everywhere, and no single product's category can be told.
std::vector<std::vector<RangeShare>> fitPrices(const std::vector<std::vector<Measured>>& pricesByCategory,
                                               std::uint64_t k);

} // namespace vitrine::sampledata
