// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// What dividing rows needs to know of one.
struct SplitRow {
    ProductId id = 0;
    std::string category; ///< rows of a category are divided alike
    std::string image;    ///< rows that share a picture stay together
};

/// Train, validation or test for every row: shuffled by `seed`, in each category as near to the shares as
/// whole rows allow, and so in all. Deterministic in the rows' order. Throws core::Error{FieldValue} unless
/// the shares are in 0 … 1 and add up to 1.
std::vector<std::pair<ProductId, Split>> divideRows(const std::vector<SplitRow>& rows,
                                                    const std::array<double, 3>& shares, std::uint64_t seed);

} // namespace vitrine::catalog
