// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics_panel.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "engine/catalog/filter/query_writing.h"
#include "engine/catalog/statistics/statistics_text.h"
#include "engine/core/atomic_file.h"
#include "ui/bridges/catalog_session.h"
#include "ui/field_text.h"
#include "ui/panels/statistics_content.h"
#include "ui/text.h"
#include "ui/views/bar_chart.h"
#include "ui/views/flow_layout.h"
#include "ui/views/label_chart.h"

namespace vitrine::ui {

using catalog::Field;

namespace {

constexpr int kPause = 120;      ///< ms after a change before it counts
constexpr int kNoticed = 150;    ///< ms of counting before it says so
constexpr int kColumnWidth = 46; ///< characters that a chart wants
constexpr int kMostColumns = 3;
constexpr int kSearchCharacters = 40; ///< at most, of the search that is counted
constexpr int kSpacing = 10;

constexpr std::array<Field, 4> kCounted = {Field::Category3Code, Field::Category2Code, Field::Category1Code,
                                           Field::Brand};

std::filesystem::path withSuffix(std::filesystem::path path, ChartFile file)
{
    const auto suffix = (QLatin1Char('.') + suffixOf(file)).toStdString();
    if (path.extension() != suffix)
        path += suffix;
    return path;
}

} // namespace

StatisticsPanel::StatisticsPanel(FileChooser chooser, QWidget* parent)
    : QWidget(parent), m_chooser(std::move(chooser)),
      m_statistics(std::make_shared<const catalog::CatalogStatistics>()), m_head(new QLabel(this)),
      m_onlyFound(new QCheckBox(this)), m_check(new QPushButton(this)), m_area(new QScrollArea(this)),
      m_grid(nullptr), m_categories(new BarChart("statistics.categories", this)),
      m_prices(new BarChart("statistics.prices", this)), m_words(new BarChart("statistics.words", this)),
      m_sizes(new BarChart("statistics.sizes", this)), m_splits(new BarChart("statistics.splits", this)),
      m_labels(new LabelChart("statistics.labels", this)), m_charts{m_categories, m_prices, m_words,
                                                                    m_sizes,      m_splits, m_labels}
{
    setObjectName("statistics");
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kNoticed);
    connect(&m_soon, &QTimer::timeout, this, &StatisticsPanel::count);
    connect(&m_slow, &QTimer::timeout, this, &StatisticsPanel::showHead);
    connect(m_onlyFound, &QCheckBox::toggled, this, &StatisticsPanel::countSoon);
    connect(m_check, &QPushButton::clicked, this, &StatisticsPanel::checkRequested);
    for (std::size_t at = 0; at < m_charts.size(); ++at) {
        auto* frame = m_charts[at];
        const auto which = static_cast<Chart>(at);
        connect(frame, &ChartFrame::choiceChanged, this, &StatisticsPanel::showStatistics);
        connect(frame, &ChartFrame::saveRequested, this,
                [this, which](ChartFile file) { save(which, file); });
        connect(frame, &ChartFrame::enlargeRequested, this, [this, frame](bool on) {
            m_enlarged = on ? frame : nullptr;
            arrange();
        });
        connect(frame, &ChartFrame::queryChosen, this, [this](const QString& query) {
            emit queryChosen(toQString(catalog::narrowed(m_countedFilter, query.toStdString())));
        });
    }
    retranslate();
    arrange();
}

StatisticsPanel::~StatisticsPanel() = default;

void StatisticsPanel::build()
{
    m_head->setObjectName("statistics.head");
    m_onlyFound->setObjectName("statistics.onlyFound");
    m_onlyFound->setChecked(true);
    m_check->setObjectName("statistics.check");
    auto* bar = new FlowLayout; // a long search in a long language would decide how narrow the window can be
    bar->setContentsMargins(12, 10, 12, 6);
    bar->setSpacing(12);
    bar->addWidget(m_head);
    bar->addWidget(m_check);
    bar->addWidget(m_onlyFound);
    auto* inner = new QWidget(this);
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(12, 0, 12, 12);
    m_grid->setSpacing(kSpacing);
    for (auto* frame : m_charts)
        frame->setParent(inner);
    m_area->setObjectName("statistics.area");
    m_area->setWidget(inner);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_area, 1);
}

