// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels between the products against LibTorch's operations, which gradients ask for.
#include "tests/vlm/golden_tensors.h"

#include <cstring>

#include "engine/vlm/nn/kv_cache.h"
#include "engine/vlm/nn/between_products.h"
#include "engine/vlm/nn/clip_vision_tower.h"

using namespace vitrine::vlm;

class TestBetweenProducts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheGeneralWay_data();
    void equalsTheGeneralWay();
    void theVisionTowerEqualsTheGeneralWay_data();
    void theVisionTowerEqualsTheGeneralWay();
    void servesOnlyWhatItCan();
    void gatesAnyNumber();
    void whatIsNoNumberStaysNone();
    void refusesAFullCache();
};

namespace {

constexpr std::int64_t kPrompt = 9, kSteps = 3;

/// Hidden states of some steps after a prompt. The second of several rows begins four places later than the others.
torch::Tensor steps(Phi3Vision& model, const Phi3VisionConfig& config, std::int64_t batch)
{
    KvCache cache(config, batch, kPrompt + kSteps, torch::TensorOptions().dtype(model->computeDtype()));
    for (std::int64_t row = 0; row < batch; ++row) {
        const std::int64_t first = row == 1 ? 4 : 0;
        auto ofRow = cache.rows(row, 1, first);
        model->hiddenStates(model->embedTokens(torch::arange(100 * row, 100 * row + kPrompt - first).unsqueeze(0)), ofRow);
    }
    cache.setLength(kPrompt);
    std::vector<torch::Tensor> found;
    for (std::int64_t step = 0; step < kSteps; ++step) {
        const auto ids = torch::arange(batch).unsqueeze(1) * 7 + step + 50;
        found.push_back(model->hiddenStates(model->embedTokens(ids), cache).detach());
    }
    return torch::stack(found);
}

} // namespace

void TestBetweenProducts::equalsTheGeneralWay_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("bf16");
    for (const int batch : {1, 3})
        for (const bool bf16 : {false, true})
            QTest::addRow("%d rows, %s", batch, bf16 ? "bf16" : "f32") << batch << bf16;
}

void TestBetweenProducts::equalsTheGeneralWay()
{
    QFETCH(int, batch);
    QFETCH(bool, bf16);
    const auto load = [&](torch::Dtype dtype) {
        return loadModel(golden::folder() / "tiny-sharded-bf16", dtype, torch::kCPU, WeightUse::ReadOnly);
    };
    const auto config = Phi3VisionConfig::load(golden::folder() / "tiny");
    auto exactModel = load(torch::kFloat32);
    auto model = load(bf16 ? torch::kBFloat16 : torch::kFloat32);
    const auto exact = steps(exactModel, config, batch);
    const auto general = steps(model, config, batch); // gradients are enabled
    const torch::NoGradGuard noGrad;
    const auto found = steps(model, config, batch);
    QVERIFY(found.scalar_type() == general.scalar_type());
    const auto error = [&](const torch::Tensor& of) { return ((of - exact).norm() / exact.norm()).item<double>(); };
    qInfo("off by %.2g, the general way by %.2g", error(found), error(general));
    QVERIFY(error(found) <= (bf16 ? 1.1 * error(general) : 2e-6)); // bf16's roundings are the same, of other sums
}

void TestBetweenProducts::theVisionTowerEqualsTheGeneralWay_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("bf16");
    for (const int width : {32, 40, 90}) // whole vectors, and not
        for (const bool bf16 : {false, true})
            QTest::addRow("width %d, %s", width, bf16 ? "bf16" : "f32") << width << bf16;
}

void TestBetweenProducts::theVisionTowerEqualsTheGeneralWay()
{
    QFETCH(int, width);
    QFETCH(bool, bf16);
    auto config = Phi3VisionConfig::load(golden::folder() / "tiny").vision_config;
    config.hidden_size = width;
    config.intermediate_size = 2 * width + 3;
    config.num_attention_heads = 2;
    const auto dtype = bf16 ? torch::kBFloat16 : torch::kFloat32;
    torch::manual_seed(1);
    ClipVisionTower tower(config);
    for (auto& parameter : tower->parameters()) // biases that matter too
        parameter.set_data((torch::randn(parameter.sizes()) / (parameter.dim() > 1 ? std::sqrt(double(width)) : 2.0)).to(dtype));
    tower->eval();
    const auto pixels = torch::randn({3, config.num_channels, config.image_size, config.image_size}).to(dtype);
    const auto general = tower(pixels).to(torch::kFloat64); // gradients are enabled
    const torch::NoGradGuard noGrad;
    const auto found = tower(pixels);
    QVERIFY(found.scalar_type() == dtype);
    for (auto& parameter : tower->parameters())
        parameter.set_data(parameter.to(torch::kFloat64));
    const auto exact = tower(pixels.to(torch::kFloat64));
    const auto error = [&](const torch::Tensor& of) { return ((of - exact).norm() / exact.norm()).item<double>(); };
    qInfo("off by %.2g, the general way by %.2g", error(found), error(general));
    QVERIFY(error(found) <= (bf16 ? error(general) : 2e-6)); // in bf16 the general way rounds the sums too
}

void TestBetweenProducts::servesOnlyWhatItCan()
{
    const auto one = torch::zeros({2, 1, 48});
    QVERIFY(!isForKernels(one)); // gradients are enabled
    const torch::NoGradGuard noGrad;
    QVERIFY(isForKernels(one));
    QVERIFY(isForKernels(one.to(torch::kBFloat16)));
    QVERIFY(!isForKernels(one.to(torch::kFloat64)));
    QVERIFY(!isForKernels(torch::zeros({2, 5, 48}).narrow(1, 4, 1)));
}

void TestBetweenProducts::gatesAnyNumber()
{
    const torch::NoGradGuard noGrad;
    const auto gates = torch::cat({torch::arange(-200, 201, torch::kFloat32) / 2, torch::tensor({-1e30F, 1e30F, 0.0F})});
    const auto ups = torch::full_like(gates, 0.5);
    const auto wanted = torch::silu(gates.to(torch::kFloat64)) * 0.5;
    const auto found = gated(torch::cat({gates, ups}).view({1, 1, -1})).flatten();
    QVERIFY(((found - wanted).abs() <= 1e-6 * wanted.abs() + 1e-35).all().item<bool>());
}

void TestBetweenProducts::whatIsNoNumberStaysNone()
{
    const torch::NoGradGuard noGrad;
    for (const std::uint32_t bits : {0x7fc00000U, 0x7fc00001U, 0xffffffffU}) { // the last: a file's bytes were wiped
        auto scores = torch::zeros({1, 40});
        std::memcpy(scores.data_ptr<float>() + 7, &bits, sizeof bits);
        applySoftmax(scores, 0);
        QVERIFY(scores.isnan().all().item<bool>());
    }
}

void TestBetweenProducts::refusesAFullCache()
{
    const torch::NoGradGuard noGrad;
    auto model = golden::model();
    KvCache cache(Phi3VisionConfig::load(golden::folder() / "tiny"), 1, 2, torch::kFloat32);
    model->hiddenStates(model->embedTokens(torch::arange(2).unsqueeze(0)), cache);
    QVERIFY_THROWS_EXCEPTION(std::length_error, model->hiddenStates(model->embedTokens(torch::ones({1, 1}, torch::kLong)), cache));
}

QTEST_GUILESS_MAIN(TestBetweenProducts)
#include "test_between_products.moc"
