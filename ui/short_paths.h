// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>

namespace vitrine::ui {

/// Names for the files of one list: the file's own name, and before it as many folders as tell those of the same
/// name apart.
class ShortPaths {
public:
    /// One more file of the list; whether names of earlier ones have become longer by it.
    bool add(const std::filesystem::path& file);
    /// The name of a file that was added.
    std::filesystem::path nameOf(const std::filesystem::path& file) const;

private:
    struct SameName {
        std::set<std::filesystem::path> files;
        std::set<std::filesystem::path> names; ///< of those files
        std::size_t parts = 1;                 ///< of a path that a name has
    };
    std::map<std::filesystem::path, SameName> m_files; ///< by file name
};

} // namespace vitrine::ui
