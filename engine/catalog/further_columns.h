// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/core/error.h"

namespace vitrine::catalog {

/// A column of a source that fills no field (Product::extra).
struct FurtherColumn {
    std::string name;                            ///< as the source writes it
    std::map<std::string, std::uint64_t> values; ///< texts, and how many of the products looked at have them
};

/// What is wrong with a query whose field is unknown, where it is the name of a further column without the
/// "extra." that belongs before it; any other problem as it is.
core::Problem namingFurtherColumn(core::Problem problem, const std::vector<FurtherColumn>& columns);

} // namespace vitrine::catalog
