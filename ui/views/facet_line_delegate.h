// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

/// A line of the facets: its name, and at the right end the count that the model has in the next column, which the view
/// need not show. A name has all the width that its own count leaves, however wide the counts of other lines are.
class FacetLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FacetLineDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    /// With the name as it fits into the option's rectangle beside its count.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Some room between one line's box and the next.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vitrine::ui
