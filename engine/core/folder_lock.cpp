// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/folder_lock.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <utility>

namespace vitrine::core {

namespace {

/// A file system that other machines may see too without seeing this one's locks, or one of which that is not known.
bool isShared(int descriptor)
{
    struct statfs system {};
    if (::fstatfs(descriptor, &system) != 0)
        return true;
    switch (static_cast<std::uint32_t>(system.f_type)) {
    case NFS_SUPER_MAGIC:
    case SMB_SUPER_MAGIC:
    case 0xFF534D42: // CIFS and its second version, which linux/magic.h does not name everywhere
    case 0xFE534D42:
    case FUSE_SUPER_MAGIC:
    case V9FS_MAGIC:
        return true;
    default:
        return false;
    }
}

/// The folder may have been removed, and another one made, between its opening and its locking.
bool isAt(int descriptor, const std::filesystem::path& folder)
{
    struct stat opened {}, there {};
    return ::fstat(descriptor, &opened) == 0 && ::lstat(folder.c_str(), &there) == 0 &&
           opened.st_dev == there.st_dev && opened.st_ino == there.st_ino;
}

} // namespace

FolderLock::FolderLock(const std::filesystem::path& folder)
    : m_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
{
    if (m_descriptor < 0)
        m_state = errno == ENOENT ? State::Refused : State::Impossible;
    else if (isShared(m_descriptor))
        m_state = State::Impossible;
    else if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0)
        m_state = errno == EWOULDBLOCK ? State::Refused : State::Impossible;
    else
        m_state = isAt(m_descriptor, folder) ? State::Held : State::Refused;
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_state(std::exchange(other.m_state, State::Impossible))
{
}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_state, other.m_state);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace vitrine::core
