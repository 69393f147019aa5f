// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/product_grid.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionRubberBand>

#include "ui/theme.h"
#include "ui/views/product_card_delegate.h"

namespace vitrine::ui {

namespace {

constexpr int kMargin = 8;

} // namespace

ProductGrid::ProductGrid(QWidget* parent) : QAbstractItemView(parent)
{
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // no jump of the columns when a search shortens the list
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ProductCardDelegate(this));
    viewport()->setAttribute(Qt::WA_Hover);
}

void ProductGrid::setThumbnailSide(int pixels)
{
    m_thumbnailSide = pixels;
    updateGeometries();
    scrollTo(currentIndex());
    viewport()->update();
}

void ProductGrid::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

int ProductGrid::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}
int ProductGrid::lines() const
{
    return (rows() + m_columns - 1) / m_columns;
}
int ProductGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect ProductGrid::cell(int row) const
{
    // What is left over is spread between the columns.
    const int width = viewport()->width() - 2 * kMargin;
    const int x = kMargin + (row % m_columns) * width / m_columns;
    const int next = kMargin + (row % m_columns + 1) * width / m_columns;
    const int y = kMargin + (row / m_columns) * m_cell.height() - verticalOffset();
    return {x, y, next - x, m_cell.height()};
}

QRect ProductGrid::visualRect(const QModelIndex& index) const
{
    return index.isValid() ? cell(index.row()) : QRect();
}

QModelIndex ProductGrid::indexAt(const QPoint& point) const
{
    const int row = nearestRow(point);
    return row >= 0 && cell(row).contains(point) ? model()->index(row, 0) : QModelIndex();
}

int ProductGrid::nearestRow(const QPoint& point) const
{
    if (rows() == 0)
        return -1;
    const int width = std::max(1, viewport()->width() - 2 * kMargin);
    const int line =
        std::clamp((point.y() + verticalOffset() - kMargin) / std::max(1, m_cell.height()), 0, lines() - 1);
    const int column = std::clamp((point.x() - kMargin) * m_columns / width, 0, m_columns - 1);
    return std::min(line * m_columns + column, rows() - 1);
}

std::pair<int, int> ProductGrid::visibleRows() const
{
    if (rows() == 0)
        return {-1, -1};
    const int first = std::max(0, (verticalOffset() - kMargin) / m_cell.height()) * m_columns;
    const int last =
        ((verticalOffset() + viewport()->height() - kMargin) / m_cell.height() + 1) * m_columns - 1;
    return {std::min(first, rows() - 1), std::min(last, rows() - 1)};
}

void ProductGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const auto rect = cell(index.row());
    auto* bar = verticalScrollBar();
    const int height = viewport()->height();
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - height / 2);
    else if (hint == PositionAtTop || rect.top() < kMargin)
        bar->setValue(bar->value() + rect.top() - kMargin);
    else if (hint == PositionAtBottom || rect.bottom() > height - kMargin)
        bar->setValue(bar->value() + rect.bottom() - height + kMargin);
}

void ProductGrid::reset()
{
    QAbstractItemView::reset();
    updateGeometries();
}

void ProductGrid::updateGeometries()
{
    m_cell = ProductCardDelegate::cellSize(m_thumbnailSide, fontMetrics());
    m_columns = std::max(1, (viewport()->width() - 2 * kMargin) / m_cell.width());
    auto* bar = verticalScrollBar();
    bar->setSingleStep(m_cell.height() / 4);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, lines() * m_cell.height() + 2 * kMargin - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

QModelIndex ProductGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    if (current < 0)
        return model()->index(0, 0);
    const int page = std::max(1, viewport()->height() / m_cell.height()) * m_columns;
    const bool mirrored = isRightToLeft();
    const auto to = [&](int row) { return model()->index(row, 0); };
    switch (action) {
    case MoveLeft:
        return to(std::clamp(current + (mirrored ? 1 : -1), 0, count - 1));
    case MoveRight:
        return to(std::clamp(current + (mirrored ? -1 : 1), 0, count - 1));
    case MovePrevious:
        return to(std::max(current - 1, 0));
    case MoveNext:
        return to(std::min(current + 1, count - 1));
    case MoveUp:
        return to(current >= m_columns ? current - m_columns : current);
    case MoveDown: // from a full line to a shorter last one goes to its end
        if (current / m_columns == lines() - 1)
            return to(current);
        return to(std::min(current + m_columns, count - 1));
    case MovePageUp:
        return to(current >= page ? current - page : current % m_columns);
    case MovePageDown:
        return to(std::min(current + page, count - 1));
    case MoveHome:
        return to(0);
    case MoveEnd:
        return to(count - 1);
    }
    return {};
}

void ProductGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (rows() == 0)
        return;
    QItemSelection selection;
    if (state() == DragSelectingState) { // the cells that the band touches, a range for each line of them
        const auto band = rect.normalized();
        const int firstLine = nearestRow({kMargin, band.top()}) / m_columns;
        const int lastLine = nearestRow({kMargin, band.bottom()}) / m_columns;
        for (int line = firstLine; line <= lastLine; ++line) {
            int from = -1;
            int to = -1;
            for (int row = line * m_columns; row < std::min((line + 1) * m_columns, rows()); ++row)
                if (cell(row).adjusted(4, 4, -4, -4).intersects(band)) {
                    from = from < 0 ? row : from;
                    to = row;
                }
            if (from >= 0)
                selection.select(model()->index(from, 0), model()->index(to, 0));
        }
    } else { // from the anchor to the other end, in reading order
        const int from = nearestRow(rect.topLeft());
        const int to = nearestRow(rect.bottomRight());
        selection.select(model()->index(std::min(from, to), 0), model()->index(std::max(from, to), 0));
    }
    selectionModel()->select(selection, command);
}

QRegion ProductGrid::visualRegionForSelection(const QItemSelection& selection) const
{
    const auto [first, last] = visibleRows();
    QRegion region;
    for (const auto& range : selection)
        for (int row = std::max(range.top(), first); first >= 0 && row <= std::min(range.bottom(), last);
             ++row)
            region += cell(row);
    return region;
}

void ProductGrid::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>&)
{
    const auto [first, last] = visibleRows();
    if (first >= 0 && topLeft.row() <= last && bottomRight.row() >= first)
        viewport()->update(topLeft == bottomRight ? cell(topLeft.row()) : viewport()->rect());
}

void ProductGrid::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    viewport()->update();
}

void ProductGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().base());
    const auto [first, last] = visibleRows();
    if (first < 0) {
        painter.setPen(coloursFor(palette()).muted);
        painter.drawText(viewport()->rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    for (int row = first; row <= last; ++row) {
        option.rect = cell(row);
        if (!option.rect.intersects(event->rect()))
            continue;
        const auto index = model()->index(row, 0);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && index == hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    if (!m_band.isNull()) {
        QStyleOptionRubberBand band;
        band.initFrom(this);
        band.shape = QRubberBand::Rectangle;
        band.opaque = false;
        band.rect = m_band.normalized();
        style()->drawControl(QStyle::CE_RubberBand, &band, &painter, this);
    }
}

void ProductGrid::resizeEvent(QResizeEvent* event)
{
    const auto [first, last] = visibleRows();
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (first > 0) // the same products stay in sight when the columns change
        scrollTo(model()->index(first, 0), PositionAtTop);
    viewport()->update();
}

void ProductGrid::mouseMoveEvent(QMouseEvent* event)
{
    QAbstractItemView::mouseMoveEvent(event);
    if (state() == DragSelectingState)
        m_band = QRect(m_band.isNull() ? event->pos() : m_band.topLeft(), event->pos());
    viewport()->update();
}

void ProductGrid::mouseReleaseEvent(QMouseEvent* event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    m_band = {};
    viewport()->update();
}

void ProductGrid::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometries();
}

} // namespace vitrine::ui
