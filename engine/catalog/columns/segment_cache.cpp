// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/segment_cache.h"

namespace vitrine::catalog {

SegmentData SegmentCache::get(std::int64_t generation, std::int64_t id)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_places.find(id);
    if (generation != m_generation || place == m_places.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, place->second);
    return place->second->data;
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
    m_entries.push_front({id, data});
    m_places[id] = m_entries.begin();
    m_bytes += data->size();
    while (m_bytes > kMostBytes) {
        m_bytes -= m_entries.back().data->size();
        m_places.erase(m_entries.back().id);
        m_entries.pop_back();
    }
}

} // namespace vitrine::catalog
