// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/column_reader.h"

#include <cmath>
#include <cstring>

#include "engine/catalog/columns/further_segment.h"
#include "engine/catalog/columns/trigram_filter.h"
#include "engine/catalog/further_value.h"

namespace vitrine::catalog {

ColumnReader::ColumnReader(SQLite::Database& connection, SegmentCache& cache)
    : m_connection(connection), m_cache(cache),
      m_select(connection, "SELECT data FROM column_segments WHERE id = ?")
{
    SQLite::Statement state(connection, "SELECT generation, last_product FROM column_state");
    if (state.executeStep()) {
        m_generation = state.getColumn(0).getInt64();
        m_lastProduct = state.getColumn(1).getInt64();
    }
    m_stale.resize(segments());
    SQLite::Statement stale(connection, "SELECT id FROM stale_products");
    while (stale.executeStep())
        if (const auto id = stale.getColumn(0).getInt64(); id >= 1 && id <= m_lastProduct)
            m_stale[segmentOf(id)].set(rowInSegment(id));
    m_others = {"products.id > " + std::to_string(m_lastProduct),
                "products.id IN (SELECT id FROM stale_products)"};
}

SegmentData ColumnReader::read(std::int64_t id)
{
    if (auto known = m_cache.get(m_generation, id))
        return known;
    const std::scoped_lock lock(m_reading);
    m_select.reset();
    m_select.bind(1, id);
    if (!m_select.executeStep())
        return nullptr;
    const auto column = m_select.getColumn(0);
    auto data = std::make_shared<const std::string>(static_cast<const char*>(column.getBlob()),
                                                    static_cast<std::size_t>(column.getBytes()));
    m_cache.put(m_generation, id, data);
    return data;
}

SegmentData ColumnReader::data(Column column, std::uint32_t segment)
{
    if (column == Column::SellingPrice)
        return sellingPrices(segment);
    auto data = read(segmentId(static_cast<std::int64_t>(column), segment));
    if (!data)
        throw SQLite::Exception("a segment of the columns is missing");
    return data;
}

SegmentData ColumnReader::sellingPrices(std::uint32_t segment)
{
    const auto own = data(Column::Price, segment);
    const auto full = data(Column::FullPrice, segment);
    std::vector<double> prices(kSegmentRows);
    for (std::uint32_t row = 0; row < kSegmentRows; ++row) {
        const auto price = valueIn<double>(*own, row);
        prices[row] = std::isnan(price) ? valueIn<double>(*full, row) : price;
    }
    return std::make_shared<const std::string>(encodeValues(prices));
}

SegmentData ColumnReader::further(const std::string& name, std::uint32_t segment)
{
    const auto names = read(segmentId(kFurtherNames, segment)); // none yet where an older version wrote the segment
    if (const auto number = names ? FurtherNames(*names).find(name) : std::nullopt)
        return read(segmentId(kFirstFurther + *number, segment));
    if (names && FurtherNames(*names).areAll()) {
        static const auto none = std::make_shared<const std::string>(noTexts());
        return none;
    }
    return std::make_shared<const std::string>(mappedTexts(
        *data(Column::Extra, segment), [&](std::string_view extra) { return furtherText(extra, name); }));
}

void ColumnReader::forEachFurther(std::uint32_t segment, std::string_view needle,
                                  const std::function<void(const std::string&)>& work)
{
    const auto names = read(segmentId(kFurtherNames, segment));
    if (!names || !FurtherNames(*names).areAll())
        return work(mappedTexts(*data(Column::Extra, segment), furtherValues));
    const auto columns = FurtherNames(*names).count();
    for (std::uint32_t number = 0; number < columns; ++number)
        if (columnMayContain(kFirstFurther + number, segment, needle))
            work(*read(segmentId(kFirstFurther + number, segment)));
}

bool ColumnReader::columnMayContain(std::int64_t column, std::uint32_t segment, std::string_view needle)
{
    const auto filters = read(segmentId(kTrigramFilters, segment));
    if (!filters) // an older version wrote the segment
        return true;
    std::uint32_t number = 0;
    constexpr auto kEntryBytes = sizeof(number) + kTrigramFilterBytes;
    for (std::size_t at = 0; at + kEntryBytes <= filters->size(); at += kEntryBytes) {
        std::memcpy(&number, filters->data() + at, sizeof(number));
        if (number == column)
            return catalog::mayContain(std::string_view(*filters).substr(at + sizeof(number), kTrigramFilterBytes),
                                       needle);
    }
    return true;
}

bool ColumnReader::mayContain(Column column, std::uint32_t segment, std::string_view needle)
{
    return columnMayContain(static_cast<std::int64_t>(column), segment, needle);
}

bool ColumnReader::furtherMayContain(const std::string& name, std::uint32_t segment, std::string_view needle)
{
    const auto names = read(segmentId(kFurtherNames, segment));
    const auto number = names ? FurtherNames(*names).find(name) : std::nullopt;
    return !number || columnMayContain(kFirstFurther + *number, segment, needle);
}

SegmentData ColumnReader::places(Column column, std::uint32_t segment)
{
    return read(segmentId(placesOf(column), segment));
}

SegmentBits ColumnReader::current(std::uint32_t segment)
{
    const auto flags = data(Column::Flags, segment);
    SegmentBits present;
    for (std::uint32_t row = 0; row < kSegmentRows; ++row)
        if ((valueIn<std::uint8_t>(*flags, row) & kPresent) != 0)
            present.set(row);
    return present &= ~m_stale[segment];
}

} // namespace vitrine::catalog
