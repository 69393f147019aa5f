// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace vitrine::ui {

/// A grid of equal cells whose places are computed, not stored: 100,000 products cost no more than a
/// screenful. Keyboard, rubber band and multiple selection as in a file manager; what a cell looks like is
/// the delegate's.
class ProductGrid : public QAbstractItemView {
    Q_OBJECT
public:
    explicit ProductGrid(QWidget* parent = nullptr);

    /// The picture's side inside a cell; the cell adds room for the texts.
    void setThumbnailSide(int pixels);
    int thumbnailSide() const { return m_thumbnailSide; }
    int columns() const { return m_columns; }

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void reset() override;

    /// Shown in the middle while there are no rows.
    void setEmptyText(const QString& text);
    QString emptyText() const { return m_emptyText; }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rows() const;
    int lines() const;                         ///< of cells
    int nearestRow(const QPoint& point) const; ///< -1 when there is none
    QRect cell(int row) const;                 ///< in viewport coordinates
    std::pair<int, int> visibleRows() const;   ///< first and last, -1 when there are none

    int m_thumbnailSide = 160;
    QSize m_cell;
    int m_columns = 1;
    QString m_emptyText;
    QRect m_band; ///< rubber band, in viewport coordinates
};

} // namespace vitrine::ui
