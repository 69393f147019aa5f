// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/segment_cache.h"

#include <utility>

namespace vitrine::catalog {

SegmentData SegmentCache::get(std::int64_t generation, std::int64_t id)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_places.find(id);
    if (generation != m_generation || place == m_places.end())
        return nullptr;
    return m_entries[place->second].data;
}

void SegmentCache::put(std::int64_t generation, std::int64_t id, const SegmentData& data)
{
    const std::scoped_lock lock(m_mutex);
    if (generation < m_generation || data->size() > kMostBytes / 4)
        return;
    if (generation > m_generation) {
        m_places.clear();
        m_entries.clear();
        m_bytes = 0;
        m_generation = generation;
    }
    if (m_places.contains(id))
        return;
    if (m_bytes + data->size() > kMostBytes && !m_random.chance(kTaken))
        return;
    while (m_bytes + data->size() > kMostBytes)
        removeAny();
    m_places[id] = m_entries.size();
    m_entries.push_back({id, data});
    m_bytes += data->size();
}

void SegmentCache::removeAny()
{
    const auto place = static_cast<std::size_t>(m_random.below(m_entries.size()));
    m_bytes -= m_entries[place].data->size();
    m_places.erase(m_entries[place].id);
    if (place + 1 < m_entries.size()) {
        m_entries[place] = std::move(m_entries.back());
        m_places[m_entries[place].id] = place;
    }
    m_entries.pop_back();
}

} // namespace vitrine::catalog
