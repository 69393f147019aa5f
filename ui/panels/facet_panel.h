// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "ui/bridges/background_jobs.h"
#include "ui/facet_lines.h"
#include "ui/views/facet_tree.h"

class QLabel;
class QPushButton;

namespace vitrine::ui {

class CatalogSession;

/// What the catalog holds, value by value, with how many products of each the search finds. The boxes are the
/// query seen in another way: a click adds a value to the query or takes it out, with Alt it is excluded (FacetTree).
/// What was typed and is none of the boxes stays as it is beside them (FacetChoice). Counts come from the pool, and
/// only while the panel is in sight.
class FacetPanel : public QWidget {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget* parent = nullptr);

    void setSession(CatalogSession* session);
    /// What the search line says now: the boxes follow.
    void setQuery(const QString& query);
    /// Says that nothing can be counted, until the next query: whoever asked for it says why.
    void showNotUnderstood();
    QTreeWidget* tree() const { return m_tree; }
    bool counting() const { return m_counting; }

signals:
    void queryEdited(const QString& query);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void count();
    void receive(std::vector<FacetLines> facets);
    void tick();
    void choose(catalog::Facet facet, const std::string& condition, FacetTree::Choice choice);
    void clearChoices();

    CatalogSession* m_session = nullptr;
    QString m_query;
    QPushButton* m_clear;
    QLabel* m_message;
    FacetTree* m_tree;
    QTimer m_slow;
    JobHandle m_job;
    bool m_counting = false;
    bool m_stale = true;
    bool m_refused = false; ///< the query, and a person has been told
};

} // namespace vitrine::ui
