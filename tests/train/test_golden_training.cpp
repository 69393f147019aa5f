// SPDX-License-Identifier: GPL-3.0-or-later
// Five AdamW steps of the reference, full and LoRA: losses and gradient norms.
#include "tests/vlm/golden_tensors.h"

#include "engine/train/nn/optimizer.h"
#include "engine/vlm/nn/lora.h"

namespace golden = vitrine::vlm::golden;
using namespace vitrine;

namespace {

constexpr double kTolerance = 1e-4; ///< relative, of losses and gradient norms at each step

} // namespace

class TestGoldenTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsEqualTheReferences_data();
    void stepsEqualTheReferences();

private:
    static vlm::Phi3Vision modelFor(const std::string& method, const nlohmann::json& entry);
};

void TestGoldenTraining::stepsEqualTheReferences_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("full") << "full";
    QTest::newRow("lora") << "lora";
}

vlm::Phi3Vision TestGoldenTraining::modelFor(const std::string& method, const nlohmann::json& entry)
{
    auto model = golden::model(vlm::WeightUse::Trained);
    if (method == "full")
        return model;
    const auto adapter = golden::folder() / "goldens" / "adapter";
    auto config = vlm::AdapterConfig::load(adapter);
    config.r = entry.at("r").get<std::int64_t>();
    config.lora_alpha = entry.at("alpha").get<double>();
    auto generator = at::detail::createCPUGenerator(0);
    vlm::attachAdapter(model, config, generator);
    vlm::setAdapterWeights(model, golden::folder() / "goldens" / entry.at("start").get<std::string>());
    return model;
}

void TestGoldenTraining::stepsEqualTheReferences()
{
    QFETCH(QString, method);
    const auto entry = golden::json("training.json").at(method.toStdString());
    const auto losses = entry.at("losses_before_each_step_then_after_last").get<std::vector<double>>();
    const auto norms = entry.at("grad_norms_before_clipping_at_1").get<std::vector<double>>();
    auto model = modelFor(method.toStdString(), entry);
    std::vector<std::pair<std::string, torch::Tensor>> trained;
    for (const auto& parameter : model->named_parameters())
        if (parameter.value().requires_grad())
            trained.emplace_back(parameter.key(), parameter.value());
    train::AdamW optimizer(trained, {0.9, 0.999, 1e-8, 0.01});
    const auto input = golden::input(golden::tensors("vision.safetensors"));
    const auto labels = golden::tensors("forward.safetensors").at("labels");
    const auto lossNow = [&] {
        const auto sum = vlm::crossEntropySum(model, model->hiddenStates(input), labels);
        return sum.sum / static_cast<double>(sum.tokens);
    };
    const auto near = [](double found, double wanted) { return std::abs(found - wanted) <= kTolerance * wanted; };
    for (std::size_t step = 0; step < norms.size(); ++step) {
        const auto loss = lossNow();
        const auto lossText = QString("step %1: loss %2 instead of %3").arg(step).arg(loss.item<double>()).arg(losses[step]);
        QVERIFY2(near(loss.item<double>(), losses[step]), qPrintable(lossText));
        loss.backward();
        const double norm = optimizer.clipGradients(1.0);
        qDebug() << step << loss.item<double>()/losses[step]-1 << norm/norms[step]-1;
        const auto normText = QString("step %1: norm %2 instead of %3").arg(step).arg(norm).arg(norms[step]);
        optimizer.step(1e-3);
        optimizer.zeroGradients();
    }
    const torch::NoGradGuard noGrad;
    QVERIFY(near(lossNow().item<double>(), losses.back()));
}

QTEST_GUILESS_MAIN(TestGoldenTraining)
#include "test_golden_training.moc"
