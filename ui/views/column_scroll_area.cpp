// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/column_scroll_area.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace vitrine::ui {

ColumnScrollArea::ColumnScrollArea(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    for (auto* box : content->findChildren<QComboBox*>())
        box->installEventFilter(this);
    for (auto* box : content->findChildren<QAbstractSpinBox*>())
        box->installEventFilter(this);
}

QSize ColumnScrollArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            QScrollArea::minimumSizeHint().height()};
}

bool ColumnScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != widget() && event->type() == QEvent::Wheel) {
        event->ignore(); // for what is around the field
        return true;
    }
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return isDone;
}

} // namespace vitrine::ui
