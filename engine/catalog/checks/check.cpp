// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/checks/check.h"

#include <algorithm>
#include <array>

namespace vitrine::catalog {

namespace {

constexpr std::array<const char*, 15> kNames = {
    "unreadable", "too_small",     "odd_shape",   "blurry",         "too_dark",
    "too_bright", "blank",         "duplicate",   "near_duplicate", "conflict",
    "same_title", "missing_field", "placeholder", "price_outlier",  "leak"};

} // namespace

std::string nameOf(Check check)
{
    return kNames[static_cast<std::size_t>(check)];
}

std::optional<Check> checkNamed(const std::string& name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Check>(found - kNames.begin());
}

const std::vector<Check>& allChecks()
{
    static const auto all = [] {
        std::vector<Check> checks;
        for (std::size_t i = 0; i < kNames.size(); ++i)
            checks.push_back(static_cast<Check>(i));
        return checks;
    }();
    return all;
}

} // namespace vitrine::catalog
