// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/flow_layout.h"

#include <algorithm>

#include <QWidget>

namespace vitrine::ui {

FlowLayout::~FlowLayout()
{
    for (auto* item : m_items)
        delete item;
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    auto* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Mode::Measure);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Place);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect& rect, Mode mode) const
{
    const auto inner = rect.marginsRemoved(contentsMargins());
    int y = inner.y(), bottom = y;
    for (std::size_t begin = 0; begin < m_items.size();) {
        int x = 0, height = 0;
        auto end = begin;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty())
                continue;
            const auto size = sizeIn(inner, *m_items[end]);
            if (x > 0 && x + size.width() > inner.width())
                break;
            x += size.width() + spacing();
            height = std::max(height, size.height());
        }
        if (mode == Mode::Place)
            placeRow(begin, end, {inner.x(), y, inner.width(), height});
        bottom = y + height;
        y = bottom + spacing();
        begin = end;
    }
    return bottom - rect.y() + contentsMargins().bottom();
}

QSize FlowLayout::sizeIn(const QRect& inner, const QLayoutItem& item)
{
    return item.sizeHint().boundedTo({std::max(inner.width(), 1), 1 << 20});
}

void FlowLayout::placeRow(std::size_t begin, std::size_t end, const QRect& row) const
{
    const bool rightToLeft = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0;
    for (auto at = begin; at < end; ++at) {
        if (m_items[at]->isEmpty())
            continue;
        const auto size = sizeIn(row, *m_items[at]);
        const int left = rightToLeft ? row.right() + 1 - x - size.width() : row.x() + x;
        m_items[at]->setGeometry({{left, row.y() + (row.height() - size.height()) / 2}, size});
        x += size.width() + spacing();
    }
}

} // namespace vitrine::ui
