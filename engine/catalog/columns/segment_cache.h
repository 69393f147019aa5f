// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/core/random.h"

namespace vitrine::catalog {

using SegmentData = std::shared_ptr<const std::string>;

/// Segments that have been looked at, up to a number of bytes, of one generation of the columns at a time.
/// Thread-safe.
class SegmentCache {
public:
    SegmentData get(std::int64_t generation, std::int64_t id);
    void put(std::int64_t generation, std::int64_t id, const SegmentData& data);

private:
    // A million products' titles, categories, prices and states; with more of them queries read the disk again.
    static constexpr std::size_t kMostBytes = std::size_t(64) << 20;
    // Queries read columns from their beginning to their end: to let the newest always take the oldest one's place
    // would keep nothing of a column that is a little larger than the cache. So few take any's place.
    static constexpr double kTaken = 0.25;

    struct Entry {
        std::int64_t id = 0;
        SegmentData data;
    };
    void removeAny();

    std::mutex m_mutex; ///< guards everything below
    std::int64_t m_generation = -1;
    std::vector<Entry> m_entries;
    std::unordered_map<std::int64_t, std::size_t> m_places; ///< in m_entries, by id
    std::size_t m_bytes = 0;
    core::Random m_random{1};
};

} // namespace vitrine::catalog
