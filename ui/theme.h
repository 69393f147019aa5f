// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace vitrine::ui {

enum class Theme { System, Light, Dark };
QString nameOf(Theme theme);
Theme themeNamed(const QString& name); ///< System for an unknown name

QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette& palette);

/// Sets the application's style and palette. The system's own lightness is looked at once, at the first call.
void applyTheme(Theme theme);

/// Colours with a meaning, readable on the palette's window and base colours.
struct Colours {
    QColor accent;
    QColor positive;
    QColor warning;
    QColor negative;
    QColor muted; ///< secondary text
    QColor line;  ///< separators and frames
    QColor card;  ///< behind pictures
    QColor trainCurve;
    QColor validationCurve;
    QColor imageUseCurve;
};
Colours coloursFor(const QPalette& palette);

} // namespace vitrine::ui
