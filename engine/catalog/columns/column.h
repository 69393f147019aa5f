// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// What is kept column by column beside the rows. The numbers are on disk: new ones go to the end.
enum class Column : std::uint8_t {
    Title, // texts, folded
    Category1,
    Category2,
    Category3,
    Currency,
    Brand,
    Code,
    Image,
    Split,
    Status,
    Caption,
    Tags,
    Notes,
    Extra,
    Resolved, // texts as they are
    Sources,
    CategoryLevels, // the three levels, with kPathSeparator between them
    BrandName,
    Price, // numbers, NaN for none
    FullPrice,
    Stars,
    Flags, // one byte for each product
    SellingPrice = 63, // numbers that are on no disk: of Price and FullPrice
};

inline constexpr char kPathSeparator = '\x1f';

/// The bits of Column::Flags.
inline constexpr std::uint8_t kPresent = 1; ///< the product is there and not deleted
inline constexpr std::uint8_t kImageUsable = 2;
inline constexpr std::uint8_t kHasProblem = 4;

enum class ColumnKind { Text, Number, Flags };

struct ColumnSource {
    Column column;
    ColumnKind kind;
    std::string expression; ///< SQL over `products`
    bool placed;            ///< where it has many values, the order of its texts is kept too
};

/// Those on disk, in the order of the enumeration.
const std::vector<ColumnSource>& columnSources();

/// The column that holds a column of the products table, folded where that is a text of its own, or kSellingPrice.
std::optional<Column> columnOf(const std::string& productsColumn);

/// The texts that a word without a field is looked for in beside further columns: what products.search joins.
const std::vector<Column>& searchedColumns();

/// Products of a segment: ids 1 … 4,096 are in segment 0.
inline constexpr std::uint32_t kSegmentRows = 4096;

inline std::uint32_t segmentOf(ProductId id)
{
    return static_cast<std::uint32_t>((id - 1) / kSegmentRows);
}
inline std::uint32_t rowInSegment(ProductId id)
{
    return static_cast<std::uint32_t>((id - 1) % kSegmentRows);
}
inline ProductId idOf(std::uint32_t segment, std::uint32_t row)
{
    return static_cast<ProductId>(segment) * kSegmentRows + row + 1;
}

} // namespace vitrine::catalog
