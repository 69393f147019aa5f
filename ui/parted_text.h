// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QFontMetrics;

namespace vitrine::ui {

/// A sentence with values in it. Where there is too little room each value is shortened by itself, so that what
/// stands between them, and a piece of every value, can still be read.
struct PartedText {
    QString pattern;   ///< "Title: %1 → %2"
    QStringList parts; ///< the values, in the order of their numbers; at most two

    QString whole() const;
    /// Never wider than `width` pixels, unless the sentence without its values is.
    QString elided(const QFontMetrics& metrics, int width) const;
    /// To be broken between words into no more than `lines` lines of that width. Where a word is too long for that,
    /// as on one line.
    QString elided(const QFontMetrics& metrics, int width, int lines) const;
};

} // namespace vitrine::ui
