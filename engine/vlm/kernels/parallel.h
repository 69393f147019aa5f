// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vitrine::vlm::kernels {

/// Calls `body(context, first, last)` for ranges of multiples of `grain` that make up 0 … count, on the calling thread
/// and up to `threads` - 1 others. Each takes the next range when it is done with one: one that another program holds
/// up takes fewer, and as ranges become shorter towards the end, nobody waits long for it. While one call has the other
/// threads, those from elsewhere do their work alone. `body` must not throw, nor call this.
///
/// The other threads are not OpenMP's: decoding calls this some two hundred times a token, so they must watch for the next call
/// instead of sleeping, which OpenMP's must not (a program that trains beside a compiler is four times slower then).
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
