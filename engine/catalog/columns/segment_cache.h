// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace vitrine::catalog {

using SegmentData = std::shared_ptr<const std::string>;

/// The segments that were looked at last, up to a number of bytes, of one generation of the columns at a time.
/// Thread-safe.
class SegmentCache {
public:
    SegmentData get(std::int64_t generation, std::int64_t id);
    void put(std::int64_t generation, std::int64_t id, const SegmentData& data);

private:
    // A million products' titles, categories, prices and states; with more of them queries read the disk again.
    static constexpr std::size_t kMostBytes = std::size_t(64) << 20;

    struct Entry {
        std::int64_t id = 0;
        SegmentData data;
    };
    std::mutex m_mutex; ///< guards everything below
    std::int64_t m_generation = -1;
    std::list<Entry> m_entries; ///< the last used first
    std::unordered_map<std::int64_t, std::list<Entry>::iterator> m_places;
    std::size_t m_bytes = 0;
};

} // namespace vitrine::catalog
