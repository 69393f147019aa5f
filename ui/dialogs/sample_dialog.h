// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QDialog>
#include <QTimer>

#include "engine/sampledata/sample_plan.h"
#include "ui/bridges/background_jobs.h"
#include "ui/file_chooser.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace vitrine::ui {

class SamplePreviewView;

/// What sample data a person wants. Profile or catalog are read when the job runs.
struct SampleRequest : sampledata::SamplePlan {};

/// Asks what sample data is for, how much of it, and what it shall be like, and shows a few products of it,
/// which follow every choice, with the time and room that all of them will take. Open with open(); generating
/// is the window's job.
class SampleDialog : public QDialog {
    Q_OBJECT
public:
    /// `target` is the catalog's name as a person reads it; empty: a new one is made.
    SampleDialog(BackgroundJobs& jobs, FileChooser chooser, const QString& target, QWidget* parent = nullptr);
    ~SampleDialog() override;

    /// The preview belongs to what is chosen.
    bool previewShown() const { return m_previewed; }

signals:
    void sampleRequested(const vitrine::ui::SampleRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Source { DefaultProfile, VariedProfile, DemoProfile, BoutiqueProfile, ProfileFile, LikeCatalog };

    void build();
    void retranslate();
    /// The shop that a use brings along.
    static Source sourceOf(sampledata::Use use);
    void applyUse();
    void applySource();
    void choosePath();
    /// What is chosen; nothing while a file or catalog is still to be named.
    std::optional<SampleRequest> request() const;
    void previewSoon();
    void preview();
    void showPreview(const sampledata::SamplePreview& preview);
    void showRefusal(const core::Problem& problem);
    void updateButtons();

    BackgroundJobs& m_jobs;
    FileChooser m_chooser;
    QString m_targetName;
    QLabel* m_intro;
    QLabel* m_useLabel;
    QListWidget* m_use;
    QLabel* m_countLabel;
    QSpinBox* m_count;
    QLabel* m_seedLabel;
    QSpinBox* m_seed;
    QLabel* m_sourceLabel;
    QComboBox* m_source;
    QLabel* m_pathLabel;
    QLineEdit* m_path;
    QPushButton* m_choose;
    QCheckBox* m_pictures;
    QLabel* m_previewLabel;
    SamplePreviewView* m_preview;
    QProgressBar* m_busy;
    QLabel* m_estimate;
    QLabel* m_target;
    QPushButton* m_generate;
    QPushButton* m_cancel;
    QTimer m_soon;
    QTimer m_slow; ///< shows that it works when that takes long enough to be noticed
    bool m_previewed = false;
    int m_broughtSource = DefaultProfile; ///< by the use; another one that is chosen was chosen by a person

    /// What was read for the last preview: a catalog is not measured again for another seed.
    struct Read {
        SampleRequest request;
        sampledata::SampleOptions options;
    };
    std::shared_ptr<const Read> m_read;
    JobHandle m_job;
};

} // namespace vitrine::ui
