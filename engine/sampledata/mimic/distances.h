// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/sampledata/mimic/tally.h"

namespace vitrine::sampledata {

/// The largest difference of two empirical distribution functions (Kolmogorov-Smirnov), 0 … 1; 1 when one of
/// them is empty and the other is not. NaN among the values is the caller's mistake.
double kolmogorovSmirnov(std::vector<double> a, std::vector<double> b);

/// How likely such a distance is at least when both come from one distribution: Kolmogorov's series with
/// Stephens' correction for small counts (Press et al., Numerical Recipes, 14.3.3). `a` and `b` count
/// independent values; of values that depend on each other it wants their independentCount().
double kolmogorovSmirnovProbability(double distance, double a, double b);

/// As how many independent values so many tell, of which those of one family may be alike (a shop's row for each
/// size): their number by Kish's design effect 1 + (b - 1) rho, where b is the size of a value's family on average
/// and rho the intraclass correlation of the values' ranks (Kish 1965, 5.4; one-way analysis of variance). All of
/// them when families are no more alike than others, one for each of equally large families of equal values.
double independentCount(const std::vector<Measured>& values);

/// Counts of the same categories in two samples.
struct CountPair {
    std::uint64_t a = 0;
    std::uint64_t b = 0;
};

/// Half the sum of the differences of shares, 0 … 1: the part of one sample that would have to change.
double totalVariation(const std::vector<CountPair>& counts);

struct ChiSquare {
    double value = 0.0;
    std::size_t degreesOfFreedom = 0;
    double probability = 1.0; ///< of at least this value when both come from one distribution
};

/// Two samples of different sizes (Numerical Recipes, 14.3.2). Categories that neither has do not count.
ChiSquare chiSquare(const std::vector<CountPair>& counts);

} // namespace vitrine::sampledata
