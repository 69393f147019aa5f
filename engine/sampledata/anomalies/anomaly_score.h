// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/sampledata/anomalies/anomaly.h"

namespace vitrine::sampledata {

/// What was put into a product, as its row tells ("sample_anomaly" of its further columns); empty for rows
/// that were not generated.
std::vector<Anomaly> anomaliesOf(const catalog::Product& product);

/// How well a check found one anomaly.
struct AnomalyScore {
    std::uint64_t planted = 0;
    std::uint64_t reported = 0; ///< by the check
    std::uint64_t right = 0;    ///< reported where it was planted

    double precision() const; ///< right of reported; 1 when nothing was reported
    double recall() const;    ///< right of planted; 1 when nothing was planted
};

/// Compares what checks reported with what the generator put in. A pair of equal pictures is planted in its
/// later row: a check that reports both should be asked for the later one.
std::map<Anomaly, AnomalyScore>
scoreAnomalies(const catalog::Catalog& catalog,
               const std::map<Anomaly, std::vector<catalog::ProductId>>& reported);

} // namespace vitrine::sampledata
