// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vitrine::ui {

class MainWindow;
class StatisticsPanel;

/// The statistics as a room of the window: it follows the catalog's search, and what is chosen in a chart is
/// shown in the catalog.
class StatisticsRoom : public QObject {
    Q_OBJECT
public:
    explicit StatisticsRoom(MainWindow& window);

    StatisticsPanel* panel() const { return m_panel; }

private:
    MainWindow& m_window;
    StatisticsPanel* m_panel;
};

} // namespace vitrine::ui
