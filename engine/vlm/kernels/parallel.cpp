// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/parallel.h"

#include <algorithm>
#include <atomic>

namespace vitrine::vlm::kernels {

namespace {

/// A thread takes at most this part of its share of what is left.
constexpr int kTurns = 3;

} // namespace

void forRanges(std::int64_t count, std::int64_t grain, int threads,
               void (*body)(const void* context, std::int64_t first, std::int64_t last), const void* context)
{
    const auto ranges = (count + grain - 1) / grain;
    const int team = static_cast<int>(std::clamp<std::int64_t>(ranges, 1, std::max(1, threads)));
    if (team == 1) {
        if (count > 0)
            body(context, 0, count);
        return;
    }
    std::atomic<std::int64_t> next{0};
#pragma omp parallel num_threads(team)
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

} // namespace vitrine::vlm::kernels
