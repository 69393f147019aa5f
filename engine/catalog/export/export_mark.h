// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace vitrine::catalog {

/// Notes in a folder, in a hidden file that importing passes over, all files that are in it and what they belong
/// to: the name of the exported file beside the folder, or "" for an export that is the folder itself. Throws
/// Error{FileUnwritable}.
void markExport(const std::filesystem::path& folder, const std::string& belongsTo);

/// A file in the folder that is not of an export that belongs to `belongsTo`, relative to the folder: whoever
/// replaces the folder would lose it. Nothing when the mark names them all. Throws Error{FileUnreadable}.
std::optional<std::string> fileOfOthers(const std::filesystem::path& folder, const std::string& belongsTo);

} // namespace vitrine::catalog
