// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace vitrine::catalog {

/// A folder that appears whole or not at all: filled under a temporary name beside it and renamed by
/// commit(). Destroyed without commit(), nothing stays.
class AtomicFolder {
public:
    /// Throws Error{FileUnwritable}, for a folder that exists and is not empty too.
    explicit AtomicFolder(const std::filesystem::path& folder);
    ~AtomicFolder();
    AtomicFolder(const AtomicFolder&) = delete;
    AtomicFolder& operator=(const AtomicFolder&) = delete;

    const std::filesystem::path& place() const { return m_temporary; } ///< where to write until then

    /// Throws Error{FileUnwritable}. Call once, last.
    void commit();

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_temporary;
    bool m_committed = false;
};

} // namespace vitrine::catalog
