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
/// neighbours, the two outer ones come from mean and deviation of their range, so that no single value can be
/// told from them. Shares are of the rows and add up to 1. Empty when there is no crowd.
std::vector<RangeShare> fitRanges(std::vector<Measured> values, std::uint64_t k, std::size_t most,
                                  double resolution);

/// Those that are common to k families, most rows first, with their share of `total` rows.
std::vector<NameShare> frequent(const std::map<std::string, Tally>& counts, std::uint64_t k,
                                std::uint64_t total);
std::vector<NumberShare> frequent(const std::map<double, Tally>& counts, std::uint64_t k,
                                  std::uint64_t total);

/// A share as it is written: six digits.
double roundedShare(std::uint64_t part, std::uint64_t whole);

} // namespace vitrine::sampledata
