// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/catalog/import/source_reader.h"

namespace vitrine::catalog {

/// The next rows of a source, at most `count`, and fewer where they are large: some hold their pictures themselves. None
/// at the end.
std::vector<SourceRow> readRows(SourceReader& reader, std::size_t count);

} // namespace vitrine::catalog
