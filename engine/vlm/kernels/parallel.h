// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vitrine::vlm::kernels {

/// Calls `body(context, first, last)` for ranges of multiples of `grain` that make up 0 … count, on `threads` of OpenMP's
/// threads, which LibTorch uses too. Each thread takes the next range when it is done with one: one that another
/// program holds up takes fewer, and as ranges become shorter towards the end, nobody waits long for it. `body` must not throw.
void forRanges(std::int64_t count, std::int64_t grain, int threads,
               void (*body)(const void* context, std::int64_t first, std::int64_t last), const void* context);

/// The same for anything that is called with (first, last).
template <typename Body> void forRanges(std::int64_t count, std::int64_t grain, int threads, const Body& body)
{
    forRanges(
        count, grain, threads,
        [](const void* context, std::int64_t first, std::int64_t last) {
            (*static_cast<const Body*>(context))(first, last);
        },
        &body);
}

} // namespace vitrine::vlm::kernels
