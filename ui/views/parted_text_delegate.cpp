// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parted_text_delegate.h"

#include <QApplication>

#include "ui/parted_text.h"

namespace vitrine::ui {

void PartedTextDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const PartedText text{index.data(kPatternRole).toString(), index.data(kPartsRole).toStringList()};
    if (text.pattern.isEmpty() || option->rect.isEmpty())
        return;
    const auto* style = option->widget ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    option->text = text.elided(option->fontMetrics, option->rect.width() - 2 * margin);
    option->textElideMode = Qt::ElideNone; // kerning between the pieces may take a pixel more
}

} // namespace vitrine::ui
