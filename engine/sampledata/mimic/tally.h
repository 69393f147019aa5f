// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <unordered_set>

namespace vitrine::sampledata {

/// Which product a row is of. A shop's export has a row for each size and colour: rows of one *product*
/// differ in size at most, products of one *family* in colour too. Both are numbered from 0.
struct ProductIdentity {
    std::uint32_t product = 0;
    std::uint32_t family = 0;
};

/// A number of one row.
struct Measured {
    double value = 0.0;
    ProductIdentity of{};
};

/// How many rows have something in common, and how many different products and families these are: twenty
/// rows of one product tell as much about it as one.
class Tally {
public:
    void add(const ProductIdentity& row)
    {
        ++m_rows;
        m_products.insert(row.product);
        m_families.insert(row.family);
    }
    void add(const Tally& other)
    {
        m_rows += other.m_rows;
        m_products.insert(other.m_products.begin(), other.m_products.end());
        m_families.insert(other.m_families.begin(), other.m_families.end());
    }

    std::uint64_t rows() const { return m_rows; }

    /// Whether a number about them may be told: they are k products, and not the colours of one or two.
    bool isCrowd(std::uint64_t k) const
    {
        return m_products.size() >= k && m_families.size() >= std::min<std::uint64_t>(k, kFewestFamilies);
    }
    /// Whether they are more than the colours of one or two products.
    bool isSeveral() const { return m_families.size() >= kFewestFamilies; }
    /// Whether what they have in common may be told by its name: a word, a brand, a currency. They are k
    /// families.
    bool isCommon(std::uint64_t k) const { return m_families.size() >= k; }

private:
    static constexpr std::uint64_t kFewestFamilies = 3;

    std::uint64_t m_rows = 0;
    std::unordered_set<std::uint32_t> m_products;
    std::unordered_set<std::uint32_t> m_families;
};

} // namespace vitrine::sampledata
