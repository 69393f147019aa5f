// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

/// Cells of the captions table: the picture, the truth, and captions whose words that differ from the truth
/// are underlined as well as coloured, with the price's error below.
class CaptionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CaptionDelegate(QObject* parent = nullptr);

    static int rowHeight(const QFontMetrics& metrics);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace vitrine::ui
