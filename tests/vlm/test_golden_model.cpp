// SPDX-License-Identifier: GPL-3.0-or-later
// The model against the reference implementation, layer by layer. Tolerances: shared/phi3v/README.md.
#include "tests/vlm/golden_tensors.h"

#include "engine/vlm/nn/lora.h"
#include "engine/vlm/nn/rotary_embedding.h"

namespace golden = vitrine::vlm::golden;
using namespace vitrine::vlm;

namespace {

constexpr double kActivation = 1e-5; ///< ‖a−b‖/‖b‖ of features, embeddings and logits in f32
constexpr double kLoss = 1e-5;
constexpr double kGradient = 1e-4;
/// Some gradients are zero in exact arithmetic (a key's bias shifts all scores alike): what is left is
/// rounding.
constexpr double kGradientNoise = 1e-6;

} // namespace

class TestGoldenModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void visionTowerGivesTheReferencesFeatures();
    void pictureEmbeddingsTakeTheirPlaces();
    void logitsEqualTheReferences();
    void lossEqualsTheReferences();
    void bf16IsNoFartherThanTheReferencesOwn();
    void everyGradientEqualsTheReferences();
    void paddedBatchEqualsTheReferences();
    void rotaryAnglesOfTheReleasedSizes_data();
    void rotaryAnglesOfTheReleasedSizes();
    void longFactorsBeginWhereTheReferenceSwitches();
    void blockwiseAttentionEqualsWholeAttention();
};

void TestGoldenModel::visionTowerGivesTheReferencesFeatures()
{
    const torch::NoGradGuard noGrad;
    const auto vision = golden::tensors("vision.safetensors");
    auto model = golden::model();
    const auto features = model->imageEmbedding()->features({golden::picture(vision)}, torch::kFloat32);
    const auto wanted = vision.at("clip_patch_features").narrow(0, 0, features[0].size(0));
    VERIFY_CLOSE("clip_patch_features", features[0], wanted, kActivation);
}

void TestGoldenModel::pictureEmbeddingsTakeTheirPlaces()
{
    const torch::NoGradGuard noGrad;
    const auto vision = golden::tensors("vision.safetensors");
    auto model = golden::model();
    VERIFY_CLOSE("inputs_embeds", model->embed(golden::input(vision)), vision.at("inputs_embeds"),
                 kActivation);
}

void TestGoldenModel::logitsEqualTheReferences()
{
    const torch::NoGradGuard noGrad;
    const auto forward = golden::tensors("forward.safetensors");
    auto model = golden::model();
    const auto logits =
        model->logits(model->hiddenStates(golden::input(golden::tensors("vision.safetensors"))));
    const auto& last = forward.at("logits_last_20");
    VERIFY_CLOSE("logits_last_20", logits.narrow(1, logits.size(1) - last.size(1), last.size(1)), last,
                 kActivation);
    QVERIFY(torch::equal(logits.argmax(-1), forward.at("hidden_argmax")));
}

void TestGoldenModel::lossEqualsTheReferences()
{
    const torch::NoGradGuard noGrad;
    const auto forward = golden::tensors("forward.safetensors");
    auto model = golden::model();
    const auto hidden = model->hiddenStates(golden::input(golden::tensors("vision.safetensors")));
    const auto loss = crossEntropySum(model, hidden, forward.at("labels"));
    VERIFY_CLOSE("loss", loss.sum / static_cast<double>(loss.tokens), forward.at("loss")[0], kLoss);
}

