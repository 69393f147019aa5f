// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/product_model.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "ui/bridges/catalog_session.h"
#include "ui/plain_tool_tip.h"
#include "ui/price_text.h"
#include "ui/text.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;

namespace {

QString categoryText(const catalog::Product& product)
{
    for (const auto* category : {&product.category3_code, &product.category2_code, &product.category1_code})
        if (!category->empty())
            return toQString(*category);
    return {};
}

ProductCard cardOf(const catalog::Catalog& catalog, const catalog::Product& product)
{
    return {.title = toQString(product.title).simplified(),
            .category = categoryText(product),
            .price = priceText(product),
            .imageFile = pathText(catalog.imagePath(product)),
            .split = product.split,
            .status = product.status,
            .stars = product.stars,
            .tags = toQString(product.text(catalog::Field::Tags)),
            .problems = static_cast<int>(product.problems.size()),
            .imageUsable = product.imageUsable};
}

/// One card for every id; an id that is gone by now gives an empty one.
std::vector<ProductCard> readCards(const catalog::Catalog& catalog,
                                   const std::vector<catalog::ProductId>& ids)
{
    const auto products = catalog.products(ids);
    std::vector<ProductCard> cards(ids.size());
    std::size_t next = 0;
    for (std::size_t at = 0; at < ids.size() && next < products.size(); ++at)
        if (products[next].id == ids[at])
            cards[at] = cardOf(catalog, products[next++]);
    std::size_t of = 0;
    for (const auto& finding : catalog.findings(ids)) { // in the order of ids
        while (of < ids.size() && ids[of] != finding.product)
            ++of;
        if (of == ids.size())
            break;
        cards[of].finding = std::min(finding.check, cards[of].finding.value_or(finding.check));
        ++cards[of].findings;
    }
    return cards;
}

} // namespace

ProductModel::ProductModel(ThumbnailLoader& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails)
{
    m_requestSoon.setSingleShot(true);
    m_requestSoon.setInterval(0);
    connect(&m_requestSoon, &QTimer::timeout, this, &ProductModel::requestPages);
    connect(&m_thumbnails, &ThumbnailLoader::loaded, this, &ProductModel::announceThumbnail);
}

ProductModel::~ProductModel() = default;

void ProductModel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_findJob.cancel();
    beginResetModel();
    m_ids.clear();
    m_rowsById.clear();
    m_pages.clear();
    m_pageJobs.clear();
    m_requested.clear();
    m_wanted.clear();
    endResetModel();
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &ProductModel::find);
    find();
}

void ProductModel::setQuery(const catalog::Query& query)
{
    m_query = query;
    find();
}

int ProductModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant ProductModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue<qlonglong>(idAt(index.row()));
    const auto* card = cardAt(index.row());
    if (role == LoadedRole)
        return card != nullptr;
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return card->title;
    case Qt::ToolTipRole:
        return plainToolTip(card->title);
    case CategoryRole:
        return card->category;
    case PriceRole:
        return card->price;
    case SplitRole:
        return toQString(catalog::nameOf(card->split));
    case StatusRole:
        return toQString(catalog::nameOf(card->status));
    case ProblemsRole:
        return card->problems;
    case Qt::AccessibleTextRole:
        return QStringList({card->title, card->category, card->price}).join(QStringLiteral(", "));
    case Qt::DecorationRole:
        if (const auto* pixmap = thumbnailAt(index.row()))
            return *pixmap;
        return {};
    default:
        return {};
    }
}

QHash<int, QByteArray> ProductModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {LoadedRole, "loaded"},
                  {CategoryRole, "category"},
                  {PriceRole, "price"},
                  {SplitRole, "split"},
                  {StatusRole, "status"},
                  {ProblemsRole, "problems"}});
    return names;
}

int ProductModel::rowOf(catalog::ProductId id) const
{
    if (m_rowsById.empty()) {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return found == m_ids.end() || *found != id ? -1 : static_cast<int>(found - m_ids.begin());
    }
    const auto found = std::lower_bound(m_rowsById.begin(), m_rowsById.end(), id,
                                        [this](int row, catalog::ProductId wanted) { return idAt(row) < wanted; });
    return found == m_rowsById.end() || idAt(*found) != id ? -1 : *found;
}

const ProductCard* ProductModel::cardAt(int row) const
{
    const int pageNumber = row / kPageRows;
    const auto page = m_pages.find(pageNumber);
    if (page == m_pages.end() || page->second.stale) {
        if (!m_requested.contains(pageNumber)) {
            m_requested.insert(pageNumber);
            m_wanted.push_back(pageNumber);
            if (!m_requestSoon.isActive())
                m_requestSoon.start();
        }
        if (page == m_pages.end())
            return nullptr;
    }
    page->second.lastUsed = ++m_clock;
    const auto at = static_cast<std::size_t>(row % kPageRows);
    return at < page->second.cards.size() ? &page->second.cards[at] : nullptr;
}

