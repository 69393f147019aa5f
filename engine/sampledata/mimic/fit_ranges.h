// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/sampledata/mimic/statistics.h"

namespace vitrine::sampledata {

/// Quantiles of `values`, which are multiples of `resolution`: at most `most` ranges with at least `k` values
/// each. No edge is ever a value: inner edges lie half a resolution beside the middle of their neighbours,
/// the two outer ones come from mean and deviation of their range, so that no single value can be told from
/// them. Shares add up to 1. Empty when there are fewer than k values.
std::vector<RangeShare> fitRanges(const std::vector<double>& values, std::uint64_t k, std::size_t most,
                                  double resolution);

/// Those that occur at least k times, most frequent first, with their share of `total`.
std::vector<NameShare> frequent(const std::map<std::string, std::uint64_t>& counts, std::uint64_t k,
                                std::uint64_t total);
std::vector<NumberShare> frequent(const std::map<double, std::uint64_t>& counts, std::uint64_t k,
                                  std::uint64_t total);

/// A share as it is written: six digits.
double roundedShare(std::uint64_t part, std::uint64_t whole);

} // namespace vitrine::sampledata
