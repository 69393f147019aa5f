// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/statistics/value_counts.h"

#include <algorithm>

#include "engine/catalog/filter/query_writing.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

std::size_t ValueCounts::add(std::string_view value)
{
    if (!m_spellings.empty() && m_spellings[m_last].text == value)
        return count(m_last); // as the row before: brands and currencies mostly are
    auto found = m_spellingOf.find(value);
    if (found == m_spellingOf.end()) {
        const auto [known, isNew] = m_valueOf.emplace(foldText(value), m_values.size());
        if (isNew)
            m_values.emplace_back();
        m_values[known->second].spellings.push_back(m_spellings.size());
        found = m_spellingOf.emplace(std::string(value), m_spellings.size()).first;
        m_spellings.push_back({std::string(value), 0, known->second});
    }
    return count(found->second);
}

std::size_t ValueCounts::count(std::size_t spelling)
{
    m_last = spelling;
    ++m_spellings[spelling].products;
    const auto value = m_spellings[spelling].value;
    ++m_values[value].products;
    return value;
}

const std::string& ValueCounts::name(std::size_t index) const
{
    const auto& spellings = m_values[index].spellings;
    const auto most = std::max_element(spellings.begin(), spellings.end(), [this](auto a, auto b) {
        return m_spellings[a].products < m_spellings[b].products;
    });
    return m_spellings[*most].text;
}

std::vector<StatisticsBar> ValueCounts::bars(const std::string& field) const
{
    std::vector<StatisticsBar> bars;
    for (std::size_t at = 0; at < m_values.size(); ++at)
        bars.push_back({name(at), m_values[at].products, exactly(field, name(at))});
    std::sort(bars.begin(), bars.end(), [](const StatisticsBar& a, const StatisticsBar& b) {
        return a.products != b.products ? a.products > b.products : a.name < b.name;
    });
    return bars;
}

} // namespace vitrine::catalog
