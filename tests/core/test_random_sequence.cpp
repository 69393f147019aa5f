// SPDX-License-Identifier: GPL-3.0-or-later
// What a seed gives is a promise: catalogs drawn and runs trained from a seed must come out the same again.
#include "engine/core/random.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

#include <QtTest>

#include "engine/core/task_pool.h"

using namespace vitrine::core;

class TestRandomSequence : public QObject {
    Q_OBJECT
private slots:
    /// The reference implementations of splitmix64 and xoshiro256** (Blackman and Vigna, prng.di.unimi.it).
    void bitsAreTheReferences_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QList<quint64>>("expected");
        QTest::newRow("0") << quint64(0)
                           << QList<quint64>{0x99ec5f36cb75f2b4, 0xbf6e1f784956452a, 0x1a5f849d4933e6e0,
                                             0x6aa594f1262d2d2c};
        QTest::newRow("42") << quint64(42)
                            << QList<quint64>{0x15780b2e0c2ec716, 0x6104d9866d113a7e, 0xae17533239e499a1,
                                              0xecb8ad4703b360a1};
        QTest::newRow("largest") << std::numeric_limits<quint64>::max()
                                 << QList<quint64>{0x8f5520d52a7ead08, 0xc476a018caa1802d};
    }
    void bitsAreTheReferences()
    {
        QFETCH(quint64, seed);
        QFETCH(QList<quint64>, expected);
        Random random(seed);
        for (const auto value : expected)
            QCOMPARE(quint64(random.next()), value);
    }

    void derivedSeedsStayTheSame()
    {
        QCOMPARE(mixSeed(0, std::uint64_t(0)), std::uint64_t(0xa706dd2f4d197e6f));
        QCOMPARE(mixSeed(1, 2), std::uint64_t(0xbcd9dbb49673066b));
        QCOMPARE(mixSeed(2, 1), std::uint64_t(0xe06dd043328bd285));
        QCOMPARE(mixSeed(0, "foobar"), mixSeed(0, 0x85944171f73967e8)); // FNV-1a's published value
        QCOMPARE(mixSeed(0, "foobar"), std::uint64_t(0xe33daa7cf189b699));
    }

    void uniformTakesTheUpper53Bits()
    {
        Random random(0);
        QCOMPARE(random.uniform(), double(0x99ec5f36cb75f2b4 >> 11) / double(1ULL << 53));
    }

    void boundsAreKept()
    {
        Random random(3);
        std::array<bool, 7> seen{};
        for (int draw = 0; draw < 1000; ++draw) {
            QCOMPARE(random.below(1), std::uint64_t(0));
            const auto value = random.between(-3, 3);
            QVERIFY(value >= -3 && value <= 3);
            seen[std::size_t(value + 3)] = true;
            const double part = random.uniform(2.0, 2.5);
            QVERIFY(part >= 2.0 && part < 2.5);
            QVERIFY(!random.chance(0.0) && random.chance(1.0));
        }
        for (const bool each : seen)
            QVERIFY(each);
    }

    /// A remainder of 64 bits alone would give the lower third of this range twice as often as the rest.
    void largeBoundsAreFair()
    {
        constexpr std::uint64_t kBound = 0xC000000000000000;
        constexpr int kDraws = 30'000;
        Random random(4);
        int low = 0;
        for (int draw = 0; draw < kDraws; ++draw)
            low += random.below(kBound) < kBound / 3;
        QVERIFY2(std::abs(low - kDraws / 3) < 400, std::to_string(low).c_str()); // five deviations
    }

    void normalsAreIndependentOfTheirNeighbours()
    {
        Random random(5);
        constexpr int kDraws = 100'000;
        double products = 0.0, tails = 0.0, before = random.normal();
        for (int draw = 0; draw < kDraws; ++draw) {
            const double value = random.normal();
            products += value * before; // pairs come from one Box–Muller step
            tails += std::abs(value) > 1.959964;
            before = value;
        }
        QVERIFY2(std::abs(products / kDraws) < 0.016, std::to_string(products / kDraws).c_str());
        QVERIFY2(std::abs(tails / kDraws - 0.05) < 0.0035, std::to_string(tails / kDraws).c_str());
    }

    void forksDoNotFollowEachOther()
    {
        const Random random(6);
        constexpr int kStreams = 4000;
        int equalBits = 0;
        for (int stream = 0; stream < kStreams; ++stream) {
            auto one = random.fork(std::uint64_t(stream)), next = random.fork(std::uint64_t(stream) + 1);
            equalBits += 64 - __builtin_popcountll(one.next() ^ next.next());
        }
        QVERIFY2(std::abs(equalBits - 32 * kStreams) < 5 * 4 * 63, std::to_string(equalBits).c_str());
    }

    void theNumberOfThreadsDoesNotMatter()
    {
        const Random random(7);
        const auto draw = [&](unsigned threads) {
            std::vector<double> drawn(500);
            TaskPool pool(threads);
            pool.forEach(drawn.size(), [&](std::size_t item) {
                auto own = random.fork(item);
                for (std::size_t step = 0; step < item % 7; ++step)
                    own.next();
                drawn[item] = own.normal();
            });
            return drawn;
        };
        const auto alone = draw(1);
        QVERIFY(draw(2) == alone);
        QVERIFY(draw(5) == alone);
    }
};

QTEST_GUILESS_MAIN(TestRandomSequence)
#include "test_random_sequence.moc"
