// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/task_pool.h"

#include <atomic>
#include <latch>
#include <mutex>
#include <stdexcept>
#include <vector>

#include <QtTest>

using namespace vitrine::core;

class TestTaskPool : public QObject {
    Q_OBJECT
private slots:
    void forEachCallsEveryIndexOnce()
    {
        TaskPool pool(4);
        std::vector<std::atomic<int>> calls(1000);
        pool.forEach(calls.size(), [&](std::size_t i) { ++calls[i]; });
        for (const auto& count : calls)
            QCOMPARE(count.load(), 1);
        pool.forEach(0, [](std::size_t) { QFAIL("there is nothing to do"); });
    }

    void forEachMayBeNested()
    {
        TaskPool pool(2);
        std::atomic<int> calls = 0;
        pool.forEach(8, [&](std::size_t) { pool.forEach(8, [&](std::size_t) { ++calls; }); });
        QCOMPARE(calls.load(), 64);
    }

    void theFirstExceptionComesBack()
    {
        TaskPool pool(4);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, pool.forEach(100, [](std::size_t i) {
            if (i == 10)
                throw std::runtime_error("ten");
        }));
    }

    void newestFirstComesBeforeInOrder()
    {
        TaskPool pool(1);
        std::latch begun(1), go(1), done(5);
        std::mutex mutex;
        std::vector<int> order;
        pool.submit(TaskPool::Order::InOrder, [&](std::stop_token) { // keeps the one thread busy
            begun.count_down();
            go.wait();
        });
        begun.wait();
        const auto note = [&](int number) {
            return [&, number](std::stop_token) {
                const std::scoped_lock lock(mutex);
                order.push_back(number);
                done.count_down();
            };
        };
        pool.submit(TaskPool::Order::InOrder, note(1));
        pool.submit(TaskPool::Order::InOrder, note(2));
        for (const int number : {3, 4, 5})
            pool.submit(TaskPool::Order::NewestFirst, note(number));
        go.count_down();
        done.wait();
        QVERIFY((order == std::vector<int>{5, 4, 3, 1, 2}));
    }

    void whatNobodyWaitsForIsDropped()
    {
        std::atomic<bool> ran = false;
        {
            TaskPool pool(1);
            std::stop_source owner;
            std::latch begun(1), go(1);
            pool.submit(TaskPool::Order::InOrder, [&](std::stop_token) {
                begun.count_down();
                go.wait();
            });
            begun.wait();
            pool.submit(
                TaskPool::Order::InOrder, [&](std::stop_token) { ran = true; }, owner.get_token());
            owner.request_stop();
            go.count_down();
        }
        QVERIFY(!ran);
    }
};

QTEST_GUILESS_MAIN(TestTaskPool)
#include "test_task_pool.moc"
