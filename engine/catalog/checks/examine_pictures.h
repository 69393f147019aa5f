// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/catalog/checks/known_pictures.h"
#include "engine/catalog/database.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

/// Each of these once, in their order, without empty ones and without addresses: what can be examined.
std::vector<std::string> differentFiles(const std::vector<std::string>& images);

/// Brings `known` up to date with the files, in the database too, some at a time; returns how many were examined.
/// `images` are as the products name them, relative ones below `folder`; a picture whose size and time are those that are
/// known is not read. Throws Cancelled; what was examined by then is kept.
std::uint64_t examineChanged(Database& database, const std::filesystem::path& folder,
                             const std::vector<std::string>& images, KnownPictures& known,
                             const core::Progress& progress);

} // namespace vitrine::catalog
