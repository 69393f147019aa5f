// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QSize>

class QCPAbstractLegendItem;
class QCPLayoutGrid;
class QCustomPlot;

namespace vitrine::ui {

/// A plot's legend above its axes, where no curve runs behind it: on one line, or on as many as the plot's width
/// leaves room for, so that every name is whole. Owned by the plot.
class PlotLegend : public QObject {
    Q_OBJECT
public:
    /// `smallest`: pixels that the plot needs with a legend of one line. The plot's minimum size follows from it and
    /// from the names: it is as wide as the longest one and higher by the further lines.
    PlotLegend(QCustomPlot& plot, QSize smallest);

    /// To be called when names, fonts or spaces have changed.
    void fit();
    /// How many lines the plot's present width makes of it.
    int lines() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<QCPAbstractLegendItem*> entries() const;
    int widthWith(int columns) const; ///< of the plot, in pixels
    int columnsThatFit() const;

    QCustomPlot& m_plot;
    QCPLayoutGrid* m_row; ///< the legend and, beside it, what takes the room that it leaves
    QSize m_smallest;
};

} // namespace vitrine::ui
