// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fidelity_dialog.h"

#include <algorithm>
#include <map>

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/plot_legend.h"

namespace vitrine::ui {

namespace {

constexpr std::size_t kMostShares = 12;
constexpr int kPlotLines = 18; ///< of text, the plot's height
constexpr int kPlotCharacters = 20;
constexpr double kSpanForLog = 100.0;

} // namespace

FidelityDialog::FidelityDialog(const sampledata::SampleOutcome& outcome, QWidget* parent)
    : QDialog(parent), m_outcome(outcome), m_headline(new QLabel(this)), m_privacy(new QLabel(this)),
      m_fields(new QTreeWidget(this)), m_plot(new QCustomPlot(this)), m_page(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName("fidelity");
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    connect(m_fields, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            showField(m_fields->indexOfTopLevelItem(item));
    });
    connect(m_page, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(m_outcome.page))); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_fields->setCurrentItem(m_fields->topLevelItem(0));
    resize(900, sizeHint().height());
}

void FidelityDialog::build()
{
    m_headline->setObjectName("fidelity.headline");
    m_headline->setWordWrap(true);
    m_privacy->setObjectName("fidelity.privacy");
    m_privacy->setWordWrap(true);
    m_fields->setObjectName("fidelity.fields");
    m_fields->setRootIsDecorated(false);
    m_fields->setColumnCount(3);
    m_fields->setAlternatingRowColors(true);
    m_fields->setMinimumWidth(46 * fontMetrics().averageCharWidth());
    m_plot->setObjectName("fidelity.plot");
    m_legend = new PlotLegend(*m_plot, {kPlotCharacters * fontMetrics().averageCharWidth(),
                                        kPlotLines * fontMetrics().height()});
    m_page->setObjectName("fidelity.page");
    m_page->setAutoDefault(false);
    m_close->setObjectName("fidelity.close");
    m_close->setDefault(true);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_fields);
    columns->addWidget(m_plot, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_page);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_headline);
    column->addLayout(columns, 1);
    column->addWidget(m_privacy);
    column->addLayout(buttons);
}

void FidelityDialog::retranslate()
{
    const auto& report = *m_outcome.fidelity;
    const QLocale locale;
    setWindowTitle(tr("How near the sample is"));
    m_headline->setText(
        tr("%Ln product(s) that resemble “%1”. A distance of 0 is the same distribution, 1 has nothing "
           "in common; below %2 counts as close.",
           nullptr, static_cast<int>(report.sampleProducts))
            .arg(toQString(report.source), locale.toString(sampledata::kCloseDistance, 'f', 2)));
    const auto copies = report.copyCount == 0 ? tr("No title and no picture of the source is in the sample.")
                                              : tr("%Ln product(s) have a title or a picture of the source.",
                                                   nullptr, static_cast<int>(report.copyCount));
    const auto near = report.tooNearCount == 0
                          ? tr("No product comes too near to a real one.")
                          : tr("%Ln product(s) come too near to a real one: the whole report names them.",
                               nullptr, static_cast<int>(report.tooNearCount));
    m_privacy->setText(
        (report.copyCount + report.tooNearCount > 0 ? QStringLiteral("⚠ ") : QStringLiteral("✓ ")) + copies +
        " " + near);
    m_fields->setHeaderLabels({tr("Field"), tr("Distance"), tr("Verdict")});
    m_fields->setAccessibleName(tr("Distances of the fields"));
    m_plot->setAccessibleName(tr("Distributions of the selected field in both catalogs"));
    m_plot->setLocale(locale);
    m_page->setText(tr("&Open the whole report"));
    m_close->setText(tr("&Close"));
    fill();
}

QString FidelityDialog::verdictText(sampledata::FidelityVerdict verdict)
{
    switch (verdict) {
    case sampledata::FidelityVerdict::Close:
        return tr("close", "distance");
    case sampledata::FidelityVerdict::Near:
        return tr("near", "distance");
    case sampledata::FidelityVerdict::Chance:
        return tr("chance", "distance");
    case sampledata::FidelityVerdict::Apart:
        return tr("apart", "distance");
    }
    return {};
}

void FidelityDialog::fill()
{
    const auto& report = *m_outcome.fidelity;
    const QLocale locale;
    const std::map<std::string, QString> names{{"price", tr("Price")},
                                               {"title_length", tr("Length of the title")},
                                               {"picture_width", tr("Width of the picture")},
                                               {"picture_height", tr("Height of the picture")},
                                               {"category", tr("Category")},
                                               {"brand", tr("Brand")},
                                               {"currency", tr("Currency")},
                                               {"split", tr("Split")},
                                               {"picture_format", tr("Format of the picture")}};
    const int current = std::max(0, m_fields->indexOfTopLevelItem(m_fields->currentItem()));
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    const auto add = [&](const std::string& field, double distance, double probability) {
        const auto verdict = verdictText(sampledata::verdictOf(distance, probability));
        auto* item = new QTreeWidgetItem(m_fields, {names.count(field) ? names.at(field) : toQString(field),
                                                    locale.toString(distance, 'f', 3), verdict});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    };
    for (const auto& number : report.numbers)
        add(number.field, number.kolmogorovSmirnov, number.probability);
    for (const auto& share : report.shares)
        add(share.field, share.totalVariation, share.chiSquare.probability);
    m_fields->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_fields->header()->setStretchLastSection(false);
    m_fields->setCurrentItem(m_fields->topLevelItem(current));
    showField(current);
}

