// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/catalog_panel.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/bridges/catalog_session.h"
#include "ui/field_text.h"
#include "ui/icons.h"
#include "ui/panels/details_panel.h"
#include "ui/panels/facet_panel.h"
#include "ui/panels/field_name_hint.h"
#include "ui/panels/search_bar.h"
#include "ui/panels/side_panels.h"
#include "ui/panels/sort_box.h"
#include "ui/query_text.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/product_grid.h"

namespace vitrine::ui {

namespace {

constexpr int kSizeStep = 16;       ///< pixels between two sizes of the pictures
constexpr int kSliderLeast = 60;    ///< pixels, where the words beside it need the room
constexpr int kSliderMost = 110;
constexpr int kFoundSpacing = 12;   ///< pixels between what was found and its order
constexpr int kSelectionPause = 40; ///< ms: keys held down pass over products without loading them

} // namespace

CatalogPanel::CatalogPanel(Settings& settings, ThumbnailLoader& thumbnails, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_model(new ProductModel(thumbnails, this)),
      m_search(new SearchBar(settings, this)),
      m_sortLabel(new QLabel(this)), m_sort(new SortBox(this)), m_sizeLabel(new QLabel(this)),
      m_size(new QSlider(Qt::Horizontal, this)), m_count(new QLabel(this)), m_grid(new ProductGrid(this)),
      m_details(new DetailsPanel(this)), m_facets(new FacetPanel(this)), m_left(new SidePanels(this)), m_right(new SidePanels(this)),
      m_found(new QBoxLayout(QBoxLayout::LeftToRight)), m_order(new QHBoxLayout), m_splitter(new QSplitter(this))
{
    m_sortLabel->setBuddy(m_sort);
    m_count->setObjectName("catalog.count");
    m_count->setWordWrap(true); // with huge letters the words of the sort box would be cut off instead
    m_size->setObjectName("catalog.thumbnailSize");
    m_size->setRange(96, 320);
    m_size->setSingleStep(kSizeStep);
    m_size->setPageStep(2 * kSizeStep);
    m_size->setMinimumWidth(kSliderLeast);
    m_size->setMaximumWidth(kSliderMost);
    m_sizeLabel->setBuddy(m_size);
    m_grid->setObjectName("catalog.grid");
    m_grid->setModel(m_model);
    m_details->setObjectName("details");

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 10, 12, 6);
    bar->setSpacing(8);
    bar->addWidget(m_search, 1);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    m_search->refusal()->setContentsMargins(14, 0, 14, 6);
    column->addWidget(m_search->refusal());
    m_search->hint()->setContentsMargins(14, 0, 14, 6);
    column->addWidget(m_search->hint());
    m_order->setSpacing(12);
    m_order->addWidget(m_sortLabel);
    m_order->addWidget(m_sort);
    m_order->addWidget(m_sizeLabel);
    m_order->addWidget(m_size);
    m_order->addStretch();
    m_found->setContentsMargins(14, 0, 14, 6);
    m_found->setSpacing(kFoundSpacing);
    m_found->addWidget(m_count, 1);
    m_found->addLayout(m_order);
    column->addLayout(m_found);
    m_grid->installEventFilter(this); // as wide as the row
    auto* understood = new QHBoxLayout; // beside the count they would leave each other no room
    understood->setContentsMargins(14, 0, 14, 6);
    understood->addWidget(m_search->chips());
    column->addLayout(understood);
    column->addWidget(m_grid, 1);
    m_splitter->setObjectName("catalog.splitter");
    m_left->setObjectName("catalog.left");
    m_left->setMinimumWidth(180);
    m_right->setObjectName("catalog.right");
    m_right->setMinimumWidth(280);
    m_right->add(m_details);
    m_left->add(m_facets);
    m_left->setVisible(m_settings.value(kFacetsShown));
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({240, 1000, 360});
    m_splitter->restoreState(m_settings.value(kCatalogSplitter));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    m_selectionSoon.setSingleShot(true);
    m_selectionSoon.setInterval(kSelectionPause);
    connect(m_search, &SearchBar::queryChanged, this, &CatalogPanel::applyQuery);
    connect(m_search, &SearchBar::leaveRequested, this, [this] { m_grid->setFocus(Qt::TabFocusReason); });
    connect(m_search, &SearchBar::refused, m_facets, &FacetPanel::showNotUnderstood);
    connect(m_search, &SearchBar::refused, this, &CatalogPanel::updateCount);
    connect(m_search, &SearchBar::orderGiven, m_sort, &SortBox::giveWay);
    connect(m_facets, &FacetPanel::queryEdited, this, [this](const QString& query) { search(query); });
    connect(m_search, &SearchBar::problem, this, &CatalogPanel::problem);
    connect(m_sort, &SortBox::activated, this, &CatalogPanel::chooseOrder);
    connect(m_size, &QSlider::valueChanged, this, [this](int value) {
        const int side = value / kSizeStep * kSizeStep; // few sizes, each made once for every picture
        m_model->setThumbnailSide(qRound(side * devicePixelRatioF()));
        m_grid->setThumbnailSide(side);
    });
    m_size->setValue(m_settings.value(kThumbnailSize));
    connect(m_model, &ProductModel::aboutToReplaceIds, this, &CatalogPanel::keepSelection);
    connect(m_model, &ProductModel::idsChanged, this, &CatalogPanel::restoreSelection);
    connect(m_model, &ProductModel::searchingChanged, this, &CatalogPanel::updateCount);
    connect(m_model, &ProductModel::queryRefused, m_search, &SearchBar::showRefusal);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, &m_selectionSoon,
            qOverload<>(&QTimer::start));
    connect(&m_selectionSoon, &QTimer::timeout, this, &CatalogPanel::showSelection);
    retranslate();
}