/// The reference itself loses 4 % in logits and one argmax in ten in bf16 on this model, and its loss is 0.006 off
/// (shared/phi3v/README.md). Rounding the weights alone costs 2.7 %. That loss is a mean over six tokens whose own are off
/// by 0.05, so that it says little: with oneDNN's products for AVX-512, AVX-512 with bf16 and AMX, equally near in logits,
/// it is 0.0015, 0.0070 and 0.0207 off. Over all places, with any token as the one wanted, all three are 0.003 off.
/// "4 %" is met to the digits that it is given with: 0.0400 on tiles, where LibTorch's operations one by one are 0.052 off.
void TestGoldenModel::bf16IsNoFartherThanTheReferencesOwn()
{
    constexpr double kLogits = 0.0405, kAgreement = 0.9, kLossDifference = 0.006;
    const torch::NoGradGuard noGrad;
    const auto forward = golden::tensors("forward.safetensors");
    const auto input = golden::input(golden::tensors("vision.safetensors"));
    auto exact = golden::model();
    const auto exactHidden = exact->hiddenStates(input);
    const auto wanted = exact->logits(exactHidden); // equal to the golden ones, see above
    auto model =
        loadModel(golden::folder() / "tiny-sharded-bf16", torch::kBFloat16, torch::kCPU, WeightUse::ReadOnly);
    const auto hidden = model->hiddenStates(input);
    const auto logits = model->logits(hidden);
    const double agreement = (logits.argmax(-1) == forward.at("hidden_argmax")).to(torch::kFloat32).mean().item<double>();
    const auto meanLoss = [](Phi3Vision& of, const torch::Tensor& states, const torch::Tensor& labels) {
        const auto loss = crossEntropySum(of, states, labels);
        return loss.sum.item<double>() / static_cast<double>(loss.tokens);
    };
    const auto everywhere = torch::arange(logits.size(1)).mul(41).remainder(logits.size(2)).unsqueeze(0);
    const auto lossesOf = [&](const torch::Tensor& of) {
        return torch::log_softmax(of[0].to(torch::kFloat32), -1).gather(1, everywhere.view({-1, 1}));
    };
    const double usual = (lossesOf(logits) - lossesOf(wanted)).square().mean().sqrt().item<double>();
    const double difference =
        std::abs(meanLoss(model, hidden, everywhere) - meanLoss(exact, exactHidden, everywhere));
    const double ofLabels =
        std::abs(meanLoss(model, hidden, forward.at("labels")) - forward.at("loss")[0].item<double>());
    const auto labels = (forward.at("labels") >= 0).sum().item<double>();
    qInfo("bf16: logits %.4f away, argmax agreement %.3f, loss off by %.4f, of the %.0f labels by %.4f",
          ((logits - wanted).norm() / wanted.norm()).item<double>(), agreement, difference, labels, ofLabels);
    VERIFY_CLOSE("logits", logits, wanted, kLogits);
    QVERIFY(agreement >= kAgreement);
    QVERIFY(difference <= kLossDifference);
    QVERIFY(ofLabels <= 3.0 * usual / std::sqrt(labels)); // three standard errors of such a mean
}

void TestGoldenModel::everyGradientEqualsTheReferences()
{
    const auto forward = golden::tensors("forward.safetensors");
    const auto norms = golden::json("forward.json").at("grad_norms");
    auto model = golden::model(WeightUse::Trained);
    const auto hidden = model->hiddenStates(golden::input(golden::tensors("vision.safetensors")));
    const auto loss = crossEntropySum(model, hidden, forward.at("labels"));
    (loss.sum / static_cast<double>(loss.tokens)).backward();
    const auto parameters = model->named_parameters();
    int compared = 0;
    for (const auto& [name, norm] : norms.items()) {
        QVERIFY2(parameters.contains(name), name.c_str());
        const auto gradient = parameters[name].grad();
        const double wanted = norm.is_null() ? 0.0 : norm.get<double>();
        const double found = gradient.defined() ? gradient.norm().item<double>() : 0.0;
        const auto message =
            name + ": norm " + std::to_string(found) + " instead of " + std::to_string(wanted);
        QVERIFY2(std::abs(found - wanted) <= kGradient * wanted + kGradientNoise, message.c_str());
        ++compared;
    }
    QVERIFY(compared > 0);
    int whole = 0;
    for (const auto& [name, wanted] : forward)
        if (name.starts_with("grad.")) {
            const auto found = parameters[name.substr(5)].grad();
            if (wanted.norm().item<double>() <= kGradientNoise) // zero but for rounding: so must ours be
                QVERIFY2(found.norm().item<double>() <= kGradientNoise, name.c_str());
            else
                VERIFY_CLOSE(name.c_str(), found, wanted, kGradient);
            ++whole;
        }
    QVERIFY(whole > 0);
}

