// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/core/error.h"

/// What every target defines; libFuzzer calls it with one input after the other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace vitrine::fuzz {

/// A folder of this process for readers that take a path: in $TMPDIR, which packaging/test lays into memory.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Replaces the file and returns its path.
    std::filesystem::path write(const std::string& name, std::string_view bytes) const;

private:
    std::filesystem::path m_path;
};

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the run, with the input kept, when something that always holds does not.
void require(bool holds, std::string_view what);

/// An input may be refused with core::Error, whose message a person can read, and with nothing else. Whether it
/// was taken.
template <typename Read> bool taken(Read read)
{
    try {
        read();
        return true;
    } catch (const core::Error& error) {
        require(!std::string_view(error.what()).empty(), "an error says what happened");
        return false;
    }
}

} // namespace vitrine::fuzz