CatalogPanel::~CatalogPanel() = default;

void CatalogPanel::retranslate()
{
    m_sortLabel->setText(tr("S&ort by"));
    m_sort->retranslate();
    showOrder();
    m_sizeLabel->setText(tr("Si&ze"));
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_grid->setAccessibleName(tr("Products"));
    m_model->readAnew(); // whose prices are written by locale
    updateCount();
}

void CatalogPanel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_keptSelection.clear();
    m_showWhenFound = 0;
    m_search->setSession(session);
    m_facets->setSession(session);
    m_model->setSession(session);
    m_details->setSession(session);
    if (!m_search->text().isEmpty())
        search({}); // it was asked of another catalog
    if (m_session) {
        connect(m_details, &DetailsPanel::editRequested, m_session, &CatalogSession::edit);
        connect(m_details, &DetailsPanel::resolveRequested, m_session, &CatalogSession::resolve);
        connect(m_session, &CatalogSession::stateChanged, this, &CatalogPanel::updateCount);
        connect(&m_session->jobs(), &BackgroundJobs::visibleJobStarted, this, &CatalogPanel::followJob,
                Qt::UniqueConnection);
    }
    updateCount();
}

void CatalogPanel::focusSearch()
{
    m_search->focusLine();
}

void CatalogPanel::toggleFacets()
{
    const bool shown = m_left->isVisible() && m_left->currentWidget() == m_facets;
    m_settings.setValue(kFacetsShown, !shown);
    if (shown)
        m_left->hide();
    else
        m_left->bringUp(m_facets);
}

void CatalogPanel::search(const QString& text, std::function<QueryWords()> words)
{
    m_search->setText(text, std::move(words));
}

/// Another order than the query's own takes that out of it, where it would count before.
void CatalogPanel::chooseOrder(int chosen)
{
    const auto query = m_search->text().toStdString();
    if (chosen != 0 && hasOrder(query))
        m_search->setText(toQString(withoutOrder(query)));
    else
        applyQuery();
}

void CatalogPanel::showOrder()
{
    m_sort->follow(m_search->text(), m_search->words());
}

void CatalogPanel::applyQuery()
{
    showOrder();
    const auto sorting = m_sort->sorting();
    m_queryIsNew = true;
    m_facets->setQuery(m_search->text());
    m_model->setQuery({m_search->text().toStdString(), sorting.by, sorting.descending});
}

/// An empty grid says that something is on its way.
void CatalogPanel::followJob(const VisibleJob* job)
{
    updateCount();
    connect(job, &VisibleJob::finished, this, &CatalogPanel::updateCount);
}

