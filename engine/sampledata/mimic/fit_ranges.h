// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/sampledata/mimic/statistics.h"
#include "engine/sampledata/mimic/tally.h"

namespace vitrine::sampledata {

/// Quantiles of `values`, which are multiples of `resolution`: at most `most` ranges, each of a crowd of
/// `k` (Tally). No edge is ever a value: inner edges lie half a resolution beside the middle of their
/// neighbours. The two outer ends lie where the products would end if they were evenly spread, as all but the
/// k outermost of at least 2k (a quarter at either end, of fewer) tell it, in two digits: no few products far
/// out move them. Shares are of the rows and add up to 1. Empty when there is no crowd.
std::vector<RangeShare> fitRanges(std::vector<Measured> values, std::uint64_t k, std::size_t most,
                                  double resolution);

/// Half a resolution past a multiple of it: no value lies there.
double besideValues(double edge, double resolution);

/// How many must have a name before it is told (Tally): k families where it could name a product, as brands
/// do; k products where it says no more than that a row is for training.
enum class Enough { Common, Crowd };
/// What becomes of those that are not told. Spread: the shares of the others add up to 1. Told: they are less
/// by what is not told, unless that is too little to be told itself.
enum class Others { Spread, Told };

/// Those that enough have, most rows first, with their shares.
std::vector<NameShare> frequent(const std::map<std::string, Tally>& counts, std::uint64_t k, Enough enough,
                                Others others);
std::vector<NumberShare> frequent(const std::map<double, Tally>& counts, std::uint64_t k, Others others);

/// A share as it is written: six digits.
double roundedShare(std::uint64_t part, std::uint64_t whole);

} // namespace vitrine::sampledata