void FidelityDialog::showField(int row)
{
    const auto& report = *m_outcome.fidelity;
    const auto at = static_cast<std::size_t>(std::max(0, row));
    m_plot->clearPlottables();
    if (at < report.numbers.size())
        showNumber(report.numbers[at]);
    else if (at - report.numbers.size() < report.shares.size())
        showShares(report.shares[at - report.numbers.size()]);
    recolour();
}

void FidelityDialog::showNumber(const sampledata::NumberFidelity& number)
{
    const auto draw = [this](const std::vector<double>& quantiles, const QString& name) {
        auto* curve = m_plot->addGraph();
        curve->setName(name);
        for (std::size_t at = 0; at < quantiles.size(); ++at)
            curve->addData(quantiles[at],
                           100.0 * static_cast<double>(at) / static_cast<double>(quantiles.size() - 1));
    };
    draw(number.sourceQuantiles, tr("Source"));
    draw(number.sampleQuantiles, tr("Sample"));
    const double low = std::min(number.sourceQuantiles.front(), number.sampleQuantiles.front());
    const double high = std::max({number.sourceQuantiles.back(), number.sampleQuantiles.back(), low + 1.0});
    const bool logarithmic = low > 0.0 && high > low * kSpanForLog;
    m_plot->xAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_plot->xAxis->setTicker(logarithmic ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog)
                                         : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    m_plot->xAxis->setNumberFormat("f");
    m_plot->xAxis->setNumberPrecision(0);
    m_plot->xAxis->setTickLabelRotation(0);
    m_plot->xAxis->setRange(low, high);
    m_plot->yAxis->setRange(0, 100);
    m_plot->yAxis->setLabel(tr("% of the products up to a value"));
}

void FidelityDialog::showShares(const sampledata::ShareFidelity& share)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    auto* group = new QCPBarsGroup(m_plot);
    auto* source = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    auto* sample = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    source->setName(tr("Source"));
    sample->setName(tr("Sample"));
    double top = 0.0;
    const auto shown = std::min(kMostShares, share.shares.size());
    for (std::size_t at = 0; at < shown; ++at) {
        const auto& entry = share.shares[at];
        const double place = static_cast<double>(at);
        source->addData(place, 100.0 * entry.source);
        sample->addData(place, 100.0 * entry.sample);
        top = std::max({top, 100.0 * entry.source, 100.0 * entry.sample});
        const auto name = entry.name.empty() ? tr("(none)") : toQString(entry.name);
        ticker->addTick(place,
                        fontMetrics().elidedText(name, Qt::ElideLeft, 22 * fontMetrics().averageCharWidth()));
    }
    for (auto* bars : {source, sample}) {
        bars->setWidth(0.4);
        bars->setBarsGroup(group);
    }
    m_plot->xAxis->setScaleType(QCPAxis::stLinear);
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setTickLabelRotation(shown > 4 ? -40 : 0);
    m_plot->xAxis->setRange(-0.6, static_cast<double>(shown) - 0.4);
    m_plot->yAxis->setRange(0, top * 1.05);
    m_plot->yAxis->setLabel(tr("% of the products"));
}

void FidelityDialog::recolour()
{
    const auto colours = coloursFor(palette());
    const QColor both[] = {colours.trainCurve, colours.validationCurve};
    for (int at = 0; at < m_plot->plottableCount(); ++at) {
        auto* plottable = m_plot->plottable(at);
        const bool bars = qobject_cast<QCPBars*>(plottable) != nullptr;
        plottable->setPen(bars ? QPen(Qt::NoPen)
                               : QPen(both[at % 2], 2, at % 2 == 0 ? Qt::SolidLine : Qt::DashLine));
        plottable->setBrush(bars ? QBrush(both[at % 2]) : QBrush(Qt::NoBrush));
    }
    m_plot->setBackground(palette().color(QPalette::Base));
    for (auto* axis : m_plot->axisRect()->axes()) {
        axis->setBasePen(QPen(colours.line));
        axis->setTickPen(QPen(colours.line));
        axis->setSubTickPen(QPen(Qt::NoPen));
        axis->setTickLabelColor(palette().color(QPalette::Text));
        axis->setLabelColor(colours.muted);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(colours.line, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setTextColor(palette().color(QPalette::Text));
    m_plot->legend->setFont(font());
    m_legend->fit();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void FidelityDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace vitrine::ui
