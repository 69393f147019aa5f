// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// Which of several products with one picture stays. One that somebody accepted stays before all others; what a rule
/// leaves open, the other one decides, and then the order of import.
enum class KeepRule {
    LargestPicture, ///< most pixels
    MostComplete,   ///< most fields that are not empty
    First,          ///< imported first
};

std::string nameOf(KeepRule rule); ///< "largest_picture"
std::optional<KeepRule> keepRuleNamed(const std::string& name);

/// What is looked for among duplicates, and what shall stay of them.
struct DuplicateSearch {
    enum class Kind {
        Same,  ///< the same picture
        Alike, ///< the same or nearly the same picture in the same colours
    };
    enum class Sizes {
        Stay, ///< rows of one product for its colours and sizes share a picture rightly (productFamily())
        Go,   ///< one row is enough
    };
    Kind kind = Kind::Same;
    KeepRule rule = KeepRule::LargestPicture;
    Sizes sizes = Sizes::Stay;
};

/// Products that show one picture; of those, which stay.
struct DuplicateGroup {
    std::vector<ProductId> products; ///< two or more; the best first, then in the order of import
    std::vector<ProductId> kept;     ///< the best and, where sizes stay, the same product in others; never all
    bool operator==(const DuplicateGroup&) const = default;
};

} // namespace vitrine::catalog
