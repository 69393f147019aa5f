// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/progress.h"

#include <exception>
#include <type_traits>
#include <utility>
#include <vector>

#include <QtTest>

using namespace vitrine::core;

// An item loop that catches errors must not swallow a stop.
static_assert(!std::is_base_of_v<std::exception, Cancelled>);

class TestProgress : public QObject {
    Q_OBJECT
private slots:
    void tellsHowFarItIs()
    {
        std::vector<std::pair<std::uint64_t, std::uint64_t>> told;
        const Progress progress{.report = [&](auto done, auto total) { told.emplace_back(done, total); }};
        for (std::uint64_t item = 0; item < 3; ++item)
            progress.step(item, 3);
        progress.step(7, 0); // the total is not known
        const std::vector<std::pair<std::uint64_t, std::uint64_t>> expected{{0, 3}, {1, 3}, {2, 3}, {7, 0}};
        QVERIFY(told == expected);
    }

    void aStopComesBeforeTheItemsWork()
    {
        std::stop_source source;
        int told = 0;
        const Progress progress{source.get_token(), [&](auto, auto) { ++told; }};
        progress.step(0, 2);
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, progress.step(1, 2));
        QCOMPARE(told, 1); // nothing is reported of work that is not done
    }

    void copiesStopWithTheirOriginal()
    {
        std::stop_source source;
        const Progress progress{.stop = source.get_token()};
        const Progress copy = progress;
        copy.step(0, 1);
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, copy.step(1, 1));
    }

    void nobodyNeedsToListen()
    {
        const Progress progress;
        progress.step(0, 1);
        QVERIFY(!progress.stop.stop_possible());
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "test_progress.moc"
