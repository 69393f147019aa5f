// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "engine/core/error.h"

namespace vitrine::hub {

using Clock = std::chrono::steady_clock;

/// What is still to be asked of one host, and when. One thread at a time.
class HostQueue {
public:
    struct Entry {
        std::size_t request = 0;
        int attempt = 1; ///< the one that comes next
    };

    void add(std::size_t request) { m_ready.push_back({request, 1}); }
    /// Once more, not before `when`.
    void addLater(const Entry& entry, Clock::time_point when) { m_later.emplace(when, entry); }
    /// The server asked for quiet.
    void pauseUntil(Clock::time_point when);

    /// The next entry, when one may be asked for now and fewer than `atOnce` are.
    std::optional<Entry> take(Clock::time_point now, int atOnce);
    void ended() { --m_active; }

    /// When take() may give something that it does not give now; none: when one has ended, or never.
    std::optional<Clock::time_point> next() const;

    /// Counts addresses in a row that could not be reached; true when it is time to give the host up.
    bool unreachable();
    void reached() { m_unreachable = 0; }
    /// Empties the queue and returns what was in it.
    std::vector<Entry> giveUp();

private:
    std::deque<Entry> m_ready;
    std::multimap<Clock::time_point, Entry> m_later;
    Clock::time_point m_quietUntil{};
    int m_active = 0;
    int m_unreachable = 0;
};

} // namespace vitrine::hub
