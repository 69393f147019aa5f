// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <latch>
#include <memory>
#include <vector>

#include <QtTest>

#include "engine/core/task_pool.h"
#include "ui/bridges/background_jobs.h"

namespace vitrine {

/// Waits until all that was asked of the pool so far is done, and its results have been received.
inline void finishJobs(ui::BackgroundJobs& jobs)
{
    const auto threads = jobs.pool().threadCount();
    const auto all = std::make_shared<std::latch>(static_cast<std::ptrdiff_t>(threads)); // none does anything else
    unsigned received = 0;
    std::vector<ui::JobHandle> waiting;
    for (unsigned thread = 0; thread < threads; ++thread)
        waiting.push_back(jobs.run(
            core::TaskPool::Order::InOrder, [all](std::stop_token) { return all->arrive_and_wait(), true; },
            [&received](bool) { ++received; }));
    QTRY_COMPARE_WITH_TIMEOUT(received, threads, 120'000);
}

/// Nothing that is asked of the pool begins while this lives.
class BusyPool {
public:
    explicit BusyPool(core::TaskPool& pool)
    {
        const auto begun = std::make_shared<std::latch>(static_cast<std::ptrdiff_t>(pool.threadCount()));
        const auto end = m_end.get_future().share();
        for (unsigned thread = 0; thread < pool.threadCount(); ++thread)
            pool.submit(core::TaskPool::Order::InOrder, [begun, end](std::stop_token) {
                begun->count_down();
                end.wait();
            });
        begun->wait();
    }
    ~BusyPool() { m_end.set_value(); }

private:
    std::promise<void> m_end;
};

} // namespace vitrine
