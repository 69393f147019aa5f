// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridges/background_jobs.h"

#include <atomic>
#include <mutex>
#include <optional>

#include <QPointer>

namespace vitrine::ui {

/// Where the pool's threads drop what is to be done on the GUI thread. It outlives the receiver, so that a
/// late result finds nobody instead of a dead object.
struct BackgroundJobs::Mailbox {
    std::mutex mutex;
    BackgroundJobs* receiver = nullptr; ///< guarded by mutex

    void post(std::function<void()> letter)
    {
        const std::scoped_lock lock(mutex);
        if (receiver)
            QMetaObject::invokeMethod(receiver, std::move(letter), Qt::QueuedConnection);
    }
};

BackgroundJobs::BackgroundJobs(core::TaskPool& pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->receiver = this;
}

BackgroundJobs::~BackgroundJobs()
{
    for (auto* job : findChildren<VisibleJob*>())
        job->m_stop.request_stop();
    const std::scoped_lock lock(m_mailbox->mutex);
    m_mailbox->receiver = nullptr;
}

void BackgroundJobs::start(core::TaskPool::Order order, std::stop_source stop,
                           std::function<std::function<void()>(std::stop_token)> task, Failed whenFailed,
                           std::function<void()> finally)
{
    const auto mailbox = m_mailbox;
    m_pool.submit(order, [this, mailbox, stop, task = std::move(task), whenFailed = std::move(whenFailed),
                          finally = std::move(finally)](std::stop_token poolEnds) mutable {
        const std::stop_callback forward(poolEnds, [&stop] { stop.request_stop(); });
        std::function<void()> letter;
        std::optional<core::Problem> problem;
        if (!stop.stop_requested()) {
            try {
                letter = task(stop.get_token());
            } catch (const core::Cancelled&) {
                stop.request_stop();
            } catch (const core::Error& error) {
                problem = error.problem();
            } catch (const std::exception& error) {
                problem = core::Problem{core::ErrorCode::Internal, {}, {error.what()}};
            }
        }
        mailbox->post([this, stop, letter = std::move(letter), problem, whenFailed, finally] {
            if (letter && !problem)
                letter();
            if (problem && !stop.stop_requested()) {
                if (whenFailed)
                    whenFailed(*problem);
                else
                    emit failed(*problem);
            }
            if (finally)
                finally();
        });
    });
}

core::Progress BackgroundJobs::progressOf(VisibleJob* job)
{
    struct Shared {
        std::atomic<std::uint64_t> done = 0;
        std::atomic<std::uint64_t> total = 0;
        std::atomic<bool> announced = false;
    };
    const auto shared = std::make_shared<Shared>();
    const auto mailbox = m_mailbox;
    const QPointer<VisibleJob> target(job); // made and read here, only carried along there
    ++m_visibleJobs;
    return {job->m_stop.get_token(), [shared, mailbox, target](std::uint64_t done, std::uint64_t total) {
                shared->done = done;
                shared->total = total;
                if (shared->announced.exchange(true)) // later ones ride along with the first one's wake-up
                    return;
                mailbox->post([shared, target] {
                    shared->announced = false;
                    if (!target)
                        return;
                    target->m_done = shared->done;
                    target->m_total = shared->total;
                    emit target->progressed();
                });
            }};
}

void BackgroundJobs::end(VisibleJob* job)
{
    --m_visibleJobs;
    emit job->finished();
    job->deleteLater();
}

} // namespace vitrine::ui
