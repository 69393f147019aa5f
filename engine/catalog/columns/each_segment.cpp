// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/each_segment.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace vitrine::catalog {

namespace {

constexpr std::uint32_t kSegmentsPerThread = 16; ///< fewer are not worth a thread's start
constexpr std::uint32_t kMostThreads = 4;

} // namespace

std::uint32_t threadsFor(std::uint32_t segments)
{
    return std::max(1U, std::min({segments / kSegmentsPerThread, kMostThreads, std::thread::hardware_concurrency()}));
}

void forEachSegment(std::uint32_t segments, const std::function<void(std::uint32_t, std::uint32_t)>& work,
                    const core::Progress& progress)
{
    std::atomic<std::uint32_t> next = 0;
    const auto take = [&](std::uint32_t thread) {
        try {
            for (auto segment = next++; segment < segments; segment = next++) {
                if (progress.stop.stop_requested())
                    throw core::Cancelled();
                work(segment, thread);
            }
        } catch (...) { // the others need not go on
            next = segments;
            throw;
        }
    };
    std::vector<std::future<void>> others; // wait for their threads when they are destroyed
    for (std::uint32_t thread = 1; thread < threadsFor(segments); ++thread)
        others.push_back(std::async(std::launch::async, take, thread));
    take(0);
    for (auto& other : others)
        other.get();
}

std::vector<SegmentBits> currentMatches(ColumnReader& reader, const Predicate& predicate,
                                        const core::Progress& progress)
{
    std::vector<SegmentBits> matches(reader.segments());
    forEachSegment(
        reader.segments(),
        [&](std::uint32_t segment, std::uint32_t) {
            matches[segment] = predicate(segment, reader.current(segment));
        },
        progress);
    return matches;
}

} // namespace vitrine::catalog
