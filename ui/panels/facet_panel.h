// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "engine/catalog/filter/query_terms.h"
#include "ui/bridges/background_jobs.h"
#include "ui/facet_lines.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine::ui {

class CatalogSession;

/// What the catalog holds, value by value, with how many products of each the search finds. The boxes are the
/// query seen in another way: a click adds a value to the query or takes it out, with Alt it is excluded. Space
/// and "-" do the same. A price that was typed and is no band stays as it is beside them. Of a long list the
/// first values are shown, until somebody asks for more. Counts come from the pool, and only while the panel is
/// in sight.
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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Choice { Wanted, Excluded };
    void retranslate();
    void count();
    void receive(std::vector<FacetLines> facets);
    void rebuild();
    void addLines(QTreeWidgetItem* parent, catalog::Facet facet, const std::vector<FacetLine>& lines);
    void addShowMore(QTreeWidgetItem* parent, std::size_t shown, std::size_t all);
    void showMore(QTreeWidgetItem* line);
    std::size_t shownOf(const QTreeWidgetItem* parent) const;
    void showCounts();
    void showCount(QTreeWidgetItem* item, const FacetLine& line);
    void tick();
    /// A query in two: what somebody typed about a facet's field that is none of its values, such as "price:>40"
    /// between two bands, and the rest, in which the boxes' choices are.
    struct Parts {
        std::string rest;
        std::string typed;
    };
    Parts partsOf(const std::string& query, catalog::Facet facet) const;
    bool isTyped(const std::string& term, catalog::Facet facet) const;
    catalog::QueryChoice choiceOf(catalog::Facet facet) const;
    std::string withChoice(const std::string& query, catalog::Facet facet, const catalog::QueryChoice& choice) const;
    void choose(QTreeWidgetItem* item, Choice choice);
    void clearChoices();
    static catalog::Facet facetOf(const QTreeWidgetItem* item);

    CatalogSession* m_session = nullptr;
    QString m_query;
    std::vector<FacetLines> m_facets;
    std::map<std::string, QTreeWidgetItem*> m_items; ///< by canonical condition
    std::map<QString, std::size_t> m_shown; ///< how much of a list is shown where somebody asked for more
    QPushButton* m_clear;
    QLabel* m_message;
    QTreeWidget* m_tree;
    QTimer m_slow; ///< counting takes long enough to say so
    JobHandle m_job;
    bool m_counting = false;
    bool m_stale = true;
    bool m_refused = false; ///< the query, and a person has been told
};

} // namespace vitrine::ui
