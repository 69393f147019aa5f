// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/loss_plot.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "ui/theme.h"
#include "ui/views/plot_legend.h"

namespace vitrine::ui {

namespace {

constexpr int kRedrawInterval = 34; ///< ms: at most 30 a second
constexpr int kSmallestLines = 17;  ///< of text: what a line of legend, axes and two small plots need in height
constexpr int kSmallestCharacters = 20;
constexpr int kSliderLeast = 60; ///< pixels, where the words beside it need the room
constexpr int kSliderMost = 110;

/// Of steps, which have no halves.
class StepTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override { return std::ceil(QCPAxisTicker::getTickStep(range)); }
};

} // namespace

LossPlot::LossPlot(QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot(this)), m_logarithmic(new QCheckBox(this)),
      m_smoothingLabel(new QLabel(this)), m_smoothing(new QSlider(Qt::Horizontal, this)),
      m_readout(new QLabel(this))
{
    build();
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(kRedrawInterval);
    connect(&m_redraw, &QTimer::timeout, this, &LossPlot::replot);
    connect(m_logarithmic, &QCheckBox::toggled, this, [this](bool on) {
        auto* axis = m_plot->axisRect(0)->axis(QCPAxis::atLeft);
        axis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        axis->setTicker(on ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog)
                           : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        axis->setNumberFormat(on ? "gb" : "g");
        m_zoomed = false;
        requestReplot();
    });
    connect(m_smoothing, &QSlider::valueChanged, this, [this] {
        smoothAll();
        retranslate();
        requestReplot();
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const double step = m_plot->axisRect(0)->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x());
        showReadout(step);
    });
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { m_zoomed = true; });
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { m_zoomed = true; });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this] {
        m_zoomed = false;
        requestReplot();
    });
    smoothAll();
    retranslate();
    recolour();
}

void LossPlot::build()
{
    m_plot->setObjectName("plot.curves");
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    auto* lossRect = m_plot->axisRect(0);
    m_useRect = new QCPAxisRect(m_plot);
    // Along its axis the name would have to be no longer than the curve is high.
    m_useTitle = new QCPTextElement(m_plot);
    m_useTitle->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    m_useRect->setMinimumMargins({15, 6, 15, 15}); // at the top the title is margin enough
    m_plot->plotLayout()->addElement(1, 0, m_useTitle);
    m_plot->plotLayout()->addElement(2, 0, m_useRect);
    m_plot->plotLayout()->setRowStretchFactor(0, 3);
    m_plot->plotLayout()->setRowStretchFactor(1, 0.001); // no higher than its text
    m_plot->plotLayout()->setRowStretchFactor(2, 1.4);
    m_useRect->axis(QCPAxis::atLeft)->ticker()->setTickCount(3);
    auto* margins = new QCPMarginGroup(m_plot);
    for (auto* rect : {lossRect, m_useRect}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        rect->setRangeDrag(Qt::Horizontal);
        rect->setRangeZoom(Qt::Horizontal);
        for (auto* axis : rect->axes())
            axis->setLayer("axes");
    }
    auto* x = lossRect->axis(QCPAxis::atBottom);
    auto* useX = m_useRect->axis(QCPAxis::atBottom);
    x->setTickLabels(false);
    for (auto* axis : {x, useX})
        axis->setTicker(QSharedPointer<QCPAxisTicker>(new StepTicker));
    // One axis of steps: what is dragged above moves below.
    connect(x, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), useX,
            qOverload<const QCPRange&>(&QCPAxis::setRange));
    connect(useX, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), x,
            qOverload<const QCPRange&>(&QCPAxis::setRange));

    m_raw = m_plot->addGraph();
    m_smooth = m_plot->addGraph();
    m_validation = m_plot->addGraph();
    m_zero = m_plot->addGraph(useX, m_useRect->axis(QCPAxis::atLeft));
    m_use = m_plot->addGraph(useX, m_useRect->axis(QCPAxis::atLeft));
    m_raw->removeFromLegend();
    m_zero->removeFromLegend();
    m_legend = new PlotLegend(*m_plot, {kSmallestCharacters * fontMetrics().averageCharWidth(),
                                        kSmallestLines * fontMetrics().height()});
    m_cursor = new QCPItemStraightLine(m_plot);
    m_useCursor = new QCPItemStraightLine(m_plot);
    for (auto* point : m_useCursor->positions()) {
        point->setAxisRect(m_useRect);
        point->setAxes(useX, m_useRect->axis(QCPAxis::atLeft));
    }
    m_useCursor->setClipAxisRect(m_useRect);
    m_cursor->setVisible(false);
    m_useCursor->setVisible(false);

    m_logarithmic->setObjectName("plot.logarithmic");
    m_smoothing->setObjectName("plot.smoothing");
    m_smoothing->setRange(0, 99);
    m_smoothing->setValue(80);
    m_smoothing->setMinimumWidth(kSliderLeast);
    m_smoothing->setMaximumWidth(kSliderMost);
    m_smoothingLabel->setBuddy(m_smoothing);
    m_readout->setObjectName("plot.readout");
    m_readout->setWordWrap(true); // it gives way before the window does
    m_readout->setMinimumHeight(fontMetrics().height()); // the plot stays where it is when it comes
    auto* bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(m_logarithmic);
    bar->addSpacing(8);
    bar->addWidget(m_smoothingLabel);
    bar->addWidget(m_smoothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_readout);
    layout->addWidget(m_plot, 1);
}

