// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy tokens of the reference, with and without a cache.
#include "tests/vlm/golden_tensors.h"

#include "engine/imaging/decode.h"
#include "engine/vlm/image_processor.h"
#include "engine/vlm/nn/generation.h"
#include "engine/vlm/tokenizer.h"

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

std::vector<std::int64_t> greedyWithCache(Phi3Vision& model, const Prompt& prompt, std::size_t count)
{
    GenerationOptions options;
    options.max_new_tokens = static_cast<std::int64_t>(count);
    return generate(model, {prompt}, options).front().ids;
}

ModelInput inputOf(const Prompt& prompt)
{
    ModelInput input;
    input.inputIds = torch::tensor(prompt.ids).unsqueeze(0);
    input.pictures = prompt.pictures;
    return input;
}

/// A picture in which no two places are alike.
vitrine::core::Picture picture(int width, int height)
{
    vitrine::core::Picture result{width, height};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {x * 255 / width, y * 255 / height, (x * y) % 251})
                result.rgb.push_back(static_cast<std::uint8_t>(value));
    return result;
}

/// Prompts of five lengths: no picture, one of each of three shapes, and two pictures in one prompt.
std::vector<Prompt> mixedPrompts(const std::filesystem::path& folder)
{
    const auto tokenizer = Tokenizer::load(folder);
    auto config = PreprocessorConfig::load(folder);
    config.num_crops = 2;
    const ImageProcessor processor(config);
    const auto promptOf = [&](const std::string& text, const std::vector<vitrine::core::Picture>& pictures) {
        Prompt prompt;
        std::vector<std::int64_t> counts;
        for (const auto& each : pictures) {
            const auto image = processor.process(each);
            counts.push_back(image.imageTokenCount);
            prompt.pictures.push_back(toInput(image, torch::kCPU));
        }
        prompt.ids = tokenizer.encodePrompt(text, counts);
        return prompt;
    };
    return {promptOf("<|user|>\n<|image_1|>What is shown?<|end|><|assistant|>\n", {picture(700, 300)}),
            promptOf("<|user|>\nSay something.<|end|><|assistant|>\n", {}),
            promptOf("<|user|>\n<|image_1|>What is this?<|end|><|assistant|>\n", {picture(100, 120)}),
            promptOf("<|user|>\n<|image_1|>\n<|image_2|>Which is larger?<|end|><|assistant|>\n",
                     {picture(336, 336), picture(200, 500)}),
            promptOf("<|user|>\n<|image_1|>What is shown?<|end|><|assistant|>\n", {picture(300, 700)})};
}

} // namespace

class TestGoldenGeneration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void greedyTokensEqualTheReferences_data();
    void greedyTokensEqualTheReferences();
    void aPictureFileGivesTheReferencesTokens();
    void longFactorsWithoutCache();
    void batchedEqualsOneByOne_data();
    void batchedEqualsOneByOne();
    void rowsOfABatchEndAtTheirOwnTokens();
    void rotaryFactorsAreThoseOfEachRow();
    void aStopIsHonouredWithinOneToken();
    void aStopIsHonouredBeforeTheFirstToken_data();
    void aStopIsHonouredBeforeTheFirstToken();
    void cachedDecodingEqualsOneFullForward();
    void cacheRefusesMorePositionsThanItWasMadeFor();

private:
    Prompt promptOf(const nlohmann::json& entry) const;
};

Prompt TestGoldenGeneration::promptOf(const nlohmann::json& entry) const
{
    Prompt prompt{ids(entry.at("prompt_ids")), {}};
    if (entry.contains("image"))
        prompt.pictures.push_back(golden::picture(golden::tensors("vision.safetensors")));
    return prompt;
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
                              : greedyWithoutCache(model, inputOf(prompt), wanted.size());
    QCOMPARE(found, wanted);
}

/// The whole way from the file. The reference's ids are taken as they stand: they hold a line break after
/// `<|assistant|>`, which tokenizer.json swallows in any text (tokenizer/vectors.json has it so).
void TestGoldenGeneration::aPictureFileGivesTheReferencesTokens()
{
    const auto entry = golden::json("greedy.json").at("with_picture");
    const auto path = golden::folder() / "goldens" / entry.at("image").get<std::string>();
    auto config = PreprocessorConfig::load(golden::folder() / "tiny");
    config.num_crops = entry.at("num_crops").get<std::int64_t>();
    const auto image = ImageProcessor(config).process(vitrine::imaging::decodePicture(path));
    const Prompt prompt{ids(entry.at("prompt_ids")), {toInput(image, torch::kCPU)}};
    const auto wanted = ids(entry.at("tokens"));
    auto model = golden::model();
    QCOMPARE(greedyWithCache(model, prompt, wanted.size()), wanted);
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
    QCOMPARE(greedyWithoutCache(model, inputOf(promptOf(entry)), wanted.size()), wanted);
}

void TestGoldenGeneration::batchedEqualsOneByOne_data()
{
    QTest::addColumn<double>("temperature");
    QTest::addColumn<double>("repetitionPenalty");
    QTest::newRow("greedy") << 0.0 << 1.0;
    QTest::newRow("greedy, without repetitions") << 0.0 << 1.3;
    QTest::newRow("sampled") << 0.8 << 1.0;
}

