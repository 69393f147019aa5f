// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

/// Shows the parted text that a cell has under these two roles; other cells as usual. Rows may have several lines, into
/// which every text is broken.
class PartedTextDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kPatternRole = Qt::UserRole + 100;
    static constexpr int kPartsRole = Qt::UserRole + 101;

    explicit PartedTextDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    /// Of text, in every row; the view lays its rows out anew.
    void setLines(int lines);
    int lines() const { return m_lines; }

    /// With the text as it fits into the option's rectangle.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_lines = 1;
};

} // namespace vitrine::ui
