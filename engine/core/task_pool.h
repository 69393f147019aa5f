// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>

namespace vitrine::core {

/// The application's pool of worker threads, for thumbnails, checks, batch loading and checkpoint writing.
/// Thread-safe. Destruction asks everything to stop, drops what has not begun and joins.
class TaskPool {
public:
    /// `NewestFirst`: what was asked for last is on screen now. `InOrder`: batches and checkpoints.
    /// Newest-first tasks come before in-order ones.
    enum class Order { NewestFirst, InOrder };

    /// `threads` 0 means one per core.
    explicit TaskPool(unsigned threads = 0);
    ~TaskPool();
    TaskPool(const TaskPool&) = delete;
    TaskPool& operator=(const TaskPool&) = delete;

    /// Runs `task` on a worker. Its token is stopped when `owner` is, or when the pool ends; a task whose token
    /// is stopped before it begins is dropped. Exceptions leaving a task are logged, and end nothing else.
    void submit(Order order, std::function<void(std::stop_token)> task, std::stop_token owner = {});

    /// Calls work(0) … work(count − 1) on the pool's threads and the caller's, and returns when all are done.
    /// The first exception stops the rest and is rethrown here. Safe to call from within a task.
    void forEach(std::size_t count, const std::function<void(std::size_t)>& work);

    unsigned threadCount() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vitrine::core
