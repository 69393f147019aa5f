// SPDX-License-Identifier: GPL-3.0-or-later
// Products with few rows against sums in double precision, at every level that this CPU has.
#include <QtTest>

#include <cmath>
#include <vector>

#include "engine/core/random.h"
#include "engine/vlm/half_precision.h"
#include "engine/vlm/kernels/matvec.h"
#include "engine/vlm/kernels/quantise.h"

using namespace vitrine;
using namespace vitrine::vlm::kernels;
using vlm::fromBf16Bits;

namespace {

constexpr WeightFormat kFormats[] = {WeightFormat::F32, WeightFormat::Bf16, WeightFormat::Int8, WeightFormat::Nf4};
constexpr const char* kFormatNames[] = {"f32", "bf16", "int8", "nf4"};

/// Normal numbers that bf16 holds exactly.
std::vector<float> numbers(std::int64_t count, core::Random& random)
{
    std::vector<float> result(static_cast<std::size_t>(count));
    for (auto& value : result)
        value = fromBf16Bits(vlm::toBf16Bits(static_cast<float>(random.normal())));
    return result;
}

std::vector<std::uint16_t> bf16Of(const std::vector<float>& values)
{
    std::vector<std::uint16_t> result;
    for (const float value : values)
        result.push_back(vlm::toBf16Bits(value));
    return result;
}

/// A weight in one format with its numbers as they are read back.
struct Weight {
    std::vector<float> f32;
    std::vector<std::uint16_t> bf16;
    QuantisedWeight quantised;
    Weights view;
    std::vector<float> exact;
};

Weight makeWeight(WeightFormat format, std::int64_t out, std::int64_t in, core::Random& random)
{
    Weight weight;
    weight.f32 = numbers(out * in, random);
    weight.bf16 = bf16Of(weight.f32);
    weight.view = {format, out, in};
    weight.exact = weight.f32;
    if (format == WeightFormat::F32) {
        weight.view.data = weight.f32.data();
    } else if (format == WeightFormat::Bf16) {
        weight.view.data = weight.bf16.data();
    } else {
        weight.quantised = quantise(weight.f32.data(), ActivationFormat::F32, out, in, format, 1);
        weight.view = weight.quantised.view();
        expand(weight.view, 0, out, weight.exact.data(), ActivationFormat::F32, 1, CpuLevel::Portable);
    }
    return weight;
}

/// How far a product may be off when both rows are rounded to 127ths of the largest number of each block.
double roundingToBytes(const float* weights, const float* x, std::int64_t in)
{
    double error = 0.0;
    for (std::int64_t first = 0; first < in; first += kBlock) {
        double largestWeight = 0.0, largestX = 0.0, weightsAdded = 0.0, xAdded = 0.0;
        for (auto at = first; at < std::min(in, first + kBlock); ++at) {
            largestWeight = std::max(largestWeight, std::fabs(double(weights[at])));
            largestX = std::max(largestX, std::fabs(double(x[at])));
            weightsAdded += std::fabs(weights[at]);
            xAdded += std::fabs(x[at]);
        }
        constexpr double kHalf = 0.5 / 127.0;
        error += kHalf * (largestX * weightsAdded + largestWeight * xAdded) + kBlock * kHalf * kHalf * largestX * largestWeight;
    }
    return error;
}

} // namespace

class TestMatvec : public QObject {
    Q_OBJECT
private slots:
    void equalsSumsInDoublePrecision_data();
    void equalsSumsInDoublePrecision();
    void doesNotDependOnTheThreads();
    void readsWeightsFromAnyAddress();
    void expandsTheSameAtEveryLevel();
    void takesNumbersThatAreNotFinite();
};

void TestMatvec::equalsSumsInDoublePrecision_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("bf16");
    for (int level = 0; level <= static_cast<int>(cpuLevel()); ++level)
        for (int format = 0; format < 4; ++format)
            for (const bool bf16 : {false, true})
                QTest::addRow("%s, weight %s, x %s", nameOf(static_cast<CpuLevel>(level)), kFormatNames[format],
                              bf16 ? "bf16" : "f32")
                    << level << format << bf16;
}

