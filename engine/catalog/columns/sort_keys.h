// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <utility>
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

/// The first `most` products by one key, equal ones by themselves, without keeping the others.
class FirstByKey {
public:
    explicit FirstByKey(std::size_t most) : m_most(most) {}
    bool wouldTake(std::uint64_t key, ProductId id) const
    {
        return m_rows.size() < m_most || std::pair(key, id) < m_last;
    }
    void add(std::uint64_t key, ProductId id)
    {
        if (!wouldTake(key, id))
            return;
        m_rows.emplace_back(key, id);
        if (m_rows.size() >= 2 * m_most + kSlack)
            drop();
    }
    void add(const FirstByKey& others)
    {
        for (const auto& [key, id] : others.m_rows)
            add(key, id);
    }
    std::vector<ProductId> ids(); ///< in order

private:
    static constexpr std::size_t kSlack = 256;
    void drop(); ///< what cannot be among the first

    std::size_t m_most;
    std::vector<std::pair<std::uint64_t, ProductId>> m_rows;
    std::pair<std::uint64_t, ProductId> m_last{std::numeric_limits<std::uint64_t>::max(),
                                               std::numeric_limits<ProductId>::max()};
};

} // namespace vitrine::catalog
