// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/facet_line_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/theme.h"

namespace vitrine::ui {

namespace {

QString countOf(const QModelIndex& index)
{
    return index.siblingAtColumn(index.column() + 1).data().toString();
}

/// Counts are not written in the font of their line, which may be bold or struck out.
QFont countFont(const QStyleOptionViewItem& option)
{
    return option.widget ? option.widget->font() : option.font;
}

const QStyle* styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// What the style keeps free on either side of a text.
int marginOf(const QStyleOptionViewItem& option)
{
    return styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
}

} // namespace

void FacetLineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->rect.isEmpty())
        return;
    const auto text = styleOf(*option)->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget);
    int room = option->rect.right() + 1 - text.left() - 2 * marginOf(*option);
    if (const auto count = countOf(index); !count.isEmpty()) {
        const QFontMetrics metrics(countFont(*option));
        room -= metrics.horizontalAdvance(count) + metrics.averageCharWidth() + marginOf(*option);
    }
    option->text = option->fontMetrics.elidedText(option->text, option->textElideMode, room);
}

void FacetLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto count = countOf(index);
    if (count.isEmpty())
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setFont(countFont(option));
    painter->setPen(selected ? option.palette.color(group, QPalette::HighlightedText)
                             : coloursFor(option.palette).muted);
    painter->drawText(option.rect.adjusted(0, 0, -marginOf(option), 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter->restore();
}

QSize FacetLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int kBetweenLines = 4;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kBetweenLines);
}

} // namespace vitrine::ui
