// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace vitrine::catalog {

/// What the bytes of a text file mean. Windows-1250 (Central Europe) and 1251 (Cyrillic) are never recognised,
/// a person says so.
enum class Encoding { Utf8, Latin1, Windows1252, Utf16Little, Utf16Big, Windows1250, Windows1251 };
std::string nameOf(Encoding encoding); ///< "UTF-8", "ISO-8859-1", "Windows-1252", "UTF-16LE", "UTF-16BE", …
std::optional<Encoding> encodingNamed(const std::string& name);
const std::vector<Encoding>& allEncodings();

/// The character of a byte in an encoding of single bytes; in the others, as Windows-1252 reads it.
char32_t characterOf(int byte, Encoding encoding);

} // namespace vitrine::catalog
