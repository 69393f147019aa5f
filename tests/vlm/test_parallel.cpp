// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of work on several threads: each number once, whoever calls, however often.
#include <QtTest>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "engine/vlm/kernels/parallel.h"

using vitrine::vlm::kernels::forRanges;

namespace {

/// How often each of 0 … count − 1 was in a range, and whether all ranges began at multiples of `grain`.
std::vector<int> timesSeen(std::int64_t count, std::int64_t grain, int threads, std::atomic<bool>& areWhole)
{
    std::vector<std::atomic<int>> times(static_cast<std::size_t>(count));
    forRanges(count, grain, threads, [&](std::int64_t first, std::int64_t last) {
        if (first % grain != 0 || (last % grain != 0 && last != count))
            areWhole = false;
        for (auto at = first; at < last; ++at)
            ++times[static_cast<std::size_t>(at)];
    });
    return {times.begin(), times.end()};
}

} // namespace

class TestParallel : public QObject {
    Q_OBJECT
private slots:
    void takesEachNumberOnce_data();
    void takesEachNumberOnce();
    void servesManyCallsInARow();
    void servesCallsAfterThreadsSleep();
    void servesSeveralThreadsAtOnce();
};

void TestParallel::takesEachNumberOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("grain");
    QTest::addColumn<int>("threads");
    for (const int count : {0, 1, 7, 64, 1000})
        for (const int grain : {1, 12, 64, 5000})
            for (const int threads : {0, 1, 2, 7})
                QTest::addRow("%d by %d on %d", count, grain, threads) << count << grain << threads;
}

void TestParallel::takesEachNumberOnce()
{
    QFETCH(int, count);
    QFETCH(int, grain);
    QFETCH(int, threads);
    std::atomic<bool> areWhole{true};
    QCOMPARE(timesSeen(count, grain, threads, areWhole), std::vector<int>(static_cast<std::size_t>(count), 1));
    QVERIFY(areWhole);
}

void TestParallel::servesManyCallsInARow()
{
    std::vector<std::int64_t> sums(100, 0);
    for (int call = 0; call < 20000; ++call)
        forRanges(100, 1, 3, [&](std::int64_t first, std::int64_t last) {
            for (auto at = first; at < last; ++at)
                sums[static_cast<std::size_t>(at)] += at; // not atomic: a call ends before the next one begins
        });
    for (std::int64_t at = 0; at < 100; ++at)
        QCOMPARE(sums[static_cast<std::size_t>(at)], 20000 * at);
}

void TestParallel::servesCallsAfterThreadsSleep()
{
    std::atomic<bool> areWhole{true};
    for (int call = 0; call < 10; ++call) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        QCOMPARE(timesSeen(50, 1, 4, areWhole), std::vector<int>(50, 1));
    }
}

void TestParallel::servesSeveralThreadsAtOnce()
{
    constexpr int kCallers = 4, kCalls = 2000;
    std::atomic<std::int64_t> sum{0};
    std::vector<std::thread> callers;
    for (int caller = 0; caller < kCallers; ++caller)
        callers.emplace_back([&] {
            for (int call = 0; call < kCalls; ++call) {
                std::int64_t mine[16] = {};
                forRanges(16, 1, 3, [&](std::int64_t first, std::int64_t last) {
                    for (auto at = first; at < last; ++at)
                        mine[at] = at;
                });
                for (const auto value : mine)
                    sum += value;
            }
        });
    for (auto& caller : callers)
        caller.join();
    QCOMPARE(sum.load(), std::int64_t{kCallers} * kCalls * 120);
}

QTEST_GUILESS_MAIN(TestParallel)
#include "test_parallel.moc"