void TestGoldenGeneration::batchedEqualsOneByOne()
{
    QFETCH(double, temperature);
    QFETCH(double, repetitionPenalty);
    auto model = golden::model();
    const auto prompts = mixedPrompts(golden::folder() / "tiny");
    GenerationOptions options;
    options.max_new_tokens = 12;
    options.temperature = temperature;
    options.top_k = 50;
    options.top_p = 0.9;
    options.repetition_penalty = repetitionPenalty;
    options.seed = 11;
    const auto rows = generate(model, prompts, options);
    QCOMPARE(rows.size(), prompts.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto alone = generate(model, {prompts[row]}, options).front();
        QCOMPARE(rows[row].ids, alone.ids);
        QVERIFY(std::abs(rows[row].logProbability - alone.logProbability) < 1e-3);
    }
}

void TestGoldenGeneration::rowsOfABatchEndAtTheirOwnTokens()
{
    auto source = golden::model();
    const auto prompts = mixedPrompts(golden::folder() / "tiny");
    GenerationOptions options;
    options.max_new_tokens = 10;
    const auto endless = generate(source, prompts, options);
    auto config = source->config();
    config.eos_token_ids = {endless[0].ids[3], endless[2].ids[5]}; // any of several ends a row
    Phi3Vision model(config);
    const auto weights = source->named_parameters();
    for (auto& parameter : model->named_parameters())
        parameter.value().set_data(weights[parameter.key()]);
    model->eval();
    const auto rows = generate(model, prompts, options);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto wanted = endless[row].ids;
        const auto end = std::find_first_of(wanted.begin(), wanted.end(), config.eos_token_ids.begin(),
                                            config.eos_token_ids.end());
        if (end != wanted.end())
            wanted.erase(end + 1, wanted.end());
        QCOMPARE(rows[row].ids, wanted);
    }
    QVERIFY(rows[0].ids.size() <= 4);
    QVERIFY(rows[2].ids.size() <= 6);
}

/// With the original length at 64, of two rows in one batch the long one uses long factors and the short one short ones.
void TestGoldenGeneration::rotaryFactorsAreThoseOfEachRow()
{
    const auto file = golden::folder() / "goldens" / "config_long.json";
    auto source = golden::model();
    Phi3Vision model(Phi3VisionConfig::fromJson(golden::json("config_long.json"), file));
    const auto weights = source->named_parameters();
    for (auto& parameter : model->named_parameters())
        parameter.value().set_data(weights[parameter.key()]);
    model->eval();
    const auto across = ids(golden::json("greedy.json").at("across_64_with_config_long").at("prompt_ids"));
    auto longer = across;
    longer.insert(longer.end(), across.begin(), across.begin() + 30);
    const std::vector<Prompt> prompts{{longer, {}}, {{across.begin(), across.begin() + 20}, {}}, {across, {}}};
    GenerationOptions options;
    options.max_new_tokens = 10; // the third row crosses the length while it grows
    const auto rows = generate(model, prompts, options);
    for (std::size_t row = 0; row < rows.size(); ++row)
        QCOMPARE(rows[row].ids, generate(model, {prompts[row]}, options).front().ids);
    QCOMPARE(rows[0].ids.front(), greedyWithoutCache(model, inputOf(prompts[0]), 1).front());
}

void TestGoldenGeneration::aStopIsHonouredWithinOneToken()
{
    auto model = golden::model();
    const auto prompts = mixedPrompts(golden::folder() / "tiny");
    std::stop_source stop;
    const vitrine::core::Progress progress{stop.get_token()};
    GenerationOptions options;
    options.max_new_tokens = 50;
    std::map<std::size_t, std::size_t> tokens;
    const auto count = [&](std::size_t row, const GeneratedTokens& soFar) {
        tokens[row] = soFar.ids.size();
        if (soFar.ids.size() == 3)
            stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(generate(model, prompts, options, progress, count), vitrine::core::Cancelled);
    QCOMPARE(tokens.size(), prompts.size());
    for (const auto& [row, found] : tokens)
        QCOMPARE(found, std::size_t(3));
}

void TestGoldenGeneration::aStopIsHonouredBeforeTheFirstToken_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("in front of the pictures") << 1;
    QTest::newRow("in front of the layers") << 2;
    QTest::newRow("between layers") << 3;
}

/// A prompt of the released size takes a minute: a person who stops must not wait for it.
void TestGoldenGeneration::aStopIsHonouredBeforeTheFirstToken()
{
    QFETCH(int, part);
    auto model = golden::model();
    const Prompt prompt = mixedPrompts(golden::folder() / "tiny").front();
    std::stop_source stop;
    int parts = 0;
    const vitrine::core::Progress progress{stop.get_token(), [&](auto, auto) {
                                               if (++parts == part)
                                                   stop.request_stop(); // what follows this part is not begun
                                           }};
    GenerationOptions options;
    options.max_new_tokens = 3;
    int tokens = 0;
    QVERIFY_EXCEPTION_THROWN(generate(model, {prompt}, options, progress, [&](auto, const auto&) { ++tokens; }),
                             vitrine::core::Cancelled);
    QCOMPARE(parts, part);
    QCOMPARE(tokens, 0);
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
