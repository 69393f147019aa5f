// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace vitrine::ui {

struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange&) const = default;
};

/// The words (and punctuation) of `text` that are not part of its longest common subsequence with `truth`:
/// what a person has to look at. Regardless of case; neighbours are joined.
std::vector<TextRange> wordsThatDiffer(const QString& text, const QString& truth);

/// Words of the truth that a text has nothing in the place of.
struct MissingWords {
    qsizetype at = 0; ///< the place in the text: before a word, or its end
    QString words;
    bool operator==(const MissingWords&) const = default;
};

/// What is missing, in the text's order; where only punctuation is, nothing is.
std::vector<MissingWords> wordsThatAreMissing(const QString& text, const QString& truth);

} // namespace vitrine::ui
