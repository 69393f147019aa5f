// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

#include "engine/catalog/statistics/statistics.h"
#include "ui/views/bar_chart.h"

namespace vitrine::ui {

/// What the catalog's statistics say, as charts with words in the window's language.
class StatisticsContent {
    Q_DECLARE_TR_FUNCTIONS(StatisticsContent)
public:
    explicit StatisticsContent(const catalog::CatalogStatistics& statistics) : m_statistics(statistics) {}

    BarChartContent values(catalog::Field field) const;
    BarChartContent words() const;
    BarChartContent prices(std::size_t currency) const; ///< an index into the statistics' prices
    BarChartContent sizes() const;
    BarChartContent splits() const;

    QStringList currencies() const;
    QString money(double amount, const std::string& currency) const;

private:
    BarChartContent rows(const std::vector<catalog::StatisticsBar>& bars) const;
    QString counted(quint64 products, quint64 of) const; ///< "84 products, 12 %"
    QString sizeRange(const catalog::StatisticsRange& range) const;
    BarChartContent::Bar splitRow(const QString& name, const catalog::SplitStatistics& splits) const;

    const catalog::CatalogStatistics& m_statistics;
    QLocale m_locale;
};

} // namespace vitrine::ui
