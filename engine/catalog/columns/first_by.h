// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// The first `most` products by one key, equal ones by themselves, without keeping the others. Keys are compared by <.
template <typename Key> class FirstBy {
public:
    explicit FirstBy(std::size_t most) : m_most(most) {}

    /// `key`: a Key, or something that is compared with one as cheaply.
    template <typename SomeKey> bool wouldTake(const SomeKey& key, ProductId id) const
    {
        if (m_rows.size() < m_most || !m_last)
            return true;
        return key < m_last->first || (!(m_last->first < key) && id < m_last->second);
    }
    void add(Key key, ProductId id)
    {
        if (!wouldTake(key, id))
            return;
        m_rows.emplace_back(std::move(key), id);
        if (m_rows.size() >= 2 * m_most + kSlack)
            drop();
    }
    void add(const FirstBy& others)
    {
        for (const auto& [key, id] : others.m_rows)
            add(key, id);
    }
    /// In order.
    std::vector<ProductId> ids()
    {
        drop();
        std::sort(m_rows.begin(), m_rows.end());
        std::vector<ProductId> ids;
        for (const auto& row : m_rows)
            ids.push_back(row.second);
        return ids;
    }

private:
    static constexpr std::size_t kSlack = 256;

    /// What cannot be among the first.
    void drop()
    {
        if (m_rows.size() <= m_most)
            return;
        const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(m_most);
        if (m_most > 0) {
            std::nth_element(m_rows.begin(), end - 1, m_rows.end());
            m_last = *(end - 1);
        }
        m_rows.erase(end, m_rows.end());
    }

    std::size_t m_most;
    std::vector<std::pair<Key, ProductId>> m_rows;
    std::optional<std::pair<Key, ProductId>> m_last; ///< the last of the first, once there were more
};

} // namespace vitrine::catalog
