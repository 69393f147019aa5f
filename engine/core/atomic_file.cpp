// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomic_file.h"

#include "engine/core/blocking_work.h"
#include "engine/core/error.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <system_error>
#include <unistd.h>

namespace vitrine::core {

namespace {

std::string systemReason(int systemError)
{
    return std::system_category().message(systemError);
}

std::filesystem::path temporaryNameFor(const std::filesystem::path& path)
{
    static std::atomic<unsigned> counter{0};
    auto name = "." + path.filename().string() + "." + std::to_string(::getpid()) + "-" +
                std::to_string(counter.fetch_add(1)) + ".part";
    return path.parent_path() / name;
}

} // namespace

AtomicFile::AtomicFile(std::filesystem::path path) : m_path(std::move(path)), m_temporary(temporaryNameFor(m_path))
{
    std::error_code ignored; // a folder that cannot be made shows when the file is opened, with its own reason
    if (m_path.has_parent_path())
        std::filesystem::create_directories(m_path.parent_path(), ignored);
    m_descriptor = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (m_descriptor < 0)
        fail(errno);
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(m_temporary.c_str());
}

void AtomicFile::write(std::string_view bytes)
{
    write(bytes.data(), bytes.size());
}

void AtomicFile::write(const void* data, std::size_t size)
{
    const auto* bytes = static_cast<const char*>(data);
    while (size > 0) {
        const auto written = ::write(m_descriptor, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail(errno);
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
}

void AtomicFile::commit()
{
    if (::fsync(m_descriptor) != 0)
        fail(errno);
    if (::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        fail(errno);
    ::close(m_descriptor);
    m_descriptor = -1;
    const auto folder = m_path.has_parent_path() ? m_path.parent_path() : std::filesystem::path(".");
    const int folderDescriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folderDescriptor >= 0) {
        ::fsync(folderDescriptor); // not every file system can; the rename itself has succeeded
        ::close(folderDescriptor);
    }
}

void AtomicFile::fail(int systemError) const
{
    throw Error({ErrorCode::FileUnwritable, {.file = m_path}, {systemReason(systemError)}});
}

void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes)
{
    AtomicFile file(path);
    file.write(bytes);
    file.commit();
}

void requireRegularFile(const std::filesystem::path& path)
{
    std::error_code code;
    const auto status = std::filesystem::status(path, code);
    if (code == std::errc::permission_denied || code == std::errc::too_many_symbolic_link_levels)
        throw Error({ErrorCode::FileUnreadable, {.file = path}, {code.message()}});
    if (!std::filesystem::exists(status))
        throw Error({ErrorCode::FileMissing, {.file = path}, {}});
    if (std::filesystem::is_directory(status))
        throw Error({ErrorCode::FileUnreadable, {.file = path}, {systemReason(EISDIR)}});
    if (!std::filesystem::is_regular_file(status))
        throw Error({ErrorCode::FileUnreadable, {.file = path}, {VITRINE_TEXT("Reason", "it is no file")}});
}

bool mayExist(const std::filesystem::path& path)
{
    std::error_code ignored; // the type says whether there is nothing or whether it cannot be known
    return std::filesystem::status(path, ignored).type() != std::filesystem::file_type::not_found;
}

std::string readFile(const std::filesystem::path& path)
{
    announceBlockingWork("file");
    requireRegularFile(path);
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        throw Error({ErrorCode::FileUnreadable, {.file = path}, {systemReason(errno ? errno : EIO)}});
    std::ostringstream content;
    content << stream.rdbuf();
    if (stream.bad())
        throw Error({ErrorCode::FileUnreadable, {.file = path}, {systemReason(EIO)}});
    return std::move(content).str();
}

} // namespace vitrine::core
