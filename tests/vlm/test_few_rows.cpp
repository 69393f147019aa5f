// SPDX-License-Identifier: GPL-3.0-or-later
// The decoder's products: few rows by kernels, many by LibTorch, and the same numbers from both.
#include "tests/vlm/golden_tensors.h"

#include "engine/vlm/nn/few_rows.h"
#include "engine/vlm/nn/linear.h"

using namespace vitrine::vlm;

class TestFewRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsDoublePrecision_data();
    void equalsDoublePrecision();
    void keepsGradients();
    void takesRowsThatLieApart();
};

void TestFewRows::equalsDoublePrecision_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("bf16");
    for (const int rows : {1, 3, 8, 9, 40}) // from nine on by LibTorch
        for (const bool bf16 : {true, false})
            QTest::addRow("%d rows, %s", rows, bf16 ? "bf16" : "f32") << rows << bf16;
}

void TestFewRows::equalsDoublePrecision()
{
    QFETCH(int, rows);
    QFETCH(bool, bf16);
    const c10::InferenceMode inference;
    auto generator = at::detail::createCPUGenerator(3);
    const auto weight = torch::randn({130, 200}, generator, torch::kFloat32).to(torch::kBFloat16);
    const auto x = torch::randn({rows, 1, 200}, generator, torch::kFloat32).to(torch::kBFloat16);
    const auto expected = torch::linear(x.to(torch::kFloat64), weight.to(torch::kFloat64));
    const auto found = multiplyByWeight(bf16 ? x : x.to(torch::kFloat32), weight);
    QVERIFY(found.scalar_type() == (bf16 ? torch::kBFloat16 : torch::kFloat32));
    QVERIFY(found.sizes() == expected.sizes());
    const auto difference = (found.to(torch::kFloat64) - expected).abs().max().item<double>();
    // The largest of these sums are near 50, where bf16's steps are 1/4; f32 rounds each of 200 additions.
    QVERIFY2(difference <= (bf16 ? 0.13 : 1e-4), qPrintable(QString::number(difference)));
}

void TestFewRows::keepsGradients()
{
    const auto weight = torch::randn({5, 7}).to(torch::kBFloat16).requires_grad_();
    multiplyByWeight(torch::randn({2, 7}).to(torch::kBFloat16), weight).sum().backward();
    QVERIFY(weight.grad().defined());
}

void TestFewRows::takesRowsThatLieApart()
{
    const c10::InferenceMode inference;
    const auto weight = torch::randn({6, 64}).to(torch::kBFloat16);
    const auto wide = torch::randn({4, 10, 64}).to(torch::kBFloat16);
    const auto last = wide.select(1, 9);
    QVERIFY(torch::equal(multiplyByWeight(last, weight), multiplyByWeight(last.clone(), weight)));
}

QTEST_GUILESS_MAIN(TestFewRows)
#include "test_few_rows.moc"
