// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/part_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"

namespace vitrine::hub {

using core::Error;
using core::ErrorCode;

namespace {

std::filesystem::path withSuffix(std::filesystem::path path, const char* suffix)
{
    path += suffix;
    return path;
}

/// A weak ETag says "much the same": not enough to put two halves together.
std::string conditionFrom(const Validators& validators)
{
    const bool strong = !validators.etag.empty() && !validators.etag.starts_with("W/");
    return strong ? validators.etag : validators.lastModified;
}

} // namespace

PartFile::PartFile(std::filesystem::path target, const std::string& url)
    : m_target(std::move(target)), m_part(withSuffix(m_target, ".part")),
      m_note(withSuffix(m_target, ".part.json")), m_url(url)
{
    std::error_code code;
    const auto size = std::filesystem::file_size(m_part, code);
    if (code)
        return;
    try {
        const auto note = nlohmann::json::parse(core::readFile(m_note));
        m_validators = {note.value("etag", ""), note.value("last_modified", "")};
        if (note.value("url", "") == url && !conditionFrom(m_validators).empty())
            m_size = size;
    } catch (const std::exception&) { // without a readable note nobody knows what the part is of
    }
    if (m_size == 0)
        m_validators = {};
}

PartFile::~PartFile()
{
    closeQuietly();
}

std::string PartFile::condition() const
{
    return m_size > 0 ? conditionFrom(m_validators) : std::string();
}

void PartFile::begin(const Validators& version)
{
    closeQuietly();
    std::error_code code;
    std::filesystem::create_directories(m_target.parent_path(), code);
    m_validators = version;
    m_size = 0;
    open(O_CREAT | O_TRUNC); // before the note: an old part is never taken for the new version
    core::writeFileAtomically(
        m_note,
        nlohmann::json{{"url", m_url}, {"etag", version.etag}, {"last_modified", version.lastModified}}.dump(
            -1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void PartFile::write(std::string_view bytes)
{
    if (m_descriptor < 0)
        open(O_APPEND);
    while (!bytes.empty()) {
        const auto written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail(errno);
        m_size += static_cast<std::uint64_t>(written);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void PartFile::discard()
{
    closeQuietly();
    std::error_code code;
    std::filesystem::remove(m_part, code);
    std::filesystem::remove(m_note, code);
    m_size = 0;
    m_validators = {};
}

const std::filesystem::path& PartFile::close()
{
    if (m_descriptor < 0)
        open(O_APPEND);
    if (::fsync(m_descriptor) != 0)
        fail(errno);
    closeQuietly();
    return m_part;
}

void PartFile::moveToTarget()
{
    std::error_code code;
    std::filesystem::rename(m_part, m_target, code);
    if (code)
        throw Error({ErrorCode::FileUnwritable, {.file = m_target}, {code.message()}});
    std::filesystem::remove(m_note, code);
}

void PartFile::open(int flags)
{
    m_descriptor = ::open(m_part.c_str(), O_WRONLY | O_CLOEXEC | flags, 0644);
    if (m_descriptor < 0)
        fail(errno);
}

void PartFile::closeQuietly()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void PartFile::fail(int systemError) const
{
    throw Error({ErrorCode::FileUnwritable, {.file = m_part}, {std::strerror(systemError)}});
}

} // namespace vitrine::hub
