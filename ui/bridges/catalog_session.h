// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"

namespace vitrine::ui {

/// The open catalog as the window sees it. Reads and writes run in the pool; writes one after another in the
/// order they were asked for. Also notices what another process changed.
class CatalogSession : public QObject {
    Q_OBJECT
public:
    CatalogSession(std::shared_ptr<catalog::Catalog> catalog, BackgroundJobs& jobs,
                   QObject* parent = nullptr);

    const std::shared_ptr<catalog::Catalog>& catalog() const { return m_catalog; }
    BackgroundJobs& jobs() const { return m_jobs; }
    QString name() const;
    std::filesystem::path folder() const { return m_catalog->folder(); }
    /// Where files that are written go unless a person chooses: the catalog's own folder for them, or the person's
    /// documents where the catalog is read-only.
    std::filesystem::path exportsFolder() const;

    void edit(std::vector<catalog::ProductId> ids, std::vector<catalog::Edit> edits);
    void undo();
    void redo();
    /// Any other change; `write` runs in the pool, in its turn, and `done` here once it is in the catalog.
    void change(std::function<void(catalog::Catalog&)> write, std::function<void()> done = {});
    /// Marks the findings of these checks as seen to, or as open again.
    void resolve(std::vector<catalog::ProductId> ids, std::vector<catalog::Check> checks, bool resolved);
    /// Marks this check's findings as seen to, of all that the query finds; `done` is told of how many.
    void resolveFound(const catalog::Query& query, catalog::Check check, std::function<void(std::uint64_t)> done);
    /// HTML in the texts of all that is found becomes plain text; `done` is told of how many products.
    void turnIntoPlainText(const catalog::Query& query, std::function<void(std::uint64_t)> done);
    /// Rejects what is not kept of the groups (Catalog::keepOnly).
    void keepOnly(std::vector<catalog::DuplicateGroup> groups);
    /// Looks for changes now instead of at the next poll.
    void refresh();
    bool writing() const { return m_writing || !m_writes.empty(); }
    /// Deletes this once every edit that was asked for is in the catalog.
    void retire();

    const catalog::HistoryState& history() const { return m_history; }
    const catalog::CatalogCounts& counts() const { return m_counts; }

signals:
    void changed();      ///< products were added, edited or removed
    void stateChanged(); ///< history() or counts() were read anew
    void edited(const std::vector<vitrine::catalog::Field>& fields); ///< by edit(), which the catalog took
    void stepMoved(); ///< a step was undone or redone: what was said of it holds no more
    void failed(const core::Problem& problem);
    void written(); ///< the last edit that was asked for is done

private:
    struct State {
        std::uint64_t counter = 0;
        bool moved = false;
        catalog::HistoryState history;
        catalog::CatalogCounts counts;
    };
    void startNextWrite();
    void tidy();
    void finishWrite();

    std::shared_ptr<catalog::Catalog> m_catalog;
    BackgroundJobs& m_jobs;
    catalog::HistoryState m_history;
    catalog::CatalogCounts m_counts;
    std::optional<std::uint64_t> m_seenCounter;
    struct Write {
        std::function<void(catalog::Catalog&)> write;
        std::function<void()> done;
    };
    std::deque<Write> m_writes;
    bool m_writing = false;
    bool m_reading = false;
    bool m_readAgain = false;
    QTimer m_poll;
    JobHandle m_read;
    JobHandle m_tidy;
    JobHandle m_write;
};

} // namespace vitrine::ui
