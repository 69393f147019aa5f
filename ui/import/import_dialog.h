// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QDialog>
#include <QTimer>

#include "engine/catalog/import/import.h"
#include "engine/catalog/import/remembered_mappings.h"
#include "ui/bridges/background_jobs.h"
#include "ui/file_chooser.h"
#include "ui/settings.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace vitrine::ui {

class ColumnForm;
class ImportChanges;
class OutsideFolders;
class ReadingForm;

/// What an import goes into.
struct ImportTarget {
    QString name;                              ///< as a person reads it
    std::shared_ptr<catalog::Catalog> catalog; ///< none: a new one is made beside the others
};

/// Asks what to import: the source, how it is read, which column fills which field, which folders outside the
/// source may be read; shows its first rows and what the import would change. What a person chooses is
/// remembered for the next source of the same shape. Open with open(); the import itself is the window's job.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(BackgroundJobs& jobs, FileChooser chooser, Settings& settings, ImportTarget target,
                 QWidget* parent = nullptr);

    void setSource(const QString& path);
    bool hasPreview() const { return m_preview.has_value(); }

signals:
    void importRequested(const QString& source, const vitrine::catalog::ImportOptions& options);
    void previewShown();

protected:
    void changeEvent(QEvent* event) override;
    /// Enter in the source's field looks at the source: nothing is imported before its rows were seen.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeWidgets();
    void layOut();
    void retranslate();
    void chooseSource(FileQuestion::Kind kind);
    void choosePictureFolder();
    void lookSoon();
    void startAnew();
    void forgetPreview();
    void readPreview();
    void readAgain();
    /// What was chosen for the last source of this shape, for this catalog or else for any: for the pool. Without a
    /// picture folder that is there no more.
    static std::optional<catalog::SourceChoices> choicesFor(const catalog::SourcePreview& preview,
                                                            const catalog::Catalog* target,
                                                            const catalog::RememberedMappings& remembered);
    void takePreview(const catalog::SourcePreview& preview, const std::optional<catalog::SourceChoices>& choices);
    void recall(const std::optional<catalog::SourceChoices>& choices);
    void showPreview();
    void showTable();
    void showFacts();
    QString repeatedNames() const;
    void compareSoon();
    void compare();
    void remember();
    void import();
    catalog::ImportOptions readingOptions() const;
    catalog::ImportOptions options() const;

    BackgroundJobs& m_jobs;
    FileChooser m_chooser;
    Settings& m_settings;
    ImportTarget m_target;
    catalog::RememberedMappings m_remembered;           ///< of all catalogs
    std::optional<catalog::SourcePreview> m_recognised; ///< of this source, without any choice
    std::optional<catalog::SourcePreview> m_preview;
    std::optional<catalog::SourceChoices> m_recalled; ///< to be set when its preview comes
    bool m_showsRecalled = false;
    JobHandle m_previewJob;
    JobHandle m_outsideJob;
    QTimer m_typing;
    QTimer m_changing;

    QLabel* m_sourceLabel;
    QLineEdit* m_source;
    QPushButton* m_file;
    QPushButton* m_folder;
    ReadingForm* m_reading;
    QLabel* m_facts;
    QTableWidget* m_rows;
    ColumnForm* m_columns;
    QLabel* m_rootLabel;
    QLineEdit* m_root;
    QPushButton* m_rootChoose;
    QCheckBox* m_copy;
    QCheckBox* m_again;
    QCheckBox* m_anywhere;
    OutsideFolders* m_outside;
    ImportChanges* m_changes;
    QLabel* m_targetLabel;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

} // namespace vitrine::ui
