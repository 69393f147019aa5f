// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/find_ids.h"

#include <algorithm>
#include <limits>

#include "engine/catalog/columns/each_segment.h"
#include "engine/catalog/columns/first_by.h"
#include "engine/catalog/columns/sort_keys.h"
#include "engine/catalog/filter/query_filter.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kFew = 10'000; // products that are kept apart while the others pass by
constexpr auto kNoNumber = std::numeric_limits<double>::quiet_NaN();

/// Products that are not current, with their sort values.
std::vector<OtherRow> otherRows(ColumnReader& reader, const QueryFilter& filter)
{
    std::string columns = "id";
    for (const auto& term : filter.sort)
        columns += ", " + term.expression;
    std::vector<OtherRow> rows;
    for (const auto& which : reader.otherProducts()) {
        SQLite::Statement select(reader.connection(), "SELECT " + columns + " FROM products WHERE " +
                                                          filter.where + " AND " + which);
        bindAll(select, filter);
        while (select.executeStep()) {
            auto& row = rows.emplace_back(OtherRow{select.getColumn(0).getInt64(), {}, {}});
            for (std::size_t i = 0; i < filter.sort.size(); ++i) {
                const auto value = select.getColumn(static_cast<int>(i) + 1);
                const bool number = filter.sort[i].number;
                row.numbers.push_back(number && !value.isNull() ? value.getDouble() : kNoNumber);
                row.texts.push_back(number ? std::string() : value.getString());
            }
        }
    }
    return rows;
}

void append(std::vector<ProductId>& ids, std::uint32_t segment, const SegmentBits& rows)
{
    rows.forEach([&](std::uint32_t row) { ids.push_back(idOf(segment, row)); });
}

/// All of them, ascending.
std::vector<ProductId> currentIds(ColumnReader& reader, const Predicate& predicate)
{
    std::vector<ProductId> ids;
    const auto matches = currentMatches(reader, predicate);
    for (std::uint32_t segment = 0; segment < matches.size(); ++segment)
        append(ids, segment, matches[segment]);
    return ids;
}

/// The first few, or the last, latest first, when `descending`: later segments need no look.
std::vector<ProductId> firstCurrentIds(ColumnReader& reader, const Predicate& predicate, bool descending,
                                       std::size_t most)
{
    std::vector<ProductId> ids;
    const auto segments = reader.segments();
    for (std::uint32_t i = 0; i < segments && ids.size() < most; ++i) {
        const auto segment = descending ? segments - 1 - i : i;
        const auto before = static_cast<std::ptrdiff_t>(ids.size());
        append(ids, segment, predicate(segment, reader.current(segment)));
        if (descending)
            std::reverse(ids.begin() + before, ids.end());
    }
    return ids;
}

std::vector<ProductId> inOrderOfImport(ColumnReader& reader, const Predicate& predicate, const QueryFilter& filter,
                                       std::size_t most)
{
    std::vector<ProductId> ids;
    if (most <= kFew) {
        ids = firstCurrentIds(reader, predicate, filter.descending, most);
    } else {
        ids = currentIds(reader, predicate);
        if (filter.descending)
            std::reverse(ids.begin(), ids.end());
    }
    const auto middle = static_cast<std::ptrdiff_t>(ids.size());
    for (const auto& row : otherRows(reader, filter))
        ids.push_back(row.id);
    const auto before = [&](ProductId a, ProductId b) { return filter.descending ? a > b : a < b; };
    std::sort(ids.begin() + middle, ids.end(), before);
    std::inplace_merge(ids.begin(), ids.begin() + middle, ids.end(), before);
    ids.resize(std::min(ids.size(), most));
    return ids;
}

std::optional<std::vector<ProductId>> sorted(ColumnReader& reader, const Predicate& predicate,
                                             const QueryFilter& filter, std::size_t most)
{
    auto ids = currentIds(reader, predicate);
    const auto others = otherRows(reader, filter);
    std::vector<std::vector<std::uint64_t>> keys;
    for (std::size_t i = 0; i < filter.sort.size(); ++i) {
        auto some = sortKeys(filter.sort[i], i, reader, ids, others);
        if (!some)
            return std::nullopt;
        keys.push_back(std::move(*some));
    }
    for (const auto& other : others)
        ids.push_back(other.id);
    return sortedBy(keys, std::move(ids), most);
}

/// The keys of one sort term, which the columns have as numbers.
class OneTermKeys {
public:
    using Key = std::uint64_t;
    OneTermKeys(ColumnReader& reader, const SortTerm& term) : m_reader(reader), m_term(term) {}

    class OfSegment {
    public:
        OfSegment(const OneTermKeys& keys, std::uint32_t segment) : m_keys(kSegmentRows)
        {
            std::vector<ProductId> ids;
            append(ids, segment, keys.m_reader.current(segment));
            const auto ofIds = sortKeys(keys.m_term, 0, keys.m_reader, ids, {}).value();
            for (std::size_t i = 0; i < ids.size(); ++i)
                m_keys[rowInSegment(ids[i])] = ofIds[i];
        }
        Key key(std::uint32_t row) const { return m_keys[row]; } ///< of a current product

    private:
        std::vector<Key> m_keys;
    };
    std::vector<Key> of(const std::vector<OtherRow>& others) const
    {
        return sortKeys(m_term, 0, m_reader, {}, others).value();
    }

private:
    ColumnReader& m_reader;
    const SortTerm& m_term;
};

