// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/parallel.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace vitrine::vlm::kernels {

namespace {

using namespace std::chrono_literals;

/// A thread takes at most this part of its share of what is left.
constexpr int kTurns = 3;
/// A helper watches for work so long, keeping its core; between two products of one layer little more goes by.
constexpr auto kSpin = 50us;
/// Then so long, giving its core to whoever wants it; then it sleeps. Being woken takes about as long as a product.
constexpr auto kYield = 2ms;

void pause()
{
#if defined(__x86_64__)
    _mm_pause();
#endif
}

/// Calls `isOver` until it says yes, for at most kSpin + kYield. Says whether it did.
template <typename Condition> bool watch(const Condition& isOver)
{
    constexpr int kLooks = 64; // between two looks at the clock
    const auto begin = std::chrono::steady_clock::now();
    for (;;) {
        for (int look = 0; look < kLooks; ++look) {
            if (isOver())
                return true;
            pause();
        }
        const auto waited = std::chrono::steady_clock::now() - begin;
        if (waited > kSpin + kYield)
            return false;
        if (waited > kSpin)
            std::this_thread::yield();
    }
}

struct Job {
    std::int64_t count = 0;
    std::int64_t grain = 1;
    int team = 1;
    void (*body)(const void*, std::int64_t, std::int64_t) = nullptr;
    const void* context = nullptr;
    std::atomic<std::int64_t> next{0};

    void takeRanges()
    {
        for (auto first = next.load(std::memory_order_relaxed);;) {
            if (first >= count)
                break;
            // Long ranges first, because memory is read best in one go; short ones last, so that all end together.
            const auto share = (count - first) / (kTurns * team) / grain * grain;
            const auto last = std::min(first + std::max(grain, share), count);
            if (next.compare_exchange_weak(first, last, std::memory_order_relaxed)) {
                body(context, first, last);
                first = next.load(std::memory_order_relaxed);
            }
        }
    }
};

/// The caller and its helpers. The caller never waits for a helper to come, only for those that did: one whose core
/// another program has costs nothing.
///
/// `m_state` is the number of the job, whether it may be joined, and how many helpers are at it: the job changes only
/// while nobody can join and nobody is at it.
class Team {
public:
    /// Whether the team was free: while it works for one thread, others are told no.
    bool run(std::int64_t count, std::int64_t grain, int team, void (*body)(const void*, std::int64_t, std::int64_t),
             const void* context)
    {
        const std::unique_lock lock(m_isTaken, std::try_to_lock);
        if (!lock.owns_lock())
            return false;
        for (; m_helpers < team - 1; ++m_helpers)
            std::thread([this] { help(); }).detach();
        m_job.count = count;
        m_job.grain = grain;
        m_job.team = team;
        m_job.body = body;
        m_job.context = context;
        m_job.next.store(0, std::memory_order_relaxed);
        m_state.store((m_state.load(std::memory_order_relaxed) & kNumber) + kOneNumber + kOpen);
        m_state.notify_all();
        m_job.takeRanges();
        m_state.fetch_and(~kOpen);
        const auto areGone = [&] { return (m_state.load(std::memory_order_acquire) & kHelpers) == 0; };
        while (!watch(areGone))
            ;
        return true;
    }

private:
    static constexpr std::uint32_t kHelpers = 0xfff, kOpen = 0x1000, kOneNumber = 0x2000, kNumber = ~std::uint32_t{0x1fff};

    [[noreturn]] void help()
    {
        std::uint32_t last = 0; // the job this helper was at, or has missed
        for (;;) {
            std::uint32_t state = 0;
            const auto isNew = [&] {
                state = m_state.load(std::memory_order_acquire);
                return (state & kOpen) != 0 && (state & kNumber) != last;
            };
            while (!watch(isNew))
                m_state.wait(state);
            last = state & kNumber;
            if (join(state)) {
                m_job.takeRanges();
                m_state.fetch_sub(1, std::memory_order_release);
            }
        }
    }

    /// Whether the job of `state` can still be joined and wants more helpers.
    bool join(std::uint32_t state)
    {
        const auto number = state & kNumber;
        while ((state & kOpen) != 0 && (state & kNumber) == number)
            if (m_state.compare_exchange_weak(state, state + 1, std::memory_order_acquire)) {
                if (static_cast<int>(state & kHelpers) < m_job.team - 1)
                    return true;
                m_state.fetch_sub(1, std::memory_order_release);
                return false;
            }
        return false;
    }

    std::mutex m_isTaken;
    int m_helpers = 0;
    Job m_job;
    alignas(64) std::atomic<std::uint32_t> m_state{0};
};

/// Never destroyed: its helpers sleep until the process ends.
Team& sharedTeam()
{
    static auto* const team = new Team;
    return *team;
}

} // namespace

void forRanges(std::int64_t count, std::int64_t grain, int threads,
               void (*body)(const void* context, std::int64_t first, std::int64_t last), const void* context)
{
    const auto ranges = (count + grain - 1) / grain;
    const int team = static_cast<int>(std::clamp<std::int64_t>(ranges, 1, std::max(1, threads)));
    if (count > 0 && (team == 1 || !sharedTeam().run(count, grain, team, body, context)))
        body(context, 0, count);
}

} // namespace vitrine::vlm::kernels
