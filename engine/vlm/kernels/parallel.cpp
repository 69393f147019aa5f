// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/parallel.h"

#include <algorithm>
#include <atomic>

namespace vitrine::vlm::kernels {

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
    for (;;) {
        const auto first = next.fetch_add(grain, std::memory_order_relaxed);
        if (first >= count)
            break;
        body(context, first, std::min(first + grain, count));
    }
}

} // namespace vitrine::vlm::kernels
