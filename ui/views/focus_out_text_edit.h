// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace vitrine::ui {

/// Several lines of text that are finished when the focus leaves or Ctrl+Enter is pressed. Tab leaves the
/// field.
class FocusOutTextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit FocusOutTextEdit(QWidget* parent = nullptr) : QPlainTextEdit(parent)
    {
        setTabChangesFocus(true);
    }

signals:
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        if (event->reason() != Qt::PopupFocusReason)
            emit editingFinished();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && (event->modifiers() & Qt::ControlModifier))
            emit editingFinished();
        else
            QPlainTextEdit::keyPressEvent(event);
    }
};

} // namespace vitrine::ui
