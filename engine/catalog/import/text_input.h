// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace vitrine::catalog {

enum class Encoding { Utf8, Windows1252, Utf16Little, Utf16Big };
std::string nameOf(Encoding encoding); ///< "UTF-8", "Windows-1252", "UTF-16LE", "UTF-16BE"

/// A text file as UTF-8, whatever it was written in: the byte-order mark decides, else the first megabyte,
/// which is Windows-1252 when it is no UTF-8. Bytes further on that are no UTF-8 are read as Windows-1252 and
/// counted. Reads in blocks; one thread at a time.
class TextInput {
public:
    /// Throws Error{FileMissing | FileUnreadable | SourceEmpty}.
    explicit TextInput(std::filesystem::path file);

    static constexpr int kEnd = -1;
    int get();  ///< the next byte of UTF-8, or kEnd
    int peek(); ///< without taking it

    /// The next line without its end ("\n", "\r\n" or "\r"); false at the end.
    bool line(std::string& text);

    Encoding encoding() const { return m_encoding; }
    std::uint64_t repaired() const
    {
        return m_repaired;
    }                     ///< characters that had to be read as Windows-1252 so far
    double share() const; ///< of the file that has been read, 0 … 1
    const std::filesystem::path& file() const { return m_file; }

private:
    void detect();
    bool refill();
    int rawByte();
    void decodeNext();
    void append(char32_t character);
    void decodeUtf8(int lead);
    void decodeUtf16(int first);

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
    std::uint64_t m_repaired = 0;
};

/// Whether all of `text` is well-formed UTF-8; `cut`: its last character may be incomplete.
bool isUtf8(const std::string& text, bool cut);

} // namespace vitrine::catalog