void TestGoldenModel::paddedBatchEqualsTheReferences()
{
    const torch::NoGradGuard noGrad;
    const auto batch = golden::tensors("batch.safetensors");
    auto model = golden::model();
    ModelInput input;
    input.inputIds = batch.at("input_ids");
    input.keyMask = batch.at("attention_mask").to(torch::kBool);
    const auto logits = model->logits(model->hiddenStates(input));
    const auto lengths = batch.at("attention_mask").sum(1);
    const auto last = [&](std::int64_t row) { return lengths[row].item<std::int64_t>() - 1; };
    VERIFY_CLOSE("logits_row0_last", logits[0][last(0)], batch.at("logits_row0_last"), kActivation);
    VERIFY_CLOSE("logits_row1_at_14", logits[1][last(1)], batch.at("logits_row1_at_14"), kActivation);
    ModelInput alone;
    alone.inputIds = batch.at("input_ids").narrow(0, 1, 1).narrow(1, 0, last(1) + 1);
    const auto logitsAlone = model->logits(model->hiddenStates(alone));
    VERIFY_CLOSE("text_logits_alone_row1", logitsAlone[0][last(1)], batch.at("text_logits_alone_row1"),
                 kActivation);
}

void TestGoldenModel::rotaryAnglesOfTheReleasedSizes_data()
{
    QTest::addColumn<QString>("length");
    QTest::newRow("within the original context") << "short";
    QTest::newRow("beyond the original context") << "long";
}

void TestGoldenModel::rotaryAnglesOfTheReleasedSizes()
{
    QFETCH(QString, length);
    const auto name = length.toStdString();
    const auto rope = golden::tensors("rope_released.safetensors");
    const RotaryEmbedding rotary(Phi3VisionConfig::load(golden::folder() / "released"));
    const auto angles = rotary.angles(rope.at(name + "_positions")[0]);
    VERIFY_CLOSE("cos", angles.cos, rope.at(name + "_cos")[0], kActivation);
    VERIFY_CLOSE("sin", angles.sin, rope.at(name + "_sin")[0], kActivation);
}

void TestGoldenModel::longFactorsBeginWhereTheReferenceSwitches()
{
    const torch::NoGradGuard noGrad;
    const auto file = golden::folder() / "goldens" / "config_long.json";
    auto config = Phi3VisionConfig::fromJson(golden::json("config_long.json"), file);
    auto source = golden::model();
    Phi3Vision model(config);
    const auto weights = source->named_parameters();
    for (auto& parameter : model->named_parameters())
        parameter.value().set_data(weights[parameter.key()]);
    const auto goldens = golden::tensors("long_context.safetensors");
    int compared = 0;
    for (const auto& [name, wanted] : goldens) {
        int position = 0, length = 0;
        if (std::sscanf(name.c_str(), "logits_at_%d_of_%d", &position, &length) != 2)
            continue;
        ModelInput input;
        input.inputIds = goldens.at("input_ids").narrow(1, 0, length);
        const auto logits = model->logits(model->hiddenStates(input));
        VERIFY_CLOSE(name.c_str(), logits[0][position], wanted, kActivation);
        ++compared;
    }
    QVERIFY(compared > 1);
}

void TestGoldenModel::blockwiseAttentionEqualsWholeAttention()
{
    auto model = golden::model();
    const auto input = golden::input(golden::tensors("vision.safetensors"));
    const auto whole = model->hiddenStates(input).detach(); // gradients are on: one block
    const torch::NoGradGuard noGrad;
    VERIFY_CLOSE("hidden states", model->hiddenStates(input), whole, kActivation);
}

QTEST_GUILESS_MAIN(TestGoldenModel)
#include "test_golden_model.moc"
