// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/label_chart.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <QDateTime>
#include <QLocale>
#include <qcustomplot.h>

#include "ui/field_text.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace vitrine::ui {

namespace {

constexpr double kDay = 86'400.0;
constexpr double kShortest = 60.0; ///< seconds that the time axis shows at least
constexpr double kReach = 12.0;    ///< pixels from a curve that still mean it

double secondsOf(const catalog::LabelPoint& point)
{
    return static_cast<double>(
               QDateTime::fromString(toQString(point.at), Qt::ISODateWithMs).toMSecsSinceEpoch()) /
           1000.0;
}

} // namespace

LabelChart::LabelChart(const QString& name, QWidget* parent) : ChartFrame(name, parent)
{
    using catalog::Status;
    for (const auto status : {Status::Accepted, Status::Rejected, Status::Skipped}) {
        auto* curve = plot()->addGraph();
        curve->setLineStyle(QCPGraph::lsStepLeft);
        m_curves.emplace_back(status, curve);
    }
    showLegend();
    plot()->setMouseTracking(true);
    connect(plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        readOut(event->position());
        plot()->setCursor(curveAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const auto* chosen = event->button() == Qt::LeftButton ? curveAt(event->position()) : nullptr;
        for (const auto& [status, curve] : m_curves)
            if (curve == chosen)
                emit queryChosen("status:" + toQString(catalog::nameOf(status)));
    });
    retranslate();
    recolourFrame();
    recolour();
}

void LabelChart::retranslate()
{
    ChartFrame::retranslate();
    for (const auto& [status, curve] : m_curves)
        curve->setName(statusText(status));
    fitLegend();
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

void LabelChart::recolour()
{
    const auto colours = coloursFor(palette());
    const std::map<catalog::Status, std::tuple<QColor, Qt::PenStyle, QCPScatterStyle::ScatterShape>> looks = {
        {catalog::Status::Accepted, {colours.positive, Qt::SolidLine, QCPScatterStyle::ssDisc}},
        {catalog::Status::Rejected, {colours.negative, Qt::DashLine, QCPScatterStyle::ssSquare}},
        {catalog::Status::Skipped, {colours.muted, Qt::DotLine, QCPScatterStyle::ssTriangle}}};
    for (const auto& [status, curve] : m_curves) {
        const auto& [colour, line, shape] = looks.at(status);
        curve->setPen(QPen(colour, 2, line));
        curve->setScatterStyle({shape, colour, 5});
    }
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

int LabelChart::points() const
{
    return static_cast<int>(m_labels.size());
}

void LabelChart::setLabels(const std::vector<catalog::LabelPoint>& labels)
{
    m_labels = labels;
    QVector<double> at;
    for (const auto& point : m_labels)
        at << secondsOf(point);
    for (const auto& [status, curve] : m_curves) {
        QVector<double> products;
        for (const auto& point : m_labels) {
            const auto found = point.products.find(status);
            products << (found == point.products.end() ? 0.0 : static_cast<double>(found->second));
        }
        curve->setData(at, products, true);
    }
    fitAxes();
    setReadout({});
}

void LabelChart::fitAxes()
{
    if (m_labels.empty())
        return;
    const double first = secondsOf(m_labels.front()), last = secondsOf(m_labels.back());
    const double span = std::max(kShortest, last - first);
    QSharedPointer<QCPAxisTickerDateTime> ticker(new QCPAxisTickerDateTime);
    const QLocale locale;
    const auto day = locale.dateFormat(QLocale::ShortFormat), time = locale.timeFormat(QLocale::ShortFormat);
    ticker->setDateTimeFormat(span > 3.0 * kDay ? day : span > kDay / 2.0 ? day + "\n" + time : time);
    ticker->setTickCount(4);
    plot()->xAxis->setTicker(ticker);
    plot()->xAxis->setRange(last - span - 0.03 * span, last + 0.03 * span);
    double most = 1.0;
    for (const auto& [status, curve] : m_curves)
        for (const auto& point : *curve->data())
            most = std::max(most, point.value);
    setCountTicks(plot()->yAxis, most);
    plot()->yAxis->setRange(0.0, most * 1.08);
    plot()->replot(QCustomPlot::rpQueuedReplot);
}

QCPGraph* LabelChart::curveAt(const QPointF& pixel) const
{
    QCPGraph* nearest = nullptr;
    double best = kReach;
    for (const auto& [status, curve] : m_curves)
        if (const double distance = curve->selectTest(pixel, false); distance >= 0.0 && distance < best) {
            best = distance;
            nearest = curve;
        }
    return nearest;
}

void LabelChart::readOut(const QPointF& pixel)
{
    const double at = plot()->xAxis->pixelToCoord(pixel.x());
    const auto after = std::find_if(m_labels.begin(), m_labels.end(),
                                    [at](const catalog::LabelPoint& point) { return secondsOf(point) > at; });
    if (after == m_labels.begin())
        return setReadout({});
    const auto& point = *(after - 1);
    const QLocale locale;
    const auto time = QDateTime::fromString(toQString(point.at), Qt::ISODateWithMs).toLocalTime();
    QStringList parts{locale.toString(time, QLocale::ShortFormat)};
    for (const auto& [status, products] : point.products)
        parts << statusText(status) + " " + locale.toString(qulonglong(products));
    setReadout(parts.join(QStringLiteral(" · ")));
}

} // namespace vitrine::ui