void LossPlot::retranslate()
{
    m_smooth->setName(tr("Training loss"));
    m_validation->setName(tr("Validation loss"));
    m_use->setName(tr("Image use"));
    m_plot->axisRect(0)->axis(QCPAxis::atLeft)->setLabel(tr("Loss"));
    m_useTitle->setText(tr("Image use"));
    m_legend->fit();
    m_useRect->axis(QCPAxis::atBottom)->setLabel(tr("Step"));
    m_logarithmic->setText(tr("Lo&garithmic"));
    m_logarithmic->setAccessibleName(tr("Logarithmic loss axis"));
    m_smoothingLabel->setText(tr("S&moothing %1 %").arg(m_smoothing->value()));
    m_smoothing->setAccessibleName(tr("Smoothing of the training loss"));
    m_plot->setAccessibleName(tr("Curves of loss and image use"));
    m_plot->setToolTip(
        tr("Image use: how much worse the model does when it is shown another product's picture. At zero "
           "it does not look at the picture at all."));
    m_plot->setLocale(QLocale());
    showReadout({});
    requestReplot();
}

void LossPlot::recolour()
{
    const auto colours = coloursFor(palette());
    auto pale = colours.trainCurve;
    pale.setAlpha(80);
    m_plot->setBackground(palette().color(QPalette::Base));
    m_raw->setPen(QPen(pale, 1));
    m_smooth->setPen(QPen(colours.trainCurve, 2));
    m_validation->setPen(QPen(colours.validationCurve, 2));
    m_validation->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colours.validationCurve, 7));
    m_use->setPen(QPen(colours.imageUseCurve, 2));
    m_use->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, colours.imageUseCurve, 6));
    m_zero->setPen(QPen(colours.muted, 1, Qt::DashLine));
    for (auto* cursor : {m_cursor, m_useCursor})
        cursor->setPen(QPen(colours.muted, 1, Qt::DotLine));
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (auto* rect : {m_plot->axisRect(0), m_useRect})
        for (auto* axis : rect->axes()) {
            axis->setBasePen(QPen(colours.line));
            axis->setTickPen(QPen(colours.line));
            axis->setSubTickPen(QPen(Qt::NoPen));
            axis->setTickLabelColor(colours.muted);
            axis->setLabelColor(colours.muted);
            axis->setTickLabelFont(small);
            axis->setLabelFont(small);
            axis->grid()->setPen(QPen(colours.line, 1));
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
    auto ground = palette().color(QPalette::Base);
    ground.setAlpha(220);
    m_plot->legend->setBrush(ground);
    m_plot->legend->setBorderPen(QPen(Qt::NoPen));
    m_plot->legend->setTextColor(palette().color(QPalette::Text));
    m_plot->legend->setFont(small);
    m_legend->fit();
    m_useTitle->setFont(small);
    m_useTitle->setTextColor(colours.muted);
    requestReplot();
}

void LossPlot::clear()
{
    m_losses.clear();
    m_evaluations.clear();
    m_totalSteps = 0;
    m_zoomed = false;
    for (auto* graph : {m_raw, m_smooth, m_validation, m_use})
        graph->data()->clear();
    showReadout({});
    requestReplot();
}

void LossPlot::showCurves(const train::RunCurves& curves)
{
    clear();
    for (const auto& step : curves.steps)
        addStep(step);
    for (const auto& evaluation : curves.evaluations)
        addEvaluation(evaluation);
    showReadout({});
}

void LossPlot::follow(const train::Event& event)
{
    if (const auto* started = std::get_if<train::RunStarted>(&event))
        m_totalSteps = static_cast<double>(started->total_steps);
    else if (const auto* step = std::get_if<train::StepFinished>(&event))
        addStep(*step);
    else if (const auto* evaluation = std::get_if<train::EvaluationFinished>(&event))
        addEvaluation(*evaluation);
    else
        return;
    showReadout({});
}

void LossPlot::addStep(const train::StepFinished& step)
{
    const auto at = static_cast<double>(step.step);
    m_totalSteps = static_cast<double>(step.total_steps);
    if (m_losses.add(at, step.train_loss)) {
        m_raw->addData(at, step.train_loss);
        m_smooth->addData(at, m_losses.smoothed().at(at));
    } else { // a resumed run goes over steps again
        drawLosses();
    }
    requestReplot();
}

