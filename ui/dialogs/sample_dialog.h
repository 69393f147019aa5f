// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QDialog>

#include "ui/file_chooser.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace vitrine::ui {

/// What sample data a person wants. Which profile it names is read when the job runs.
struct SampleRequest {
    std::uint64_t count = 3040;
    std::uint64_t seed = 7;
    std::filesystem::path profile; ///< a profile's file
};

/// Asks how much sample data, from which profile. Open with open(); generating is the window's job.
class SampleDialog : public QDialog {
    Q_OBJECT
public:
    /// `target` is the catalog's name as a person reads it; empty: a new one is made.
    SampleDialog(FileChooser chooser, const QString& target, QWidget* parent = nullptr);

signals:
    void sampleRequested(const vitrine::ui::SampleRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showProfileFile();

    FileChooser m_chooser;
    QString m_targetName;
    QLabel* m_intro;
    QLabel* m_countLabel;
    QSpinBox* m_count;
    QLabel* m_seedLabel;
    QSpinBox* m_seed;
    QLabel* m_profileLabel;
    QComboBox* m_profile;
    QLabel* m_fileLabel;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QLabel* m_target;
    QPushButton* m_generate;
    QPushButton* m_cancel;
};

} // namespace vitrine::ui
