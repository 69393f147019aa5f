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

/// The current products of every segment that `predicate` is true for. Throws as forEachSegment.
std::vector<SegmentBits> currentMatches(ColumnReader& reader, const Predicate& predicate,
                                        const core::Progress& progress = {});

} // namespace vitrine::catalog
