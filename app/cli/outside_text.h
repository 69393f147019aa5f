// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/import/import.h"

namespace vitrine::cli {

/// What a report says of pictures in folders that may not be read, folder by folder, with the --allow that
/// would let them in; nothing when there are none.
std::vector<std::string> outsideLines(const catalog::ImportReport& report);

} // namespace vitrine::cli
