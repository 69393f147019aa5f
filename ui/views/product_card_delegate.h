// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace vitrine::ui {

/// One product in the grid: picture, title, category and price, and badges whose shape and text, not only
/// their colour, tell split, status, stars, tags and problems.
class ProductCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ProductCardDelegate(QObject* parent = nullptr);

    static QSize cellSize(int thumbnailSide, const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vitrine::ui
