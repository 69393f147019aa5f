// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy tokens of the reference, with and without a cache.
#include "tests/vlm/golden_tensors.h"

#include "engine/vlm/nn/generation.h"

namespace golden = vitrine::vlm::golden;
using namespace vitrine::vlm;

namespace {

std::vector<std::int64_t> ids(const nlohmann::json& list)
{
    return list.get<std::vector<std::int64_t>>();
}

/// One whole forward pass for every token.
std::vector<std::int64_t> greedyWithoutCache(Phi3Vision& model, const ModelInput& prompt, std::size_t count)
{
    const torch::NoGradGuard noGrad;
    ModelInput input = prompt;
    std::vector<std::int64_t> tokens;
    for (std::size_t step = 0; step < count; ++step) {
        const auto hidden = model->hiddenStates(input);
        tokens.push_back(model->logits(hidden.select(1, hidden.size(1) - 1)).argmax(-1).item<std::int64_t>());
        input.inputIds = torch::cat({input.inputIds, torch::tensor({{tokens.back()}})}, 1);
    }
    return tokens;
}

std::vector<std::int64_t> greedyWithCache(Phi3Vision& model, const ModelInput& prompt, std::size_t count)
{
    GenerationOptions options;
    options.max_new_tokens = static_cast<std::int64_t>(count);
    return generate(model, prompt, options).front().ids;
}

} // namespace

class TestGoldenGeneration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void greedyTokensEqualTheReferences_data();
    void greedyTokensEqualTheReferences();
    void longFactorsWithoutCache();
    void batchedEqualsOneByOne();
    void cachedDecodingEqualsOneFullForward();
    void cacheRefusesMorePositionsThanItWasMadeFor();

private:
    ModelInput promptOf(const nlohmann::json& entry) const;
};

ModelInput TestGoldenGeneration::promptOf(const nlohmann::json& entry) const
{
    ModelInput input;
    input.inputIds = torch::tensor(ids(entry.at("prompt_ids"))).unsqueeze(0);
    if (entry.contains("image"))
        input.pictures.push_back(golden::picture(golden::tensors("vision.safetensors")));
    return input;
}

void TestGoldenGeneration::greedyTokensEqualTheReferences_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("cached");
    for (const auto* name : {"with_picture", "text_only"})
        for (const bool cached : {true, false})
            QTest::addRow("%s, %s", name, cached ? "cached" : "recomputed") << QString(name) << cached;
}

void TestGoldenGeneration::greedyTokensEqualTheReferences()
{
    QFETCH(QString, name);
    QFETCH(bool, cached);
    const auto entry = golden::json("greedy.json").at(name.toStdString());
    const auto wanted = ids(entry.at("tokens"));
    auto model = golden::model();
    const auto prompt = promptOf(entry);
    const auto found = cached ? greedyWithCache(model, prompt, wanted.size())
                              : greedyWithoutCache(model, prompt, wanted.size());
    QCOMPARE(found, wanted);
}

void TestGoldenGeneration::longFactorsWithoutCache()
{
    const auto greedy = golden::json("greedy.json");
    const auto file = golden::folder() / "goldens" / "config_long.json";
    auto source = golden::model();
    Phi3Vision model(Phi3VisionConfig::fromJson(golden::json("config_long.json"), file));
    const auto weights = source->named_parameters();
    for (auto& parameter : model->named_parameters())
        parameter.value().set_data(weights[parameter.key()]);
    const auto entry = greedy.at("across_64_with_config_long");
    const auto wanted = ids(entry.at("tokens"));
    QCOMPARE(greedyWithoutCache(model, promptOf(entry), wanted.size()), wanted);
}

void TestGoldenGeneration::batchedEqualsOneByOne()
{
    const auto entry = golden::json("greedy.json").at("text_only");
    auto model = golden::model();
    const auto first = torch::tensor(ids(entry.at("prompt_ids"))).unsqueeze(0);
    const auto second = (first + 1).clamp_max(31999);
    GenerationOptions options;
    options.max_new_tokens = 12;
    const auto single = [&](const torch::Tensor& prompt) {
        ModelInput input;
        input.inputIds = prompt;
        return generate(model, input, options).front();
    };
    ModelInput both;
    both.inputIds = torch::cat({first, second});
    const auto rows = generate(model, both, options);
    QCOMPARE(rows[0].ids, single(first).ids);
    QCOMPARE(rows[1].ids, single(second).ids);
    QVERIFY(std::abs(rows[0].logProbability - single(first).logProbability) < 1e-3);
}

void TestGoldenGeneration::cachedDecodingEqualsOneFullForward()
{
    const torch::NoGradGuard noGrad;
    auto model = golden::model();
    const auto tokens =
        torch::tensor(ids(golden::json("greedy.json").at("text_only").at("prompt_ids"))).unsqueeze(0);
    ModelInput input;
    input.inputIds = tokens;
    const auto whole = model->hiddenStates(input);
    KvCache cache(model->config(), 1, tokens.size(1), torch::TensorOptions(torch::kFloat32));
    const auto embeds = model->embed(input);
    std::vector<torch::Tensor> parts{model->hiddenStates(embeds.narrow(1, 0, 4), cache)};
    for (std::int64_t at = 4; at < tokens.size(1); ++at)
        parts.push_back(model->hiddenStates(embeds.narrow(1, at, 1), cache));
    VERIFY_CLOSE("hidden states", torch::cat(parts, 1), whole, 1e-5);
}

void TestGoldenGeneration::cacheRefusesMorePositionsThanItWasMadeFor()
{
    const torch::NoGradGuard noGrad;
    auto model = golden::model();
    KvCache cache(model->config(), 1, 2, torch::TensorOptions(torch::kFloat32));
    const auto embeds = model->embedTokens(torch::tensor({{1, 2, 3}}));
    QVERIFY_EXCEPTION_THROWN(model->hiddenStates(embeds, cache), std::length_error);
}

QTEST_GUILESS_MAIN(TestGoldenGeneration)
#include "test_golden_generation.moc"
