// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace vitrine::catalog {

/// The first `longest` bytes of UTF-8, not within a character, with "…" when anything is left out.
std::string shortened(const std::string& text, std::size_t longest);

/// `text` as the name of a file or folder on any system: separators, wildcards, control characters and bytes
/// that are no UTF-8 become '_', so do a leading '.' and the blanks and points at the end; at most 120 bytes.
/// "" for a text of which nothing is left.
std::string fileNameFrom(const std::string& text);

} // namespace vitrine::catalog
