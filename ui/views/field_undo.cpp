// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/field_undo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace vitrine::ui {

namespace {

bool isKey(QEvent* event, QKeySequence::StandardKey wanted)
{
    return (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) &&
           static_cast<QKeyEvent*>(event)->matches(wanted);
}

} // namespace

FieldUndo::FieldUndo(QLineEdit& line, AppliedBy appliedBy)
    : QObject(&line), m_line(&line), m_appliedBy(appliedBy)
{
    line.installEventFilter(this);
}

FieldUndo::FieldUndo(QPlainTextEdit& text) : QObject(&text), m_text(&text)
{
    text.installEventFilter(this);
}

void FieldUndo::forget(QLineEdit& line)
{
    const int cursor = line.cursorPosition();
    line.setText(line.text()); // the only way to clear its history
    line.setCursorPosition(cursor);
}

void FieldUndo::forget(QPlainTextEdit& text)
{
    text.document()->clearUndoRedoStacks();
    text.document()->setModified(false);
}

bool FieldUndo::isModified() const
{
    return m_line ? m_line->isModified() : m_text->document()->isModified();
}

/// What was typed and taken back: the text is as it was.
bool FieldUndo::canRedo() const
{
    return m_line ? m_line->isRedoAvailable() : m_text->document()->isRedoAvailable();
}

bool FieldUndo::eventFilter(QObject* watched, QEvent* event)
{
    if (!isModified() && (isKey(event, QKeySequence::Undo) || (isKey(event, QKeySequence::Redo) && !canRedo()))) {
        event->ignore(); // the field would take it although it has nothing to do with it
        return true;
    }
    if (event->type() == QEvent::FocusOut && m_appliedBy == AppliedBy::Leaving &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        forget(*m_line);
    return QObject::eventFilter(watched, event);
}

} // namespace vitrine::ui
