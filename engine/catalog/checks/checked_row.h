// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/checks/check.h"
#include "engine/catalog/checks/known_pictures.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

/// What the checks look at of one product.
struct CheckedRow {
    ProductId id = 0;
    std::string title;
    std::string category; ///< category3_code
    std::optional<double> full_price;
    std::string currency_code;
    std::string image;
    std::string family; ///< productFamilyOrStem(): what its rows for other sizes have too; may be empty
    Split split = Split::Unassigned;
    std::optional<core::Problem> markup{}; ///< of the first text that holds some
    const KnownPicture* picture = nullptr; ///< none when the row names none
};

/// Each picture by itself: unreadable, small, odd, blurred, dark, bright, blank.
std::vector<Finding> pictureFindings(const std::vector<CheckedRow>& rows);

/// Pictures among each other: duplicates, near duplicates, conflicts, leaks between splits. Throws Cancelled.
std::vector<Finding> duplicateFindings(const std::vector<CheckedRow>& rows, const core::Progress& progress);

/// Missing fields, placeholders, markup, titles that products with other pictures share.
std::vector<Finding> fieldFindings(const std::vector<CheckedRow>& rows);

/// Prices far from those of the category: the logarithm's distance from the median is more than 5 times its
/// spread (median absolute deviation × 1.4826; Iglewicz and Hoaglin 1993, which says 3.5 for the plain
/// scale). Categories with fewer than 8 prices in one currency are not judged.
std::vector<Finding> priceFindings(const std::vector<CheckedRow>& rows);

} // namespace vitrine::catalog
