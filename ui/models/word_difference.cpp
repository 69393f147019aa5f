// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/word_difference.h"

#include <algorithm>

namespace vitrine::ui {

namespace {

bool belongsToWord(const QString& text, qsizetype at)
{
    const auto character = text[at];
    if (character.isLetterOrNumber() || character == '_')
        return true;
    // "590.0", "T-shirt", "men's": inside a word, not at its edge
    const bool joins = character == '.' || character == '-' || character == '\'' || character == u'’';
    return joins && at > 0 && text[at - 1].isLetterOrNumber() && at + 1 < text.size() &&
           text[at + 1].isLetterOrNumber();
}

std::vector<TextRange> wordsOf(const QString& text)
{
    std::vector<TextRange> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        if (belongsToWord(text, at))
            while (end < text.size() && belongsToWord(text, end))
                ++end;
        words.push_back({at, end - at});
        at = end;
    }
    return words;
}

bool same(const QString& a, const TextRange& inA, const QString& b, const TextRange& inB)
{
    return QStringView(a)
               .mid(inA.start, inA.length)
               .compare(QStringView(b).mid(inB.start, inB.length), Qt::CaseInsensitive) == 0;
}

/// The words of two texts, and for all tails of both how long their longest common subsequence is.
struct Alignment {
    Alignment(const QString& ofText, const QString& ofTruth)
        : text(ofText), truth(ofTruth), words(wordsOf(text)), others(wordsOf(truth)),
          common((words.size() + 1) * (others.size() + 1), 0)
    {
        for (auto i = words.size(); i-- > 0;)
            for (auto j = others.size(); j-- > 0;)
                common[place(i, j)] = matches(i, j) ? common[place(i + 1, j + 1)] + 1
                                                    : std::max(common[place(i + 1, j)], common[place(i, j + 1)]);
    }

    std::size_t place(std::size_t i, std::size_t j) const { return i * (others.size() + 1) + j; }
    bool matches(std::size_t i, std::size_t j) const
    {
        return i < words.size() && j < others.size() && same(text, words[i], truth, others[j]);
    }
    /// Whether the truth's word comes next in neither: it is passed before a word of the text.
    bool passesTruth(std::size_t i, std::size_t j) const
    {
        return j < others.size() && (i == words.size() || common[place(i, j + 1)] >= common[place(i + 1, j)]);
    }

    const QString& text;
    const QString& truth;
    std::vector<TextRange> words;
    std::vector<TextRange> others;
    std::vector<int> common;
};

} // namespace

std::vector<TextRange> wordsThatDiffer(const QString& text, const QString& truth)
{
    const Alignment both(text, truth);
    std::vector<TextRange> differing;
    bool joined = false;
    for (std::size_t i = 0, j = 0; i < both.words.size();) {
        if (both.matches(i, j)) {
            ++i;
            ++j;
            joined = false;
        } else if (both.passesTruth(i, j)) {
            ++j;
        } else {
            const auto end = both.words[i].start + both.words[i].length;
            if (joined)
                differing.back().length = end - differing.back().start;
            else
                differing.push_back(both.words[i]);
            joined = true;
            ++i;
        }
    }
    return differing;
}

std::vector<MissingWords> wordsThatAreMissing(const QString& text, const QString& truth)
{
    const Alignment both(text, truth);
    std::vector<MissingWords> missing;
    std::size_t i = 0, j = 0;
    while (i < both.words.size() || j < both.others.size()) {
        if (both.matches(i, j)) {
            ++i;
            ++j;
            continue;
        }
        const auto firstWord = i, firstOther = j; // between two words that both have
        while ((i < both.words.size() || j < both.others.size()) && !both.matches(i, j))
            ++(both.passesTruth(i, j) ? j : i);
        if (i > firstWord || j == firstOther) // others stand there, which are marked themselves
            continue;
        const auto start = both.others[firstOther].start;
        const auto words = truth.mid(start, both.others[j - 1].start + both.others[j - 1].length - start);
        if (std::any_of(words.begin(), words.end(), [](QChar each) { return each.isLetterOrNumber(); }))
            missing.push_back({i < both.words.size() ? both.words[i].start : text.size(), words});
    }
    return missing;
}

} // namespace vitrine::ui
