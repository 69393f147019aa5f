// SPDX-License-Identifier: GPL-3.0-or-later
// The model, its adapters and its files on a device whose memory a CPU cannot read, against the same on the CPU.
#include "tests/vlm/golden_tensors.h"
#include "tests/vlm/stand_in_device.h"

#include <QTemporaryDir>

#include <optional>

#include "engine/vlm/nn/generation.h"
#include "engine/vlm/nn/lora.h"

Q_DECLARE_METATYPE(std::optional<vitrine::vlm::kernels::WeightFormat>)

namespace golden = vitrine::vlm::golden;
using namespace vitrine::vlm;

namespace {

using kernels::WeightFormat;

/// The tiny model as it is, or with all its linear layers in few bits.
Phi3Vision modelOn(const torch::Device& device, std::optional<WeightFormat> format)
{
    const auto folder = golden::folder() / "tiny";
    return format ? loadQuantisedModel(folder, torch::kFloat32, *format, QuantisedPart::AllLinear, device)
                  : loadModel(folder, torch::kFloat32, device, WeightUse::ReadOnly);
}

/// A prompt with a picture of several crops, and a shorter one without.
std::vector<Prompt> promptsOn(const torch::Device& device)
{
    const auto vision = golden::tensors("vision.safetensors");
    const auto ids = vision.at("input_ids")[0];
    auto picture = golden::picture(vision);
    picture.pixelValues = picture.pixelValues.to(device);
    return {{{ids.data_ptr<std::int64_t>(), ids.data_ptr<std::int64_t>() + ids.numel()}, {picture}},
            {{1, 3, 5, 7, 11, 13}, {}}};
}

ModelInput inputOn(const torch::Device& device)
{
    auto input = golden::input(golden::tensors("vision.safetensors"));
    input.inputIds = input.inputIds.to(device);
    input.pictures.front().pixelValues = input.pictures.front().pixelValues.to(device);
    return input;
}

AdapterConfig adapterConfig()
{
    AdapterConfig config;
    config.r = 4;
    config.lora_alpha = 8.0;
    config.target_modules = {"qkv_proj", "o_proj", "gate_up_proj", "down_proj", "q_proj", "fc1", "img_projection.0"};
    return config;
}

/// A new adapter on the model whose halves are both random, so that all of it has gradients.
void attachFilledAdapter(Phi3Vision& model)
{
    auto generator = at::detail::createCPUGenerator(7);
    attachAdapter(model, adapterConfig(), generator);
    const torch::NoGradGuard noGrad;
    for (auto& [name, tensor] : adapterTensors(model))
        if (name.ends_with("lora_B.weight"))
            tensor.copy_(torch::empty(tensor.sizes()).normal_(0.0, 0.05, generator));
}

} // namespace

class TestOtherDevice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tensorsOfTwoDevicesDoNotMix();
    void captionsAreTheCpus_data() { precisions(); }
    void captionsAreTheCpus();
    void gradientsAreTheCpus_data() { precisions(); }
    void gradientsAreTheCpus();
    void filesAreTheCpus_data() { precisions(); }
    void filesAreTheCpus();

private:
    static void precisions();
};

void TestOtherDevice::precisions()
{
    QTest::addColumn<std::optional<WeightFormat>>("format");
    QTest::newRow("f32") << std::optional<WeightFormat>();
    QTest::newRow("int8") << std::optional(WeightFormat::Int8);
    QTest::newRow("nf4") << std::optional(WeightFormat::Nf4);
}

/// The stand-in would be worth nothing if it let through what a GPU does not.
void TestOtherDevice::tensorsOfTwoDevicesDoNotMix()
{
    const auto here = torch::arange(6.0).view({2, 3}), there = here.to(standin::kDevice);
    QVERIFY(there.device() == standin::kDevice && !there.is_cpu());
    QVERIFY(torch::equal((there * 2.0 + there).t().to(torch::kCPU), (here * 3.0).t()));
    QVERIFY_EXCEPTION_THROWN(there + here, c10::Error);
    QVERIFY_EXCEPTION_THROWN(torch::matmul(there, here.t()), c10::Error);
    QVERIFY_EXCEPTION_THROWN(torch::cat({there, here}), c10::Error);
}

