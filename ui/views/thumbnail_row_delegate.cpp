// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/thumbnail_row_delegate.h"

namespace vitrine::ui {

void ThumbnailRowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    const auto room = option->decorationSize; // the view's icon size; a picture that is there brings its own
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = room;
}

} // namespace vitrine::ui
