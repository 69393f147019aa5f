// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "engine/catalog/columns/predicate.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

/// How many threads share the work when there are so many segments.
std::uint32_t threadsFor(std::uint32_t segments);

/// Calls work(segment, thread) for all of them, `thread` below threadsFor(segments) and never at two places at once.
/// The first exception stops the rest and is rethrown here; core::Cancelled when a stop is requested.
void forEachSegment(std::uint32_t segments, const std::function<void(std::uint32_t, std::uint32_t)>& work,
                    const core::Progress& progress = {});

/// What count(segment, counts) counts of all the reader's segments: the counts of each thread. Throws as forEachSegment.
template <typename Counts, typename Count>
std::vector<Counts> countedByThread(ColumnReader& reader, const Count& count)
{
    std::vector<Counts> counts(threadsFor(reader.segments()));
    forEachSegment(reader.segments(),
                   [&](std::uint32_t segment, std::uint32_t thread) { count(segment, counts[thread]); });
    return counts;
}

/// The current products of every segment that `predicate` is true for. Throws as forEachSegment.
std::vector<SegmentBits> currentMatches(ColumnReader& reader, const Predicate& predicate,
                                        const core::Progress& progress = {});

} // namespace vitrine::catalog
