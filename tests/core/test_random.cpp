// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QtTest>

using namespace vitrine::core;

class TestRandom : public QObject {
    Q_OBJECT
private slots:
    void theSeedDecides()
    {
        Random one(7), same(7), other(8);
        for (int i = 0; i < 100; ++i) {
            const auto value = one.next();
            QCOMPARE(same.next(), value);
            QVERIFY(other.next() != value);
        }
    }

    void forksDependOnNothingElse()
    {
        Random random(7);
        auto before = random.fork(3);
        random.next();
        auto after = Random(7).fork(3);
        QCOMPARE(after.next(), before.next());
        QVERIFY(Random(7).fork(4).next() != Random(7).fork(3).next());
    }

    void distributionsAreWhatTheySay()
    {
        Random random(1);
        constexpr int kDraws = 200'000;
        double sum = 0.0, normals = 0.0, squares = 0.0;
        std::vector<int> counts(5), weights(3);
        for (int i = 0; i < kDraws; ++i) {
            sum += random.uniform();
            const double normal = random.normal(2.0, 3.0);
            normals += normal;
            squares += (normal - 2.0) * (normal - 2.0);
            ++counts[random.below(5)];
            ++weights[random.weighted({1.0, 0.0, 3.0})];
        }
        QVERIFY(std::abs(sum / kDraws - 0.5) < 0.005);
        QVERIFY(std::abs(normals / kDraws - 2.0) < 0.03);
        QVERIFY(std::abs(squares / kDraws - 9.0) < 0.15);
        for (const int count : counts)
            QVERIFY(std::abs(count - kDraws / 5) < 1000);
        QCOMPARE(weights[1], 0);
        QVERIFY(std::abs(weights[2] - 3 * kDraws / 4) < 1000);
    }

    void shufflingKeepsEveryItem()
    {
        Random random(1);
        std::vector<int> items(100);
        std::iota(items.begin(), items.end(), 0);
        auto shuffled = items;
        random.shuffle(shuffled);
        QVERIFY(shuffled != items);
        std::sort(shuffled.begin(), shuffled.end());
        QVERIFY(shuffled == items);
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "test_random.moc"
