// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "engine/catalog/export/export.h"

namespace vitrine::catalog {

/// A folder that appears whole or not at all: filled under a temporary name beside it and renamed by
/// commit(). Destroyed without commit(), nothing stays.
class AtomicFolder {
public:
    /// `belongsTo`: as markExport() notes it. Throws Error{FileUnwritable | ExportExists | ExportOverOthers} where
    /// there is a folder that is not empty, unless it may be replaced and holds nothing but what an export wrote
    /// that belonged to the same.
    AtomicFolder(const std::filesystem::path& folder, std::string belongsTo, ExistingFile existing);
    ~AtomicFolder();
    AtomicFolder(const AtomicFolder&) = delete;
    AtomicFolder& operator=(const AtomicFolder&) = delete;

    const std::filesystem::path& place() const { return m_temporary; } ///< where to write until then

    /// Puts the folder in its place, or in that of the one that it replaces, which is gone with this object. Throws as
    /// the constructor. Call once.
    void commit();

    /// After commit(): as if it had not been called. For whoever fails with what the folder belongs to.
    void takeBack();

private:
    bool replaces() const;

    std::filesystem::path m_folder;
    std::filesystem::path m_temporary; ///< after commit() the replaced folder's
    std::string m_belongsTo;
    ExistingFile m_existing;
};

} // namespace vitrine::catalog
