// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"
#include "ui/bridges/thumbnail_loader.h"

namespace vitrine::ui {

class CatalogSession;

/// What the grid shows of one product, ready to be painted.
struct ProductCard {
    QString title;
    QString category;
    QString price; ///< with its currency, by locale; empty when there is none
    QString imageFile;
    catalog::Split split = catalog::Split::Unassigned;
    catalog::Status status = catalog::Status::Unreviewed;
    int stars = 0;
    QString tags; ///< separated by commas
    int problems = 0;
    std::optional<catalog::Check> finding{}; ///< the first that is open
    int findings = 0;
    bool imageUsable = false;
};

/// The products that a query finds. Holds the ids of all and the cards of the pages that were looked at last;
/// both come from the pool. data() never reads anything: a page that is missing shows placeholders and is
/// requested.
class ProductModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qlonglong
        LoadedRole,                ///< bool: the card is there
        CategoryRole,
        PriceRole,
        SplitRole,  ///< catalog::nameOf(Split)
        StatusRole, ///< catalog::nameOf(Status)
        ProblemsRole,
    };
    static constexpr int kPageRows = 128;
    static constexpr int kPagesKept = 64;

    explicit ProductModel(ThumbnailLoader& thumbnails, QObject* parent = nullptr);
    ~ProductModel() override;

    /// Shows another catalog; null for none.
    void setSession(CatalogSession* session);
    void setQuery(const catalog::Query& query);
    const catalog::Query& query() const { return m_query; }
    /// Reads what the cards show once more, for another language too; they stay until it is there.
    void readAnew();
    /// In device pixels. Pictures of the size before are shown until those of the new one are there.
    void setThumbnailSide(int pixels);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    catalog::ProductId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    int rowOf(catalog::ProductId id) const; ///< -1 when the query does not find it
    const std::vector<catalog::ProductId>& ids() const { return m_ids; }
    /// For painting without a QVariant; null until the page is there.
    const ProductCard* cardAt(int row) const;
    const QPixmap* thumbnailAt(int row) const;
    ThumbnailLoader& thumbnails() const { return m_thumbnails; }
    bool searching() const { return m_searching; }
    /// A short text on the cards of some products, such as how alike they are.
    void setMarks(QHash<qlonglong, QString> marks);
    QString markOf(catalog::ProductId id) const { return m_marks.value(id); }

signals:
    void searchingChanged();
    void idsChanged(); ///< after a query's result is shown; persistent selections were kept by id
    void queryRefused(const core::Problem& problem);
    void aboutToReplaceIds();

private:
    struct Page {
        std::vector<ProductCard> cards;
        bool stale = false; ///< shown until its successor is there
        quint64 lastUsed = 0;
    };
    struct Found {
        std::vector<catalog::ProductId> ids;
        std::vector<int> rowsById;
    };
    void find();
    static Found findIn(const catalog::Catalog& catalog, const catalog::Query& query);
    void show(Found found);
    void requestPages();
    void receivePage(int page, std::vector<ProductCard> cards);
    void forgetOldPages();
    void announceThumbnail(const QString& file);

    ThumbnailLoader& m_thumbnails;
    CatalogSession* m_session = nullptr;
    catalog::Query m_query;
    std::vector<catalog::ProductId> m_ids;
    mutable std::unordered_map<int, Page> m_pages;
    mutable std::vector<int> m_wanted; ///< pages to be requested when the event loop runs next
    mutable QSet<int> m_requested;
    mutable quint64 m_clock = 0;
    mutable QTimer m_requestSoon;
    std::vector<int> m_rowsById; ///< rows in the order of their ids; empty when they are in it already
    std::unordered_map<int, JobHandle> m_pageJobs;
    JobHandle m_findJob;
    QHash<qlonglong, QString> m_marks;
    bool m_searching = false;
    int m_thumbnailSide = 160;
    int m_previousThumbnailSide = 160;
};

} // namespace vitrine::ui
