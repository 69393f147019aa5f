// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridges/catalog_session.h"

#include <chrono>

#include <QStandardPaths>

#include "engine/catalog/replace.h"
#include "ui/text.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;

namespace {

constexpr std::chrono::milliseconds kPollInterval{1000};

} // namespace

CatalogSession::CatalogSession(std::shared_ptr<catalog::Catalog> catalog, BackgroundJobs& jobs,
                               QObject* parent)
    : QObject(parent), m_catalog(std::move(catalog)), m_jobs(jobs)
{
    connect(&m_poll, &QTimer::timeout, this, &CatalogSession::refresh);
    m_poll.start(kPollInterval);
    refresh();
}

std::filesystem::path CatalogSession::exportsFolder() const
{
    return m_catalog->isReadOnly() ? toPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                   : m_catalog->exportsFolder();
}

QString CatalogSession::name() const
{
    return toQString(m_catalog->name());
}

void CatalogSession::refresh()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    const auto finish = [this] {
        m_reading = false;
        if (std::exchange(m_readAgain, false))
            refresh();
    };
    m_read = m_jobs.run(
        Order::NewestFirst,
        [catalog = m_catalog, seen = m_seenCounter](std::stop_token) {
            State state;
            state.counter = catalog->changeCounter();
            state.moved = seen != state.counter;
            if (state.moved) {
                state.history = catalog->history();
                state.counts = catalog->counts();
            }
            return state;
        },
        [this, finish](State state) {
            if (state.moved) {
                m_seenCounter = state.counter;
                m_history = std::move(state.history);
                m_counts = state.counts;
                emit stateChanged();
                emit changed();
                tidy();
            }
            finish();
        },
        [this, finish](const core::Problem& problem) {
            m_poll.stop(); // a catalog that cannot be read says so once
            emit failed(problem);
            finish();
        });
}

/// After many changes, behind what a person waits for. Where it fails, finding is as right and only slower.
void CatalogSession::tidy()
{
    m_tidy = m_jobs.run(
        Order::InOrder,
        [catalog = m_catalog](std::stop_token stop) {
            core::Progress progress;
            progress.stop = std::move(stop);
            return catalog->tidy(progress);
        },
        [](bool) {}, [](const core::Problem&) {});
}

void CatalogSession::edit(std::vector<catalog::ProductId> ids, std::vector<catalog::Edit> edits)
{
    std::vector<catalog::Field> fields;
    for (const auto& each : edits)
        fields.push_back(each.field);
    change([ids = std::move(ids), edits = std::move(edits)](catalog::Catalog& catalog) { catalog.edit(ids, edits); },
           [this, fields = std::move(fields)] { emit edited(fields); });
}

void CatalogSession::resolve(std::vector<catalog::ProductId> ids, std::vector<catalog::Check> checks, bool resolved)
{
    change([ids = std::move(ids), checks = std::move(checks), resolved](catalog::Catalog& catalog) {
        catalog.resolve(ids, checks, resolved);
    });
}

void CatalogSession::resolveFound(const catalog::Query& query, catalog::Check check,
                                  std::function<void(std::uint64_t)> done)
{
    const auto resolved = std::make_shared<std::uint64_t>(0); // written in the pool before it is read here
    change(
        [query, check, resolved](catalog::Catalog& catalog) {
            *resolved = catalog.resolve(catalog.find(query), {check}, true); // a product has one finding of a check
        },
        [resolved, done = std::move(done)] { done(*resolved); });
}

void CatalogSession::turnIntoPlainText(const catalog::Query& query, std::function<void(std::uint64_t)> done)
{
    const auto changed = std::make_shared<std::uint64_t>(0); // written in the pool before it is read here
    change(
        [query, changed](catalog::Catalog& catalog) {
            catalog::Replacement replacement;
            replacement.match = catalog::Replacement::Match::Markup;
            replacement.fields = catalog::replaceableFields();
            *changed = catalog::replaceIn(catalog, catalog.find(query), replacement, {});
        },
        [changed, done = std::move(done)] { done(*changed); });
}

void CatalogSession::keepOnly(std::vector<catalog::DuplicateGroup> groups)
{
    change([groups = std::move(groups)](catalog::Catalog& catalog) { catalog.keepOnly(groups); });
}

void CatalogSession::undo()
{
    change([](catalog::Catalog& catalog) { catalog.undo(); }, [this] { emit stepMoved(); });
}

void CatalogSession::redo()
{
    change([](catalog::Catalog& catalog) { catalog.redo(); }, [this] { emit stepMoved(); });
}

void CatalogSession::change(std::function<void(catalog::Catalog&)> write, std::function<void()> done)
{
    m_writes.push_back({std::move(write), std::move(done)});
    startNextWrite();
}

void CatalogSession::startNextWrite()
{
    if (m_writing || m_writes.empty())
        return;
    m_writing = true;
    auto next = std::move(m_writes.front());
    m_writes.pop_front();
    m_write = m_jobs.run(
        Order::NewestFirst,
        [catalog = m_catalog, write = std::move(next.write)](std::stop_token) {
            write(*catalog);
            return true;
        },
        [this, done = std::move(next.done)](bool) {
            if (done)
                done();
            refresh();
            finishWrite();
        },
        [this](const core::Problem& problem) {
            emit failed(problem);
            emit changed(); // forms show again what the catalog holds
            finishWrite();
        });
}

void CatalogSession::finishWrite()
{
    m_writing = false;
    startNextWrite();
    if (!writing())
        emit written();
}

void CatalogSession::retire()
{
    m_poll.stop();
    disconnect(this, &CatalogSession::changed, nullptr, nullptr);
    disconnect(this, &CatalogSession::stateChanged, nullptr, nullptr);
    if (writing())
        connect(this, &CatalogSession::written, this, &QObject::deleteLater);
    else
        deleteLater();
}

} // namespace vitrine::ui
