// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/write_columns.h"

#include <cmath>
#include <limits>

#include "engine/catalog/columns/column_reader.h"
#include "engine/catalog/columns/further_segment.h"
#include "engine/catalog/columns/trigram_filter.h"

namespace vitrine::catalog {

namespace {

// Below that, the texts of a column are put in order when they are asked for.
constexpr std::uint64_t kManyTexts = 20'000;
// Fewer bytes are read as soon as their filter is.
constexpr std::size_t kWorthFiltering = 32'768;

void putSegment(SQLite::Database& connection, std::int64_t id, const std::string& data)
{
    SQLite::Statement insert(connection, "INSERT OR REPLACE INTO column_segments(id, data) VALUES(?, ?)");
    insert.bind(1, id);
    insert.bindNoCopy(2, data.data(), static_cast<int>(data.size()));
    insert.exec();
}

/// All columns of one segment, from the products.
class SegmentWriter {
public:
    explicit SegmentWriter(SQLite::Database& connection)
        : m_connection(connection), m_select(connection, selectAll()),
          m_remove(connection, "DELETE FROM column_segments WHERE id = ?"), m_texts(columnSources().size()),
          m_numbers(columnSources().size())
    {}

    void write(std::uint32_t segment)
    {
        clear();
        m_select.reset();
        m_select.bind(1, idOf(segment, 0));
        m_select.bind(2, idOf(segment, kSegmentRows - 1));
        while (m_select.executeStep())
            take(rowInSegment(m_select.getColumn(0).getInt64()));
        for (std::size_t i = 0; i < columnSources().size(); ++i)
            put(static_cast<std::int64_t>(i), segment, encoded(i), columnSources()[i].kind == ColumnKind::Text);
        writeFurther(segment);
        putSegment(m_connection, segmentId(kTrigramFilters, segment), m_filters);
    }

private:
    static std::string selectAll()
    {
        std::string sql = "SELECT id";
        for (const auto& source : columnSources())
            sql += ", " + source.expression;
        return sql + " FROM products WHERE deleted = 0 AND id BETWEEN ? AND ?";
    }

    void put(std::int64_t column, std::uint32_t segment, const std::string& data, bool isText)
    {
        putSegment(m_connection, segmentId(column, segment), data);
        if (!isText || TextSegment(data).texts().size() < kWorthFiltering)
            return;
        const auto number = static_cast<std::uint32_t>(column);
        m_filters.append(reinterpret_cast<const char*>(&number), sizeof(number));
        m_filters += trigramFilterOf(TextSegment(data).texts());
    }

    void clear()
    {
        m_filters.clear();
        for (auto& texts : m_texts)
            texts.assign(kSegmentRows, {});
        for (auto& numbers : m_numbers)
            numbers.assign(kSegmentRows, std::numeric_limits<double>::quiet_NaN());
        m_flags.assign(kSegmentRows, 0);
    }

    void take(std::uint32_t row)
    {
        for (std::size_t i = 0; i < columnSources().size(); ++i) {
            const auto value = m_select.getColumn(static_cast<int>(i) + 1);
            switch (columnSources()[i].kind) {
            case ColumnKind::Text:
                m_texts[i][row] = value.getString();
                break;
            case ColumnKind::Number:
                if (!value.isNull())
                    m_numbers[i][row] = value.getDouble();
                break;
            case ColumnKind::Flags:
                m_flags[row] = static_cast<std::uint8_t>(value.getInt());
                break;
            }
        }
    }

    void writeFurther(std::uint32_t segment)
    {
        const auto further = encodeFurther(m_texts[static_cast<std::size_t>(Column::Extra)]);
        putSegment(m_connection, segmentId(kFurtherNames, segment), further.names);
        for (std::size_t i = 0; i < kMostFurtherColumns; ++i) {
            const auto column = kFirstFurther + static_cast<std::int64_t>(i);
            if (i < further.columns.size()) {
                put(column, segment, further.columns[i], true);
            } else {
                m_remove.reset();
                m_remove.bind(1, segmentId(column, segment));
                m_remove.exec();
            }
        }
    }

    std::string encoded(std::size_t column) const
    {
        switch (columnSources()[column].kind) {
        case ColumnKind::Text:
            return encodeTexts(m_texts[column]);
        case ColumnKind::Number:
            return encodeValues(m_numbers[column]);
        case ColumnKind::Flags:
            return encodeValues(m_flags);
        }
        return {};
    }