void StatisticsPanel::retranslate()
{
    m_categories->setTitle(tr("Products by category"));
    m_prices->setTitle(tr("Prices"));
    m_words->setTitle(tr("Words in titles"));
    m_sizes->setTitle(tr("Picture sizes"));
    m_splits->setTitle(tr("Split balance"));
    m_labels->setTitle(tr("Review over time"));
    m_check->setText(tr("&Check pictures"));
    m_check->setToolTip(tr("Look at the pictures, so that their sizes become known"));
    m_onlyFound->setToolTip(tr("Off: all products of the catalog"));
    showStatistics();
}

ChartFrame* StatisticsPanel::chart(Chart chart) const
{
    return m_charts[static_cast<std::size_t>(chart)];
}

void StatisticsPanel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_job = {};
    m_counting = false;
    m_search.clear();
    m_countedFilter.clear();
    m_statistics = std::make_shared<const catalog::CatalogStatistics>();
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &StatisticsPanel::countSoon);
    showStatistics();
    countSoon();
}

void StatisticsPanel::setSearch(const QString& query, std::function<QString()> words)
{
    m_searchWords = std::move(words);
    if (query != m_search) {
        m_search = query;
        if (m_onlyFound->isChecked())
            countSoon();
    }
    showHead();
}

std::string StatisticsPanel::filter() const
{
    return m_onlyFound->isChecked() ? m_search.toStdString() : std::string();
}

void StatisticsPanel::countSoon()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void StatisticsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        count();
}

void StatisticsPanel::count()
{
    if (!m_session || !isVisible())
        return;
    m_stale = false;
    m_counting = true;
    m_slow.start();
    const auto filter = this->filter();
    m_job = m_session->jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_session->catalog(), filter](std::stop_token stop) {
            return catalog->statistics(filter, {stop});
        },
        [this, filter](catalog::CatalogStatistics statistics) {
            m_counting = false;
            m_countedFilter = filter;
            m_statistics = std::make_shared<const catalog::CatalogStatistics>(std::move(statistics));
            showStatistics();
            emit counted();
        },
        [this](const core::Problem& refusal) {
            m_counting = false;
            showHead();
            emit problem(refusal);
        });
}

void StatisticsPanel::showHead()
{
    const bool filtered = !m_search.trimmed().isEmpty();
    m_onlyFound->setVisible(filtered);
    auto words = m_searchWords ? m_searchWords() : m_search;
    words =
        fontMetrics().elidedText(words, Qt::ElideRight, kSearchCharacters * fontMetrics().averageCharWidth());
    m_onlyFound->setText(tr("&Only what the search finds: %1").arg(words.replace('&', "&&")));
    const auto products = static_cast<int>(m_statistics->products);
    QString text = !m_session                             ? QString()
                   : filtered && m_onlyFound->isChecked() ? tr("%Ln product(s) found", nullptr, products)
                                                          : tr("%Ln product(s)", nullptr, products);
    if (m_counting && !m_slow.isActive())
        text = tr("Counting …");
    m_head->setText(text);
    m_check->setVisible(m_statistics->products > 0 && m_statistics->picturesKnown == 0);
}

