// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/atomic_folder.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "engine/catalog/export/export_mark.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

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

} // namespace

AtomicFolder::AtomicFolder(const std::filesystem::path& folder, std::string belongsTo, ExistingFile existing)
    : m_folder(std::filesystem::absolute(folder).lexically_normal()), m_belongsTo(std::move(belongsTo)),
      m_existing(existing)
{
    static std::atomic<unsigned> counter{0};
    if (!m_folder.has_filename()) // "out/"
        m_folder = m_folder.parent_path();
    replaces();
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

/// Whether there is a folder that commit() may replace; an empty one needs no replacing.
bool AtomicFolder::replaces() const
{
    std::error_code code;
    const auto status = std::filesystem::symlink_status(m_folder, code);
    if (!std::filesystem::exists(status))
        return false;
    if (!std::filesystem::is_directory(status))
        refuse(m_folder, VITRINE_TEXT("Reason", "there is a file or link of this name"));
    const bool empty = std::filesystem::is_empty(m_folder, code);
    if (code)
        refuse(m_folder, code.message());
    if (empty)
        return false;
    if (const auto file = fileOfOthers(m_folder, m_belongsTo))
        throw Error({ErrorCode::ExportOverOthers, {.file = m_folder}, {*file}});
    if (m_existing == ExistingFile::Refuse)
        throw Error({ErrorCode::ExportExists, {.file = m_folder}, {}});
    return true;
}

void AtomicFolder::commit()
{
    markExport(m_temporary, m_belongsTo);
    std::error_code code;
    if (replaces()) // asked again: somebody may have filled it since
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

} // namespace vitrine::catalog
