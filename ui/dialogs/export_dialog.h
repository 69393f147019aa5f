// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QDialog>

#include "engine/catalog/export/export.h"
#include "ui/file_chooser.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vitrine::ui {

struct ExportRequest {
    catalog::ExportFormat format = catalog::ExportFormat::Csv;
    std::filesystem::path out;
    bool onlyFound = false;    ///< what the search finds, instead of everything
    bool copyPictures = false; ///< into a folder beside the file
};

/// Asks where and how to export. Open with open(); exporting is the window's job.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `found` products are found by the search, of `all`; `folder` is where exports go unless chosen.
    ExportDialog(FileChooser chooser, int found, int all, const std::filesystem::path& folder,
                 const QString& name, QWidget* parent = nullptr);

signals:
    void exportRequested(const vitrine::ui::ExportRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void suggest();
    void showTarget(); ///< whether there is one, and what becomes of what is there already
    catalog::ExportFormat format() const;

    FileChooser m_chooser;
    int m_found;
    int m_all;
    std::filesystem::path m_folder;
    QString m_name;
    QLabel* m_formatLabel;
    QComboBox* m_format;
    QLabel* m_outLabel;
    QLineEdit* m_out;
    QPushButton* m_choose;
    QLabel* m_replaced;
    QCheckBox* m_onlyFound;
    QCheckBox* m_copy;
    QPushButton* m_export;
    QPushButton* m_cancel;
};

} // namespace vitrine::ui
