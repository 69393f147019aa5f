// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace vitrine::ui {

/// Line icons that are drawn, not stored: sharp at any size, coloured by the palette they are shown in.
enum class Symbol {
    Catalog,
    Train,
    Checks,
    Statistics,
    Labels,
    NewCatalog,
    Open,
    Import,
    Generate,
    Export,
    Undo,
    Redo,
    Start,
    Pause,
    Stop,
    Resume,
    Search,
    Accepted,
    Rejected,
    Skipped,
    Problem,
    NoPicture,
    Close,
};

QIcon icon(Symbol symbol);

/// The same drawn in place, in one colour.
void paintSymbol(QPainter& painter, Symbol symbol, const QRectF& rect, const QColor& colour);

} // namespace vitrine::ui
