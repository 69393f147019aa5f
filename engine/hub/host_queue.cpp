// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/host_queue.h"

#include <algorithm>

namespace vitrine::hub {

namespace {

constexpr int kUnreachableInARow = 3;

} // namespace

void HostQueue::pauseUntil(Clock::time_point when)
{
    m_quietUntil = std::max(m_quietUntil, when);
}

std::optional<HostQueue::Entry> HostQueue::take(Clock::time_point now, int atOnce)
{
    if (m_active >= atOnce || now < m_quietUntil)
        return std::nullopt;
    std::optional<Entry> entry;
    if (!m_later.empty() && m_later.begin()->first <= now) {
        entry = m_later.begin()->second;
        m_later.erase(m_later.begin());
    } else if (!m_ready.empty()) {
        entry = m_ready.front();
        m_ready.pop_front();
    }
    m_active += entry ? 1 : 0;
    return entry;
}

std::optional<Clock::time_point> HostQueue::next() const
{
    if (!m_ready.empty())
        return m_quietUntil;
    if (!m_later.empty())
        return std::max(m_quietUntil, m_later.begin()->first);
    return std::nullopt;
}

bool HostQueue::unreachable()
{
    return ++m_unreachable >= kUnreachableInARow;
}

std::vector<HostQueue::Entry> HostQueue::giveUp()
{
    std::vector<Entry> entries(m_ready.begin(), m_ready.end());
    for (const auto& [when, entry] : m_later)
        entries.push_back(entry);
    m_ready.clear();
    m_later.clear();
    return entries;
}

} // namespace vitrine::hub
