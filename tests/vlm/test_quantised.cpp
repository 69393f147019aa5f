// SPDX-License-Identifier: GPL-3.0-or-later
// Layers and models whose weights are in 8 or 4 bits, against their own expanded weights and against the full ones.
#include "tests/vlm/golden_tensors.h"

#include "engine/vlm/nn/linear.h"
#include "engine/vlm/nn/quantised.h"

using namespace vitrine::vlm;
namespace golden = vitrine::vlm::golden;

namespace {

constexpr kernels::WeightFormat kFormats[] = {kernels::WeightFormat::Int8, kernels::WeightFormat::Nf4};

/// The same numbers as a CPU's kernels multiply them and as LibTorch's operations do, which is what a GPU uses.
std::vector<SharedQuantisedMatrix> matricesOf(const torch::Tensor& weight, kernels::WeightFormat format)
{
    const auto own =
        kernels::quantise(weight.data_ptr(), kernels::ActivationFormat::F32, weight.size(0), weight.size(1), format, 2);
    return {std::make_shared<QuantisedMatrix>(own), std::make_shared<QuantisedMatrix>(QuantisedTensors(own, torch::kCPU))};
}

} // namespace

class TestQuantised : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void multipliesAndDifferentiatesAsItsExpandedWeight();
    void anAdapterLearnsAsOverTheExpandedWeight();
    void tensorsHoldWhatKernelsRead();
    void aModelIsNearTheFullOne();
    void keepsNoFullMatrix();
};

void TestQuantised::multipliesAndDifferentiatesAsItsExpandedWeight()
{
    torch::manual_seed(4);
    for (const auto format : kFormats) {
        for (const auto& weight : matricesOf(torch::randn({70, 130}), format)) {
            const auto full = weight->expanded(torch::kFloat32);
            for (const std::int64_t rows : {2, 30}) {
                const auto x = torch::randn({rows, 1, 130}).requires_grad_();
                const auto own = torch::linear(x, full);
                const auto upstream = torch::randn_like(own);
                const auto expected = torch::autograd::grad({own}, {x}, {upstream}).front();
                const auto y = multiplyByQuantised(x, weight);
                QVERIFY(torch::allclose(y, own, 1e-4, 1e-4));
                QVERIFY(torch::allclose(torch::autograd::grad({y}, {x}, {upstream}).front(), expected, 1e-4, 1e-4));
            }
        }
    }
}

void TestQuantised::anAdapterLearnsAsOverTheExpandedWeight()
{
    torch::manual_seed(5);
    for (const auto format : kFormats) {
        for (const auto& weight : matricesOf(torch::randn({70, 130}), format)) {
            Linear few(130, 70, Bias::Without), full(130, 70, Bias::Without);
            few->setQuantised(weight);
            full->weight.set_data(weight->expanded(torch::kFloat32));
            const auto learned = torch::randn({70, 6});
            for (auto* linear : {&few, &full}) {
                for (auto& parameter : (*linear)->parameters())
                    parameter.set_requires_grad(false);
                auto generator = at::detail::createCPUGenerator(8);
                (*linear)->attachLora({6, 12.0}, generator);
                const torch::NoGradGuard noGrad;
                (*linear)->named_parameters()["lora_B.weight"].copy_(learned); // at zero A would learn nothing
            }
            for (const std::int64_t rows : {3, 40}) {
                const auto x = torch::randn({2, rows, 130}).requires_grad_();
                const auto upstream = torch::randn({2, rows, 70});
                const auto gradientsOf = [&](Linear& linear) {
                    const auto named = linear->named_parameters();
                    return torch::autograd::grad({linear(x)}, {x, named["lora_A.weight"], named["lora_B.weight"]},
                                                 {upstream});
                };
                const auto found = gradientsOf(few), wanted = gradientsOf(full);
                const char* names[] = {"x", "lora_A", "lora_B"};
                for (std::size_t at = 0; at < wanted.size(); ++at)
                    VERIFY_CLOSE(names[at], found[at], wanted[at], 1e-5); // sums in another order
            }
            QVERIFY(few->isQuantised() && !few->weight.requires_grad());
        }
    }
}

void TestQuantised::tensorsHoldWhatKernelsRead()
{
    torch::manual_seed(6);
    for (const auto format : kFormats) {
        // 70 rows of five blocks: scales of two groups, and the last block is not full.
        const auto both = matricesOf(torch::randn({70, 300}), format);
        QCOMPARE(both[1]->bytes(), both[0]->bytes());
        for (const auto dtype : {torch::kFloat32, torch::kBFloat16}) {
            const auto wanted = both[0]->expanded(dtype), found = both[1]->expanded(dtype);
            QVERIFY(found.dtype() == dtype && found.sizes() == wanted.sizes());
            // One product and sum may be rounded once or twice.
            const auto unit = dtype == torch::kFloat32 ? 1e-6 : 8e-3;
            QVERIFY(torch::allclose(found.to(torch::kFloat32), wanted.to(torch::kFloat32), unit, 0.0));
            QVERIFY(torch::equal(both[1]->rows(57, 9, dtype), found.narrow(0, 57, 9)));
        }
    }
}

void TestQuantised::aModelIsNearTheFullOne()
{
    const c10::InferenceMode inference;
    ModelInput input;
    input.inputIds = torch::arange(40).unsqueeze(0);
    auto full = golden::model();
    const auto wanted = full->hiddenStates(input);
    const auto errorOf = [&](kernels::WeightFormat format) {
        auto model = loadQuantisedModel(golden::folder() / "tiny", torch::kFloat32, format);
        return ((model->hiddenStates(input) - wanted).norm() / wanted.norm()).item<double>();
    };
    const double int8 = errorOf(kernels::WeightFormat::Int8), nf4 = errorOf(kernels::WeightFormat::Nf4);
    qInfo("relative error of the hidden states: int8 %.4f, nf4 %.4f", int8, nf4);
    QVERIFY(int8 > 0.0 && int8 < 0.05); // a row's numbers are off by 0.5 % of their deviation or so
    // NF4's are off by 9 to 10 %, thirteen times as much; what the layers make of it grows in about that proportion.
    QVERIFY(nf4 > int8 && nf4 < 20 * int8);
}

void TestQuantised::keepsNoFullMatrix()
{
    auto model = loadQuantisedModel(golden::folder() / "tiny", torch::kFloat32, kernels::WeightFormat::Nf4);
    int matrices = 0;
    for (const auto& module : model->named_modules()) {
        const auto* linear = module.value()->as<LinearImpl>();
        if (linear == nullptr)
            continue;
        const bool isOfDecoder = module.key().starts_with("model.layers.");
        QCOMPARE(linear->isQuantised(), isOfDecoder);
        if (isOfDecoder)
            QVERIFY(linear->weight.storage().nbytes() <= 8);
        matrices += isOfDecoder ? 1 : 0;
    }
    QVERIFY(matrices > 0);
}

QTEST_GUILESS_MAIN(TestQuantised)
#include "test_quantised.moc"
