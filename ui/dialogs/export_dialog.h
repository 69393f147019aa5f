// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>

#include <QDialog>

#include "engine/catalog/export/export.h"
#include "ui/bridges/background_jobs.h"
#include "ui/dialogs/scope_products.h"
#include "ui/file_chooser.h"

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace vitrine::ui {

struct ExportRequest {
    catalog::ExportFormat format = catalog::ExportFormat::Csv;
    std::filesystem::path out;
    Scope scope = Scope::All;
    bool copyPictures = false; ///< into a folder beside the file
};

/// How many products each choice of them has.
struct ExportCounts {
    int all = 0;
    int found = 0; ///< by the search
    int selected = 0;
};

/// Asks what to export, where and how. Whether something is at that place already is looked at in the pool. Open
/// with open(); exporting is the window's job.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `folder` is where exports go unless chosen. Begins with several selected products, or else with what the
    /// search finds.
    ExportDialog(BackgroundJobs& jobs, FileChooser chooser, const ExportCounts& counts,
                 const std::filesystem::path& folder, const QString& name, QWidget* parent = nullptr);

signals:
    void exportRequested(const vitrine::ui::ExportRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void suggest();
    /// What becomes of what is at the chosen place.
    enum class Target { Unknown, Free, Replaced, Taken };
    static Target targetAt(const std::filesystem::path& out, catalog::ExportFormat format);
    void buildScopes();
    void lookAtTarget();
    void showTarget();
    Scope scope() const;
    int countOf(Scope scope) const;
    catalog::ExportFormat format() const;

    BackgroundJobs& m_jobs;
    FileChooser m_chooser;
    ExportCounts m_counts;
    Target m_target = Target::Unknown;
    std::filesystem::path m_folder;
    QString m_name;
    QLabel* m_formatLabel;
    QComboBox* m_format;
    QLabel* m_outLabel;
    QLineEdit* m_out;
    QPushButton* m_choose;
    QLabel* m_replaced;
    QGroupBox* m_scopeBox;
    std::map<Scope, QRadioButton*> m_scopes;
    QCheckBox* m_copy;
    QPushButton* m_export;
    QPushButton* m_cancel;
    JobHandle m_lookJob;
};

} // namespace vitrine::ui
