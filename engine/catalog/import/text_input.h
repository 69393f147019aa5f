// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "engine/catalog/import/encoding.h"

namespace vitrine::catalog {

/// A text file as UTF-8, whatever it was written in: the byte-order mark decides, else the first megabyte.
/// Every other byte NUL is UTF-16; more broken than whole UTF-8 characters is Windows-1252, which is called
/// ISO-8859-1 when only characters occur that both have. What is still no character of its encoding is read
/// as Windows-1252 (UTF-16: as U+FFFD) and counted. Reads in blocks; one thread at a time.
class TextInput {
public:
    /// `encoding`: read so, whatever the file looks like. Throws Error{FileMissing | FileUnreadable |
    /// SourceEmpty}.
    explicit TextInput(std::filesystem::path file, std::optional<Encoding> encoding = {});

    static constexpr int kEnd = -1;
    int get();  ///< the next byte of UTF-8, or kEnd
    int peek(); ///< without taking it

    /// The next line without its end ("\n", "\r\n" or "\r"); false at the end. What is longer than `longest`
    /// bytes is read over and not kept; then `cut` is set.
    bool line(std::string& text, std::size_t longest, bool& cut);

    /// A place between two characters, to come back to.
    struct Place {
        std::uint64_t byte = 0;
        std::uint64_t repaired = 0;
    };
    Place place() const;
    void goTo(const Place& place); ///< throws Error{FileUnreadable}

    Encoding encoding() const { return m_encoding; }
    std::uint64_t repaired() const
    {
        return m_repaired;
    }                     ///< characters that were none of the encoding so far
    double share() const; ///< of the file that has been read, 0 … 1
    const std::filesystem::path& file() const { return m_file; }

private:
    Encoding recognised() const;
    bool refill();
    std::uint64_t rawPlace() const { return m_taken - (m_block.size() - m_at); }
    int rawByte();
    void decodeNext();
    void append(char32_t character);
    void decodeUtf8(int lead);
    void decodeUtf16(int first);
    std::optional<char32_t> lowSurrogate();

    std::filesystem::path m_file;
    std::ifstream m_stream;
    std::uint64_t m_size = 0;
    std::uint64_t m_taken = 0;
    std::string m_block; ///< raw bytes
    std::size_t m_at = 0;
    Encoding m_encoding = Encoding::Utf8;
    char m_ready[8] = {}; ///< the current character's UTF-8
    int m_readyCount = 0;
    int m_readyAt = 0;
    std::uint64_t m_readyPlace = 0;    ///< where the current character begins
    std::uint64_t m_readyRepaired = 0; ///< m_repaired before it
    std::uint64_t m_repaired = 0;
};

/// `text` itself when it is UTF-8, otherwise read as Windows-1252: names of files may hold any bytes.
std::string asUtf8(const std::string& text);

/// Where the first byte lies that belongs to no whole character of UTF-8; the text's size when there is none.
std::size_t brokenUtf8At(const std::string& text);

} // namespace vitrine::catalog
