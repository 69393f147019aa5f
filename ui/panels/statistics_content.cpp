// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics_content.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "ui/field_text.h"
#include "ui/text.h"

namespace vitrine::ui {

using catalog::StatisticsRange;

namespace {

constexpr std::array<catalog::Split, 4> kSplits = {catalog::Split::Train, catalog::Split::Validation,
                                                   catalog::Split::Test, catalog::Split::Unassigned};

constexpr std::size_t kTicksWanted = 3; ///< with fewer nobody can tell what lies between them

/// Where two ranges of prices meet.
struct Edge {
    double place; ///< on the axis
    double price;
};

/// Where a price lies between the edges, which stand for prices that grow by factors.
double placeOf(double price, const std::vector<Edge>& edges)
{
    const auto above = std::find_if(edges.begin() + 1, edges.end() - 1,
                                    [price](const Edge& edge) { return edge.price >= price; });
    const auto below = above - 1;
    return below->place +
           (above->place - below->place) * std::log(price / below->price) / std::log(above->price / below->price);
}

/// All prices with these first digits from the first edge to the last one.
std::vector<Edge> ticksAt(const std::vector<double>& mantissas, const std::vector<Edge>& edges)
{
    constexpr double kClose = 1e-9; // what arithmetic leaves behind
    std::vector<Edge> ticks;
    for (double decade = std::pow(10.0, std::floor(std::log10(edges.front().price) + kClose));
         decade <= edges.back().price * (1 + kClose); decade *= 10)
        for (const double mantissa : mantissas)
            if (const double price = mantissa * decade; price >= edges.front().price * (1 - kClose) &&
                                                        price <= edges.back().price * (1 + kClose))
                ticks.push_back({placeOf(price, edges), price});
    return ticks;
}

/// The roundest prices that are enough to read a logarithmic axis by; the edges of a range that has none.
std::vector<Edge> ticksAmong(const std::vector<Edge>& edges)
{
    static const std::vector<std::vector<double>> rounder{{1}, {1, 2, 5}, {1, 1.5, 2, 3, 4, 5, 6, 8}};
    if (edges.size() < 2 || edges.front().price <= 0)
        return edges;
    for (const auto& mantissas : rounder)
        if (const auto ticks = ticksAt(mantissas, edges); ticks.size() >= kTicksWanted)
            return ticks;
    return edges;
}

/// "100", "0.5", "2,000": without digits that say nothing.
QString shortNumber(const QLocale& locale, double value)
{
    return locale.toString(value, 'f', value == std::floor(value) ? 0 : 2);
}

constexpr std::size_t kMostSizeTicks = 8;

} // namespace

QString StatisticsContent::counted(quint64 products, quint64 of) const
{
    const double share = of == 0 ? 0.0 : 100.0 * static_cast<double>(products) / static_cast<double>(of);
    return tr("%Ln product(s), %1 %", nullptr, static_cast<int>(products))
        .arg(m_locale.toString(share, 'f', share < 9.95 ? 1 : 0));
}

BarChartContent StatisticsContent::rows(const std::vector<catalog::StatisticsBar>& bars) const
{
    BarChartContent content;
    for (const auto& bar : bars) {
        const auto name = bar.name.empty() ? tr("(none)") : toQString(bar.name);
        content.bars.push_back(
            {name,
             {{bar.products, toQString(bar.query),
               tr("%1: %2", "name: number").arg(name, counted(bar.products, m_statistics.products))}}});
    }
    return content;
}

BarChartContent StatisticsContent::values(catalog::Field field) const
{
    return rows(m_statistics.values.at(field));
}

BarChartContent StatisticsContent::words() const
{
    return rows(m_statistics.words);
}

QStringList StatisticsContent::currencies() const
{
    QStringList names;
    for (const auto& prices : m_statistics.prices)
        names << (prices.currency.empty() ? tr("(no currency)") : toQString(prices.currency));
    return names;
}

QString StatisticsContent::money(double amount, const std::string& currency) const
{
    const auto number = shortNumber(m_locale, amount);
    return currency.empty() ? number : number + QStringLiteral(" ") + toQString(currency);
}

BarChartContent StatisticsContent::prices(std::size_t currency) const
{
    const auto& prices = m_statistics.prices[currency];
    BarChartContent content;
    content.shape = BarChartContent::Shape::Columns;
    content.axis = prices.currency.empty() ? tr("Price") : tr("Price in %1").arg(toQString(prices.currency));
    std::vector<Edge> edges;
    for (std::size_t at = 0; at < prices.ranges.size(); ++at) {
        const auto& range = prices.ranges[at];
        QString name;
        if (std::isinf(range.low))
            name = tr("Below %1").arg(money(range.high, prices.currency));
        else if (std::isinf(range.high))
            name = tr("%1 and more").arg(money(range.low, prices.currency));
        else
            name = tr("%1 to %2", "prices")
                       .arg(shortNumber(m_locale, range.low), money(range.high, prices.currency));
        content.bars.push_back(
            {name,
             {{range.products, toQString(range.query),
               tr("%1: %2", "name: number").arg(name, counted(range.products, prices.products))}}});
        const double place = static_cast<double>(at);
        if (std::isfinite(range.low))
            edges.push_back({place - 0.5, range.low});
        if (at + 1 == prices.ranges.size() && std::isfinite(range.high))
            edges.push_back({place + 0.5, range.high});
    }
    for (const auto& edge : ticksAmong(edges))
        content.ticks.emplace_back(edge.place, shortNumber(m_locale, edge.price));
    return content;
}

QString StatisticsContent::sizeRange(const StatisticsRange& range) const
{
    const auto low = m_locale.toString(range.low, 'f', 0), last = m_locale.toString(range.high - 1.0, 'f', 0);
    return low == last ? tr("%1 pixels").arg(low) : tr("%1 to %2 pixels").arg(low, last);
}

BarChartContent StatisticsContent::sizes() const
{
    BarChartContent content;
    content.shape = BarChartContent::Shape::Columns;
    content.series = QStringList{tr("Width"), tr("Height")};
    content.axis = tr("Pixels");
    const auto& widths = m_statistics.widths;
    const auto& heights = m_statistics.heights;
    const auto every = std::max<std::size_t>(1, (widths.size() + kMostSizeTicks - 1) / kMostSizeTicks);
    for (std::size_t at = 0; at < widths.size(); ++at) {
        const auto name = sizeRange(widths[at]);
        const auto value = [&](const StatisticsRange& range, const QString& side) {
            return BarChartContent::Value{
                range.products, toQString(range.query),
                tr("%1 of %2: %3", "Width of 300 to 319 pixels: 4 products")
                    .arg(side, name, counted(range.products, m_statistics.picturesKnown))};
        };
        content.bars.push_back({name, {value(widths[at], tr("Width")), value(heights[at], tr("Height"))}});
        if (at % every == 0)
            content.ticks.emplace_back(static_cast<double>(at) - 0.5,
                                       m_locale.toString(widths[at].low, 'f', 0));
    }
    return content;
}

BarChartContent::Bar StatisticsContent::splitRow(const QString& name,
                                                 const catalog::SplitStatistics& splits) const
{
    BarChartContent::Bar bar{name, {}};
    for (std::size_t at = 0; at < splits.splits.size(); ++at) {
        const auto& split = splits.splits[at];
        bar.values.push_back(
            {split.products, toQString(split.query),
             tr("%1, %2: %3", "category, split: number")
                 .arg(name, splitText(kSplits[at]), counted(split.products, splits.products))});
    }
    return bar;
}

BarChartContent StatisticsContent::splits() const
{
    BarChartContent content;
    content.shape = BarChartContent::Shape::Stacked;
    for (const auto split : kSplits)
        content.series << splitText(split);
    content.bars.push_back(splitRow(tr("All products"), m_statistics.allSplits));
    for (const auto& splits : m_statistics.splits)
        content.bars.push_back(
            splitRow(splits.category.empty() ? tr("(no category)") : toQString(splits.category), splits));
    return content;
}

} // namespace vitrine::ui
