// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/random.h"
#include "engine/sampledata/anomalies/anomaly.h"

namespace vitrine::sampledata {

/// What goes wrong with one row. Indices are rows of the same sample, counted from 0.
struct AnomalyPlan {
    std::vector<Anomaly> anomalies; ///< in the enum's order; what lies in the shared file included
    std::uint64_t group = 0;        ///< the product's number: rows that share a picture have the same one
    std::uint64_t pictureRow = 0;   ///< whose picture this row names: its own unless it shares one
    std::uint64_t drawnRow = 0;     ///< whose product that file shows: another one's for a duplicate
};

/// Depends on rates, seed and index alone, costs no drawing, and takes no number from any other stream: rates
/// of zero change nothing. Thread-safe.
AnomalyPlan planAnomalies(const AnomalyRates& rates, std::uint64_t seed, std::uint64_t index);

/// The numbers that decide how an anomaly of this row looks.
core::Random anomalyRandom(std::uint64_t seed, std::uint64_t index, Anomaly anomaly);

} // namespace vitrine::sampledata
