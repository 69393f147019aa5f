// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/train/metrics.h"

namespace vitrine::cli {

/// Metrics as a person reads them: name and value ("category accuracy", "93 %"); what was not measured is
/// "–".
std::vector<std::pair<std::string, std::string>> shownMetrics(const train::Metrics& metrics);

/// All of them in one line.
std::string metricsLine(const train::Metrics& metrics);

/// A number with so many digits after the point.
std::string fixed(double value, int digits);

} // namespace vitrine::cli
