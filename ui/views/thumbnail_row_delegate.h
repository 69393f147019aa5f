// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

/// Shows the rows of a list that have a picture each. The view's icon size is kept free for it, whatever its shape and
/// also before it is there, so that neither rows nor texts move while pictures come in.
class ThumbnailRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ThumbnailRowDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace vitrine::ui
