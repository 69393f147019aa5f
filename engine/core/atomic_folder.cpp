// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomic_folder.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>

#include "engine/core/error.h"

namespace vitrine::core {

namespace {

void refuse(const std::filesystem::path& folder, const std::string& reason)
{
    throw Error({ErrorCode::FileUnwritable, {.file = folder}, {reason}});
}

/// Not every file system can exchange names at once. There one gives way first, and comes back when the other fails.
std::error_code exchangeOneByOne(const std::filesystem::path& a, const std::filesystem::path& b)
{
    auto aside = a;
    aside += ".aside";
    std::error_code code, ignored;
    std::filesystem::rename(b, aside, code);
    if (code)
        return code;
    std::filesystem::rename(a, b, code);
    std::filesystem::rename(aside, code ? b : a, ignored);
    return code;
}

std::error_code exchange(const std::filesystem::path& a, const std::filesystem::path& b)
{
    if (::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0)
        return {};
    if (errno == EINVAL || errno == ENOSYS)
        return exchangeOneByOne(a, b);
    return {errno, std::generic_category()};
}

/// As it is named in its parent: "out/" is "out", which may be a link.
std::filesystem::path named(const std::filesystem::path& folder)
{
    const auto path = std::filesystem::absolute(folder).lexically_normal();
    return path.has_filename() ? path : path.parent_path();
}

std::string temporaryPrefix(const std::filesystem::path& folder)
{
    return "." + folder.filename().string() + ".";
}

constexpr std::string_view kTemporarySuffix = ".part";

/// Skips a number; false where there is none.
bool skipNumber(std::string_view& text)
{
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(digits);
    return digits > 0;
}

/// Whether an AtomicFolder for `folder` gives such a name: .NAME.1234-0.part
bool isTemporaryName(std::string_view name, const std::filesystem::path& folder)
{
    const auto prefix = temporaryPrefix(folder);
    if (!name.starts_with(prefix))
        return false;
    name.remove_prefix(prefix.size());
    if (!skipNumber(name) || !name.starts_with('-'))
        return false;
    name.remove_prefix(1);
    return skipNumber(name) && name == kTemporarySuffix;
}

/// Listed to the end before any of them is removed.
std::vector<std::filesystem::path> temporariesOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> found;
    std::error_code code; // what cannot be listed has nothing to tidy
    for (std::filesystem::directory_iterator at(folder.parent_path(), code), end; !code && at != end; at.increment(code))
        if (isTemporaryName(at->path().filename().string(), folder))
            found.push_back(at->path());
    return found;
}

} // namespace

std::vector<std::filesystem::path> abandonedFolders(const std::filesystem::path& folder)
{
    auto found = temporariesOf(named(folder));
    std::erase_if(found, [](const std::filesystem::path& temporary) {
        return FolderLock(temporary).state() != FolderLock::State::Held;
    });
    return found;
}

void removeAbandonedFolders(const std::filesystem::path& folder)
{
    for (const auto& temporary : temporariesOf(named(folder))) {
        const FolderLock lock(temporary); // held until it is gone: nobody else takes it for abandoned meanwhile
        std::error_code ignored;
        if (lock.state() == FolderLock::State::Held)
            std::filesystem::remove_all(temporary, ignored);
    }
}

bool replacesFolder(const std::filesystem::path& path, const MayBeReplaced& mayBeReplaced)
{
    const auto folder = named(path);
    std::error_code code;
    const auto status = std::filesystem::symlink_status(folder, code);
    if (!std::filesystem::exists(status))
        return false;
    if (!std::filesystem::is_directory(status))
        refuse(folder, VITRINE_TEXT("Reason", "there is a file or link of this name"));
    const bool empty = std::filesystem::is_empty(folder, code);
    if (code)
        refuse(folder, code.message());
    if (!empty)
        mayBeReplaced(folder);
    return !empty;
}

AtomicFolder::AtomicFolder(const std::filesystem::path& folder, MayBeReplaced mayBeReplaced)
    : m_folder(named(folder)), m_mayBeReplaced(std::move(mayBeReplaced))
{
    replacesFolder(m_folder, m_mayBeReplaced);
    removeAbandonedFolders(m_folder);
    makeTemporary();
}

/// Until it is locked, another process may take it for abandoned and remove it, empty as it is; and its name may be
/// that of a folder which a process of the same number works in, as in two containers. Then the next name is tried.
void AtomicFolder::makeTemporary()
{
    static std::atomic<unsigned> counter{0};
    for (;;) {
        m_temporary = m_folder.parent_path() / (temporaryPrefix(m_folder) + std::to_string(::getpid()) + "-" +
                                                std::to_string(counter.fetch_add(1)) + std::string(kTemporarySuffix));
        std::error_code code;
        const bool isMade = std::filesystem::create_directories(m_temporary, code);
        if (code)
            refuse(m_folder, code.message());
        if (!isMade)
            continue;
        m_lock = FolderLock(m_temporary);
        if (m_lock.state() != FolderLock::State::Refused)
            return;
    }
}

AtomicFolder::~AtomicFolder()
{
    std::error_code code;
    std::filesystem::remove_all(m_temporary, code);
}

void AtomicFolder::commit()
{
    std::error_code code;
    if (replacesFolder(m_folder, m_mayBeReplaced)) { // asked again: somebody may have filled it since
        m_replacedLock = FolderLock(m_folder); // before it bears the temporary name, under which it looks abandoned
        code = exchange(m_temporary, m_folder);
    } else {
        std::filesystem::rename(m_temporary, m_folder, code); // replaces an empty folder
    }
    if (code)
        refuse(m_folder, code.message());
}

void AtomicFolder::takeBack()
{
    std::error_code ignored; // there is an error already that tells more
    if (std::filesystem::exists(m_temporary, ignored))
        exchange(m_temporary, m_folder);
    else
        std::filesystem::rename(m_folder, m_temporary, ignored);
}

} // namespace vitrine::core
