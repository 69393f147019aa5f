// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include <QDialog>

#include "engine/workflow/export_run.h"
#include "ui/bridges/background_jobs.h"
#include "ui/file_chooser.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vitrine::ui {

/// Asks where a run's adapter or model is written, and of which checkpoint. Whether it may be written there, and whether
/// something is replaced, is looked at in the pool. Open with open(); saving is the window's job.
class SaveRunDialog : public QDialog {
    Q_OBJECT
public:
    /// `results` must name a checkpoint. `folder` is where exports go unless chosen.
    SaveRunDialog(BackgroundJobs& jobs, FileChooser chooser, train::RunFolder run, workflow::RunResults results,
                  workflow::RunResult result, const std::filesystem::path& folder, QWidget* parent = nullptr);

signals:
    void saveRequested(const vitrine::workflow::RunExport& wanted, const std::filesystem::path& out);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString aboutText() const;
    QString checkpointText(const workflow::RunResults::Checkpoint& checkpoint) const;
    workflow::RunExport wanted(vlm::ExistingModel existing) const;
    /// What becomes of what is at the chosen place.
    enum class Target { Unknown, Free, Replaced, Refused };
    void lookAtTarget();
    void showTarget();

    BackgroundJobs& m_jobs;
    FileChooser m_chooser;
    train::RunFolder m_run;
    workflow::RunResults m_results;
    workflow::RunResult m_result;
    Target m_target = Target::Unknown;
    std::optional<core::Problem> m_refusal; ///< of that place
    QLabel* m_about;
    QLabel* m_checkpointLabel;
    QComboBox* m_checkpoint;
    QLabel* m_outLabel;
    QLineEdit* m_out;
    QPushButton* m_choose;
    QLabel* m_place;
    QPushButton* m_save;
    QPushButton* m_cancel;
    JobHandle m_lookJob;
};

} // namespace vitrine::ui
