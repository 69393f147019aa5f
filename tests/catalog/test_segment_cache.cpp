// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/segment_cache.h"

#include <QtTest>

using namespace vitrine::catalog;

namespace {

constexpr std::size_t kEntryBytes = std::size_t(1) << 20;
constexpr int kFits = 64;

SegmentData dataOf(std::int64_t id)
{
    std::string bytes(kEntryBytes, 'x');
    bytes.replace(0, 8, std::to_string(10'000'000 + id));
    return std::make_shared<const std::string>(std::move(bytes));
}

/// Reads them all as a query does; how many were there.
int readAll(SegmentCache& cache, std::int64_t from, std::int64_t to)
{
    int there = 0;
    for (auto id = from; id < to; ++id) {
        if (const auto known = cache.get(1, id)) {
            ++there;
            if (known->substr(0, 8) != std::to_string(10'000'000 + id))
                return -1;
        } else {
            cache.put(1, id, dataOf(id));
        }
    }
    return there;
}

} // namespace

class TestSegmentCache : public QObject {
    Q_OBJECT
private slots:
    void whatFitsStays()
    {
        SegmentCache cache;
        QCOMPARE(readAll(cache, 0, kFits), 0);
        QCOMPARE(readAll(cache, 0, kFits), kFits);
    }

    void mostStaysOfALittleMoreThanFits()
    {
        SegmentCache cache;
        for (int i = 0; i < 5; ++i)
            readAll(cache, 0, kFits + 16);
        int there = 0;
        for (int i = 0; i < 10; ++i)
            there += readAll(cache, 0, kFits + 16);
        QVERIFY2(there > 10 * kFits / 2, qPrintable(QString::number(there)));
    }

    void whatIsReadNowTakesTheOthersPlaces()
    {
        SegmentCache cache;
        readAll(cache, 0, kFits);
        for (int i = 0; i < 30; ++i)
            readAll(cache, 1000, 1000 + kFits / 2);
        QCOMPARE(readAll(cache, 1000, 1000 + kFits / 2), kFits / 2);
    }

    void anotherGenerationHasNothingOfIt()
    {
        SegmentCache cache;
        cache.put(1, 7, dataOf(7));
        QVERIFY(!cache.get(2, 7));
        cache.put(2, 8, dataOf(8));
        QVERIFY(!cache.get(2, 7));
        QVERIFY(!cache.get(1, 8));
        cache.put(1, 9, dataOf(9)); // a reader of before
        QVERIFY(!cache.get(1, 9));
        QVERIFY(cache.get(2, 8) != nullptr);
    }
};

QTEST_APPLESS_MAIN(TestSegmentCache)
#include "test_segment_cache.moc"
