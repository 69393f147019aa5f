// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomic_folder.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <string>
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

} // namespace

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
    static std::atomic<unsigned> counter{0};
    replacesFolder(m_folder, m_mayBeReplaced);
    m_temporary =
        m_folder.parent_path() / ("." + m_folder.filename().string() + "." + std::to_string(::getpid()) +
                                  "-" + std::to_string(counter.fetch_add(1)) + ".part");
    std::error_code code;
    if (!std::filesystem::create_directories(m_temporary, code))
        refuse(m_folder, code ? code.message() : VITRINE_TEXT("Reason", "its temporary folder exists"));
}

AtomicFolder::~AtomicFolder()
{
    std::error_code code;
    std::filesystem::remove_all(m_temporary, code);
}

void AtomicFolder::commit()
{
    std::error_code code;
    if (replacesFolder(m_folder, m_mayBeReplaced)) // asked again: somebody may have filled it since
        code = exchange(m_temporary, m_folder);
    else
        std::filesystem::rename(m_temporary, m_folder, code); // replaces an empty folder
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
