// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bar_chart.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <qcustomplot.h>

#include "ui/plain_tool_tip.h"
#include "ui/theme.h"

namespace vitrine::ui {

using Shape = BarChartContent::Shape;

namespace {

constexpr double kRowLines = 1.5;  ///< height of a row in lines of text
constexpr double kBarWidth = 0.72; ///< of a row
constexpr double kColumnWidth = 0.9;
constexpr double kNameShare = 0.34; ///< of the chart's width, at most
constexpr double kHeadroom = 1.04;

bool isHorizontal(Shape shape)
{
    return shape != Shape::Columns;
}

} // namespace

BarChart::BarChart(const QString& name, QWidget* parent)
    : ChartFrame(name, parent), m_mark(new QCPItemRect(plot()))
{
    setFocusPolicy(Qt::StrongFocus);
    plot()->setFocusProxy(this);
    plot()->setMouseTracking(true);
    m_mark->setVisible(false);
    m_mark->setLayer("grid"); // behind the bars
    m_mark->setPen(Qt::NoPen);
    plot()->installEventFilter(this);
    connect(plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        point(placeAt(event->position()));
        const auto tip = m_pointed ? m_content.bars[static_cast<std::size_t>(m_pointed->bar)]
                                         .values[static_cast<std::size_t>(m_pointed->series)]
                                         .tip
                                   : QString();
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(tip), plot());
    });
    connect(plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton)
            return;
        if (const auto place = placeAt(event->position())) {
            point(place);
            choose(*place);
        }
    });
    retranslate();
    recolour();
}

void BarChart::retranslate()
{
    ChartFrame::retranslate();
    showSummary();
}

std::size_t BarChart::seriesCount() const
{
    return std::max<std::size_t>(1, static_cast<std::size_t>(m_content.series.size()));
}

QColor BarChart::colourOf(std::size_t series) const
{
    const auto colours = coloursFor(palette());
    const QColor all[] = {colours.trainCurve, colours.validationCurve, colours.imageUseCurve, colours.muted};
    return all[series % std::size(all)];
}

void BarChart::setContent(BarChartContent content)
{
    const bool rebuild =
        content.shape != m_content.shape || content.series != m_content.series || m_bars.empty();
    m_content = std::move(content);
    m_pointed.reset();
    if (rebuild)
        build();
    fill();
    showSummary();
}

void BarChart::build()
{
    plot()->clearPlottables();
    m_bars.clear();
    const bool horizontal = isHorizontal(m_content.shape);
    auto* keys = horizontal ? plot()->yAxis : plot()->xAxis;
    auto* values = horizontal ? plot()->xAxis : plot()->yAxis;
    auto* group = m_content.shape == Shape::Columns && seriesCount() > 1 ? new QCPBarsGroup(plot()) : nullptr;
    for (std::size_t series = 0; series < seriesCount(); ++series) {
        auto* bars = new QCPBars(keys, values);
        bars->setWidth((horizontal ? kBarWidth : kColumnWidth) / (group ? double(seriesCount()) : 1.0));
        bars->setBarsGroup(group);
        if (m_content.shape == Shape::Stacked && series > 0)
            bars->moveAbove(m_bars.back());
        if (!m_content.series.isEmpty())
            bars->setName(m_content.series.at(static_cast<qsizetype>(series)));
        m_bars.push_back(bars);
    }
    keys->setRangeReversed(horizontal); // the first one on top
    keys->setTickLength(0, horizontal ? 0 : 4);
    keys->grid()->setVisible(false);
    values->grid()->setVisible(true);
    keys->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTickerText));
    if (!m_content.series.isEmpty() && legendLines() == 0)
        showLegend();
    recolourFrame();
    recolour();
}

int BarChart::roomForRows() const
{
    const double lines = plot()->height() / (kRowLines * fontMetrics().height());
    const int taken = 1 + legendLines(); // by the axis and the legend
    return std::max(1, static_cast<int>(lines) - taken);
}

double BarChart::lengthOf(int bar, int series) const
{
    const auto& values = m_content.bars[static_cast<std::size_t>(bar)].values;
    const auto own = static_cast<double>(values[static_cast<std::size_t>(series)].products);
    if (m_content.shape != Shape::Stacked)
        return own;
    double all = 0.0;
    for (const auto& value : values)
        all += static_cast<double>(value.products);
    return all > 0.0 ? 100.0 * own / all : 0.0;
}

