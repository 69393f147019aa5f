// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <memory>

#include <QTimer>
#include <QWidget>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"
#include "ui/file_chooser.h"
#include "ui/views/chart_frame.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace vitrine::ui {

class BarChart;
class CatalogSession;
class LabelChart;

/// The statistics page: what the catalog's products are like, as charts, of all of them or of those that the
/// search finds. Counts in the pool, while it is visible, whenever something has changed.
class StatisticsPanel : public QWidget {
    Q_OBJECT
public:
    enum class Chart { Categories, Prices, Words, Sizes, Splits, Labels };

    explicit StatisticsPanel(FileChooser chooser, QWidget* parent = nullptr);
    ~StatisticsPanel() override;

    void setSession(CatalogSession* session);
    /// What the search line of the catalog holds; `words`: what is shown of it instead, asked again when the
    /// language changes.
    void setSearch(const QString& query, std::function<QString()> words = {});

    ChartFrame* chart(Chart chart) const;
    bool counting() const { return m_counting; }
    const catalog::CatalogStatistics& statistics() const { return *m_statistics; }

signals:
    /// A person wants to see these products: a bar's, among those that were counted for it.
    void queryChosen(const QString& query);
    void checkRequested();                  ///< so that the sizes of pictures become known
    void counted();
    void problem(const core::Problem& problem);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void countSoon();
    void count();
    void showStatistics();
    void showHead();
    void arrange();
    void save(Chart chart, ChartFile file);
    void saveTo(Chart chart, ChartFile file, const std::filesystem::path& path);
    std::vector<std::string> partsOf(Chart chart) const;
    std::string filter() const;

    FileChooser m_chooser;
    CatalogSession* m_session = nullptr;
    QString m_search;
    std::function<QString()> m_searchWords;
    std::shared_ptr<const catalog::CatalogStatistics> m_statistics;
    std::string m_countedFilter; ///< what m_statistics, and so the bars, are of; the search may be ahead of it
    QLabel* m_head;
    QCheckBox* m_onlyFound;
    QPushButton* m_check;
    QScrollArea* m_area;
    QGridLayout* m_grid;
    BarChart* m_categories;
    BarChart* m_prices;
    BarChart* m_words;
    BarChart* m_sizes;
    BarChart* m_splits;
    LabelChart* m_labels;
    std::array<ChartFrame*, 6> m_charts; ///< by Chart
    ChartFrame* m_enlarged = nullptr;
    QTimer m_soon;
    QTimer m_slow; ///< says that it counts when it takes long enough to be noticed
    JobHandle m_job;
    bool m_counting = false;
    bool m_stale = true;
};

} // namespace vitrine::ui
