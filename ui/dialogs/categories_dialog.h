// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine::ui {

class CatalogSession;

/// The category manager: the tree of three levels with counts, and renaming, merging and moving, each one
/// undoable step. Says how many products a change would touch before it is made. Open with open() or show().
class CategoriesDialog : public QDialog {
    Q_OBJECT
public:
    CategoriesDialog(CatalogSession& session, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void read();
    void showTree(const std::vector<catalog::CategoryNode>& tree);
    void addNodes(const std::vector<catalog::CategoryNode>& nodes, QTreeWidgetItem* parent);
    std::vector<catalog::CategoryPath> chosen() const;
    catalog::CategoryPath renamed() const; ///< the only chosen one with the name that is typed
    std::uint64_t productsOf(const std::vector<catalog::CategoryPath>& paths) const;
    void updateActions();
    void updateRename();
    bool renameMerges() const;   ///< there is a category of the name that is typed
    QString consequence() const; ///< what the next change would do, in a sentence
    void fillParents(const catalog::CategoryPath& path);
    void fillTargets(const std::vector<catalog::CategoryPath>& paths);
    void apply(const catalog::CategoryChange& change);

    CatalogSession& m_session;
    QLabel* m_intro;
    QTreeWidget* m_tree;
    QLabel* m_selected;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QPushButton* m_rename;
    QLabel* m_targetLabel;
    QComboBox* m_target;
    QPushButton* m_merge;
    QLabel* m_parentLabel;
    QComboBox* m_parent;
    QPushButton* m_move;
    QPushButton* m_close;
    JobHandle m_job;
};

} // namespace vitrine::ui
