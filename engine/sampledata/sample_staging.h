// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vitrine::sampledata {

/// A hidden folder inside a catalog's images/, in which the pictures of one sample wait until all are drawn. It
/// carries the program's mark and is locked for as long as the process that made it lives, however that ends: what
/// an earlier process left can be told from what another one is drawing into.
class SampleStaging {
public:
    /// Makes one. Throws Error{FileUnwritable}.
    static SampleStaging make(const std::filesystem::path& images);
    /// Those whose processes are gone, locked for this one. Folders without the mark are somebody else's.
    static std::vector<SampleStaging> abandoned(const std::filesystem::path& images);

    SampleStaging(SampleStaging&& other) noexcept;
    SampleStaging& operator=(SampleStaging&&) = delete;
    ~SampleStaging(); ///< unlocks it, removes nothing

    const std::filesystem::path& folder() const { return m_folder; }
    std::vector<std::string> pictures() const; ///< names of the whole files that wait, sorted

    /// Writes down which files are about to be moved to names where nothing was. Throws Error{FileUnwritable}.
    void note(const std::vector<std::string>& names) const;
    /// Of the noted names those whose files have left.
    std::vector<std::string> moved() const;

    /// Removes what a sample writes into it, and the folder when nothing else is in it.
    void remove();

private:
    SampleStaging(std::filesystem::path folder, int lock) : m_folder(std::move(folder)), m_lock(lock) {}

    std::filesystem::path m_folder;
    int m_lock; ///< descriptor; below zero once it was moved from
};

} // namespace vitrine::sampledata
