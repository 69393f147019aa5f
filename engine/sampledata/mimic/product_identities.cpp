// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/product_identities.h"

#include <algorithm>

#include "engine/catalog/fold_text.h"
#include "engine/catalog/product_family.h"

namespace vitrine::sampledata {

void ProductIdentities::add(const catalog::Product& row, const std::string& picture)
{
    for (auto* groups : {&m_products, &m_families}) {
        groups->addRow();
        if (!row.product_code.empty())
            groups->join("code " + catalog::foldText(row.product_code));
        if (!picture.empty())
            groups->join("picture " + picture);
    }
    if (const auto family = catalog::productFamily(row.product_code, row.title); !family.empty())
        m_families.join("family " + family);
}

std::vector<ProductIdentity> ProductIdentities::identities()
{
    const auto products = m_products.numbered(), families = m_families.numbered();
    std::vector<ProductIdentity> identities;
    for (std::size_t row = 0; row < products.size(); ++row)
        identities.push_back({products[row], families[row]});
    return identities;
}

void ProductIdentities::Groups::addRow()
{
    m_parents.push_back(m_parents.size());
}

std::size_t ProductIdentities::Groups::rootOf(std::size_t row)
{
    while (m_parents[row] != row)
        row = m_parents[row] = m_parents[m_parents[row]];
    return row;
}

void ProductIdentities::Groups::join(const std::string& key)
{
    const auto row = m_parents.size() - 1;
    const auto [first, isNew] = m_firstWith.emplace(key, row);
    if (isNew)
        return;
    const auto a = rootOf(first->second), b = rootOf(row);
    m_parents[std::max(a, b)] = std::min(a, b);
}

std::vector<std::uint32_t> ProductIdentities::Groups::numbered()
{
    std::vector<std::uint32_t> numbers(m_parents.size());
    std::uint32_t next = 0;
    for (std::size_t row = 0; row < m_parents.size(); ++row) {
        const auto root = rootOf(row); // never a later row
        numbers[row] = root == row ? next++ : numbers[root];
    }
    return numbers;
}

} // namespace vitrine::sampledata
