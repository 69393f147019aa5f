// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace vitrine::ui {

/// Scrolls a column of fields up and down, without a frame. It is never narrower than its content and the bar beside it
/// need, so that no field is cut off, whatever the language. The wheel scrolls it over every field: one that lies under
/// the pointer keeps its value.
class ColumnScrollArea : public QScrollArea {
public:
    /// Takes `content`, whose fields are there already.
    ColumnScrollArea(QWidget* content, QWidget* parent);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace vitrine::ui
