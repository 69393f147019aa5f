// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"
#include "ui/panels/duplicate_card.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QListView;
class QPushButton;

namespace vitrine::ui {

class CatalogSession;
class DuplicatesModel;

/// Duplicates side by side: the groups on the left, the products of the one that is chosen on the right. A rule says
/// which product of each group stays, a person may say otherwise, and the others are rejected in one step.
class DuplicatesPanel : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesPanel(ThumbnailLoader& thumbnails, QWidget* parent = nullptr);

    void setSession(CatalogSession* session);
    /// Looks for groups; of nearly the same pictures too when `alike`, and these first. Begins at the first one.
    void compare(bool alike);
    DuplicatesModel* model() const { return m_model; }

signals:
    void backRequested();
    void keepRequested(const std::vector<vitrine::catalog::DuplicateGroup>& groups);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Groups {
        std::vector<catalog::DuplicateGroup> groups;
        QStringList pictures;
        std::size_t hidden = 0; ///< there are so many where sizes go; counted only where nothing is left
    };
    static Groups groupsIn(const catalog::Catalog& catalog, const catalog::DuplicateSearch& search,
                           const core::Progress& progress);
    void show(Groups found);
    void build();
    void retranslate();
    void updateTexts();
    catalog::DuplicateSearch search() const;
    void find();
    void showGroup();
    void showCards(const std::vector<ComparedProduct>& products);
    void changeStay(catalog::ProductId product, bool stays);
    int currentRow() const;

    ThumbnailLoader& m_thumbnails;
    CatalogSession* m_session = nullptr;
    DuplicatesModel* m_model;
    QPushButton* m_back;
    QLabel* m_ruleLabel;
    QComboBox* m_rule;
    QCheckBox* m_alike;
    QCheckBox* m_sizes;
    QLabel* m_count;
    QPushButton* m_showSizes; ///< offered while sizes are all there is
    std::size_t m_hidden = 0;
    std::map<std::vector<catalog::ProductId>, std::vector<catalog::ProductId>>
        m_chosen; ///< by a group's members: which stay where a person said so, also when the list is found anew
    bool m_fromTheTop = true; ///< what is found next is another list
    QPushButton* m_keepAll;
    QPushButton* m_keepOne;
    QListView* m_list;
    QWidget* m_cardArea;
    QHBoxLayout* m_cardLayout;
    QLabel* m_more;
    std::vector<DuplicateCard*> m_cards;
    bool m_stale = true;
    JobHandle m_findJob;
    JobHandle m_readJob;
};

} // namespace vitrine::ui
