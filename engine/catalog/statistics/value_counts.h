// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/catalog/statistics/statistics.h"

namespace vitrine::catalog {

/// Counts values of a field; those that differ only in case are one, as for a query. One thread at a time.
class ValueCounts {
public:
    /// An index that stays the value's own, from 0 on.
    std::size_t add(std::string_view value);

    std::size_t size() const { return m_values.size(); }
    /// The value's most frequent spelling.
    const std::string& name(std::size_t index) const;
    std::uint64_t products(std::size_t index) const { return m_values[index].products; }

    /// Most products first, with the queries of this field.
    std::vector<StatisticsBar> bars(const std::string& field) const;

private:
    struct Spelling {
        std::string text;
        std::uint64_t products = 0;
        std::size_t value = 0;
    };
    struct Value {
        std::uint64_t products = 0;
        std::vector<std::size_t> spellings;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Indices = std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>>;

    std::size_t count(std::size_t spelling);

    Indices m_spellingOf;
    Indices m_valueOf; ///< folded
    std::vector<Spelling> m_spellings;
    std::vector<Value> m_values;
    std::size_t m_last = 0; ///< the spelling that was added last
};

} // namespace vitrine::catalog
