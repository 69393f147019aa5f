// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/checks/check.h"

#include <array>

#include "engine/core/enum_names.h"

namespace vitrine::catalog {

namespace {

constexpr std::array<const char*, 17> kNames = {
    "unreadable",  "too_small", "odd_shape",      "blurry",   "too_dark",         "too_bright",
    "blank",       "duplicate", "near_duplicate", "conflict", "same_title",       "missing_field",
    "placeholder", "markup",    "price_outlier",  "leak",     "doubtful_category"};

} // namespace

std::string nameOf(Check check)
{
    return core::enumName(kNames, check);
}

std::optional<Check> checkNamed(const std::string& name)
{
    return core::enumNamed<Check>(kNames, name);
}

const std::vector<Check>& allChecks()
{
    static const auto all = core::enumValues<Check>(kNames);
    return all;
}

bool isLookedForElsewhere(Check check)
{
    return check == Check::DoubtfulCategory;
}

} // namespace vitrine::catalog
