// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/statistics/title_word_counts.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "engine/catalog/filter/query_writing.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::uint32_t kEnd = ~std::uint32_t(0);
constexpr std::size_t kMostWords = 60; // a bit each of 64
constexpr std::size_t kShortestWord = 2;

bool isLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

void TitleWordCounts::add(std::string_view title)
{
    ++m_title;
    for (std::size_t at = 0; at < title.size();) {
        std::size_t end = at;
        bool letters = true;
        while (end < title.size() && (isLetter(title[end]) || isDigit(title[end])))
            letters &= isLetter(title[end++]);
        if (letters && end - at >= kShortestWord) // sizes and codes are no words
            addWord(title.substr(at, end - at));
        at = end + 1;
    }
    m_wordsOfTitles.push_back(kEnd);
}

void TitleWordCounts::addWord(std::string_view word)
{
    auto spelling = m_idOfSpelling.find(word);
    if (spelling == m_idOfSpelling.end()) {
        const auto [known, isNew] =
            m_idOfWord.emplace(foldText(word), static_cast<std::uint32_t>(m_words.size()));
        if (isNew) {
            m_words.push_back(known->first);
            m_titlesWith.push_back(0);
            m_lastTitle.push_back(0);
        }
        spelling = m_idOfSpelling.emplace(std::string(word), known->second).first;
    }
    const auto id = spelling->second;
    if (m_lastTitle[id] == m_title)
        return; // twice in one title counts once
    m_lastTitle[id] = m_title;
    ++m_titlesWith[id];
    m_wordsOfTitles.push_back(id);
}

std::vector<StatisticsBar> TitleWordCounts::mostFrequent() const
{
    std::vector<std::uint32_t> order(m_words.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto more = [this](std::uint32_t a, std::uint32_t b) {
        return m_titlesWith[a] != m_titlesWith[b] ? m_titlesWith[a] > m_titlesWith[b]
                                                  : m_words[a] < m_words[b];
    };
    const auto kept = std::min(kMostWords, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(), more);
    order.resize(kept);

    std::vector<std::uint64_t> holds(m_words.size(), 0); // by word: which of the kept ones its text holds
    for (std::size_t word = 0; word < m_words.size(); ++word)
        for (std::size_t at = 0; at < kept; ++at)
            if (m_words[word].find(m_words[order[at]]) != std::string::npos)
                holds[word] |= std::uint64_t(1) << at;
    std::array<std::uint64_t, kMostWords> titles{};
    std::uint64_t held = 0;
    for (const auto id : m_wordsOfTitles) {
        if (id != kEnd) {
            held |= holds[id];
            continue;
        }
        for (; held != 0; held &= held - 1)
            ++titles[static_cast<std::size_t>(__builtin_ctzll(held))];
    }
    std::vector<StatisticsBar> bars;
    for (std::size_t at = 0; at < kept; ++at) {
        const auto& word = m_words[order[at]];
        bars.push_back({word, titles[at], "title:" + word});
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const StatisticsBar& a, const StatisticsBar& b) { return a.products > b.products; });
    return bars;
}

} // namespace vitrine::catalog
