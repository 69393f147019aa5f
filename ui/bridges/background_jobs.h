// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

#include <QObject>
#include <QString>

#include "engine/core/error.h"
#include "engine/core/progress.h"
#include "engine/core/task_pool.h"

namespace vitrine::ui {

/// Whoever started a job keeps this. Destroying or replacing it stops the job, and its result is dropped.
class JobHandle {
public:
    JobHandle() = default;
    explicit JobHandle(std::stop_source stop) : m_stop(std::move(stop)) {}
    JobHandle(JobHandle&& other) noexcept
        : m_stop(std::exchange(other.m_stop, std::stop_source(std::nostopstate)))
    {}
    JobHandle& operator=(JobHandle&& other) noexcept
    {
        cancel();
        m_stop = std::exchange(other.m_stop, std::stop_source(std::nostopstate));
        return *this;
    }
    ~JobHandle() { cancel(); }

    void cancel() { m_stop.request_stop(); }

private:
    std::stop_source m_stop{std::nostopstate};
};

/// A job that a person sees in the status strip: a title, how far it is, and a way to stop it. GUI thread.
class VisibleJob : public QObject {
    Q_OBJECT
public:
    VisibleJob(QString title, QObject* parent) : QObject(parent), m_title(std::move(title)) {}

    QString title() const { return m_title; }
    quint64 done() const { return m_done; }
    quint64 total() const { return m_total; } ///< 0: unknown
    bool stopping() const { return m_stop.stop_requested(); }
    void cancel()
    {
        m_stop.request_stop();
        emit progressed();
    }

signals:
    void progressed();
    void finished(); ///< done, failed or stopped; the job deletes itself afterwards

private:
    friend class BackgroundJobs;
    QString m_title;
    quint64 m_done = 0;
    quint64 m_total = 0;
    std::stop_source m_stop;
};

/// Runs work in the pool and hands its result to the GUI thread. The work must not touch anything of the
/// window. Results arrive in the GUI thread's event loop; those of a stopped job do not arrive at all.
class BackgroundJobs : public QObject {
    Q_OBJECT
public:
    using Failed = std::function<void(const core::Problem&)>;

    explicit BackgroundJobs(core::TaskPool& pool, QObject* parent = nullptr);
    ~BackgroundJobs() override;

    core::TaskPool& pool() { return m_pool; }

    /// `work(std::stop_token)` runs in the pool, `done(result)` here. Without `failed`, problems go to the
    /// signal.
    template <typename Work, typename Done>
    [[nodiscard]] JobHandle run(core::TaskPool::Order order, Work work, Done done, Failed failed = {})
    {
        using Result = std::invoke_result_t<Work, std::stop_token>;
        std::stop_source stop;
        auto deliver = [this, stop, done = std::move(done)](std::shared_ptr<Result> result) {
            if (!stop.stop_requested())
                done(std::move(*result));
        };
        start(order, stop,
              [work = std::move(work), deliver = std::move(deliver)](std::stop_token token) {
                  auto result = std::make_shared<Result>(work(token));
                  return std::function<void()>([deliver, result] { deliver(result); });
              },
              std::move(failed), {});
        return JobHandle(stop);
    }

    /// The same, shown in the status strip. `work(const core::Progress&)`; nothing is delivered when stopped.
    template <typename Work, typename Done> VisibleJob* runVisible(const QString& title, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, const core::Progress&>;
        auto* job = new VisibleJob(title, this);
        const auto progress = progressOf(job);
        start(
            core::TaskPool::Order::InOrder, job->m_stop,
            [work = std::move(work), done = std::move(done), progress](std::stop_token) {
                auto result = std::make_shared<Result>(work(progress));
                return std::function<void()>([done, result] { done(std::move(*result)); });
            },
            {}, [this, job] { end(job); });
        emit visibleJobStarted(job);
        return job;
    }

    int visibleJobs() const { return m_visibleJobs; }

signals:
    void failed(const core::Problem& problem);
    void visibleJobStarted(vitrine::ui::VisibleJob* job);

private:
    struct Mailbox;
    /// `task` returns what is to be done here. `finally` runs here in any case, last.
    void start(core::TaskPool::Order order, std::stop_source stop,
               std::function<std::function<void()>(std::stop_token)> task, Failed failed,
               std::function<void()> finally);
    core::Progress progressOf(VisibleJob* job);
    void end(VisibleJob* job);

    core::TaskPool& m_pool;
    std::shared_ptr<Mailbox> m_mailbox;
    int m_visibleJobs = 0;
};

} // namespace vitrine::ui
