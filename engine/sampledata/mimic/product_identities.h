// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/catalog/schema.h"
#include "engine/sampledata/mimic/tally.h"

namespace vitrine::sampledata {

/// Finds out which rows of a catalog are one product: those with the same code or the same picture, as the
/// sizes of one colour have it. Products whose code and title differ in colour and size alone
/// (catalog::productFamily()) are a family.
class ProductIdentities {
public:
    /// The next row; `picture` is its path, "" for none.
    void add(const catalog::Product& row, const std::string& picture);

    /// For each row, in the order in which they were added.
    std::vector<ProductIdentity> identities();

private:
    /// Groups of rows that are joined by what they have in common.
    class Groups {
    public:
        void addRow();
        void join(const std::string& key); ///< the row that was added last with earlier ones of the key
        std::vector<std::uint32_t> numbered();

    private:
        std::size_t rootOf(std::size_t row);

        std::vector<std::size_t> m_parents;
        std::unordered_map<std::string, std::size_t> m_firstWith;
    };

    Groups m_products;
    Groups m_families;
};

} // namespace vitrine::sampledata