void BarChart::fill()
{
    if (m_bars.empty())
        return;
    const bool horizontal = isHorizontal(m_content.shape);
    auto* keys = horizontal ? plot()->yAxis : plot()->xAxis;
    auto* values = horizontal ? plot()->xAxis : plot()->yAxis;
    const int all = static_cast<int>(m_content.bars.size());
    m_shown = horizontal ? std::min(all, roomForRows()) : all;
    double longest = 0.0;
    for (std::size_t series = 0; series < m_bars.size(); ++series) {
        QVector<double> at, lengths;
        for (int bar = 0; bar < m_shown; ++bar) {
            at << bar;
            lengths << lengthOf(bar, static_cast<int>(series));
            longest = std::max(longest, lengths.back());
        }
        m_bars[series]->setData(at, lengths, true);
    }
    const auto ticker = keys->ticker().dynamicCast<QCPAxisTickerText>();
    ticker->clear();
    if (horizontal)
        for (int bar = 0; bar < m_shown; ++bar)
            ticker->addTick(bar, fontMetrics().elidedText(m_content.bars[static_cast<std::size_t>(bar)].name,
                                                          Qt::ElideMiddle,
                                                          static_cast<int>(kNameShare * plot()->width())));
    else
        for (const auto& [place, text] : m_content.ticks)
            ticker->addTick(place, text);
    const int least = horizontal ? std::max(m_shown, std::min(4, roomForRows())) : std::max(1, m_shown);
    keys->setRange(-0.5, least - 0.5); // a few bars keep a bar's shape
    const bool shares = m_content.shape == Shape::Stacked;
    values->setRange(0.0, shares ? 100.0 : std::max(1.0, longest) * kHeadroom);
    setCountTicks(values, shares ? 100.0 : std::max(1.0, longest));
    values->setLabel(shares ? QStringLiteral("%") : QString());
    keys->setLabel(horizontal ? QString() : m_content.axis);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void BarChart::recolour()
{
    for (std::size_t series = 0; series < m_bars.size(); ++series) {
        m_bars[series]->setPen(Qt::NoPen);
        m_bars[series]->setBrush(colourOf(series));
    }
    auto mark = coloursFor(palette()).accent;
    mark.setAlpha(36);
    m_mark->setBrush(mark);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

QPointF BarChart::placeOf(int bar, int series) const
{
    double from = 0.0;
    if (m_content.shape == Shape::Stacked)
        for (int before = 0; before < series; ++before)
            from += lengthOf(bar, before);
    const double middle = from + lengthOf(bar, series) / 2.0;
    if (isHorizontal(m_content.shape))
        return {plot()->xAxis->coordToPixel(middle), plot()->yAxis->coordToPixel(bar)};
    const double width = kColumnWidth / double(seriesCount());
    const double key = bar - kColumnWidth / 2.0 + width * (series + 0.5);
    return {plot()->xAxis->coordToPixel(key), plot()->yAxis->coordToPixel(middle)};
}

std::optional<BarChart::Place> BarChart::placeAt(const QPointF& pixel) const
{
    if (m_bars.empty())
        return std::nullopt;
    const bool horizontal = isHorizontal(m_content.shape);
    const double x = plot()->xAxis->pixelToCoord(pixel.x()), y = plot()->yAxis->pixelToCoord(pixel.y());
    const double key = horizontal ? y : x, value = horizontal ? x : y;
    const int bar = static_cast<int>(std::lround(key));
    // Names can be pointed at too, but not what lies below columns.
    if (bar < 0 || bar >= m_shown || (!horizontal && value < 0.0) || pixel.x() < 0.0)
        return std::nullopt;
    if (m_content.shape == Shape::Columns) {
        const double within = (key - bar + kColumnWidth / 2.0) / kColumnWidth * double(seriesCount());
        const int last = static_cast<int>(seriesCount()) - 1;
        return Place{bar, std::clamp(static_cast<int>(within), 0, last)};
    }
    if (m_content.shape == Shape::Rows)
        return Place{bar, 0};
    double end = 0.0;
    for (int series = 0; series < static_cast<int>(seriesCount()); ++series)
        if (value <= (end += lengthOf(bar, series)))
            return Place{bar, series};
    return std::nullopt;
}

void BarChart::point(std::optional<Place> place)
{
    if (place == m_pointed)
        return;
    m_pointed = place;
    m_mark->setVisible(place.has_value());
    if (place) {
        const auto& value = m_content.bars[static_cast<std::size_t>(place->bar)]
                                .values[static_cast<std::size_t>(place->series)];
        setReadout(value.tip);
        const bool horizontal = isHorizontal(m_content.shape);
        auto* values = horizontal ? plot()->xAxis : plot()->yAxis;
        const double low = place->bar - 0.5, high = place->bar + 0.5, end = values->range().upper;
        m_mark->topLeft->setCoords(horizontal ? 0.0 : low, horizontal ? low : end);
        m_mark->bottomRight->setCoords(horizontal ? end : high, horizontal ? high : 0.0);
        plot()->setCursor(value.query.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    } else {
        showSummary();
        plot()->unsetCursor();
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void BarChart::showSummary()
{
    const QLocale locale;
    const auto all = m_content.bars.size();
    const bool cut = isHorizontal(m_content.shape) && static_cast<std::size_t>(m_shown) < all;
    setReadout(cut ? tr("%1 of %2 shown").arg(locale.toString(m_shown), locale.toString(qulonglong(all)))
                   : QString());
}

void BarChart::choose(const Place& place)
{
    const auto& value =
        m_content.bars[static_cast<std::size_t>(place.bar)].values[static_cast<std::size_t>(place.series)];
    if (!value.query.isEmpty() && value.products > 0)
        emit queryChosen(value.query);
}

/// The plot gets its size after the frame around it has its own.
bool BarChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == plot() && event->type() == QEvent::Resize) {
        fill();
        if (!m_pointed)
            showSummary();
    }
    return ChartFrame::eventFilter(watched, event);
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const bool horizontal = isHorizontal(m_content.shape);
    const int last = static_cast<int>(seriesCount()) - 1;
    auto place = m_pointed.value_or(Place{-1, 0});
    const int key = event->key();
    if (m_shown == 0)
        return ChartFrame::keyPressEvent(event);
    if (key == (horizontal ? Qt::Key_Down : Qt::Key_Right))
        place.bar = std::min(m_shown - 1, place.bar + 1);
    else if (key == (horizontal ? Qt::Key_Up : Qt::Key_Left))
        place.bar = std::max(0, place.bar - 1);
    else if (key == (horizontal ? Qt::Key_Right : Qt::Key_Down) && m_pointed)
        place.series = std::min(last, place.series + 1);
    else if (key == (horizontal ? Qt::Key_Left : Qt::Key_Up) && m_pointed)
        place.series = std::max(0, place.series - 1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_pointed)
        return choose(place);
    else
        return ChartFrame::keyPressEvent(event);
    point(place);
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    ChartFrame::focusOutEvent(event);
    point(std::nullopt);
}

} // namespace vitrine::ui
