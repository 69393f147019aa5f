// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace vitrine::core {

/// A file that appears whole or not at all: written under a temporary name in the same folder, flushed to the
/// disk, renamed over `path` by commit(). Destroyed without commit(), it leaves what was there before.
/// One thread at a time.
class AtomicFile {
public:
    /// Opens the temporary file, creating missing folders. Throws Error{FileUnwritable}.
    explicit AtomicFile(std::filesystem::path path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// Appends bytes. Throws Error{FileUnwritable}, a full disk included.
    void write(std::string_view bytes);
    void write(const void* data, std::size_t size);

    /// Flushes, renames, and flushes the folder. Throws Error{FileUnwritable}. Call once, last.
    void commit();

private:
    [[noreturn]] void fail(int systemError) const;

    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    int m_descriptor = -1;
};

/// AtomicFile with all of its content at once.
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

/// Throws Error{FileMissing | FileUnreadable} unless `path` is, or leads to, a regular file: to open a pipe or a device
/// may wait for ever. For whoever opens a file itself.
void requireRegularFile(const std::filesystem::path& path);

/// False only when there surely is nothing: what cannot be looked at, for its folder's permissions or for links that
/// lead in a circle, says why when it is opened. Throws nothing.
bool mayExist(const std::filesystem::path& path);

/// The whole regular file as bytes. Throws Error{FileMissing} or Error{FileUnreadable}.
std::string readFile(const std::filesystem::path& path);

} // namespace vitrine::core
