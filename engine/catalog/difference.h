// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

enum class DifferenceKind { Changed, Added, Removed };
std::string nameOf(DifferenceKind kind); ///< "changed", "added", "removed"

/// One value that differs, or one product that only the earlier or only the later state has.
struct Difference {
    DifferenceKind kind = DifferenceKind::Changed;
    ProductId product = 0;
    std::string title;  ///< the later one, where there is one
    std::string column; ///< a field's name, "extra" or "resolved"; empty for products added and removed
    std::string before; ///< as Product::text gives it
    std::string after;
    std::string currency{}; ///< of the later state, for values that are prices
    std::optional<std::string> earlierCurrency{}; ///< of the earlier state; none: the same
};

} // namespace vitrine::catalog
