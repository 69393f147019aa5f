// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/checks/checked_row.h"

namespace vitrine::catalog {

/// Rows that have something in common.
using RowGroup = std::vector<const CheckedRow*>;

/// "12, 15, 17 …": the first of the others that are `wanted`, as a message lists them; empty without any.
template <typename Wanted>
std::string othersOf(const RowGroup& group, const CheckedRow& self, const Wanted& wanted)
{
    constexpr std::size_t kNumbersShown = 5;
    std::string numbers;
    std::size_t shown = 0;
    for (const auto* other : group) {
        if (other == &self || !wanted(*other))
            continue;
        if (shown++ == kNumbersShown)
            return numbers + " …";
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(other->id);
    }
    return numbers;
}

} // namespace vitrine::catalog
