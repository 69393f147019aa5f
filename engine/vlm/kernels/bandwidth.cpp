// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/bandwidth.h"

#include <atomic>
#include <chrono>
#include <cstdint>

#include "engine/vlm/kernels/parallel.h"

namespace vitrine::vlm::kernels {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;

/// Eight sums, because one would wait for itself. What comes next is asked for early, because hardware that reads ahead stops
/// where a page ends: without that, a core that is far from its memory has three quarters of what it can give.
std::uint64_t sumOf(const std::uint64_t* numbers, std::size_t count)
{
    constexpr std::size_t kAhead = (1 << 10) / sizeof(std::uint64_t), kFarAhead = (8 << 10) / sizeof(std::uint64_t);
    std::uint64_t sums[8] = {};
    for (std::size_t at = 0; at + 8 <= count; at += 8) {
        __builtin_prefetch(numbers + at + kAhead, 0, 3);
        __builtin_prefetch(numbers + at + kFarAhead, 0, 2);
        for (std::size_t lane = 0; lane < 8; ++lane)
            sums[lane] ^= numbers[at + lane];
    }
    std::uint64_t result = 0;
    for (const auto sum : sums)
        result ^= sum;
    return result;
}

} // namespace

PlainReading::PlainReading() : m_memory(kBandwidthBytes / sizeof(std::uint64_t), 1) {}

double PlainReading::once(int threads) const
{
    constexpr auto kCount = kPiece / sizeof(std::uint64_t);
    std::atomic<std::uint64_t> sum{0}; // read at the end, so that no reading can be left out
    const auto begin = std::chrono::steady_clock::now();
    forRanges(static_cast<std::int64_t>(kBandwidthBytes / kPiece), 1, threads,
              [&](std::int64_t first, std::int64_t last) {
                  sum ^= sumOf(m_memory.data() + static_cast<std::size_t>(first) * kCount,
                               static_cast<std::size_t>(last - first) * kCount);
              });
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    return sum == 1 ? 0.0 : static_cast<double>(kBandwidthBytes) / seconds.count(); // as many ones as there are cancel out
}

} // namespace vitrine::vlm::kernels
