// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "engine/core/folder_lock.h"

namespace vitrine::core {

/// Asked about a folder that is in the way and not empty. Throws core::Error when it must stay.
using MayBeReplaced = std::function<void(const std::filesystem::path& folder)>;

/// Whether a folder stands at this place that has to give way; an empty one does not count. Throws
/// Error{FileUnwritable} where there is a file or a link, and what `mayBeReplaced` throws.
bool replacesFolder(const std::filesystem::path& folder, const MayBeReplaced& mayBeReplaced);

/// The temporary folders that AtomicFolders for `folder` left beside it because their processes were killed: hidden, of
/// their name, and locked by nobody. Where the file system locks no folders, none is told from one that is being
/// filled, and none is named. Throws nothing.
std::vector<std::filesystem::path> abandonedFolders(const std::filesystem::path& folder);

/// Removes them, and what is in them. What cannot be removed stays, and is no reason to fail.
void removeAbandonedFolders(const std::filesystem::path& folder);

/// A folder that appears whole or not at all: filled under a temporary name beside it and renamed by
/// commit(). Destroyed without commit(), nothing stays; what a killed process left goes with the next AtomicFolder
/// for the same place. One thread at a time.
class AtomicFolder {
public:
    /// Removes abandoned folders and makes the temporary one, locked. Throws as replacesFolder(), and
    /// Error{FileUnwritable}.
    AtomicFolder(const std::filesystem::path& folder, MayBeReplaced mayBeReplaced);
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
    void makeTemporary();

    std::filesystem::path m_folder;
    std::filesystem::path m_temporary; ///< after commit() the replaced folder's
    FolderLock m_lock;                 ///< of what was made; where it lies does not matter
    FolderLock m_replacedLock;         ///< of what commit() put aside, which takeBack() may want back
    MayBeReplaced m_mayBeReplaced;
};

} // namespace vitrine::core
