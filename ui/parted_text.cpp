// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parted_text.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include <QFontMetrics>

namespace vitrine::ui {

namespace {

constexpr int kRoomSteps = 8; ///< of a line's width, in which less and less text is tried

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

QString PartedText::elided(const QFontMetrics& metrics, int width, int lines) const
{
    const auto fits = [&](const QString& text) {
        const auto size = metrics.boundingRect({0, 0, width, 1 << 20}, Qt::TextWordWrap, text).size();
        return size.width() <= width && size.height() <= lines * metrics.lineSpacing();
    };
    // A line ends before the word that is too long for it: how much is lost shows once the text is broken.
    for (int room = lines * width; room > width; room -= std::max(1, width / kRoomSteps))
        if (auto text = elided(metrics, room); fits(text))
            return text;
    return elided(metrics, width);
}

} // namespace vitrine::ui
