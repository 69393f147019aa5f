// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/atomic_folder.h"

#include <atomic>
#include <string>
#include <unistd.h>

#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

void refuse(const std::filesystem::path& folder, const std::string& reason)
{
    throw Error({ErrorCode::FileUnwritable, {.file = folder}, {reason}});
}

void refuseUnlessEmpty(const std::filesystem::path& folder)
{
    std::error_code code;
    const auto status = std::filesystem::symlink_status(folder, code);
    if (!std::filesystem::exists(status))
        return;
    if (!std::filesystem::is_directory(status))
        refuse(folder, VITRINE_TEXT("Reason", "there is a file or link of this name"));
    if (!std::filesystem::is_empty(folder, code) || code)
        refuse(folder, VITRINE_TEXT("Reason", "the folder is not empty"));
}

} // namespace

AtomicFolder::AtomicFolder(const std::filesystem::path& folder)
    : m_folder(std::filesystem::absolute(folder).lexically_normal())
{
    static std::atomic<unsigned> counter{0};
    if (!m_folder.has_filename()) // "out/"
        m_folder = m_folder.parent_path();
    refuseUnlessEmpty(m_folder);
    m_temporary =
        m_folder.parent_path() / ("." + m_folder.filename().string() + "." + std::to_string(::getpid()) +
                                  "-" + std::to_string(counter.fetch_add(1)) + ".part");
    std::error_code code;
    if (!std::filesystem::create_directories(m_temporary, code))
        refuse(m_folder, code ? code.message() : "its temporary folder exists");
}

AtomicFolder::~AtomicFolder()
{
    std::error_code code;
    if (!m_committed)
        std::filesystem::remove_all(m_temporary, code);
}

void AtomicFolder::commit()
{
    refuseUnlessEmpty(m_folder); // somebody may have filled it since
    std::error_code code;
    std::filesystem::rename(m_temporary, m_folder, code); // replaces an empty folder
    if (code)
        refuse(m_folder, code.message());
    m_committed = true;
}

} // namespace vitrine::catalog
