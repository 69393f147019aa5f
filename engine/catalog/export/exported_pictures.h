// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "engine/catalog/catalog.h"

namespace vitrine::catalog {

/// Product::image as a file outside the catalog names it: absolute, a URL, or "" for none.
std::string imageText(const Catalog& catalog, const Product& product);

/// Names for files of one folder, no two alike on any system: regardless of case, with a number behind those
/// that come again.
class FileNames {
public:
    std::string take(const std::string& stem, const std::string& extension = {});

private:
    std::set<std::string> m_taken; ///< folded
};

/// Copies pictures into a folder.
class PictureCopies {
public:
    explicit PictureCopies(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// The copy's name in the folder; nothing when the picture cannot be read. `stem`: the name to begin
    /// with; empty: the picture's own. Throws Error{FileUnwritable}.
    std::optional<std::string> copy(const std::filesystem::path& picture, const std::string& stem = {});

    /// The same, each picture once.
    std::optional<std::string> copyOnce(const std::filesystem::path& picture);

private:
    std::filesystem::path m_folder;
    FileNames m_names;
    std::map<std::filesystem::path, std::string> m_copied;
};

} // namespace vitrine::catalog
