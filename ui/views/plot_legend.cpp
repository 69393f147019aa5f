// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/plot_legend.h"

#include <algorithm>
#include <numeric>

#include <QEvent>
#include <qcustomplot.h>

namespace vitrine::ui {

namespace {

constexpr double kNoStretch = 0.001; ///< as good as none: zero is not allowed

/// Through the base: some elements make it a protected member.
QSize smallestOf(const QCPLayoutElement& element)
{
    return element.minimumOuterSizeHint();
}

} // namespace

PlotLegend::PlotLegend(QCustomPlot& plot, QSize smallest)
    : QObject(&plot), m_plot(plot), m_row(new QCPLayoutGrid), m_smallest(smallest)
{
    auto* layout = plot.plotLayout();
    layout->insertRow(0);
    layout->addElement(0, 0, m_row);
    layout->setRowStretchFactor(0, kNoStretch);
    layout->setRowSpacing(2);
    m_row->addElement(0, 0, plot.legend);
    m_row->addElement(0, 1, new QCPTextElement(&plot)); // takes what the legend leaves
    m_row->setColumnStretchFactor(0, kNoStretch);
    plot.legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot.legend->setVisible(true);
    plot.installEventFilter(this);
    fit();
}

std::vector<QCPAbstractLegendItem*> PlotLegend::entries() const
{
    std::vector<QCPAbstractLegendItem*> all;
    for (int at = 0; at < m_plot.legend->itemCount(); ++at)
        if (auto* entry = m_plot.legend->item(at)) // the last line may have empty places
            all.push_back(entry);
    return all;
}

int PlotLegend::widthWith(int columns) const
{
    const auto all = entries();
    std::vector<int> widest(static_cast<std::size_t>(columns), 0);
    for (std::size_t at = 0; at < all.size(); ++at) {
        auto& width = widest[at % widest.size()];
        width = std::max(width, smallestOf(*all[at]).width());
    }
    const auto* legend = m_plot.legend;
    const auto inner = legend->margins(), outer = m_plot.plotLayout()->margins();
    return std::accumulate(widest.begin(), widest.end(), (columns - 1) * legend->columnSpacing()) + inner.left() +
           inner.right() + m_row->columnSpacing() + smallestOf(*m_row->element(0, 1)).width() + outer.left() +
           outer.right();
}

int PlotLegend::columnsThatFit() const
{
    int columns = std::max(1, static_cast<int>(entries().size()));
    while (columns > 1 && widthWith(columns) > m_plot.width())
        --columns;
    return columns;
}

int PlotLegend::lines() const
{
    const int all = static_cast<int>(entries().size()), columns = columnsThatFit();
    return std::max(1, (all + columns - 1) / columns);
}

void PlotLegend::fit()
{
    auto* legend = m_plot.legend;
    int height = 0;
    for (const auto* entry : entries())
        height = std::max(height, smallestOf(*entry).height());
    if (const int columns = columnsThatFit(); columns != legend->wrap()) {
        legend->setWrap(columns);
        legend->setFillOrder(QCPLegend::foColumnsFirst); // places the entries anew
        m_plot.replot(QCustomPlot::rpQueuedReplot);
    }
    m_plot.setMinimumSize(std::max(m_smallest.width(), widthWith(1)),
                          m_smallest.height() + (lines() - 1) * (height + legend->rowSpacing()));
}

bool PlotLegend::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_plot && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace vitrine::ui
