// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"

namespace vitrine::catalog {

/// What a query's text may become at the cursor: `words` replace the bytes from `begin` to `end`.
struct QueryCompletion {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::string> words; ///< best first; empty when nothing is known
};

/// Names of fields while a name is typed, and after a colon the words that it knows or the values that the
/// catalog holds, most frequent first; those of further columns as far as Catalog::furtherColumns() sees.
/// `cursor` counts bytes. Reads the catalog: not for the GUI thread.
QueryCompletion completeQuery(const Catalog& catalog, const std::string& text, std::size_t cursor);

} // namespace vitrine::catalog
