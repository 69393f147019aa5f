// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/splits.h"

#include <map>
#include <set>

#include <QtTest>

using namespace vitrine::catalog;

class TestSplits : public QObject {
    Q_OBJECT
private slots:
    void sharesHoldInAllAndInEachCategory()
    {
        const auto divided = divideRows(rows(1000, 4, 1), {0.8, 0.1, 0.1}, 3).splits;
        std::map<Split, int> counts;
        std::map<std::pair<int, Split>, int> inCategory;
        for (const auto& [id, split] : divided) {
            ++counts[split];
            ++inCategory[{int(id % 4), split}];
        }
        QCOMPARE(counts[Split::Train], 800);
        QCOMPARE(counts[Split::Validation], 100);
        QCOMPARE(counts[Split::Test], 100);
        for (int category = 0; category < 4; ++category)
            QVERIFY(std::abs(inCategory[{category, Split::Test}] - 25) <= 1);
    }

    void rowsThatShareAPictureStayTogether()
    {
        std::map<std::string, std::set<Split>> splits;
        const auto given = rows(600, 3, 4);
        std::map<ProductId, std::string> images;
        for (const auto& row : given)
            images[row.id] = row.ties.front();
        for (const auto& [id, split] : divideRows(given, {0.7, 0.2, 0.1}, 3).splits)
            splits[images[id]].insert(split);
        for (const auto& [image, found] : splits)
            QCOMPARE(found.size(), std::size_t(1));
    }

    void tiesReachOverOthers()
    {
        std::vector<SplitRow> chain; // each tied to the next, the last and the first to nothing in common
        for (int i = 0; i < 40; ++i)
            chain.push_back({i, "c", {"t" + std::to_string(i), "t" + std::to_string(i + 1)}});
        std::set<Split> found;
        for (const auto& [id, split] : divideRows(chain, {0.5, 0.25, 0.25}, 3).splits)
            found.insert(split);
        QCOMPARE(found.size(), std::size_t(1));
    }

    void saysWhatARandomDivisionWouldHaveLeaked()
    {
        QCOMPARE(int(divideRows(rows(500, 4, 1), {0.8, 0.1, 0.1}, 3).leaksAvoided), 0);
        const auto leaks = divideRows(rows(500, 4, 5), {0.8, 0.1, 0.1}, 3).leaksAvoided;
        QVERIFY2(leaks > 70 && leaks <= 130, std::to_string(leaks).c_str()); // nearly all of the 100
    }

    void theSeedDecides()
    {
        const auto given = rows(200, 3, 1);
        const auto with = [&](std::uint64_t seed) { return divideRows(given, {0.8, 0.1, 0.1}, seed).splits; };
        QVERIFY(with(3) == with(3));
        QVERIFY(with(3) != with(4));
    }

    void impossibleSharesAreRefused_data()
    {
        QTest::addColumn<double>("train");
        QTest::addColumn<double>("validation");
        QTest::newRow("more than all") << 0.9 << 0.2;
        QTest::newRow("less than all") << 0.5 << 0.1;
        QTest::newRow("negative") << 1.2 << -0.3;
        QTest::newRow("no number") << std::nan("") << 0.1;
    }
    void impossibleSharesAreRefused()
    {
        QFETCH(double, train);
        QFETCH(double, validation);
        QVERIFY_EXCEPTION_THROWN(divideRows(rows(10, 1, 1), {train, validation, 0.1}, 3),
                                 vitrine::core::Error);
    }

private:
    static std::vector<SplitRow> rows(int count, int categories, int perPicture)
    {
        std::vector<SplitRow> made;
        for (int i = 0; i < count; ++i)
            made.push_back({i, "c" + std::to_string(i % categories), {"p" + std::to_string(i / perPicture)}});
        return made;
    }
};

QTEST_GUILESS_MAIN(TestSplits)
#include "test_splits.moc"
