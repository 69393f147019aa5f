// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/near_duplicates.h"

#include <bit>
#include <map>

#include <QtTest>

#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::imaging;

namespace {

using Hashes = std::vector<std::uint64_t>;

/// `hash` with `bits` different bits of it turned over.
std::uint64_t turned(std::uint64_t hash, int bits, core::Random& random)
{
    std::uint64_t flips = 0;
    while (std::popcount(flips) < bits)
        flips |= std::uint64_t(1) << random.below(64);
    return hash ^ flips;
}

/// Random hashes, some of them with neighbours at up to `planted` bits, some repeated, in random order.
Hashes withNeighbours(std::size_t count, int planted, core::Random& random)
{
    Hashes hashes;
    while (hashes.size() < count) {
        hashes.push_back(random.next());
        while (random.chance(0.4) && hashes.size() < count)
            hashes.push_back(
                turned(hashes[random.below(hashes.size())], int(random.between(0, planted)), random));
    }
    random.shuffle(hashes);
    return hashes;
}

/// Hashes that agree in one band of 16 bits and are random elsewhere.
Hashes inOneBucket(std::size_t count, int band, core::Random& random)
{
    Hashes hashes(count);
    for (auto& hash : hashes)
        hash = (random.next() & ~(std::uint64_t(0xFFFF) << (band * 16))) | std::uint64_t(0x1234)
                                                                               << (band * 16);
    return hashes;
}

/// The definition, pair by pair.
std::vector<NearDuplicate> byBruteForce(const Hashes& hashes, int maxDistance)
{
    std::vector<std::size_t> group(hashes.size());
    for (std::size_t i = 0; i < hashes.size(); ++i)
        group[i] = i;
    const auto isNear = [&](std::size_t i, std::size_t j) {
        return i != j && std::popcount(hashes[i] ^ hashes[j]) <= maxDistance;
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < hashes.size(); ++i)
            for (std::size_t j = 0; j < hashes.size(); ++j)
                if (isNear(i, j) && group[j] < group[i]) {
                    group[i] = group[j];
                    changed = true;
                }
    }
    std::map<std::pair<std::size_t, std::size_t>, NearDuplicate> sorted;
    for (std::size_t i = 0; i < hashes.size(); ++i)
        for (std::size_t j = 0; j < hashes.size(); ++j)
            if (isNear(i, j)) {
                const NearDuplicate found{i, group[i], j, std::popcount(hashes[i] ^ hashes[j])};
                auto& kept = sorted.try_emplace({group[i], i}, found).first->second;
                if (found.distance < kept.distance)
                    kept = found;
            }
    std::vector<NearDuplicate> all;
    for (const auto& [key, found] : sorted)
        all.push_back(found);
    return all;
}

QString show(const std::vector<NearDuplicate>& found)
{
    QStringList lines;
    for (const auto& one : found)
        lines << QStringLiteral("%1 of group %2 is %3 bits from %4")
                     .arg(one.index)
                     .arg(one.group)
                     .arg(one.distance)
                     .arg(one.nearest);
    return lines.join('\n');
}

} // namespace

class TestNearDuplicates : public QObject {
    Q_OBJECT
private slots:
    void saysWhatTheDefinitionSays_data();
    void saysWhatTheDefinitionSays();
    void aChainIsOneGroup();
    void equalHashesInBulkGiveOneEntryEach();
    void manyHashesTakeNoLong_data();
    void manyHashesTakeNoLong();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void nothingHasNoNeighbours();
};

void TestNearDuplicates::saysWhatTheDefinitionSays_data()
{
    QTest::addColumn<int>("maxDistance");
    for (const int distance : {-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 15, 16, 20, 64})
        QTest::addRow("%d bits", distance) << distance;
}

void TestNearDuplicates::saysWhatTheDefinitionSays()
{
    QFETCH(int, maxDistance);
    core::Random random(std::uint64_t(maxDistance) + 7);
    for (int round = 0; round < 4; ++round) {
        auto hashes = round == 3 ? inOneBucket(200, 2, random)
                                 : withNeighbours(200, std::clamp(maxDistance + 2, 1, 30), random);
        QCOMPARE(show(nearDuplicates(hashes, maxDistance)), show(byBruteForce(hashes, maxDistance)));
    }
}

