// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/hub/download.h"

namespace vitrine::hub {

/// The beginning of a file that is on its way: TARGET.part, and TARGET.part.json with the address and version
/// that it belongs to. Both stay when this is destroyed, for the next attempt. One thread at a time.
class PartFile {
public:
    /// Finds what an earlier attempt left; nothing of it counts when it was of another address or of a
    /// version that cannot be asked for.
    PartFile(std::filesystem::path target, const std::string& url);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    std::uint64_t size() const { return m_size; }
    /// What If-Range is to say to continue: a strong ETag, or the date. "" when there is nothing to continue.
    std::string condition() const;
    const Validators& validators() const { return m_validators; }

    /// Starts over with the version that the server sends now. Throws Error{FileUnwritable}.
    void begin(const Validators& version);
    /// Appends. Throws Error{FileUnwritable}.
    void write(std::string_view bytes);
    /// Forgets what is there.
    void discard();
    /// Flushes and closes; the part is whole. Throws Error{FileUnwritable}.
    const std::filesystem::path& close();
    /// The part becomes the target. Throws Error{FileUnwritable}.
    void moveToTarget();

private:
    [[noreturn]] void fail(int systemError) const;
    void open(int flags);
    void closeQuietly();

    std::filesystem::path m_target;
    std::filesystem::path m_part;
    std::filesystem::path m_note;
    std::string m_url;
    Validators m_validators;
    std::uint64_t m_size = 0;
    int m_descriptor = -1;
};

} // namespace vitrine::hub
