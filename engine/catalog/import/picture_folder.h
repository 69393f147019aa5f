// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "engine/catalog/import/picture_paths.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

/// Whether a file's name says that it is a picture, of whatever format.
bool hasPictureName(const std::filesystem::path& file);

/// The names in a folder, sorted, without hidden ones. Throws Error{FileUnreadable}.
std::vector<std::filesystem::path> sortedEntries(const std::filesystem::path& folder);

struct PictureFolder {
    std::vector<std::filesystem::path> pictures; ///< relative to the folder
    std::vector<core::Problem> problems;         ///< folders that cannot or may not be read
};

enum class Depth { FolderOnly, Whole };

/// The pictures in a folder, sorted, without hidden ones. Links to folders are followed where `allowed` holds
/// what they lead to, each folder once.
PictureFolder picturesIn(const std::filesystem::path& folder, Depth depth, const ReadableFolders& allowed);

} // namespace vitrine::catalog
