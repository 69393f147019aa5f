// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// Calls `work` with `ids` in parts of at most `size`, in their order: a catalog's products are never in
/// memory all at once.
template <typename Work>
void forEachPart(const std::vector<ProductId>& ids, std::size_t size, const Work& work)
{
    for (std::size_t from = 0; from < ids.size(); from += size) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
        work(std::vector<ProductId>(first,
                                    first + static_cast<std::ptrdiff_t>(std::min(size, ids.size() - from))));
    }
}

} // namespace vitrine::catalog
