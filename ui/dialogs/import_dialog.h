// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include <QDialog>
#include <QTimer>

#include "engine/catalog/import/import.h"
#include "ui/bridges/background_jobs.h"
#include "ui/file_chooser.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace vitrine::ui {

/// Asks what to import: the source, a look at its first rows, and which column fills which field. The guess
/// is preselected. Open with open(); the import itself is the window's job.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// `target` is the catalog's name as a person reads it; empty: a new one is made beside the others.
    ImportDialog(BackgroundJobs& jobs, FileChooser chooser, const QString& target, QWidget* parent = nullptr);

    void setSource(const QString& path);
    bool hasPreview() const { return m_preview.has_value(); }

signals:
    void importRequested(const QString& source, const vitrine::catalog::ImportOptions& options);
    void previewShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void choose(FileQuestion::Kind kind);
    void readPreview();
    void showPreview(const catalog::SourcePreview& preview);
    void showTable();
    void showFacts();
    void showMapping();
    catalog::ImportOptions options() const;

    BackgroundJobs& m_jobs;
    FileChooser m_chooser;
    QString m_targetName;
    std::optional<catalog::SourcePreview> m_preview;
    JobHandle m_previewJob;
    QTimer m_typing;

    QLabel* m_sourceLabel;
    QLineEdit* m_source;
    QPushButton* m_file;
    QPushButton* m_folder;
    QLabel* m_formatLabel;
    QComboBox* m_format;
    QLabel* m_facts;
    QLabel* m_rowsLabel;
    QTableWidget* m_rows;
    QLabel* m_mappingTitle;
    std::map<catalog::Field, QLabel*> m_mappingLabels;
    std::map<catalog::Field, QComboBox*> m_mapping;
    QLabel* m_rootLabel;
    QLineEdit* m_root;
    QPushButton* m_rootChoose;
    QCheckBox* m_copy;
    QCheckBox* m_anywhere;
    QLabel* m_target;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

} // namespace vitrine::ui
