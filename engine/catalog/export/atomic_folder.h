// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "engine/catalog/export/export.h"
#include "engine/core/atomic_folder.h"

namespace vitrine::catalog {

/// An exported folder: core::AtomicFolder that bears an export's mark.
class AtomicFolder {
public:
    /// `belongsTo`: as markExport() notes it. Throws Error{FileUnwritable | ExportExists | ExportOverOthers} where
    /// there is a folder that is not empty, unless it may be replaced and holds nothing but what an export wrote
    /// that belonged to the same.
    AtomicFolder(const std::filesystem::path& folder, std::string belongsTo, ExistingFile existing);

    const std::filesystem::path& place() const { return m_folder.place(); } ///< where to write until then

    /// Puts the folder in its place, or in that of the one that it replaces, which is gone with this object. Throws as
    /// the constructor. Call once.
    void commit();

    /// After commit(): as if it had not been called. For whoever fails with what the folder belongs to.
    void takeBack() { m_folder.takeBack(); }

private:
    std::string m_belongsTo;
    core::AtomicFolder m_folder;
};

} // namespace vitrine::catalog
