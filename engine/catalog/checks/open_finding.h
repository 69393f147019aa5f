// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vitrine::catalog {

/// In SQL over `findings`: what was found still concerns its product. A doubtful category does while the product has
/// the category that was doubted, the first of the values that workflow::recordLabelFaults() writes: nothing else looks
/// for those again when a category changes.
inline constexpr const char* kFindingHolds =
    "(CASE WHEN findings.check_name <> 'doubtful_category' THEN 1 "
    "WHEN json_valid(findings.problem) THEN json_extract(findings.problem, '$[0].values[0]') IS "
    "(SELECT category3_code FROM products WHERE products.id = findings.product) ELSE 0 END)";

/// In SQL over `findings` and `products`: it holds and nobody has resolved it.
inline const std::string kFindingIsOpen =
    std::string(kFindingHolds) +
    " AND instr(', ' || products.resolved || ', ', ', ' || findings.check_name || ', ') = 0";

} // namespace vitrine::catalog
