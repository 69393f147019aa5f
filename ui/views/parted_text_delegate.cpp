// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parted_text_delegate.h"

#include <QApplication>

#include "ui/parted_text.h"

namespace vitrine::ui {

void PartedTextDelegate::setLines(int lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    emit sizeHintChanged({});
}

QSize PartedTextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto whole = option;
    whole.rect = {}; // as wide as the text is on one line
    return QStyledItemDelegate::sizeHint(whole, index) + QSize(0, (m_lines - 1) * option.fontMetrics.lineSpacing());
}

void PartedTextDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->rect.isEmpty())
        return;
    if (m_lines > 1)
        option->features |= QStyleOptionViewItem::WrapText;
    const PartedText text{index.data(kPatternRole).toString(), index.data(kPartsRole).toStringList()};
    if (text.pattern.isEmpty())
        return;
    const auto* style = option->widget ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    option->text = text.elided(option->fontMetrics, option->rect.width() - 2 * margin, m_lines);
    option->textElideMode = Qt::ElideNone; // kerning between the pieces may take a pixel more
}

} // namespace vitrine::ui
