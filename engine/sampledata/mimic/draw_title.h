// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/random.h"
#include "engine/sampledata/mimic/statistics.h"

namespace vitrine::sampledata {

/// A title of the category: a word of each slot as often as titles there hold one, in the category's order,
/// and as many coined words, one at least, as fill it to a length that `length` (0 … 1) picks from the
/// category's. "" when the category has no titles. `own` are the numbers of the one row: other rows of the
/// same product have the same `random` and differ in the slots that vary.
std::string drawTitle(const Statistics& statistics, const CategoryStatistics& category, double length,
                      core::Random& random, core::Random own);

} // namespace vitrine::sampledata
