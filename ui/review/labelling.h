// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vitrine::ui {

class HistoryPanel;
class MainWindow;

/// What labels products beside the details panel: find and replace, the category manager, the history, and
/// the sheet of keys.
class Labelling : public QObject {
    Q_OBJECT
public:
    explicit Labelling(MainWindow& window);

private:
    void addCommands();
    void openReplace();
    void openCategories();
    void showHistory();
    void showKeys();

    MainWindow& m_window;
    HistoryPanel* m_history;
};

} // namespace vitrine::ui
