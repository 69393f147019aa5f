// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/checks/placeholder_category.h"

#include <algorithm>
#include <array>

#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

/// The seed data set has "N.A.", "view all" and "new arrivals".
constexpr std::array<const char*, 16> kPlaceholders = {
    "n.a.", "n.a", "n/a",     "na",    "none",         "null",     "nan", "-",
    "?",    "tbd", "unknown", "other", "new arrivals", "view all", "all", "misc"};

constexpr const char* kBlanks = " \t\r\n";

} // namespace

bool isPlaceholderCategory(const std::string& category)
{
    const auto first = category.find_first_not_of(kBlanks);
    if (first == std::string::npos)
        return !category.empty();
    const auto word = foldText(category.substr(first, category.find_last_not_of(kBlanks) - first + 1));
    return std::find(kPlaceholders.begin(), kPlaceholders.end(), word) != kPlaceholders.end();
}

} // namespace vitrine::catalog
