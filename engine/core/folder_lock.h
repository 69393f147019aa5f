// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace vitrine::core {

/// A lock (flock(2)) on a folder itself, which leaves nothing in it and goes with it when it is renamed. The system
/// lets go of it when the process ends, however that happens, so that a number that another process has by then does
/// not matter. Of two locks on one folder, in one process too, one is held.
class FolderLock {
public:
    enum class State {
        Held,
        Refused,   ///< somebody else holds it, or the folder is not there any more
        Impossible ///< this is no folder but a link or a file, or its file system does not lock folders for all who see it
    };

    FolderLock() = default; ///< of nothing: Impossible
    /// Does not wait, throws nothing.
    explicit FolderLock(const std::filesystem::path& folder);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock(); ///< lets go

    State state() const { return m_state; }

private:
    int m_descriptor = -1;
    State m_state = State::Impossible;
};

} // namespace vitrine::core