void StatisticsPanel::showStatistics()
{
    const auto& statistics = *m_statistics;
    const StatisticsContent content(statistics);
    const bool none = statistics.products == 0;
    const auto nothing = none ? tr("No products to count.") : QString();

    QStringList fields;
    for (const auto field : kCounted)
        fields << fieldText(field);
    m_categories->setChoices(fields);
    if (!none)
        m_categories->setContent(content.values(kCounted[static_cast<std::size_t>(m_categories->choice())]));
    m_categories->setEmptyText(nothing);

    m_prices->setChoices(content.currencies());
    const auto currency = static_cast<std::size_t>(m_prices->choice());
    if (currency < statistics.prices.size())
        m_prices->setContent(content.prices(currency));
    m_prices->setEmptyText(!none && statistics.prices.empty() ? tr("No product has a price.") : nothing);

    m_words->setContent(content.words());
    m_words->setEmptyText(!none && statistics.words.empty() ? tr("No title holds a word.") : nothing);

    if (!statistics.widths.empty())
        m_sizes->setContent(content.sizes());
    m_sizes->setEmptyText(!none && statistics.widths.empty()
                              ? tr("The sizes of pictures are known once the catalog has been checked.")
                              : nothing);

    m_splits->setContent(content.splits());
    m_splits->setEmptyText(nothing);

    m_labels->setLabels(statistics.labels);
    m_labels->setEmptyText(
        !none && statistics.labels.empty()
            ? (m_countedFilter.empty()
                   ? tr("No product has been accepted or rejected yet. This chart follows the review.")
                   : tr("None of the products that the search finds has been accepted or rejected."))
            : nothing);
    showHead();
}

void StatisticsPanel::arrange()
{
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int at = 0; at < kMostColumns; ++at)
        m_grid->setColumnStretch(at, 0);
    for (int at = 0; at < static_cast<int>(m_charts.size()); ++at)
        m_grid->setRowStretch(at, 0);
    const int wanted = kColumnWidth * fontMetrics().averageCharWidth();
    const int columns = m_enlarged ? 1 : std::clamp(width() / std::max(1, wanted), 1, kMostColumns);
    int place = 0;
    for (auto* frame : m_charts) {
        const bool shown = !m_enlarged || frame == m_enlarged;
        frame->setVisible(shown);
        frame->setEnlarged(frame == m_enlarged);
        if (!shown)
            continue;
        m_grid->addWidget(frame, place / columns, place % columns);
        m_grid->setColumnStretch(place % columns, 1);
        m_grid->setRowStretch(place / columns, 1);
        ++place;
    }
}

std::vector<std::string> StatisticsPanel::partsOf(Chart chart) const
{
    switch (chart) {
    case Chart::Categories:
        return {nameOf(kCounted[static_cast<std::size_t>(m_categories->choice())])};
    case Chart::Prices:
        return {"price"};
    case Chart::Words:
        return {"word"};
    case Chart::Sizes:
        return {"width", "height"};
    case Chart::Splits:
        return {"split"};
    case Chart::Labels:
        return {"label"};
    }
    return {};
}

void StatisticsPanel::save(Chart chart, ChartFile file)
{
    if (!m_session)
        return;
    const auto suffix = suffixOf(file);
    const auto name =
        QStringLiteral("%1 - %2.%3").arg(m_session->name(), this->chart(chart)->title(), suffix);
    m_chooser(
        this,
        {FileQuestion::Kind::NewFile, tr("Save “%1”").arg(this->chart(chart)->title()),
         pathText(m_session->exportsFolder() / toPath(name)),
         tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix)},
        [this, chart, file](const QString& path) { saveTo(chart, file, withSuffix(toPath(path), file)); });
}

void StatisticsPanel::saveTo(Chart chart, ChartFile file, const std::filesystem::path& path)
{
    try {
        switch (file) {
        case ChartFile::Png:
            return this->chart(chart)->savePng(path);
        case ChartFile::Pdf:
            return this->chart(chart)->savePdf(path);
        case ChartFile::Csv:
            return core::writeFileAtomically(path, catalog::statisticsCsv(*m_statistics, partsOf(chart)));
        }
    } catch (const core::Error& error) {
        emit problem(error.problem());
    }
}

void StatisticsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatisticsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
