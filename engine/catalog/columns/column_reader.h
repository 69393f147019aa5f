// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/columns/segment.h"
#include "engine/catalog/columns/segment_cache.h"

namespace vitrine::catalog {

/// Ids of segments in the table.
inline std::int64_t segmentId(std::int64_t column, std::uint32_t segment)
{
    return column << 32 | segment;
}
/// The places of a text column's products in the order of its texts, u32 each, equal for equal texts, live under
/// a number of their own.
inline std::int64_t placesOf(Column column)
{
    return 64 + static_cast<std::int64_t>(column);
}

/// The names of a segment's further columns (FurtherNames), and the texts of each, in turn from the first.
inline constexpr std::int64_t kFurtherNames = 128;
inline constexpr std::int64_t kFirstFurther = 129;
/// Trigram filters of a segment's columns whose texts take long to read: of each the column's number (u32), then the
/// filter.
inline constexpr std::int64_t kTrigramFilters = 256;

/// The columns as one transaction sees them, which lasts longer than this. Several threads may read segments at a
/// time.
class ColumnReader {
public:
    ColumnReader(SQLite::Database& connection, SegmentCache& cache);

    ProductId lastProduct() const { return m_lastProduct; } ///< 0: there are no columns yet
    std::uint32_t segments() const { return m_lastProduct == 0 ? 0 : segmentOf(m_lastProduct) + 1; }
    SQLite::Database& connection() const { return m_connection; }

    /// The products of a segment that are there and whose columns are true.
    SegmentBits current(std::uint32_t segment);

    SegmentData data(Column column, std::uint32_t segment);
    /// The texts of a further column, whose name is folded (furtherText()).
    SegmentData further(const std::string& name, std::uint32_t segment);
    /// Texts of further columns, column by column (of some segments all of a product's at once), but for columns that do
    /// not hold the needle: work(data), as TextSegment reads it.
    void forEachFurther(std::uint32_t segment, std::string_view needle,
                        const std::function<void(const std::string&)>& work);
    /// False only where no text of the segment holds the needle, which is known without reading them.
    bool mayContain(Column column, std::uint32_t segment, std::string_view needle);
    bool furtherMayContain(const std::string& name, std::uint32_t segment, std::string_view needle);
    /// None when the column's order was not kept.
    SegmentData places(Column column, std::uint32_t segment);

    /// The products that are not current: they are asked for themselves. Conditions over `products`.
    const std::vector<std::string>& otherProducts() const { return m_others; }

private:
    SegmentData read(std::int64_t id);
    /// Of each product what Product::sellingPrice() says. Made anew each time: that takes no longer than looking at it,
    /// and the cache has room for what is on disk.
    SegmentData sellingPrices(std::uint32_t segment);
    /// `column`: a segment's number of a column.
    bool columnMayContain(std::int64_t column, std::uint32_t segment, std::string_view needle);

    SQLite::Database& m_connection;
    SegmentCache& m_cache;
    std::mutex m_reading; ///< guards m_select
    SQLite::Statement m_select;
    std::int64_t m_generation = 0;
    ProductId m_lastProduct = 0;
    std::vector<SegmentBits> m_stale;
    std::vector<std::string> m_others;
};

} // namespace vitrine::catalog
