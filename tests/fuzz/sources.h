// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "engine/catalog/import/import.h"

namespace vitrine::fuzz {

/// Looks at a source as the import's dialog does and reads it to its end as the import does, without a catalog.
/// Throws core::Error.
void readSource(const std::filesystem::path& source, catalog::SourceFormat format);

} // namespace vitrine::fuzz
