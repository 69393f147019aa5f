// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace vitrine::sampledata {

/// A word of a text and what stands between it and the word before: blanks, hyphens, commas …
struct TextWord {
    std::string word;
    std::string before; ///< of the first word: what the text begins with
};

/// The words of a text, as they are written. Everything but letters, digits, the apostrophe, '&', '%', '+',
/// '.' inside a word and bytes past ASCII parts words; runs of blanks count as one.
std::vector<TextWord> titleWords(const std::string& text);

} // namespace vitrine::sampledata
