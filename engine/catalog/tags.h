// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/catalog.h"

namespace vitrine::catalog {

enum class TagChange {
    Add,
    Remove,
    Toggle, ///< remove it when all of the products have it, otherwise add it to those that have not
};

/// Changes one tag and leaves the others, in one undoable step; returns how many products changed. Throws
/// Error{FieldValue} for a tag that is empty or holds a comma.
std::uint64_t changeTag(Catalog& catalog, const std::vector<ProductId>& ids, const std::string& tag,
                        TagChange change);

} // namespace vitrine::catalog
