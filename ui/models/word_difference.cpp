// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/word_difference.h"

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

} // namespace

std::vector<TextRange> wordsThatDiffer(const QString& text, const QString& truth)
{
    const auto words = wordsOf(text);
    const auto others = wordsOf(truth);
    const auto columns = others.size() + 1;
    std::vector<int> common((words.size() + 1) * columns, 0); // longest common subsequence of the tails
    for (auto i = words.size(); i-- > 0;)
        for (auto j = others.size(); j-- > 0;)
            common[i * columns + j] =
                same(text, words[i], truth, others[j])
                    ? common[(i + 1) * columns + j + 1] + 1
                    : std::max(common[(i + 1) * columns + j], common[i * columns + j + 1]);
    std::vector<TextRange> differing;
    bool joined = false;
    for (std::size_t i = 0, j = 0; i < words.size();) {
        if (j < others.size() && same(text, words[i], truth, others[j])) {
            ++i;
            ++j;
            joined = false;
        } else if (j < others.size() && common[i * columns + j + 1] >= common[(i + 1) * columns + j]) {
            ++j;
        } else {
            const auto end = words[i].start + words[i].length;
            if (joined)
                differing.back().length = end - differing.back().start;
            else
                differing.push_back(words[i]);
            joined = true;
            ++i;
        }
    }
    return differing;
}

} // namespace vitrine::ui
