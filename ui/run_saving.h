// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QObject>

#include "engine/workflow/export_run.h"

namespace vitrine::ui {

class MainWindow;

/// The commands that save what the run selected in the Train room has learned: its adapter, or one model. A dialog
/// asks, a job in the status strip writes, a report offers to open the folder.
class RunSaving : public QObject {
    Q_OBJECT
public:
    explicit RunSaving(MainWindow& window);

private:
    void ask(workflow::RunResult result);
    void save(const train::RunFolder& run, const workflow::RunExport& wanted, const std::filesystem::path& out);
    bool isWholeModel() const; ///< the selected run's: nothing is merged
    /// Why it cannot be saved now; empty when it can.
    QString reasonAgainst(workflow::RunResult result) const;

    MainWindow& m_window;
};

} // namespace vitrine::ui
