// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/catalog/statistics/statistics.h"

namespace vitrine::catalog {

/// Counts the words of titles: runs of letters, two at least, whatever their case. Keeps four bytes a word of
/// each title. One thread at a time.
class TitleWordCounts {
public:
    void add(std::string_view title);

    /// The most frequent words, each with the titles that hold its text anywhere, which is what the query
    /// `title:word` finds.
    std::vector<StatisticsBar> mostFrequent() const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Ids = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

    void addWord(std::string_view word);

    Ids m_idOfSpelling; ///< as written → index into m_words
    Ids m_idOfWord;     ///< folded
    std::vector<std::string> m_words;
    std::vector<std::uint64_t> m_titlesWith;    ///< by word: titles that hold it as a word
    std::vector<std::uint32_t> m_lastTitle;     ///< by word: the title that counted last, from 1
    std::vector<std::uint32_t> m_wordsOfTitles; ///< each title's words, then kEnd
    std::uint32_t m_title = 0;
};

} // namespace vitrine::catalog