    SQLite::Database& m_connection;
    SQLite::Statement m_select;
    SQLite::Statement m_remove;
    std::vector<std::vector<std::string>> m_texts; ///< of each column, empty for those of other kinds
    std::vector<std::vector<double>> m_numbers;
    std::vector<std::uint8_t> m_flags;
    std::string m_filters; ///< of the segment (kTrigramFilters)
};

std::uint64_t textsOf(SQLite::Database& connection, Column column)
{
    SQLite::Statement select(connection, "SELECT data FROM column_segments WHERE id BETWEEN ? AND ?");
    select.bind(1, segmentId(static_cast<std::int64_t>(column), 0));
    select.bind(2, segmentId(static_cast<std::int64_t>(column), ~std::uint32_t(0)));
    std::uint64_t count = 0;
    while (select.executeStep()) {
        const auto data = select.getColumn(0);
        count += TextSegment(std::string(static_cast<const char*>(data.getBlob()),
                                         static_cast<std::size_t>(data.getBytes())))
                     .count();
    }
    return count;
}

/// Where each product stands when they are sorted by the column. SQLite sorts: it goes to the disk where memory
/// would run out.
void writePlaces(SQLite::Database& connection, const ColumnSource& source, ProductId last)
{
    SQLite::Statement remove(connection, "DELETE FROM column_segments WHERE id BETWEEN ? AND ?");
    remove.bind(1, segmentId(placesOf(source.column), 0));
    remove.bind(2, segmentId(placesOf(source.column), ~std::uint32_t(0)));
    remove.exec();
    if (textsOf(connection, source.column) < kManyTexts)
        return;
    std::vector<std::uint32_t> places((std::size_t(segmentOf(last)) + 1) * kSegmentRows);
    SQLite::Statement sorted(connection,
                             "SELECT id, " + source.expression + " FROM products WHERE deleted = 0 ORDER BY 2");
    std::string before;
    std::uint32_t place = 0;
    while (sorted.executeStep()) {
        auto text = sorted.getColumn(1).getString();
        if (text != before) {
            before = std::move(text);
            ++place;
        }
        places[static_cast<std::size_t>(sorted.getColumn(0).getInt64() - 1)] = place;
    }
    for (std::uint32_t segment = 0; segment <= segmentOf(last); ++segment) {
        const auto first = places.begin() + static_cast<std::ptrdiff_t>(segment) * kSegmentRows;
        putSegment(connection, segmentId(placesOf(source.column), segment),
                   encodeValues(std::vector<std::uint32_t>(first, first + kSegmentRows)));
    }
}

/// Of `?1` segments those that an older version wrote, without further columns and filters.
std::string incompleteSegments()
{
    const auto from = std::to_string(segmentId(static_cast<std::int64_t>(Column::Flags), 0));
    const auto names = std::to_string(segmentId(kFurtherNames, 0));
    return "SELECT id - " + from + " FROM column_segments AS flags WHERE id >= " + from + " AND id < " + from +
           " + ?1 AND NOT EXISTS(SELECT 1 FROM column_segments WHERE id = flags.id - " + from + " + " + names + ")";
}

std::vector<std::uint32_t> changedSegments(SQLite::Database& connection, ProductId before, ProductId last)
{
    std::vector<std::uint32_t> segments;
    SQLite::Statement stale(connection, "SELECT (id - 1) / " + std::to_string(kSegmentRows) +
                                            " FROM stale_products WHERE id <= ?2 UNION " + incompleteSegments() +
                                            " ORDER BY 1");
    stale.bind(1, before == 0 ? 0 : segmentOf(before) + 1);
    stale.bind(2, before);
    while (stale.executeStep())
        segments.push_back(static_cast<std::uint32_t>(stale.getColumn(0).getInt64()));
    if (last > before)
        for (auto segment = before == 0 ? 0 : segmentOf(before + 1); segment <= segmentOf(last); ++segment)
            if (segments.empty() || segments.back() != segment)
                segments.push_back(segment);
    return segments;
}

std::int64_t number(SQLite::Database& connection, const char* sql)
{
    return connection.execAndGet(sql).getInt64();
}

} // namespace

std::uint64_t productsOutsideColumns(SQLite::Database& connection)
{
    const auto beyond = number(connection, "SELECT coalesce(max(id), 0) - (SELECT last_product FROM column_state) "
                                           "FROM products");
    SQLite::Statement incomplete(connection, "SELECT count(*) FROM (" + incompleteSegments() + ")");
    const auto last = number(connection, "SELECT last_product FROM column_state");
    incomplete.bind(1, last == 0 ? 0 : segmentOf(last) + 1);
    incomplete.executeStep();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(beyond, 0)) +
           static_cast<std::uint64_t>(number(connection, "SELECT count(*) FROM stale_products")) +
           static_cast<std::uint64_t>(incomplete.getColumn(0).getInt64()) * kSegmentRows;
}

void writeColumns(SQLite::Database& connection, const core::Progress& progress)
{
    const auto before = number(connection, "SELECT last_product FROM column_state");
    const auto last = std::max(before, number(connection, "SELECT coalesce(max(id), 0) FROM products"));
    const auto segments = changedSegments(connection, before, last);
    if (segments.empty())
        return;
    std::uint64_t done = 0;
    SegmentWriter writer(connection);
    for (const auto segment : segments) {
        progress.step(done++, segments.size() + columnSources().size());
        writer.write(segment);
    }
    for (const auto& source : columnSources()) {
        progress.step(done++, segments.size() + columnSources().size());
        if (source.placed)
            writePlaces(connection, source, last);
    }
    connection.exec("DELETE FROM stale_products");
    SQLite::Statement state(connection, "UPDATE column_state SET generation = generation + 1, last_product = ?");
    state.bind(1, last);
    state.exec();
}

} // namespace vitrine::catalog
