// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include "engine/catalog/snapshots.h"
#include "ui/bridges/background_jobs.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace vitrine::ui {

class CatalogSession;
class DifferencesModel;
class NameDialog;

/// The catalog's snapshots: makes and deletes them, lists what differs from one, and goes back to it. Closes
/// with its catalog. Open with open().
class SnapshotsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SnapshotsDialog(CatalogSession& session, QWidget* parent = nullptr);

    void make(const QString& name);

signals:
    void showRequested(vitrine::catalog::ProductId product);
    void problem(const core::Problem& problem);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void read();
    void fill(const std::vector<catalog::Snapshot>& snapshots);
    void compare();
    void showComparison(catalog::Comparison comparison);
    void sayNothingDiffers(const catalog::Comparison& comparison);
    void write(std::function<std::uint64_t(catalog::Snapshots&)> change,
               std::function<QString(std::uint64_t)> told);
    void askForName();
    void askToDelete();
    void deleteNow(const std::string& name);
    QStringList names() const;
    std::string current() const; ///< the snapshot's name, empty for none

    CatalogSession& m_session;
    std::vector<catalog::Snapshot> m_snapshots;
    DifferencesModel* m_differences;
    QLabel* m_intro;
    QTreeWidget* m_list;
    QPushButton* m_make;
    QPushButton* m_restore;
    QPushButton* m_delete;
    QLabel* m_withLabel;
    QComboBox* m_with;
    QComboBox* m_kind;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_nothing; ///< in the table's place when it is empty
    QLabel* m_summary;
    QLabel* m_told;
    QPushButton* m_close;
    QPointer<NameDialog> m_naming; ///< while it is open
    QString m_made;                ///< the snapshot that is selected as soon as it is listed
    QTimer m_typing;
    JobHandle m_readJob;
    JobHandle m_compareJob;
    JobHandle m_writeJob;
};

} // namespace vitrine::ui
