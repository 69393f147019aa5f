// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine::ui {

class SavedViewsMenu;

/// Lists the saved views to apply, rename (in place) and delete them. Open with open().
class ViewsDialog : public QDialog {
    Q_OBJECT
public:
    /// `views` outlives the dialog.
    explicit ViewsDialog(SavedViewsMenu& views, QWidget* parent = nullptr);

signals:
    void searchRequested(const QString& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void updateButtons();
    void applyCurrent();
    void renameTo(QTreeWidgetItem* item);

    SavedViewsMenu& m_views;
    QTreeWidget* m_list;
    QPushButton* m_apply;
    QPushButton* m_rename;
    QPushButton* m_delete;
    QPushButton* m_close;
};

} // namespace vitrine::ui
