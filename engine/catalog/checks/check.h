// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/schema.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

/// What a catalog is looked through for. `nameOf` gives the names that filters, JSON and the database share.
enum class Check {
    Unreadable, ///< the picture is missing, damaged or truncated
    TooSmall,   ///< the picture has few pixels
    OddShape,   ///< the picture is very long or very wide
    Blurry,
    TooDark,
    TooBright,
    Blank,            ///< the picture shows one tone
    Duplicate,        ///< other products have the same picture
    NearDuplicate,    ///< other products have nearly the same picture
    Conflict,         ///< the same picture with another title or price
    SameTitle,        ///< the same title with another picture
    MissingField,     ///< title, category, price or picture is empty
    Placeholder,      ///< "N.A.", "view all": a category that says nothing
    Markup,           ///< HTML in a text, such as "&amp;"
    PriceOutlier,     ///< far from what others of its category cost
    Leak,             ///< the same or nearly the same picture, in its colours or dyed, is in another split
    DoubtfulCategory, ///< similar pictures are of another category; engine/workflow/similar looks for it
};

std::string nameOf(Check check); ///< "near_duplicate"
std::optional<Check> checkNamed(const std::string& name);
const std::vector<Check>& allChecks(); ///< in the order above
/// Whether its findings come from Catalog::replaceFindings and not from Catalog::runChecks.
bool isLookedForElsewhere(Check check);

/// What a check says of one product; its words are those of the problem (core::describe).
struct Finding {
    ProductId product = 0;
    Check check = Check::Unreadable;
    core::Problem problem{};
    bool resolved = false; ///< somebody has seen to it
};

struct CheckReport {
    std::uint64_t products = 0;
    std::uint64_t pictures = 0; ///< different files that the products name
    std::uint64_t examined = 0; ///< of them new or changed since the last time; the others are remembered
    std::map<Check, std::uint64_t>
        open; ///< products with a finding that nobody resolved; every check is there
};

} // namespace vitrine::catalog
