// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/task_pool.h"

#include "engine/core/log.h"
#include "engine/core/progress.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace vitrine::core {

namespace {

struct Task {
    std::function<void(std::stop_token)> work;
    std::stop_token owner;
};

void runGuarded(const Task& task, const std::stop_token& poolToken)
{
    if (task.owner.stop_requested() || poolToken.stop_requested())
        return;
    std::stop_source source;
    const std::stop_callback fromOwner(task.owner, [&source] { source.request_stop(); });
    const std::stop_callback fromPool(poolToken, [&source] { source.request_stop(); });
    try {
        task.work(source.get_token());
    } catch (const Cancelled&) {
        log(LogLevel::Debug, "A background task was stopped.");
    } catch (const std::exception& error) {
        log(LogLevel::Warning, std::string("A background task failed: ") + error.what());
    }
}

} // namespace

struct TaskPool::Impl {
    std::mutex mutex; // guards the two queues
    std::condition_variable_any wake;
    std::deque<Task> newestFirst;
    std::deque<Task> inOrder;
    std::vector<std::jthread> threads; // last: joined before the queues die

    void work(const std::stop_token& stop)
    {
        while (true) {
            Task task;
            {
                std::unique_lock lock(mutex);
                if (!wake.wait(lock, stop, [this] { return !newestFirst.empty() || !inOrder.empty(); }))
                    return;
                if (stop.stop_requested())
                    return;
                auto& queue = newestFirst.empty() ? inOrder : newestFirst;
                task = std::move(queue.front());
                queue.pop_front();
            }
            runGuarded(task, stop);
        }
    }
};

TaskPool::TaskPool(unsigned threads) : m_impl(std::make_unique<Impl>())
{
    const unsigned count = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    for (unsigned index = 0; index < count; ++index)
        m_impl->threads.emplace_back([impl = m_impl.get()](const std::stop_token& stop) { impl->work(stop); });
}

TaskPool::~TaskPool()
{
    for (auto& thread : m_impl->threads)
        thread.request_stop();
    m_impl->wake.notify_all();
}

void TaskPool::submit(Order order, std::function<void(std::stop_token)> task, std::stop_token owner)
{
    {
        const std::scoped_lock lock(m_impl->mutex);
        if (order == Order::NewestFirst)
            m_impl->newestFirst.push_front({std::move(task), std::move(owner)});
        else
            m_impl->inOrder.push_back({std::move(task), std::move(owner)});
    }
    m_impl->wake.notify_one();
}

void TaskPool::forEach(std::size_t count, const std::function<void(std::size_t)>& work)
{
    // Shared with helpers that may begin after this call has returned: they find nothing left to do.
    struct Shared {
        std::function<void(std::size_t)> work;
        std::size_t count = 0;
        std::atomic<std::size_t> next{0};
        std::mutex mutex; // guards running and failure
        std::condition_variable done;
        std::size_t running = 0;
        std::exception_ptr failure;

        void run()
        {
            {
                const std::scoped_lock lock(mutex);
                ++running;
            }
            for (auto index = next.fetch_add(1); index < count; index = next.fetch_add(1)) {
                try {
                    work(index);
                } catch (...) {
                    const std::scoped_lock lock(mutex);
                    if (!failure)
                        failure = std::current_exception();
                    next.store(count);
                }
            }
            const std::scoped_lock lock(mutex);
            --running;
            done.notify_all();
        }
    };
    auto shared = std::make_shared<Shared>();
    shared->work = work;
    shared->count = count;
    const auto helpers = std::min<std::size_t>(threadCount(), count > 0 ? count - 1 : 0);
    for (std::size_t index = 0; index < helpers; ++index)
        submit(Order::InOrder, [shared](const std::stop_token&) { shared->run(); });
    shared->run();
    std::unique_lock lock(shared->mutex);
    shared->done.wait(lock, [&] { return shared->running == 0; });
    if (shared->failure)
        std::rethrow_exception(shared->failure);
}

unsigned TaskPool::threadCount() const
{
    return static_cast<unsigned>(m_impl->threads.size());
}

} // namespace vitrine::core
