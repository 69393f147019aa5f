// SPDX-License-Identifier: GPL-3.0-or-later
// Products with a weight: few rows by kernels, many on tiles or by LibTorch, and the same numbers from all.
#include "tests/vlm/golden_tensors.h"

#include "engine/vlm/kernels/cpu_level.h"
#include "engine/vlm/nn/linear.h"
#include "engine/vlm/nn/weight_product.h"

using namespace vitrine::vlm;

class TestWeightProduct : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsDoublePrecision_data();
    void equalsDoublePrecision();
    void keepsGradients();
    void takesRowsThatLieApart();
    void onTilesWithWhatFollows_data();
    void onTilesWithWhatFollows();
    void tilesAreForTheRightShapesOnly();
};

void TestWeightProduct::equalsDoublePrecision_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("out");
    QTest::addColumn<int>("in");
    QTest::addColumn<bool>("bf16");
    // The second can be multiplied on tiles, in two parts of its columns and of 700 rows.
    for (const auto& [out, in] : {std::pair{130, 200}, {96, 2080}})
        for (const int rows : {1, 3, 8, 9, 40, 700})
            for (const bool bf16 : {true, false})
                QTest::addRow("%d rows, [%d, %d], %s", rows, out, in, bf16 ? "bf16" : "f32") << rows << out << in << bf16;
}

void TestWeightProduct::equalsDoublePrecision()
{
    QFETCH(int, rows);
    QFETCH(int, out);
    QFETCH(int, in);
    QFETCH(bool, bf16);
    const c10::InferenceMode inference;
    auto generator = at::detail::createCPUGenerator(3);
    const auto weight = torch::randn({out, in}, generator, torch::kFloat32).to(torch::kBFloat16);
    const auto x = torch::randn({rows, 1, in}, generator, torch::kFloat32).to(torch::kBFloat16);
    const auto expected = torch::linear(x.to(torch::kFloat64), weight.to(torch::kFloat64));
    const auto found = multiplyByWeight(bf16 ? x : x.to(torch::kFloat32), weight);
    QVERIFY(found.scalar_type() == (bf16 ? torch::kBFloat16 : torch::kFloat32));
    QVERIFY(found.sizes() == expected.sizes());
    const auto difference = (found.to(torch::kFloat64) - expected).abs();
    // bf16 rounds a sum by 2^-9 of it at most; f32 rounds each addition.
    const auto allowed = expected.abs() * (bf16 ? 0x1p-8 : 0.0) + 1e-6 * in;
    QVERIFY2((difference <= allowed).all().item<bool>(), qPrintable(QString::number((difference - allowed).max().item<double>())));
}

void TestWeightProduct::keepsGradients()
{
    const auto weight = torch::randn({5, 7}).to(torch::kBFloat16).requires_grad_();
    multiplyByWeight(torch::randn({2, 7}).to(torch::kBFloat16), weight).sum().backward();
    QVERIFY(weight.grad().defined());
}

void TestWeightProduct::takesRowsThatLieApart()
{
    const c10::InferenceMode inference;
    const auto weight = torch::randn({6, 64}).to(torch::kBFloat16);
    const auto wide = torch::randn({4, 10, 64}).to(torch::kBFloat16);
    const auto last = wide.select(1, 9);
    QVERIFY(torch::equal(multiplyByWeight(last, weight), multiplyByWeight(last.clone(), weight)));
}

void TestWeightProduct::onTilesWithWhatFollows_data()
{
    QTest::addColumn<bool>("hasBias");
    QTest::addColumn<bool>("hasGelu");
    for (const bool hasBias : {false, true})
        for (const bool hasGelu : {false, true})
            QTest::addRow("%s, %s", hasBias ? "bias" : "no bias", hasGelu ? "quickGelu" : "nothing") << hasBias << hasGelu;
}

void TestWeightProduct::onTilesWithWhatFollows()
{
    QFETCH(bool, hasBias);
    QFETCH(bool, hasGelu);
    const c10::InferenceMode inference;
    auto generator = at::detail::createCPUGenerator(4);
    const auto weight = torch::randn({64, 320}, generator, torch::kFloat32).to(torch::kBFloat16);
    const auto x = torch::randn({2, 37, 320}, generator, torch::kFloat32).to(torch::kBFloat16);
    const auto bias = hasBias ? torch::randn({64}, generator, torch::kFloat32).to(torch::kBFloat16) * 10 : torch::Tensor();
    auto expected = torch::linear(x.to(torch::kFloat64), weight.to(torch::kFloat64));
    if (hasBias)
        expected = expected + bias.to(torch::kFloat64);
    if (hasGelu)
        expected = expected * torch::sigmoid(1.702 * expected);
    if (kernels::cpuLevel() < kernels::CpuLevel::Amx) {
        QVERIFY(!isForTiles(x, weight)); // then the layers' own ways are taken, which their tests compare
        return;
    }
    const auto far = multiplyOnTiles(x * -1e28, weight.abs(), {}, kernels::AfterProduct::QuickGelu).to(torch::kFloat32);
    QVERIFY(torch::isfinite(far).all().item<bool>());
    QVERIFY((far.min() >= 0.0F).item<bool>()); // nothing is left of large negative numbers
    const auto found = multiplyOnTiles(x, weight, bias, hasGelu ? kernels::AfterProduct::QuickGelu : kernels::AfterProduct::Nothing);
    QVERIFY(found.sizes() == expected.sizes());
    const auto difference = (found.to(torch::kFloat64) - expected).abs();
    QVERIFY((difference <= expected.abs() * 0x1p-8 + 1e-3).all().item<bool>());
}

void TestWeightProduct::tilesAreForTheRightShapesOnly()
{
    const auto isTaken = [](std::int64_t rows, std::int64_t out, std::int64_t in, torch::Dtype dtype) {
        return isForTiles(torch::zeros({rows, in}).to(dtype), torch::zeros({out, in}).to(torch::kBFloat16));
    };
    const bool hasTiles = kernels::cpuLevel() >= kernels::CpuLevel::Amx;
    QVERIFY(!isTaken(64, 32, 32, torch::kBFloat16)); // gradients may be wanted
    const c10::InferenceMode inference;
    QCOMPARE(isTaken(64, 32, 32, torch::kBFloat16), hasTiles);
    QVERIFY(!isTaken(8, 32, 32, torch::kBFloat16)); // few rows: the time is that of reading the weight
    QVERIFY(!isTaken(64, 48, 32, torch::kBFloat16));
    QVERIFY(!isTaken(64, 32, 40, torch::kBFloat16));
    QVERIFY(!isTaken(64, 32, 32, torch::kFloat32));
}

QTEST_GUILESS_MAIN(TestWeightProduct)
#include "test_weight_product.moc"
