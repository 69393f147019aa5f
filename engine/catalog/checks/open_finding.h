// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::catalog {

/// In SQL over `findings` and `products`: nobody has resolved the finding.
inline constexpr const char* kFindingIsOpen =
    "instr(', ' || products.resolved || ', ', ', ' || findings.check_name || ', ') = 0";

} // namespace vitrine::catalog
