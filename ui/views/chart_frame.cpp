// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_frame.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "engine/core/error.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/plot_legend.h"

namespace vitrine::ui {

namespace {

constexpr double kSavedScale = 2.0;
constexpr double kMostTicks = 5.0;
constexpr double kSmallFont = 0.9; ///< of the widget's, for ticks

[[noreturn]] void cannotWrite(const std::filesystem::path& file)
{
    throw core::Error({core::ErrorCode::FileUnwritable, {.file = file}, {}});
}

} // namespace

QString suffixOf(ChartFile file)
{
    switch (file) {
    case ChartFile::Png:
        return QStringLiteral("png");
    case ChartFile::Pdf:
        return QStringLiteral("pdf");
    case ChartFile::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

ChartFrame::ChartFrame(const QString& name, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_choice(new QComboBox(this)), m_readout(new QLabel(this)),
      m_menuButton(new QToolButton(this)), m_menu(new QMenu(this)), m_enlarge(m_menu->addAction(QString())),
      m_png(m_menu->addAction(QString())), m_pdf(m_menu->addAction(QString())),
      m_csv(m_menu->addAction(QString())), m_plot(new QCustomPlot(this)), m_empty(new QLabel(this))
{
    setObjectName(name);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_choice->setObjectName(name + ".choice");
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // whose words change with language and products
    m_choice->hide();
    m_readout->setObjectName(name + ".readout");
    m_readout->setMinimumWidth(10); // it gives way before the window does
    m_readout->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_menuButton->setObjectName(name + ".menu");
    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setMenu(m_menu);
    m_enlarge->setObjectName(name + ".enlarge");
    m_enlarge->setCheckable(true);
    m_png->setObjectName(name + ".png");
    m_pdf->setObjectName(name + ".pdf");
    m_csv->setObjectName(name + ".csv");
    m_menu->insertSeparator(m_png);
    m_plot->setObjectName(name + ".plot");
    m_plot->setMinimumHeight(11 * fontMetrics().height());
    m_plot->setMinimumWidth(20 * fontMetrics().averageCharWidth());
    m_empty->setObjectName(name + ".empty");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_choice);
    head->addWidget(m_readout, 1);
    head->addWidget(m_menuButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_plot, 1);
    column->addWidget(m_empty, 1);

    connect(m_choice, &QComboBox::activated, this, &ChartFrame::choiceChanged);
    connect(m_enlarge, &QAction::triggered, this, &ChartFrame::enlargeRequested);
    connect(m_png, &QAction::triggered, this, [this] { emit saveRequested(ChartFile::Png); });
    connect(m_pdf, &QAction::triggered, this, [this] { emit saveRequested(ChartFile::Pdf); });
    connect(m_csv, &QAction::triggered, this, [this] { emit saveRequested(ChartFile::Csv); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this] { emit enlargeRequested(!m_enlarged); });
    ChartFrame::retranslate();
    recolourFrame();
}

void ChartFrame::retranslate()
{
    m_enlarge->setText(tr("&Enlarge"));
    m_png->setText(tr("Save as &PNG …"));
    m_pdf->setText(tr("Save as P&DF …"));
    m_csv->setText(tr("Save as &CSV …"));
    m_menuButton->setToolTip(tr("Save or enlarge this chart"));
    m_menuButton->setAccessibleName(tr("Save or enlarge this chart"));
    m_choice->setAccessibleName(tr("What the chart shows"));
    m_plot->setLocale(QLocale());
}

void ChartFrame::setTitle(const QString& title)
{
    m_title->setText(title);
    m_plot->setAccessibleName(title);
}

QString ChartFrame::title() const
{
    return m_title->text();
}

void ChartFrame::setChoices(const QStringList& choices)
{
    const int before = std::max(0, m_choice->currentIndex());
    QStringList shown;
    for (int at = 0; at < m_choice->count(); ++at)
        shown << m_choice->itemText(at);
    if (shown != choices) {
        m_choice->clear();
        m_choice->addItems(choices);
        m_choice->setCurrentIndex(std::min(before, static_cast<int>(choices.size()) - 1));
    }
    m_choice->setVisible(choices.size() > 1);
}

int ChartFrame::choice() const
{
    return std::max(0, m_choice->currentIndex());
}

void ChartFrame::setEmptyText(const QString& text)
{
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_plot->setVisible(text.isEmpty());
    for (auto* action : {m_enlarge, m_png, m_pdf, m_csv})
        action->setEnabled(text.isEmpty() || (action == m_enlarge && m_enlarged));
    if (!text.isEmpty())
        setReadout({});
}

QString ChartFrame::emptyText() const
{
    return m_empty->text();
}

void ChartFrame::setEnlarged(bool on)
{
    m_enlarged = on;
    m_enlarge->setChecked(on);
}

QString ChartFrame::readout() const
{
    return m_readout->text();
}

void ChartFrame::setReadout(const QString& text)
{
    m_readout->setText(text);
    m_plot->setAccessibleDescription(text);
}

void ChartFrame::savePng(const std::filesystem::path& file)
{
    if (!m_plot->savePng(pathText(file), 0, 0, kSavedScale))
        cannotWrite(file);
}

void ChartFrame::savePdf(const std::filesystem::path& file)
{
    if (!m_plot->savePdf(pathText(file)))
        cannotWrite(file);
}

void ChartFrame::showLegend()
{
    m_plot->legend->setMargins({0, 0, 0, 0});
    m_legend = new PlotLegend(*m_plot, m_plot->minimumSize());
}

void ChartFrame::fitLegend()
{
    if (m_legend)
        m_legend->fit();
}

int ChartFrame::legendLines() const
{
    return m_legend ? m_legend->lines() : 0;
}

void ChartFrame::setCountTicks(QCPAxis* axis, double top)
{
    double step = 1.0;
    for (int at = 0; top / step > kMostTicks; ++at)
        step *= at % 3 == 1 ? 2.5 : 2.0; // 1, 2, 5, 10 and so on
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(step);
    axis->setTicker(ticker);
    axis->setNumberFormat("f");
    axis->setNumberPrecision(0);
}

void ChartFrame::recolourFrame()
{
    const auto colours = coloursFor(palette());
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto muted = palette();
    muted.setColor(QPalette::WindowText, colours.muted);
    m_readout->setPalette(muted);
    m_empty->setPalette(muted);
    m_plot->setBackground(palette().color(QPalette::Base));
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * kSmallFont);
    for (auto* axis : m_plot->axisRect()->axes()) {
        axis->setBasePen(QPen(colours.line));
        axis->setTickPen(QPen(colours.line));
        axis->setSubTickPen(QPen(Qt::NoPen));
        axis->setTickLabelColor(palette().color(QPalette::Text));
        axis->setLabelColor(colours.muted);
        axis->setTickLabelFont(small);
        axis->setLabelFont(small);
        axis->grid()->setPen(QPen(colours.line, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    auto* legend = m_plot->legend;
    legend->setBrush(Qt::NoBrush);
    legend->setBorderPen(QPen(Qt::NoPen));
    legend->setTextColor(palette().color(QPalette::Text));
    legend->setFont(small);
    legend->setIconSize(12, 12);
    fitLegend();
}

void ChartFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        recolourFrame();
        recolour();
    }
}

} // namespace vitrine::ui
