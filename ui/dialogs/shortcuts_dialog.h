// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QScrollArea;

namespace vitrine::ui {

class WindowCommands;

/// All keys on one sheet. It is made of the window's commands, so that it says what is so, and of the keys
/// with which the grid is walked through. Open with open().
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const WindowCommands& commands, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const WindowCommands& m_commands;
    QScrollArea* m_scroll;
};

} // namespace vitrine::ui