void TestMatvec::equalsSumsInDoublePrecision()
{
    QFETCH(int, level);
    QFETCH(int, format);
    QFETCH(bool, bf16);
    core::Random random(7);
    const std::pair<std::int64_t, std::int64_t> shapes[] = {{1, 1},    {3, 31},   {5, 64},   {7, 65},
                                                            {37, 129}, {64, 320}, {301, 1000}};
    for (const auto& [out, in] : shapes) {
        const auto weight = makeWeight(kFormats[format], out, in, random);
        for (std::int64_t rows = 1; rows <= kMostRows; ++rows) {
            const auto x = numbers(rows * in, random);
            const auto xBits = bf16Of(x);
            std::vector<float> y(static_cast<std::size_t>(rows * out), NAN);
            std::vector<std::uint16_t> yBits(y.size(), 0x7fc0);
            multiply(weight.view, bf16 ? static_cast<const void*>(xBits.data()) : x.data(),
                     bf16 ? static_cast<void*>(yBits.data()) : y.data(),
                     bf16 ? ActivationFormat::Bf16 : ActivationFormat::F32, rows, 2, static_cast<CpuLevel>(level));
            for (std::int64_t row = 0; row < rows; ++row)
                for (std::int64_t o = 0; o < out; ++o) {
                    double sum = 0.0, magnitude = 0.0;
                    for (std::int64_t at = 0; at < in; ++at) {
                        const double product = double(weight.exact[size_t(o * in + at)]) * x[size_t(row * in + at)];
                        sum += product;
                        magnitude += std::fabs(product);
                    }
                    const auto index = static_cast<std::size_t>(row * out + o);
                    const double found = bf16 ? fromBf16Bits(yBits[index]) : y[index];
                    // f32 rounds each of the sums; bf16 rounds the result, and NF4's values before, as do products of
                    // bytes x.
                    double tolerance = 1e-6 * magnitude;
                    if (bf16)
                        tolerance += std::fabs(sum) / 256;
                    if (bf16 && kFormats[format] == WeightFormat::Nf4)
                        tolerance += static_cast<CpuLevel>(level) >= CpuLevel::Avx512Vnni
                                         ? roundingToBytes(&weight.exact[size_t(o * in)], &x[size_t(row * in)], in)
                                         : magnitude / 512;
                    QVERIFY2(std::fabs(found - sum) <= tolerance,
                             qPrintable(QString("[%1, %2] rows %3, row %4, out %5: %6 instead of %7")
                                            .arg(out).arg(in).arg(rows).arg(row).arg(o).arg(found).arg(sum)));
                }
        }
    }
}

void TestMatvec::doesNotDependOnTheThreads()
{
    core::Random random(8);
    for (const auto format : kFormats) {
        const auto weight = makeWeight(format, 1003, 640, random);
        const auto x = numbers(2 * 640, random);
        std::vector<float> once(2006), many(2006);
        multiply(weight.view, x.data(), once.data(), ActivationFormat::F32, 2, 1);
        multiply(weight.view, x.data(), many.data(), ActivationFormat::F32, 2, 5);
        QVERIFY(once == many);
    }
}

void TestMatvec::readsWeightsFromAnyAddress()
{
    // A mapped file's tensors begin anywhere that their numbers' size divides.
    core::Random random(9);
    const auto weight = makeWeight(WeightFormat::Bf16, 9, 192, random);
    const auto x = numbers(192, random);
    std::vector<std::uint16_t> moved(weight.bf16.size() + 1);
    std::copy(weight.bf16.begin(), weight.bf16.end(), moved.begin() + 1);
    auto view = weight.view;
    view.data = moved.data() + 1;
    std::vector<float> expected(9), found(9);
    multiply(weight.view, x.data(), expected.data(), ActivationFormat::F32, 1, 1);
    multiply(view, x.data(), found.data(), ActivationFormat::F32, 1, 1);
    QVERIFY(expected == found);
}

void TestMatvec::expandsTheSameAtEveryLevel()
{
    core::Random random(10);
    constexpr std::int64_t kOut = 21, kIn = 200, kFirst = 4, kCount = 11;
    for (const auto format : {WeightFormat::Int8, WeightFormat::Nf4}) {
        const auto weight = makeWeight(format, kOut, kIn, random);
        const std::vector<float> expected(weight.exact.begin() + kFirst * kIn,
                                          weight.exact.begin() + (kFirst + kCount) * kIn);
        for (int level = 0; level <= static_cast<int>(cpuLevel()); ++level) {
            std::vector<float> f32(kCount * kIn);
            std::vector<std::uint16_t> bf16(kCount * kIn);
            expand(weight.view, kFirst, kCount, f32.data(), ActivationFormat::F32, 2, static_cast<CpuLevel>(level));
            expand(weight.view, kFirst, kCount, bf16.data(), ActivationFormat::Bf16, 2, static_cast<CpuLevel>(level));
            for (std::size_t at = 0; at < f32.size(); ++at) {
                QVERIFY(std::fabs(f32[at] - expected[at]) <= 1e-6F * std::fabs(expected[at])); // products may be fused
                QVERIFY(std::fabs(fromBf16Bits(bf16[at]) - expected[at]) <= std::fabs(expected[at]) / 256);
            }
        }
    }
}

void TestMatvec::takesNumbersThatAreNotFinite()
{
    core::Random random(11);
    constexpr std::uint16_t kInfinity = 0x7f80, kNaN = 0x7fc0;
    for (const auto format : kFormats) {
        const auto weight = makeWeight(format, 5, 128, random);
        auto bits = bf16Of(numbers(128, random));
        for (const auto strange : {kInfinity, kNaN})
            for (int level = 0; level <= static_cast<int>(cpuLevel()); ++level) {
                bits[77] = strange;
                std::vector<std::uint16_t> y(5);
                multiply(weight.view, bits.data(), y.data(), ActivationFormat::Bf16, 1, 1, static_cast<CpuLevel>(level));
                for (const auto value : y)
                    QVERIFY2(!std::isfinite(fromBf16Bits(value)), nameOf(static_cast<CpuLevel>(level)));
            }
    }
}

QTEST_GUILESS_MAIN(TestMatvec)
#include "test_matvec.moc"
