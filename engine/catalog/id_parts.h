// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

inline constexpr std::size_t kProductsPerRead = 1000; ///< a reading's own costs are nothing beside theirs

/// Calls `work` with `ids` in parts of at most kProductsPerRead, in their order: a catalog's products are never in
/// memory all at once.
template <typename Work> void forEachPart(const std::vector<ProductId>& ids, const Work& work)
{
    for (std::size_t from = 0; from < ids.size(); from += kProductsPerRead) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto size = std::min(kProductsPerRead, ids.size() - from);
        work(std::vector<ProductId>(first, first + static_cast<std::ptrdiff_t>(size)));
    }
}

} // namespace vitrine::catalog
