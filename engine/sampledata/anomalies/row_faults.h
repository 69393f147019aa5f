// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/schema.h"
#include "engine/core/random.h"
#include "engine/sampledata/anomalies/anomaly.h"
#include "engine/sampledata/attributes.h"

namespace vitrine::sampledata {

/// Puts an anomaly that lies in the row into `product`; `others` are the categories that the shop has.
/// Returns what stood there before, or nothing when the row has nothing that this could befall: a title
/// without a letter, a shop with a single category.
std::optional<std::string> spoilRow(catalog::Product& product, Anomaly anomaly,
                                    const std::vector<Categories>& others, core::Random random);

} // namespace vitrine::sampledata
