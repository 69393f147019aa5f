// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/catalog/columns/column_reader.h"
#include "engine/catalog/filter/query_filter.h"

namespace vitrine::catalog {

/// The products that are not in the columns or not as they are now, which a query found, with what they are
/// sorted by: a column for each term, after the id.
struct OtherRow {
    ProductId id = 0;
    std::vector<std::string> texts; ///< folded; of terms that sort by text
    std::vector<double> numbers;    ///< NaN for none
};

/// Numbers that are in the order of one term of a sort: for the products `current` (of the columns), then for
/// `others`. Nothing when the columns cannot tell.
std::optional<std::vector<std::uint64_t>> sortKeys(const SortTerm& term, std::size_t termNumber, ColumnReader& reader,
                                                   const std::vector<ProductId>& current,
                                                   const std::vector<OtherRow>& others);

/// `ids` by their keys, the first term first, then by themselves; at least the first `most` are in order and the
/// rest is left away.
std::vector<ProductId> sortedBy(const std::vector<std::vector<std::uint64_t>>& keys, std::vector<ProductId> ids,
                                std::size_t most);

/// Whether the keys of some products can be had without those of all others.
bool hasOwnKeys(const SortTerm& term, ColumnReader& reader);

/// A number as a key: larger numbers have larger keys, or smaller ones when `descending`; none comes last in either
/// direction.
std::uint64_t numberKey(double number, bool descending);
/// That of a further column's text, which is a number as a whole or has none.
std::uint64_t furtherNumberKey(std::string_view text, bool descending);

} // namespace vitrine::catalog