QString CatalogPanel::foundText(int found, std::uint64_t all)
{
    return tr("%Ln product(s) found of %1", nullptr, found).arg(QLocale().toString(qulonglong(all)));
}

void CatalogPanel::arrangeFound()
{
    // By the longest that may be said: what is typed must not move the grid up and down.
    const auto all = m_session ? m_session->counts().products : 0;
    const int wanted = m_count->fontMetrics().horizontalAdvance(foundText(static_cast<int>(all), all)) +
                       kFoundSpacing + m_order->sizeHint().width();
    const auto margins = m_found->contentsMargins();
    const bool fits = wanted <= m_grid->width() - margins.left() - margins.right();
    m_found->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool CatalogPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::Resize)
        arrangeFound();
    return QWidget::eventFilter(watched, event);
}

void CatalogPanel::updateCount()
{
    const int found = m_model->rowCount();
    const auto all = m_session ? m_session->counts().products : 0;
    const bool refused = !m_search->refusal()->isHidden(); // what is shown was found by another search
    QString text;
    if (!m_session || refused)
        text.clear();
    else if (m_search->text().isEmpty())
        text = tr("%Ln product(s)", nullptr, static_cast<int>(all));
    else
        text = foundText(found, all);
    m_count->setText(text);
    arrangeFound();
    if (m_model->searching() || refused)
        m_grid->setEmptyText({});
    else if (all == 0 && m_session && m_session->jobs().visibleJobs() > 0)
        m_grid->setEmptyText(tr("Products appear here as they come."));
    else if (all == 0)
        m_grid->setEmptyText(
            tr("This catalog is empty. Import a source or generate sample data to fill it."));
    else
        m_grid->setEmptyText(tr("No product matches the search."));
}

void CatalogPanel::keepSelection()
{
    m_keptSelection.clear();
    for (const auto& range : m_grid->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_keptSelection.push_back(m_model->idAt(row));
    m_keptCurrent = m_grid->currentIndex().isValid() ? m_model->idAt(m_grid->currentIndex().row()) : 0;
}

void CatalogPanel::restoreSelection()
{
    updateCount();
    std::vector<int> rows;
    for (const auto id : std::exchange(m_keptSelection, {}))
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QItemSelection selection; // as ranges: thousands of single rows would take quadratic time
    for (std::size_t at = 0; at < rows.size();) {
        std::size_t last = at;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(m_model->index(rows[at]), m_model->index(rows[last])));
        at = last + 1;
    }
    const int current = m_keptCurrent ? m_model->rowOf(m_keptCurrent) : m_grid->currentIndex().row();
    if (current >= 0)
        m_grid->selectionModel()->setCurrentIndex(m_model->index(current), QItemSelectionModel::NoUpdate);
    m_keptCurrent = 0;
    if (std::exchange(m_queryIsNew, false)) { // the best of another query stands at its beginning
        if (current >= 0 && m_search->text().isEmpty()) // what was found, among all
            m_grid->scrollTo(m_model->index(current));
        else
            m_grid->scrollToTop();
    }
    if (!selection.isEmpty())
        m_grid->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const auto wanted = std::exchange(m_showWhenFound, 0))
        showProduct(wanted);
    m_selectionSoon.start();
}

void CatalogPanel::showProduct(catalog::ProductId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        if (m_search->text().isEmpty())
            return;
        m_showWhenFound = id;
        m_search->setText({});
        return;
    }
    const auto index = m_model->index(row);
    m_grid->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_grid->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_grid->setFocus();
}

std::vector<catalog::ProductId> CatalogPanel::selected() const
{
    std::vector<int> rows;
    for (const auto& range : m_grid->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    std::vector<catalog::ProductId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_model->idAt(row));
    return ids;
}

void CatalogPanel::showSelection()
{
    m_details->showProducts(selected());
    emit selectionChanged();
}

void CatalogPanel::saveSettings()
{
    m_settings.setValue(kThumbnailSize, m_size->value());
    m_settings.setValue(kCatalogSplitter, m_splitter->saveState());
}

void CatalogPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
