// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::vlm {

/// What decides whether two neighbours may become one token.
enum class SymbolClass {
    Space, ///< ▁, which begins a word and goes with everything but digits
    Letter,
    Punctuation,
    Alone, ///< digits, and what has no symbol of its own: merges with nothing
};

struct Symbol {
    std::string text;
    SymbolClass first = SymbolClass::Alone; ///< of its first character
    SymbolClass last = SymbolClass::Alone;  ///< of its last character
};

/// A word of the texts, as indices of symbols, and how often it occurs.
struct WeightedWord {
    std::vector<std::int32_t> symbols;
    std::int64_t count = 0;
};

struct LearnedMerge {
    std::int32_t left = 0;
    std::int32_t right = 0;
    std::int32_t merged = 0; ///< may be a symbol that an earlier merge made from other parts
};

/// Learns merges by frequency (Sennrich et al. 2016) and appends the symbols that they make to `symbols`, at
/// most `newSymbols` of them. Ties go to the older symbols: the same words in the same order give the same
/// merges.
///
/// A merge across letters and punctuation ("Category" and ":") is made only at a word's beginning and where
/// the left part is nearly always followed by the right one, so that other words keep one spelling whatever
/// follows.
std::vector<LearnedMerge> learnMerges(std::vector<WeightedWord> words, std::vector<Symbol>& symbols,
                                      std::size_t newSymbols);

} // namespace vitrine::vlm
