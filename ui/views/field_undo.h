// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;
class QPlainTextEdit;

namespace vitrine::ui {

/// Lets a text field's own undo hold only for text that is not applied yet: afterwards the keys for undo and redo
/// are the window's, which undo the last step of the catalog. Belongs to the field.
class FieldUndo : public QObject {
    Q_OBJECT
public:
    /// When a field's text is applied: where its owner says so with forget(), or in any case when the focus leaves
    /// it, for another window too.
    enum class AppliedBy { Owner, Leaving };

    explicit FieldUndo(QLineEdit& line, AppliedBy appliedBy = AppliedBy::Owner);
    explicit FieldUndo(QPlainTextEdit& text);

    /// The text is applied: it counts as unmodified, and typing cannot be undone any more.
    static void forget(QLineEdit& line);
    static void forget(QPlainTextEdit& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isModified() const;
    bool canRedo() const;

    QLineEdit* m_line = nullptr; ///< either this
    QPlainTextEdit* m_text = nullptr; ///< or that
    AppliedBy m_appliedBy = AppliedBy::Owner;
};

} // namespace vitrine::ui
