// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

namespace vitrine::core {

/// Asked about a folder that is in the way and not empty. Throws core::Error when it must stay.
using MayBeReplaced = std::function<void(const std::filesystem::path& folder)>;

/// Whether a folder stands at this place that has to give way; an empty one does not count. Throws
/// Error{FileUnwritable} where there is a file or a link, and what `mayBeReplaced` throws.
bool replacesFolder(const std::filesystem::path& folder, const MayBeReplaced& mayBeReplaced);

/// A folder that appears whole or not at all: filled under a temporary name beside it and renamed by
/// commit(). Destroyed without commit(), nothing stays. One thread at a time.
class AtomicFolder {
public:
    /// Makes the temporary folder. Throws as replacesFolder(), and Error{FileUnwritable}.
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
    std::filesystem::path m_folder;
    std::filesystem::path m_temporary; ///< after commit() the replaced folder's
    MayBeReplaced m_mayBeReplaced;
};

} // namespace vitrine::core