void TestOtherDevice::captionsAreTheCpus()
{
    QFETCH(std::optional<WeightFormat>, format);
    GenerationOptions options;
    options.max_new_tokens = 6;
    const auto resultOn = [&](const torch::Device& device) {
        auto model = modelOn(device, format);
        model->setComputeDtype(torch::kFloat32);
        const torch::NoGradGuard noGrad;
        return std::pair(generate(model, promptsOn(device), options),
                         model->logits(model->hiddenStates(inputOn(device))).to(torch::kCPU));
    };
    const auto [wantedTokens, wanted] = resultOn(torch::kCPU);
    const auto [tokens, logits] = resultOn(standin::kDevice);
    VERIFY_CLOSE("logits", logits, wanted, 2e-5); // sums in another order
    for (std::size_t row = 0; row < wantedTokens.size(); ++row) {
        QCOMPARE(tokens[row].ids, wantedTokens[row].ids);
        QVERIFY(std::abs(tokens[row].logProbability - wantedTokens[row].logProbability) < 1e-3);
    }
}

void TestOtherDevice::gradientsAreTheCpus()
{
    QFETCH(std::optional<WeightFormat>, format);
    const auto resultOn = [&](const torch::Device& device) {
        auto model = modelOn(device, format);
        attachFilledAdapter(model);
        model->train();
        const auto input = inputOn(device);
        auto labels = input.inputIds.clone();
        labels.masked_fill_(labels < 0, -100);
        const auto loss = crossEntropySum(model, model->hiddenStates(input), labels);
        loss.sum.backward();
        std::map<std::string, torch::Tensor> gradients{{"loss", loss.sum.detach().to(torch::kCPU)}};
        for (const auto& [name, tensor] : adapterTensors(model))
            gradients[name] = tensor.grad().to(torch::kCPU);
        return gradients;
    };
    const auto wanted = resultOn(torch::kCPU), found = resultOn(standin::kDevice);
    QVERIFY(wanted.size() > 10);
    for (const auto& [name, gradient] : wanted)
        VERIFY_CLOSE(name.c_str(), found.at(name), gradient, 1e-3); // small ones are sums of large ones
}

void TestOtherDevice::filesAreTheCpus()
{
    QFETCH(std::optional<WeightFormat>, format);
    QTemporaryDir temporary;
    const std::filesystem::path root = temporary.path().toStdString(), base = golden::folder() / "tiny";
    const auto saveOn = [&](const torch::Device& device, const std::string& name) {
        auto model = modelOn(device, format);
        attachFilledAdapter(model);
        saveAdapter(model, adapterConfig(), root / (name + "-adapter"));
        saveModel(model, root / (name + "-merged"), base, torch::kFloat32);
    };
    saveOn(torch::kCPU, "cpu");
    saveOn(standin::kDevice, "other");
    for (const auto* file : {"adapter/adapter_model.safetensors", "merged/model.safetensors"}) {
        const auto wanted = readTensors(root / (std::string("cpu-") + file));
        const auto found = readTensors(root / (std::string("other-") + file));
        QCOMPARE(found.size(), wanted.size());
        for (const auto& [name, tensor] : wanted)
            VERIFY_CLOSE(name.c_str(), found.at(name), tensor, 1e-6);
    }
    // And read again, to be used and to be trained on.
    auto model = modelOn(standin::kDevice, format), trained = modelOn(standin::kDevice, format);
    loadAdapter(model, root / "cpu-adapter");
    auto generator = at::detail::createCPUGenerator(8);
    attachAdapter(trained, adapterConfig(), generator);
    setAdapterWeights(trained, root / "cpu-adapter" / kAdapterFile);
    trained->eval();
    const torch::NoGradGuard noGrad;
    const auto input = inputOn(standin::kDevice);
    VERIFY_CLOSE("hidden states", model->hiddenStates(input).to(torch::kCPU),
                 trained->hiddenStates(input).to(torch::kCPU), 1e-5);
}

QTEST_GUILESS_MAIN(TestOtherDevice)
#include "test_other_device.moc"
