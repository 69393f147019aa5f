// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/random.h"
#include "engine/workflow/similar/dot_products.h"
#include "engine/workflow/similar/vector_index.h"

using namespace vitrine;
using namespace vitrine::workflow;

namespace {

std::vector<float> unitVectors(std::size_t count, std::size_t dimension, std::uint64_t seed)
{
    core::Random random(seed);
    std::vector<float> vectors(count * dimension);
    for (std::size_t row = 0; row < count; ++row) {
        double length = 0.0;
        for (std::size_t at = 0; at < dimension; ++at) {
            vectors[row * dimension + at] = static_cast<float>(random.normal());
            length += double(vectors[row * dimension + at]) * vectors[row * dimension + at];
        }
        for (std::size_t at = 0; at < dimension; ++at)
            vectors[row * dimension + at] /= static_cast<float>(std::sqrt(length));
    }
    return vectors;
}

/// The rows in the order of their products in double precision.
std::vector<std::uint32_t> reference(const VectorIndex& index, const std::vector<float>& query, std::size_t count)
{
    std::vector<std::pair<double, std::uint32_t>> all;
    for (std::uint32_t row = 0; row < index.size(); ++row) {
        const auto vector = index.vector(row);
        double product = 0.0;
        for (std::size_t at = 0; at < query.size(); ++at)
            product += double(vector[at]) * query[at];
        all.emplace_back(-product, row);
    }
    std::sort(all.begin(), all.end());
    std::vector<std::uint32_t> rows;
    for (std::size_t at = 0; at < std::min(count, all.size()); ++at)
        rows.push_back(all[at].second);
    return rows;
}

std::vector<std::uint32_t> rowsOf(const std::vector<Neighbour>& neighbours)
{
    std::vector<std::uint32_t> rows;
    for (const auto& neighbour : neighbours)
        rows.push_back(neighbour.row);
    return rows;
}

} // namespace

class TestVectorIndex : public QObject {
    Q_OBJECT
private slots:
    void halvesAreRoundedToTheNearest_data()
    {
        QTest::addColumn<float>("value");
        QTest::addColumn<int>("bits");
        QTest::newRow("one") << 1.0F << 0x3C00;
        QTest::newRow("minus two") << -2.0F << 0xC000;
        QTest::newRow("tie to even, down") << 1.0F + 0x1p-11F << 0x3C00;
        QTest::newRow("tie to even, up") << 1.0F + 3 * 0x1p-11F << 0x3C02;
        QTest::newRow("largest") << 65504.0F << 0x7BFF;
        QTest::newRow("too large") << 65520.0F << 0x7C00;
        QTest::newRow("smallest normal") << 0x1p-14F << 0x0400;
        QTest::newRow("subnormal") << 0x1p-24F << 0x0001;
        QTest::newRow("half of the smallest") << 0x1p-25F << 0x0000;
        QTest::newRow("minus nothing") << -0.0F << 0x8000;
    }
    void halvesAreRoundedToTheNearest()
    {
        QFETCH(float, value);
        QFETCH(int, bits);
        QCOMPARE(int(toHalf(value)), bits);
    }

    void everyHalfComesBack()
    {
        for (std::uint32_t bits = 0; bits < 0x10000; ++bits)
            if ((bits & 0x7C00U) != 0x7C00U || (bits & 0x3FFU) == 0) // all but "no number"
                QCOMPARE(toHalf(fromHalf(static_cast<Half>(bits))), static_cast<Half>(bits));
    }

    void kernelsAgreeWithDoublePrecision_data()
    {
        QTest::addColumn<int>("kernel");
        for (std::size_t at = 0; at < dotKernels().size(); ++at)
            QTest::newRow(dotKernels()[at].name.c_str()) << int(at);
    }
    void kernelsAgreeWithDoublePrecision()
    {
        QFETCH(int, kernel);
        const auto& multiply = dotKernels()[std::size_t(kernel)].multiply;
        for (const std::size_t width : {16, 48, 128, 512})
            for (std::size_t queryCount = 1; queryCount <= kQueriesAtOnce; ++queryCount) {
                const std::size_t rowCount = 7;
                const auto queries = unitVectors(queryCount, width, 1);
                std::vector<Half> rows;
                for (const float value : unitVectors(rowCount, width, 2))
                    rows.push_back(toHalf(value));
                std::vector<float> scores(queryCount * rowCount);
                multiply(queries.data(), queryCount, rows.data(), rowCount, width, scores.data());
                for (std::size_t q = 0; q < queryCount; ++q)
                    for (std::size_t r = 0; r < rowCount; ++r) {
                        double exact = 0.0;
                        for (std::size_t at = 0; at < width; ++at)
                            exact += double(queries[q * width + at]) * fromHalf(rows[r * width + at]);
                        QVERIFY(std::abs(scores[q * rowCount + r] - exact) <= 1e-6);
                    }
            }
    }

    void theNearestAreThoseOfDoublePrecision_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("dimension");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 1 << 3 << 5;
        QTest::newRow("not a multiple of the lanes") << 501 << 37 << 20;
        QTest::newRow("several tasks") << 40'000 << 16 << 50;
        QTest::newRow("wide") << 3'000 << 512 << 100;
        QTest::newRow("none asked for") << 10 << 16 << 0;
    }
    void theNearestAreThoseOfDoublePrecision()
    {
        QFETCH(int, size);
        QFETCH(int, dimension);
        QFETCH(int, count);
        const auto vectors = unitVectors(std::size_t(size), std::size_t(dimension), 3);
        const VectorIndex index(vectors, std::size_t(dimension));
        for (std::uint64_t seed = 10; seed < 13; ++seed) {
            const auto query = unitVectors(1, std::size_t(dimension), seed);
            QCOMPARE(rowsOf(index.nearest(query, std::size_t(count))),
                     reference(index, query, std::size_t(count)));
        }
    }

    void equalRowsComeInTheirOrder()
    {
        auto vectors = unitVectors(1, 24, 5);
        const auto one = vectors;
        for (int copy = 0; copy < 9; ++copy)
            vectors.insert(vectors.end(), one.begin(), one.end());
        const VectorIndex index(vectors, 24);
        QCOMPARE(rowsOf(index.nearest(one, 4)), (std::vector<std::uint32_t>{0, 1, 2, 3}));
    }

    void allAtOnceEqualsOneByOneWithoutTheRowItself()
    {
        const VectorIndex index(unitVectors(2'501, 40, 6), 40);
        const auto all = index.nearestOfAll(10, {});
        QCOMPARE(all.size(), index.size());
        for (const std::uint32_t row : {0U, 3U, 1'024U, 2'500U}) {
            auto expected = reference(index, index.vector(row), 11);
            std::erase(expected, row);
            QCOMPARE(rowsOf(all[row]), expected);
        }
    }

    void comparingAllCanBeStopped()
    {
        const VectorIndex index(unitVectors(2'000, 16, 7), 16);
        std::stop_source stop;
        stop.request_stop();
        bool stopped = false;
        try {
            index.nearestOfAll(10, {stop.get_token()});
        } catch (const core::Cancelled&) {
            stopped = true;
        }
        QVERIFY(stopped);
    }
};

QTEST_GUILESS_MAIN(TestVectorIndex)
#include "test_vector_index.moc"
