// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <vector>

#include "engine/core/random.h"
#include "engine/vlm/kernels/quantise.h"

using namespace vitrine;
using namespace vitrine::vlm::kernels;

namespace {

std::vector<float> normal(std::int64_t count, double deviation)
{
    core::Random random(5);
    std::vector<float> result(static_cast<std::size_t>(count));
    for (auto& value : result)
        value = static_cast<float>(random.normal(0.0, deviation));
    return result;
}

std::vector<float> readBack(const QuantisedWeight& weight)
{
    std::vector<float> result(static_cast<std::size_t>(weight.out * weight.in));
    expand(weight.view(), 0, weight.out, result.data(), ActivationFormat::F32, 1);
    return result;
}

float largest(const std::vector<float>& values, std::int64_t first, std::int64_t last)
{
    float result = 0.0F;
    for (auto at = first; at < last; ++at)
        result = std::max(result, std::fabs(values[static_cast<std::size_t>(at)]));
    return result;
}

} // namespace

class TestQuantise : public QObject {
    Q_OBJECT
private slots:
    void int8IsOffByHalfAStepAtMost();
    void nf4IsOffByHalfTheWidestGapAtMost();
    void takesTheBytesThatItPromises();
    void keepsZeros();
    void doesNotDependOnTheThreads();
    void scaleValuesAreThoseOfBitsandbytes();
};

void TestQuantise::int8IsOffByHalfAStepAtMost()
{
    constexpr std::int64_t kOut = 33, kIn = 203;
    const auto values = normal(kOut * kIn, 0.02);
    const auto found = readBack(quantise(values.data(), ActivationFormat::F32, kOut, kIn, WeightFormat::Int8, 2));
    for (std::int64_t row = 0; row < kOut; ++row) {
        const float step = largest(values, row * kIn, (row + 1) * kIn) / 127.0F;
        for (auto at = static_cast<std::size_t>(row * kIn); at < static_cast<std::size_t>((row + 1) * kIn); ++at)
            QVERIFY(std::fabs(found[at] - values[at]) <= step * 0.5001F);
    }
}

void TestQuantise::nf4IsOffByHalfTheWidestGapAtMost()
{
    constexpr std::int64_t kOut = 33, kIn = 256 + 7;
    const auto values = normal(kOut * kIn, 0.02);
    const auto found = readBack(quantise(values.data(), ActivationFormat::F32, kOut, kIn, WeightFormat::Nf4, 2));
    double error = 0.0, power = 0.0;
    for (std::int64_t row = 0; row < kOut; ++row)
        for (std::int64_t first = 0; first < kIn; first += kBlock) {
            const auto from = row * kIn + first, to = row * kIn + std::min(first + kBlock, kIn);
            const float scale = largest(values, from, to);
            for (auto at = static_cast<std::size_t>(from); at < static_cast<std::size_t>(to); ++at) {
                // Half of −1 … −0.696, the widest gap, and a hundredth or so for the scale's own 8 bits.
                QVERIFY(std::fabs(found[at] - values[at]) <= scale * (0.152F + 0.03F));
                error += std::pow(found[at] - values[at], 2);
                power += std::pow(values[at], 2);
            }
        }
    // The format's own figure for normal numbers in blocks of 64 is near 0.0091 (an RMS error of 9.5 %).
    QVERIFY2(error / power < 0.011, qPrintable(QString::number(error / power)));
}

void TestQuantise::takesTheBytesThatItPromises()
{
    constexpr std::int64_t kOut = 512, kIn = 1024;
    const auto values = normal(kOut * kIn, 0.02);
    const auto bitsOf = [&](WeightFormat format) {
        const auto weight = quantise(values.data(), ActivationFormat::F32, kOut, kIn, format, 2);
        return 8.0 * static_cast<double>(weight.bytes()) / (kOut * kIn);
    };
    QVERIFY(bitsOf(WeightFormat::Int8) < 8.05);
    QVERIFY(bitsOf(WeightFormat::Nf4) < 4.13); // 4 + 8/64 + 32/(64·256)
}

void TestQuantise::keepsZeros()
{
    const std::vector<float> values(3 * 100, 0.0F);
    for (const auto format : {WeightFormat::Int8, WeightFormat::Nf4})
        QVERIFY(readBack(quantise(values.data(), ActivationFormat::F32, 3, 100, format, 1)) == values);
}

void TestQuantise::doesNotDependOnTheThreads()
{
    const auto values = normal(200 * 300, 1.0);
    for (const auto format : {WeightFormat::Int8, WeightFormat::Nf4}) {
        const auto one = quantise(values.data(), ActivationFormat::F32, 200, 300, format, 1);
        const auto many = quantise(values.data(), ActivationFormat::F32, 200, 300, format, 4);
        QVERIFY(one.data == many.data && one.rowScales == many.rowScales && one.scaleCodes == many.scaleCodes &&
                one.groupScales == many.groupScales);
    }
}

void TestQuantise::scaleValuesAreThoseOfBitsandbytes()
{
    const auto& values = scaleValues();
    QVERIFY(std::is_sorted(values.begin(), values.end()));
    QCOMPARE(values[255], 1.0F);
    QCOMPARE(values[254], 0.99296875F); // the middle of the last of 64 equal parts of 0.1 … 1
    QCOMPARE(values[127], 0.0F);
    QCOMPARE(values[128], 5.5e-7F);    // the middle of 0.1 … 1 at 10⁻⁶
}

QTEST_GUILESS_MAIN(TestQuantise)
#include "test_quantise.moc"
