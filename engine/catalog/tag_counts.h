// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/columns/column_reader.h"
#include "engine/catalog/facet_groups.h"

namespace vitrine::catalog {

/// The tags of a product, those that differ only in case once; "" alone for none. `text` is the column.
std::vector<std::string> countedTags(const std::string& text);

/// Counts the tags of these current products, a bit each and segment by segment; a product counts for each of its
/// tags. A tag that no group knows is spelled as the first of them writes it. The most frequent are: beyond a few
/// thousand a tag is in small letters, as the columns keep it.
void countTags(ColumnReader& reader, const std::vector<SegmentBits>& products, FacetGroups& groups,
               FacetCounter counter);

} // namespace vitrine::catalog
