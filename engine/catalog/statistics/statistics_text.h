// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "engine/catalog/statistics/statistics.h"

namespace vitrine::catalog {

/// The parts of the statistics, as the CSV's first column names them: "category1_code", "category2_code",
/// "category3_code", "brand", "price", "word", "width", "height", "split", "label".
const std::vector<std::string>& statisticsParts();

/// One line for each bar, with a head: part, name, low, high, products, query. `parts`: only these, or all of
/// them when empty. Labels have the time as their name and the state as their query.
std::string statisticsCsv(const CatalogStatistics& statistics, const std::vector<std::string>& parts = {});

nlohmann::ordered_json toJson(const CatalogStatistics& statistics);

} // namespace vitrine::catalog
