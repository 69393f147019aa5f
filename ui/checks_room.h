// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace vitrine::ui {

class ChecksPanel;
class DuplicatesPanel;
class MainWindow;

/// The room of the checks: their overview, and duplicates side by side. Adds itself and its command to the window.
class ChecksRoom : public QStackedWidget {
    Q_OBJECT
public:
    explicit ChecksRoom(MainWindow& window);

private:
    ChecksPanel* m_overview;
    DuplicatesPanel* m_duplicates;
};

} // namespace vitrine::ui
