// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTimer>
#include <QWidget>

#include "ui/models/product_model.h"
#include "ui/query_words.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QSlider;
class QSplitter;

namespace vitrine::ui {

class CatalogSession;
class DetailsPanel;
class FacetPanel;
class ProductGrid;
class SearchBar;
class Settings;
class SidePanels;
class SortBox;

/// The catalog: a search line and the grid; panels on its left; on its right the details of what is selected,
/// and further panels.
class CatalogPanel : public QWidget {
    Q_OBJECT
public:
    CatalogPanel(Settings& settings, ThumbnailLoader& thumbnails, QWidget* parent = nullptr);
    ~CatalogPanel() override;

    void setSession(CatalogSession* session);
    ProductGrid* grid() const { return m_grid; }
    ProductModel* model() const { return m_model; }
    DetailsPanel* details() const { return m_details; }
    SearchBar* searchBar() const { return m_search; }
    FacetPanel* facets() const { return m_facets; }
    /// Where features put panels of their own.
    SidePanels* left() const { return m_left; }
    SidePanels* right() const { return m_right; }
    /// The ids of what is selected, in the grid's order.
    std::vector<catalog::ProductId> selected() const;

    void focusSearch();
    /// Shows the facets beside the grid, or hides them.
    void toggleFacets();
    /// Writes the query into the search box and runs it. With `words` a chip says these instead
    /// (SearchBar::setText), and what is found has the query's own order until a person chooses another or
    /// the chip is gone.
    void search(const QString& text, std::function<QueryWords()> words = {});
    /// What the search line finds, for exporting it.
    catalog::Query query() const { return m_model->query(); }
    /// Selects one product and brings it into view; clears the search when that hides it.
    void showProduct(catalog::ProductId id);
    void saveSettings();

signals:
    void problem(const core::Problem& problem);
    void selectionChanged(); ///< a moment after the last change

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void applyQuery();
    void chooseOrder(int chosen);
    void showOrder();
    void followJob(const VisibleJob* job);
    void updateCount();
    static QString foundText(int found, std::uint64_t all);
    /// What was found beside the order, or above it where both have no room in one line.
    void arrangeFound();
    void keepSelection();
    void restoreSelection();
    void showSelection();

    Settings& m_settings;
    CatalogSession* m_session = nullptr;
    ProductModel* m_model;
    SearchBar* m_search;
    QLabel* m_sortLabel;
    SortBox* m_sort;
    QLabel* m_sizeLabel;
    QSlider* m_size;
    QLabel* m_count;
    ProductGrid* m_grid;
    DetailsPanel* m_details;
    FacetPanel* m_facets;
    SidePanels* m_left;
    SidePanels* m_right;
    QBoxLayout* m_found;
    QHBoxLayout* m_order;
    QSplitter* m_splitter;
    QTimer m_selectionSoon;
    std::vector<catalog::ProductId> m_keptSelection;
    catalog::ProductId m_keptCurrent = 0;
    bool m_queryIsNew = false; ///< since the ids were replaced last
    catalog::ProductId m_showWhenFound = 0;
};

} // namespace vitrine::ui
