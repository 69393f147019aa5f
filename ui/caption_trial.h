// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/bridges/background_jobs.h"

namespace vitrine::ui {

class CaptionDialog;
class MainWindow;

/// *Try a caption*: its command, and its dialog with the starter and the catalog's runs to choose from, which stays on the
/// product that is current in the grid. The window owns it.
class CaptionTrial : public QObject {
    Q_OBJECT
public:
    /// After the window's panels and commands have been made.
    explicit CaptionTrial(MainWindow& window);

private:
    void addCommand();
    void open();
    void loadModels();
    void follow();

    MainWindow& m_window;
    CaptionDialog* m_dialog = nullptr; ///< a child of m_window
    JobHandle m_modelsJob;
    JobHandle m_subjectJob;
};

} // namespace vitrine::ui