/// The number that a further column's text is, then the text.
template <typename Text> struct FurtherKey {
    std::uint64_t number = 0;
    Text text;
    bool descending = false;

    operator FurtherKey<std::string>() const { return {number, std::string(text), descending}; }
};
template <typename Text, typename OtherText>
bool operator<(const FurtherKey<Text>& a, const FurtherKey<OtherText>& b)
{
    if (a.number != b.number)
        return a.number < b.number;
    return a.descending ? b.text < a.text : a.text < b.text;
}

/// The keys of a further column, whose texts are in no order.
class FurtherKeys {
public:
    using Key = FurtherKey<std::string>;
    FurtherKeys(ColumnReader& reader, const SortTerm& term) : m_reader(reader), m_term(term) {}

    class OfSegment {
    public:
        OfSegment(const FurtherKeys& keys, std::uint32_t segment)
            : m_data(keys.m_reader.further(*keys.m_term.further, segment)), m_texts(*m_data)
        {
            for (std::uint32_t code = 0; code < m_texts.count(); ++code) {
                const auto text = m_texts.text(code);
                const bool descending = keys.m_term.descending;
                m_keys.push_back({furtherNumberKey(text, descending), text, descending});
            }
        }
        const FurtherKey<std::string_view>& key(std::uint32_t row) const { return m_keys[m_texts.code(row)]; }

    private:
        SegmentData m_data;
        TextSegment m_texts;
        std::vector<FurtherKey<std::string_view>> m_keys; ///< of each text
    };
    std::vector<Key> of(const std::vector<OtherRow>& others) const
    {
        std::vector<Key> keys;
        for (const auto& other : others)
            keys.push_back({numberKey(other.numbers[0], m_term.descending), other.texts[1], m_term.descending});
        return keys;
    }

private:
    ColumnReader& m_reader;
    const SortTerm& m_term;
};

/// The first few by one key. A page of a sorted catalog needs no sorted catalog, and soon only few products have keys
/// that come before what has been found: only those are asked whether they belong to it.
template <typename Keys>
std::vector<ProductId> firstBy(const Keys& keys, ColumnReader& reader, const Predicate& predicate,
                               const QueryFilter& filter, std::size_t most)
{
    using First = FirstBy<typename Keys::Key>;
    std::vector<First> firsts(threadsFor(reader.segments()), First(most));
    forEachSegment(reader.segments(), [&](std::uint32_t segment, std::uint32_t thread) {
        auto& first = firsts[thread];
        const typename Keys::OfSegment ofSegment(keys, segment);
        SegmentBits candidates;
        reader.current(segment).forEach([&](std::uint32_t row) {
            if (first.wouldTake(ofSegment.key(row), idOf(segment, row)))
                candidates.set(row);
        });
        if (candidates.none())
            return;
        predicate(segment, candidates).forEach([&](std::uint32_t row) {
            first.add(ofSegment.key(row), idOf(segment, row));
        });
    });
    auto& first = firsts.front();
    for (std::size_t i = 1; i < firsts.size(); ++i)
        first.add(firsts[i]);
    const auto others = otherRows(reader, filter);
    auto otherKeys = keys.of(others);
    for (std::size_t i = 0; i < others.size(); ++i)
        first.add(std::move(otherKeys[i]), others[i].id);
    return first.ids();
}

bool sortsByOneFurtherColumn(const QueryFilter& filter)
{
    return filter.sort.size() == 2 && filter.sort[0].further && filter.sort[0].number &&
           filter.sort[1].further == filter.sort[0].further;
}

} // namespace

std::vector<ProductId> scanForIds(SQLite::Database& connection, const Query& query, std::size_t most)
{
    const auto filter = filterOf(query);
    SQLite::Statement statement(connection, "SELECT id FROM products WHERE " + filter.where + " ORDER BY " +
                                                filter.orderBy);
    bindAll(statement, filter);
    std::vector<ProductId> ids;
    while (ids.size() < most && statement.executeStep())
        ids.push_back(statement.getColumn(0).getInt64());
    return ids;
}

std::vector<ProductId> findIds(SQLite::Database& connection, SegmentCache& cache, const Query& query,
                               std::size_t most)
{
    const auto filter = filterOf(query);
    const auto parsed = parseQuery(query.text);
    const SQLite::Transaction snapshot(connection);
    ColumnReader reader(connection, cache);
    if (reader.lastProduct() == 0 || !filter.listedOrder.empty()) // listed ids are found by themselves
        return scanForIds(connection, query, most);
    const auto predicate = predicateOf(parsed.root, reader);
    if (filter.sort.empty())
        return inOrderOfImport(reader, predicate, filter, most);
    if (most <= kFew && filter.sort.size() == 1 && hasOwnKeys(filter.sort.front(), reader))
        return firstBy(OneTermKeys(reader, filter.sort.front()), reader, predicate, filter, most);
    if (most <= kFew && sortsByOneFurtherColumn(filter))
        return firstBy(FurtherKeys(reader, filter.sort.front()), reader, predicate, filter, most);
    auto ids = sorted(reader, predicate, filter, most);
    return ids ? std::move(*ids) : scanForIds(connection, query, most);
}

std::uint64_t countProducts(ColumnReader& reader, const QueryNode& root)
{
    const auto filter = filterOf(root);
    const auto predicate = predicateOf(root, reader);
    std::uint64_t count = 0;
    for (const auto& matches : currentMatches(reader, predicate))
        count += matches.count();
    for (const auto& which : reader.otherProducts()) {
        SQLite::Statement select(reader.connection(),
                                 "SELECT count(*) FROM products WHERE " + filter.where + " AND " + which);
        bindAll(select, filter);
        select.executeStep();
        count += static_cast<std::uint64_t>(select.getColumn(0).getInt64());
    }
    return count;
}

} // namespace vitrine::catalog