const QPixmap* ProductModel::thumbnailAt(int row) const
{
    const auto* card = cardAt(row);
    if (!card || !card->imageUsable)
        return nullptr;
    const auto* pixmap = m_thumbnails.thumbnail(card->imageFile, m_thumbnailSide);
    return pixmap ? pixmap : m_thumbnails.inMemory(card->imageFile, m_previousThumbnailSide);
}

void ProductModel::setThumbnailSide(int pixels)
{
    if (pixels == m_thumbnailSide)
        return;
    m_previousThumbnailSide = std::exchange(m_thumbnailSide, pixels);
}

ProductModel::Found ProductModel::findIn(const catalog::Catalog& catalog, const catalog::Query& query)
{
    Found found{catalog.find(query), {}};
    if (std::is_sorted(found.ids.begin(), found.ids.end()))
        return found;
    found.rowsById.resize(found.ids.size());
    std::iota(found.rowsById.begin(), found.rowsById.end(), 0);
    std::sort(found.rowsById.begin(), found.rowsById.end(), [&ids = found.ids](int a, int b) {
        return ids[static_cast<std::size_t>(a)] < ids[static_cast<std::size_t>(b)];
    });
    return found;
}

void ProductModel::setMarks(QHash<qlonglong, QString> marks)
{
    m_marks = std::move(marks);
    if (!m_ids.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ProductModel::find()
{
    if (!m_session)
        return;
    m_searching = true;
    emit searchingChanged();
    m_findJob = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog(), query = m_query](std::stop_token) { return findIn(*catalog, query); },
        [this](Found found) {
            m_searching = false;
            emit searchingChanged();
            show(std::move(found));
        },
        [this](const core::Problem& problem) {
            m_searching = false;
            emit searchingChanged();
            emit queryRefused(problem);
        });
}

void ProductModel::readAnew()
{
    m_pageJobs.clear();
    m_requested.clear();
    m_wanted.clear();
    for (auto& [number, page] : m_pages)
        page.stale = true;
    if (!m_ids.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ProductModel::show(Found found)
{
    if (found.ids == m_ids) { // the same products, perhaps edited: keep what is on screen until it is read anew
        readAnew();
        emit idsChanged();
        return;
    }
    m_pageJobs.clear();
    m_requested.clear();
    m_wanted.clear();
    emit aboutToReplaceIds();
    beginResetModel();
    m_pages.clear();
    m_rowsById = std::move(found.rowsById);
    m_ids = std::move(found.ids);
    endResetModel();
    emit idsChanged();
}

void ProductModel::requestPages()
{
    if (!m_session)
        return;
    for (const int page : std::exchange(m_wanted, {})) {
        const auto first = static_cast<std::size_t>(page) * kPageRows;
        if (first >= m_ids.size())
            continue;
        const auto last = std::min(first + kPageRows, m_ids.size());
        std::vector<catalog::ProductId> ids(m_ids.begin() + static_cast<std::ptrdiff_t>(first),
                                            m_ids.begin() + static_cast<std::ptrdiff_t>(last));
        m_pageJobs[page] = m_session->jobs().run(
            Order::NewestFirst,
            [catalog = m_session->catalog(), ids = std::move(ids)](std::stop_token) {
                return readCards(*catalog, ids);
            },
            [this, page](std::vector<ProductCard> cards) { receivePage(page, std::move(cards)); });
    }
}

void ProductModel::receivePage(int page, std::vector<ProductCard> cards)
{
    const int first = page * kPageRows;
    const int last = std::min(first + static_cast<int>(cards.size()), rowCount()) - 1;
    m_pages[page] = {std::move(cards), false, ++m_clock};
    m_requested.remove(page);
    m_pageJobs.erase(page);
    forgetOldPages();
    if (last >= first)
        emit dataChanged(index(first), index(last));
}

void ProductModel::forgetOldPages()
{
    while (m_pages.size() > kPagesKept) {
        const auto oldest =
            std::min_element(m_pages.begin(), m_pages.end(), [](const auto& a, const auto& b) {
                return a.second.lastUsed < b.second.lastUsed;
            });
        m_pages.erase(oldest);
    }
}

void ProductModel::announceThumbnail(const QString& file)
{
    for (const auto& [number, page] : m_pages)
        for (std::size_t at = 0; at < page.cards.size(); ++at)
            if (page.cards[at].imageFile == file) {
                const auto changed = index(number * kPageRows + static_cast<int>(at));
                emit dataChanged(changed, changed, {Qt::DecorationRole});
            }
}

} // namespace vitrine::ui