void TestNearDuplicates::aChainIsOneGroup()
{
    const Hashes hashes{0x0, ~std::uint64_t(0), 0xF, 0xFF};
    QCOMPARE(show(nearDuplicates(hashes, 4)), "0 of group 0 is 4 bits from 2\n"
                                              "2 of group 0 is 4 bits from 0\n"
                                              "3 of group 0 is 4 bits from 2");
}

void TestNearDuplicates::equalHashesInBulkGiveOneEntryEach()
{
    constexpr std::size_t kCount = 100'000;
    core::Random random(5);
    Hashes hashes(kCount, 0xABCDEF);
    for (std::size_t i = 1; i < kCount; i += 2)
        hashes[i] = 0xABCDEE; // one bit away from the others
    const auto found = nearDuplicates(hashes, 8);
    QCOMPARE(found.size(), kCount);
    QCOMPARE(found[0], (NearDuplicate{0, 0, 2, 0}));
    QCOMPARE(found[1], (NearDuplicate{1, 0, 3, 0}));
    QCOMPARE(found[kCount - 1], (NearDuplicate{kCount - 1, 0, 1, 0}));
}

void TestNearDuplicates::manyHashesTakeNoLong_data()
{
    QTest::addColumn<int>("maxDistance");
    QTest::addColumn<QString>("kind");
    QTest::newRow("random, 6 bits") << 6 << "random";
    QTest::newRow("random, 8 bits") << 8 << "random";
    QTest::newRow("random, 10 bits") << 10 << "random";
    QTest::newRow("one bucket of each band, 8 bits") << 8 << "bucket";
    QTest::newRow("one cloud, 8 bits") << 8 << "cloud";
}

void TestNearDuplicates::manyHashesTakeNoLong()
{
    QFETCH(int, maxDistance);
    QFETCH(QString, kind);
    constexpr std::size_t kCount = 100'000;
    core::Random random(9);
    Hashes hashes;
    if (kind == "bucket")
        for (int band = 0; band < 4; ++band)
            for (const auto hash : inOneBucket(kCount / 4, band, random))
                hashes.push_back(hash);
    else
        for (std::size_t i = 0; i < kCount; ++i)
            hashes.push_back(kind == "cloud" && i < 10'000 ? turned(0x5555, 4, random) : random.next());
    for (std::size_t i = 0; i < 1000; ++i) // in places that a random choice of the others does not share
        hashes[kCount - 1 - 2 * i] = turned(hashes[kCount - 2 - 2 * i], int(i) % (maxDistance + 1), random);
    std::vector<NearDuplicate> found;
    QBENCHMARK_ONCE
    {
        found = nearDuplicates(hashes, maxDistance);
    }
    std::size_t planted = 0;
    for (const auto& one : found)
        planted += one.index > kCount - 2000 && one.index % 2 == 1 && one.nearest == one.index - 1;
    QVERIFY2(planted >= 998, qPrintable(QString::number(planted))); // chance may put another one nearer
    QVERIFY(found.size() <= kCount);
}

void TestNearDuplicates::stopsWhenAsked_data()
{
    QTest::addColumn<int>("maxDistance");
    QTest::newRow("in bands") << 8;
    QTest::newRow("pair by pair") << 20;
}

void TestNearDuplicates::stopsWhenAsked()
{
    QFETCH(int, maxDistance);
    core::Random random(11);
    Hashes hashes(60'000);
    for (auto& hash : hashes)
        hash = random.next();
    std::stop_source source;
    int steps = 0;
    const core::Progress progress{source.get_token(), [&](std::uint64_t done, std::uint64_t total) {
                                      QVERIFY(done <= total);
                                      if (++steps == 3)
                                          source.request_stop();
                                  }};
    QVERIFY_THROWS_EXCEPTION(core::Cancelled, nearDuplicates(hashes, maxDistance, progress));
    QCOMPARE(steps, 3);
}

void TestNearDuplicates::nothingHasNoNeighbours()
{
    QVERIFY(nearDuplicates({}, 8).empty());
    QVERIFY(nearDuplicates(Hashes{42}, 64).empty());
}

QTEST_GUILESS_MAIN(TestNearDuplicates)
#include "test_near_duplicates.moc"
