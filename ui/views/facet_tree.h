// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QTreeWidget>

#include "engine/catalog/filter/query_terms.h"
#include "ui/facet_lines.h"

namespace vitrine::ui {

/// Facets as a tree: their values with boxes and counts. A click chooses a value, with Alt it is left out; Space and
/// "-" do the same. Of a long list the first values are shown, until somebody asks for more.
class FacetTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit FacetTree(QWidget* parent = nullptr);

    /// Lines that were opened or closed, and lists of which more was asked for, stay so. True when other lines are
    /// shown than before, and not only other counts.
    bool setFacets(std::vector<FacetLines> facets);
    /// Those of another catalog: nothing is shown, and nothing was asked for.
    void forget();
    /// Ticks the boxes of these conditions, and strikes out those that are excluded.
    void setChosen(const catalog::QueryChoice& chosen);

    enum class Choice { Wanted, Excluded };

signals:
    /// `condition`: of a value of the facet, as FacetLine has it.
    void chosen(vitrine::catalog::Facet facet, const std::string& condition, vitrine::ui::FacetTree::Choice choice);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void retranslate();
    void rebuild();
    void addLines(QTreeWidgetItem* parent, catalog::Facet facet, const std::vector<FacetLine>& lines);
    void addShowMore(QTreeWidgetItem* parent, std::size_t shown, std::size_t all);
    void showMore(QTreeWidgetItem* line);
    std::size_t shownOf(const QTreeWidgetItem* parent) const;
    void showCounts();
    void showCount(QTreeWidgetItem* item, const FacetLine& line);
    void tick();
    void mark(const std::vector<std::string>& conditions, Qt::CheckState state);
    void choose(QTreeWidgetItem* item, Choice choice);

    std::vector<FacetLines> m_facets;
    catalog::QueryChoice m_chosen;
    std::map<std::string, QTreeWidgetItem*> m_items; ///< by canonical condition
    std::map<QString, std::size_t> m_shown; ///< how much of a list is shown where somebody asked for more
};

} // namespace vitrine::ui
