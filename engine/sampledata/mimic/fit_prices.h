// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/sampledata/mimic/statistics.h"
#include "engine/sampledata/mimic/tally.h"

namespace vitrine::sampledata {

/// Distributions of a number in categories, given the numbers (multiples of `resolution`: prices in cents,
/// lengths in characters) of each one's products; their shares add up to 1 for each category in which a crowd
/// of k (Tally) has one, the others' stay empty.
///
/// Of each category the numbers that a crowd has are told, and quantile ranges of crowds of others, each in
/// thirds with the mean and the spread of its numbers; the same of the whole catalog. A small category has few ranges. Three tenths
/// of what lies in them are therefore estimated such that the whole catalog comes out right too, by iterative
/// proportional fitting (Deming and Stephan 1940): a number that is told of the catalog gets its share
/// somewhere, and no single product's category can be told.
std::vector<std::vector<RangeShare>>
fitDistributions(const std::vector<std::vector<Measured>>& numbersByCategory, std::uint64_t k,
                 double resolution);

} // namespace vitrine::sampledata
