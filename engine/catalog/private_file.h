// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace vitrine::catalog {

/// An empty file in the system's folder for temporary ones that only this person may read; gone with this object.
class PrivateFile {
public:
    /// Throws Error{FileUnwritable}.
    PrivateFile();
    ~PrivateFile();
    PrivateFile(const PrivateFile&) = delete;
    PrivateFile& operator=(const PrivateFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace vitrine::catalog