void LossPlot::addEvaluation(const train::EvaluationFinished& evaluation)
{
    const auto at = static_cast<double>(evaluation.step);
    m_evaluations[at] = {evaluation.metrics.validation_loss, evaluation.metrics.image_use};
    for (auto* graph : {m_validation, m_use})
        graph->data()->remove(at);
    m_validation->addData(at, evaluation.metrics.validation_loss);
    if (evaluation.metrics.image_use)
        m_use->addData(at, *evaluation.metrics.image_use);
    requestReplot();
}

void LossPlot::smoothAll()
{
    m_losses.setKeep(m_smoothing->value() / 100.0);
    drawLosses();
}

void LossPlot::drawLosses()
{
    QVector<double> at, raw, smooth;
    for (const auto& [step, loss] : m_losses.values()) {
        at << step;
        raw << loss;
        smooth << m_losses.smoothed().at(step);
    }
    m_raw->setData(at, raw, true);
    m_smooth->setData(at, smooth, true);
}

void LossPlot::requestReplot()
{
    if (!m_redraw.isActive())
        m_redraw.start();
}

void LossPlot::replot()
{
    if (!m_zoomed)
        fitRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::fitRanges()
{
    double last = std::max(10.0, m_totalSteps);
    const auto& steps = m_losses.values();
    if (!steps.empty())
        last = std::max(last, steps.rbegin()->first);
    m_plot->axisRect(0)->axis(QCPAxis::atBottom)->setRange(-last * 0.01, last * 1.01);
    m_zero->setData({-last * 0.01, last * 1.01}, {0.0, 0.0}, true);

    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    double use = 0;
    double least = 0;
    const auto widen = [&](double value) {
        if (std::isfinite(value) && value > 0) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const auto& [step, loss] : steps)
        widen(loss);
    for (const auto& [step, evaluation] : m_evaluations) {
        widen(evaluation.loss);
        if (evaluation.imageUse) {
            use = std::max(use, *evaluation.imageUse);
            least = std::min(least, *evaluation.imageUse);
        }
    }
    if (high <= 0) {
        low = 0.1;
        high = 1;
    }
    auto* y = m_plot->axisRect(0)->axis(QCPAxis::atLeft);
    if (m_logarithmic->isChecked())
        y->setRange(low / 1.2, high * 1.2);
    else
        y->setRange(0, high * 1.08);
    const double room = std::max(0.1, use - least) * 0.15;
    m_useRect->axis(QCPAxis::atLeft)->setRange(least - room, std::max(use, 0.1) + room);
}

QString LossPlot::readoutAt(std::optional<double> step) const
{
    if (m_losses.values().empty() && m_evaluations.empty())
        return {};
    const QLocale locale;
    const auto& steps = m_losses.values();
    const auto number = [&](double value) { return locale.toString(value, 'f', 3); };
    double at = !steps.empty() ? steps.rbegin()->first : m_evaluations.rbegin()->first;
    if (step)
        at = std::clamp(std::round(*step), 0.0, at);
    QStringList parts{tr("Step %1").arg(locale.toString(at, 'f', 0))};
    if (const auto found = steps.find(at); found != steps.end())
        parts << tr("training %1 (smoothed %2)").arg(number(found->second), number(m_losses.smoothed().at(at)));
    auto evaluation = m_evaluations.upper_bound(at); // the newest one up to here
    if (evaluation != m_evaluations.begin()) {
        --evaluation;
        parts << tr("validation %1").arg(number(evaluation->second.loss));
        if (evaluation->second.imageUse)
            parts << tr("image use %1").arg(number(*evaluation->second.imageUse));
    }
    return parts.join(QStringLiteral(" · "));
}

QString LossPlot::readout() const
{
    return m_readout->text();
}

void LossPlot::showReadout(std::optional<double> step)
{
    m_readout->setText(readoutAt(step));
    for (auto* cursor : {m_cursor, m_useCursor}) {
        cursor->setVisible(step.has_value());
        if (step) {
            cursor->point1->setCoords(std::round(*step), 0.1);
            cursor->point2->setCoords(std::round(*step), 1.0);
        }
    }
    if (step)
        requestReplot();
}

int LossPlot::smoothing() const
{
    return m_smoothing->value();
}
void LossPlot::setSmoothing(int percent)
{
    m_smoothing->setValue(percent);
}
bool LossPlot::logarithmic() const
{
    return m_logarithmic->isChecked();
}
void LossPlot::setLogarithmic(bool on)
{
    m_logarithmic->setChecked(on);
}

void LossPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
}

} // namespace vitrine::ui
