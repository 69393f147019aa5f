// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/each_segment.h"

#include <atomic>
#include <stdexcept>

#include <QtTest>

using namespace vitrine;
using namespace vitrine::catalog;

class TestEachSegment : public QObject {
    Q_OBJECT
private slots:
    void everySegmentIsSeenOnce_data()
    {
        QTest::addColumn<unsigned>("segments");
        for (const unsigned segments : {0U, 1U, 31U, 32U, 1000U})
            QTest::addRow("%u", segments) << segments;
    }
    void everySegmentIsSeenOnce()
    {
        QFETCH(unsigned, segments);
        std::vector<std::atomic<int>> seen(segments);
        std::vector<std::atomic<int>> busy(threadsFor(segments));
        std::atomic<bool> disturbed = false;
        forEachSegment(segments, [&](std::uint32_t segment, std::uint32_t thread) {
            if (busy.at(thread)++ != 0)
                disturbed = true;
            ++seen.at(segment);
            --busy[thread];
        });
        for (const auto& times : seen)
            QCOMPARE(times.load(), 1);
        QVERIFY(!disturbed);
    }

    void theFirstExceptionEndsIt()
    {
        std::atomic<int> seen = 0;
        const auto work = [&](std::uint32_t segment, std::uint32_t) {
            ++seen;
            if (segment == 3)
                throw std::runtime_error("segment 3");
        };
        QVERIFY_EXCEPTION_THROWN(forEachSegment(1'000'000, work), std::runtime_error);
        QVERIFY(seen < 1'000'000);
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        std::atomic<int> seen = 0;
        const auto work = [&](std::uint32_t segment, std::uint32_t) {
            ++seen;
            if (segment == 5)
                stop.request_stop();
        };
        core::Progress progress;
        progress.stop = stop.get_token();
        QVERIFY_EXCEPTION_THROWN(forEachSegment(1'000'000, work, progress), core::Cancelled);
        QVERIFY(seen < 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestEachSegment)
#include "test_each_segment.moc"
