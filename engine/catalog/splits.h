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
    std::string category;          ///< rows of a category are divided alike
    std::vector<std::string> ties; ///< rows that have one of these in common stay together
};

struct DividedRows {
    std::vector<std::pair<ProductId, Split>> splits;
    /// Rows that a division row by row would have put into validation or test while a row that they are tied
    /// to went into train: what a model would have been tested on after it had learned it.
    std::uint64_t leaksAvoided = 0;
};

/// Throws core::Error{FieldValue} unless the shares of train, validation and test are in 0 … 1 and add up to 1.
void checkShares(const std::array<double, 3>& shares);

/// Train, validation or test for every row: shuffled by `seed`, in each category as near to the shares as
/// whole groups of tied rows allow, and so in all. Deterministic in the rows' order. Throws as checkShares().
DividedRows divideRows(const std::vector<SplitRow>& rows, const std::array<double, 3>& shares,
                       std::uint64_t seed);

} // namespace vitrine::catalog
