// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <qcustomplot.h>

namespace vitrine {

/// Whether a part of a plot has all the room that its text takes. Once the plot has laid itself out.
inline bool isWhole(const QCPLayoutElement& part)
{
    const auto needed = part.minimumOuterSizeHint(), has = part.outerRect().size();
    return has.width() >= needed.width() && has.height() >= needed.height() &&
           part.parentPlot()->rect().contains(part.outerRect());
}

/// Whether every name of a plot's legend is whole. Lays the plot out.
inline bool legendIsWhole(QCustomPlot& plot)
{
    plot.replot();
    const auto parts = plot.legend->elements(false);
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [](const QCPLayoutElement* part) {
        return !part || isWhole(*part);
    });
}

} // namespace vitrine
