// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parted_text.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include <QFontMetrics>

namespace vitrine::ui {

namespace {

QString filled(const QString& pattern, const QStringList& parts)
{
    switch (parts.size()) {
    case 0:
        return pattern;
    case 1:
        return pattern.arg(parts[0]);
    default:
        return pattern.arg(parts[0], parts[1]); // at once: a value may hold "%2"
    }
}

} // namespace

QString PartedText::whole() const
{
    return filled(pattern, parts);
}

QString PartedText::elided(const QFontMetrics& metrics, int width) const
{
    if (metrics.horizontalAdvance(whole()) <= width)
        return whole();
    auto shorter = parts;
    int room = width - metrics.horizontalAdvance(filled(pattern, QStringList(parts.size(), QString())));
    std::vector<qsizetype> order(static_cast<std::size_t>(parts.size()));
    std::iota(order.begin(), order.end(), 0);
    // What a short value does not need of its share is for the longer ones.
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return metrics.horizontalAdvance(parts[a]) < metrics.horizontalAdvance(parts[b]);
    });
    auto left = static_cast<int>(order.size());
    for (const auto at : order) {
        shorter[at] = metrics.elidedText(parts[at], Qt::ElideMiddle, std::max(0, room / left--));
        room -= metrics.horizontalAdvance(shorter[at]);
    }
    return filled(pattern, shorter);
}

} // namespace vitrine::ui
