// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/task_pool.h"

#include <atomic>
#include <chrono>
#include <latch>
#include <stdexcept>
#include <thread>

#include <QtTest>

#include "engine/core/log.h"
#include "engine/core/progress.h"

using namespace vitrine::core;

class TestTaskStopping : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setLogSink({}); }

    void aRunningTaskHearsItsOwner()
    {
        TaskPool pool(1);
        std::stop_source owner;
        std::latch begun(1), ended(1);
        pool.submit(
            TaskPool::Order::InOrder,
            [&](std::stop_token stop) {
                begun.count_down();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                ended.count_down();
            },
            owner.get_token());
        begun.wait();
        owner.request_stop();
        ended.wait();
    }

    void aRunningTaskHearsThePoolsEnd()
    {
        std::atomic<bool> ended = false, ran = false;
        {
            TaskPool pool(1);
            std::latch begun(1);
            pool.submit(TaskPool::Order::InOrder, [&](std::stop_token stop) {
                begun.count_down();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                ended = true;
            });
            pool.submit(TaskPool::Order::InOrder, [&](std::stop_token) { ran = true; });
            begun.wait();
        }
        QVERIFY(ended); // joined, not abandoned
        QVERIFY(!ran);  // what had not begun is dropped
    }

    void aFailingTaskIsLoggedAndEndsNothingElse()
    {
        std::vector<std::string> warnings;
        setLogSink([&](LogLevel level, const std::string& line) {
            if (level == LogLevel::Warning)
                warnings.push_back(line);
        });
        {
            TaskPool pool(1);
            std::latch done(1);
            pool.submit(TaskPool::Order::InOrder,
                        [](std::stop_token) { throw std::runtime_error("the reason"); });
            pool.submit(TaskPool::Order::InOrder, [](std::stop_token) { throw Cancelled{}; }); // no warning
            pool.submit(TaskPool::Order::InOrder, [&](std::stop_token) { done.count_down(); });
            done.wait();
        }
        QCOMPARE(warnings.size(), std::size_t(1));
        QVERIFY2(warnings.front().find("the reason") != std::string::npos, warnings.front().c_str());
    }

    void aStopLeavesForEachOnEveryThread()
    {
        TaskPool pool(3);
        std::stop_source source;
        const Progress progress{.stop = source.get_token()};
        std::atomic<int> begun = 0;
        QVERIFY_THROWS_EXCEPTION(Cancelled, pool.forEach(100'000, [&](std::size_t index) {
            progress.step(index, 100'000);
            if (++begun == 50)
                source.request_stop();
        }));
        QVERIFY(begun >= 50 && begun <= 50 + 4); // at most the ones that the four threads had begun
    }

    void anExceptionEndsForEachEarly()
    {
        TaskPool pool(3);
        std::atomic<int> calls = 0;
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, pool.forEach(2000, [&](std::size_t index) {
            ++calls;
            if (index == 10)
                throw std::runtime_error("ten");
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // an item's work
        }));
        QVERIFY2(calls < 2000, std::to_string(calls).c_str());
    }

    void forEachEndsWhilePoolIsBusy()
    {
        TaskPool pool(1);
        std::latch begun(1), go(1);
        pool.submit(TaskPool::Order::InOrder, [&](std::stop_token) {
            begun.count_down();
            go.wait();
        });
        begun.wait();
        std::atomic<int> calls = 0;
        pool.forEach(10, [&](std::size_t) { ++calls; }); // the caller's thread does it alone
        QCOMPARE(calls.load(), 10);
        go.count_down();
    }
};

QTEST_GUILESS_MAIN(TestTaskStopping)
#include "test_task_stopping.moc"
