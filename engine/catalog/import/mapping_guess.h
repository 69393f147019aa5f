// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/import/source_reader.h"

namespace vitrine::catalog {

/// Which column most likely fills which field: by the columns' names, in the order in which shops prefer
/// them, and by what the first rows hold. One column may fill several fields: a price both prices, a category
/// path all levels. A title that no name tells of is the column of words that differ most from row to row.
std::map<Field, std::string> guessMapping(const std::vector<std::string>& columns,
                                          const std::vector<SourceRow>& firstRows);

/// The levels of a category path: a JSON list, or "Shop/Men/Tops,Shop/New" of which the first path counts and
/// a root that names no category ("Default Category", "Root", "Home page") is left out. Levels may also be
/// parted by '>' or '|'.
std::vector<std::string> categoryLevels(const nlohmann::ordered_json& value);

} // namespace vitrine::catalog
