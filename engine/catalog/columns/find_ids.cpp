// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/find_ids.h"

#include <algorithm>
#include <limits>

#include "engine/catalog/columns/each_segment.h"
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

/// The first few by one key. A page of a sorted catalog needs no sorted catalog, and soon only few products have keys
/// that come before what has been found: only those are asked whether they belong to it.
std::vector<ProductId> firstByKey(ColumnReader& reader, const Predicate& predicate, const QueryFilter& filter,
                                  std::size_t most)
{
    const auto& term = filter.sort.front();
    std::vector<FirstByKey> firsts(threadsFor(reader.segments()), FirstByKey(most));
    forEachSegment(reader.segments(), [&](std::uint32_t segment, std::uint32_t thread) {
        auto& first = firsts[thread];
        std::vector<ProductId> ids;
        append(ids, segment, reader.current(segment));
        const auto keys = sortKeys(term, 0, reader, ids, {}).value();
        std::vector<std::uint64_t> keyOfRow(kSegmentRows);
        SegmentBits candidates;
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (first.wouldTake(keys[i], ids[i])) {
                keyOfRow[rowInSegment(ids[i])] = keys[i];
                candidates.set(rowInSegment(ids[i]));
            }
        if (candidates.none())
            return;
        predicate(segment, candidates).forEach([&](std::uint32_t row) {
            first.add(keyOfRow[row], idOf(segment, row));
        });
    });
    auto& first = firsts.front();
    for (std::size_t i = 1; i < firsts.size(); ++i)
        first.add(firsts[i]);
    const auto others = otherRows(reader, filter);
    const auto keys = sortKeys(term, 0, reader, {}, others).value();
    for (std::size_t i = 0; i < keys.size(); ++i)
        first.add(keys[i], others[i].id);
    return first.ids();
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
        return firstByKey(reader, predicate, filter, most);
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
