// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <fstream>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/vlm/config.h"
#include "tests/vlm/problem_of.h"

using namespace vitrine;
using namespace vitrine::vlm;
using nlohmann::json;

namespace {

/// Sizes of a small model; every refusal below starts from this one.
Phi3VisionConfig smallConfig()
{
    Phi3VisionConfig config;
    config.hidden_size = 48;
    config.intermediate_size = 128;
    config.num_hidden_layers = 3;
    config.num_attention_heads = 6;
    config.num_key_value_heads = 3;
    config.vocab_size = 500;
    config.pad_token_id = 499;
    config.eos_token_ids = {498, 499};
    config.image_dim_out = 32;
    config.vision_config.hidden_size = 32;
    config.vision_config.intermediate_size = 64;
    config.vision_config.num_hidden_layers = 4;
    config.vision_config.num_attention_heads = 2;
    config.rope_scaling = RopeScaling{.short_factor = {1, 1, 1, 1.5}, .long_factor = {1, 2, 3, 4.25}};
    return config;
}

Phi3VisionConfig randomConfig(core::Random& random)
{
    Phi3VisionConfig config;
    const auto headSize = 2 * random.between(1, 16);
    config.num_key_value_heads = random.between(1, 4);
    config.num_attention_heads = config.num_key_value_heads * random.between(1, 4);
    config.hidden_size = config.num_attention_heads * headSize;
    config.intermediate_size = random.between(1, 1000);
    config.num_hidden_layers = random.between(1, 40);
    config.vocab_size = random.between(32008, 40000);
    config.max_position_embeddings = random.between(64, 200000);
    config.original_max_position_embeddings = random.between(64, 5000);
    config.rms_norm_eps = random.uniform(1e-7, 1e-3);
    config.rope_theta = random.uniform(100, 1e6);
    config.initializer_range = random.uniform(0, 1);
    config.tie_word_embeddings = random.chance(0.5);
    config.torch_dtype = random.pick(std::vector<std::string>{"float32", "float16", "bfloat16"});
    config.hd_transform_order = random.chance(0.5) ? "sub_glb" : "glb_sub";
    config.bos_token_id = random.between(0, 100);
    config.pad_token_id = random.between(0, config.vocab_size - 1);
    config.eos_token_ids = {random.between(0, config.vocab_size - 1),
                            random.between(0, config.vocab_size - 1)};
    if (random.chance(0.7)) {
        auto& vision = config.vision_config;
        vision.num_attention_heads = random.between(1, 4);
        vision.hidden_size = vision.num_attention_heads * random.between(1, 32);
        vision.intermediate_size = random.between(1, 200);
        vision.num_hidden_layers = random.between(2, 12);
        vision.layer_norm_eps = random.uniform(1e-7, 1e-3);
    }
    config.image_dim_out = config.vision_config.hidden_size;
    if (random.chance(0.7)) {
        config.rope_scaling.emplace();
        for (std::int64_t at = 0; at < headSize / 2; ++at) {
            config.rope_scaling->short_factor.push_back(random.uniform(1, 3));
            config.rope_scaling->long_factor.push_back(random.uniform(1, 70));
        }
    }
    return config;
}

void writeJson(const std::filesystem::path& file, const json& value)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << value.dump(2);
}

} // namespace

class TestConfig : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void absentVisionConfigIsVitLarge();
    void absentKeyValueHeadsAreAllHeads();
    void longropeIsSu();
    void stopIdsComeFromGenerationConfig_data();
    void stopIdsComeFromGenerationConfig();
    void stopIdsOfConfigJsonAreNotUsed();
    void stopIdsFallBackToPhi3s();
    void refusesAField_data();
    void refusesAField();
    void refusesAMissingField_data();
    void refusesAMissingField();
    void refusesAFileThatTakesManyTimesItsSize();
    void refusesABrokenFile_data();
    void refusesABrokenFile();
    void refusesAPreprocessorField_data();
    void refusesAPreprocessorField();
    void preprocessorConfigIsWrittenAndRead();
    void tableLeavesOutATiedHead();

private:
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

void TestConfig::whatIsWrittenIsRead_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 100; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestConfig::whatIsWrittenIsRead()
{
    QFETCH(quint64, seed);
    core::Random random(seed);
    auto config = randomConfig(random);
    writeJson(path("model/config.json"), config.toJson());
    writeJson(path("model/generation_config.json"), config.generationConfigToJson());
    QVERIFY(Phi3VisionConfig::load(path("model")) == config);

    config.eos_token_ids = Phi3VisionConfig{}.eos_token_ids; // which config.json does not carry
    QVERIFY(Phi3VisionConfig::fromJson(json::parse(config.toJson().dump()), "config.json") == config);
}

void TestConfig::absentVisionConfigIsVitLarge()
{
    auto source = Phi3VisionConfig{}.toJson();
    QVERIFY(!source["img_processor"].contains("vision_config"));
    QVERIFY(Phi3VisionConfig::fromJson(source, "config.json").vision_config == ClipVisionConfig{});
}

void TestConfig::absentKeyValueHeadsAreAllHeads()
{
    auto source = smallConfig().toJson();
    source["num_key_value_heads"] = nullptr;
    QCOMPARE(Phi3VisionConfig::fromJson(source, "config.json").num_key_value_heads, std::int64_t(6));
}

void TestConfig::longropeIsSu()
{
    auto source = smallConfig().toJson();
    source["rope_scaling"]["type"] = "longrope";
    QVERIFY(Phi3VisionConfig::fromJson(source, "config.json").rope_scaling == smallConfig().rope_scaling);
}

void TestConfig::stopIdsComeFromGenerationConfig_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::addColumn<QString>("problem");
    const QString field = "ConfigField eos_token_id";
    QTest::newRow("list") << "[3, 4]" << QList<qint64>{3, 4} << "nothing";
    QTest::newRow("number") << "7" << QList<qint64>{7} << "nothing";
    QTest::newRow("empty list") << "[]" << QList<qint64>{} << field;
    QTest::newRow("text") << "\"<|end|>\"" << QList<qint64>{} << field;
    QTest::newRow("beyond the vocabulary") << "[3, 500]" << QList<qint64>{} << field;
    QTest::newRow("negative") << "-1" << QList<qint64>{} << field;
    QTest::newRow("fraction") << "[2.5]" << QList<qint64>{} << field;
}

void TestConfig::stopIdsComeFromGenerationConfig()
{
    QFETCH(QString, value);
    QFETCH(QList<qint64>, ids);
    QFETCH(QString, problem);
    writeJson(path("stop/config.json"), smallConfig().toJson());
    writeJson(path("stop/generation_config.json"), {{"eos_token_id", json::parse(value.toStdString())}});
    std::vector<std::int64_t> found;
    QCOMPARE(problemOf([&] { found = Phi3VisionConfig::load(path("stop")).eos_token_ids; }),
             problem.toStdString());
    QCOMPARE(found, std::vector<std::int64_t>(ids.begin(), ids.end()));
}

void TestConfig::stopIdsOfConfigJsonAreNotUsed()
{
    Phi3VisionConfig released;
    auto source = released.toJson();
    source["eos_token_id"] = 2;
    writeJson(path("released/config.json"), source);
    QVERIFY(Phi3VisionConfig::load(path("released")).eos_token_ids == released.eos_token_ids);
}

void TestConfig::stopIdsFallBackToPhi3s()
{
    // In a vocabulary that lacks them, generation would never stop: that is refused.
    writeJson(path("unstopped/config.json"), smallConfig().toJson());
    QCOMPARE(problemOf([&] { Phi3VisionConfig::load(path("unstopped")); }),
             std::string("ConfigField eos_token_id"));
}

void TestConfig::refusesAField_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("item");
    const auto row = [](const char* pointer, const char* value, const char* item = nullptr) {
        const auto path = QString(pointer).mid(1).replace('/', '.');
        QTest::addRow("%s = %s", qPrintable(path), value)
            << QString(pointer) << QString(value) << (item ? item : path);
    };
    row("/model_type", "\"phi3\"");
    row("/model_type", "7");
    row("/hidden_act", "\"gelu\"");
    for (const auto* size : {"/hidden_size", "/intermediate_size", "/num_hidden_layers",
                             "/num_attention_heads", "/num_key_value_heads", "/vocab_size",
                             "/max_position_embeddings", "/original_max_position_embeddings"})
        for (const auto* value :
             {"0", "-1", "1.5", "\"48\"", "[48]", "true", "1000000000000", "18446744073709551615"})
            row(size, value);
    row("/num_attention_heads", "5");
    row("/num_key_value_heads", "4");
    row("/num_attention_heads", "48", "hidden_size"); // head size 1
    row("/rms_norm_eps", "-1e-5");
    row("/rms_norm_eps", "\"1e-5\"");
    row("/rope_theta", "0");
    row("/rope_theta", "1e300");
    row("/initializer_range", "-1");
    row("/tie_word_embeddings", "1");
    row("/torch_dtype", "\"int8\"");
    row("/bos_token_id", "500");
    row("/pad_token_id", "500");
    row("/pad_token_id", "null");
    row("/embd_layer", "\"image\"");
    row("/embd_layer/hd_transform_order", "\"glb\"");
    row("/embd_layer/use_hd_transform", "false");
    row("/embd_layer/with_learnable_separator", "false");
    row("/embd_layer/embedding_cls", "\"audio\"");
    row("/embd_layer/projection_cls", "\"linear\"");
    row("/img_processor", "[]");
    row("/img_processor/name", "\"siglip\"");
    row("/img_processor/model_name", "\"openai/clip-vit-base-patch32\"");
    row("/img_processor/image_dim_out", "33");
    row("/img_processor/num_img_tokens", "100");
    row("/img_processor/vision_config", "3");
    row("/img_processor/vision_config/hidden_size", "0");
    row("/img_processor/vision_config/hidden_size", "33", "img_processor.vision_config.num_attention_heads");
    row("/img_processor/vision_config/intermediate_size", "-4");
    row("/img_processor/vision_config/num_hidden_layers", "1");
    row("/img_processor/vision_config/num_attention_heads", "3");
    row("/img_processor/vision_config/image_size", "224");
    row("/img_processor/vision_config/patch_size", "16");
    row("/img_processor/vision_config/num_channels", "4");
    row("/img_processor/vision_config/layer_norm_eps", "\"small\"");
    row("/img_processor/vision_config/hidden_act", "\"gelu\"");
    row("/rope_scaling", "2");
    row("/rope_scaling/type", "\"yarn\"");
    row("/rope_scaling/type", "null");
    row("/rope_scaling/short_factor", "[1, 1, 1]");
    row("/rope_scaling/short_factor", "[1, 1, 1, 1, 1]");
    row("/rope_scaling/long_factor", "[1, 1, 1, 0]");
    row("/rope_scaling/long_factor", "[1, 1, 1, \"1\"]");
    row("/rope_scaling/long_factor", "null");
}

void TestConfig::refusesAField()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, item);
    auto source = smallConfig().toJson();
    const auto read = [&] { Phi3VisionConfig::fromJson(source, "folder/config.json"); };
    QCOMPARE(problemOf(read), std::string("nothing"));
    source[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    QCOMPARE(problemOf(read), "ConfigField " + item.toStdString());
    QCOMPARE(fileOfProblem(read), std::string("folder/config.json"));
}

void TestConfig::refusesAMissingField_data()
{
    QTest::addColumn<QString>("pointer");
    for (const auto* pointer :
         {"/model_type", "/hidden_size", "/intermediate_size", "/num_hidden_layers", "/num_attention_heads",
          "/vocab_size", "/embd_layer", "/embd_layer/hd_transform_order", "/img_processor", "/pad_token_id"})
        QTest::newRow(pointer) << QString(pointer);
}

void TestConfig::refusesAMissingField()
{
    QFETCH(QString, pointer);
    const json::json_pointer place(pointer.toStdString());
    auto source = smallConfig().toJson();
    source[place.parent_pointer()].erase(place.back());
    QCOMPARE(problemOf([&] { Phi3VisionConfig::fromJson(source, "config.json"); }),
             "ConfigField " + pointer.mid(1).replace('/', '.').toStdString());
}

void TestConfig::refusesAFileThatTakesManyTimesItsSize()
{
    auto source = smallConfig().toJson();
    source["unused"] = std::vector<int>(2'000'001);
    core::writeFileAtomically(path("large") / "config.json", source.dump());
    const auto read = [&] { Phi3VisionConfig::load(path("large")); };
    QCOMPARE(problemOf(read), std::string("JsonSyntax"));
    QCOMPARE(reasonOfProblem(read), std::string("it holds more than 2000000 values"));
}

void TestConfig::refusesABrokenFile_data()
{
    QTest::addColumn<QString>("problem");
    for (const auto* name :
         {"empty", "truncated", "nested_deep", "name_twice", "invalid_utf8", "number_overflows"})
        QTest::newRow(name) << "JsonSyntax";
    QTest::newRow("missing") << "FileMissing";
}

void TestConfig::refusesABrokenFile()
{
    QFETCH(QString, problem);
    const auto source =
        std::filesystem::path(VITRINE_TEST_DATA) / "json" / (std::string(QTest::currentDataTag()) + ".json");
    for (const auto* name : {"config.json", "preprocessor_config.json"}) {
        const auto folder = path("broken");
        const auto file = folder / name;
        std::filesystem::create_directories(folder);
        std::filesystem::remove(file);
        if (std::filesystem::exists(source))
            std::filesystem::copy_file(source, file);
        const auto read = [&] {
            if (file.filename() == "config.json")
                Phi3VisionConfig::load(folder);
            else
                PreprocessorConfig::load(folder);
        };
        QCOMPARE(problemOf(read), problem.toStdString());
        QCOMPARE(fileOfProblem(read), file.string());
    }
}

void TestConfig::refusesAPreprocessorField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* field, const char* value) {
        QTest::addRow("%s = %s", field, value) << QString(field) << QString(value);
    };
    row("num_crops", "0");
    row("num_crops", "1000000");
    row("num_crops", "\"4\"");
    row("num_img_tokens", "12");
    row("image_mean", "[0.5, 0.5]");
    row("image_mean", "0.5");
    row("image_std", "[0.2, 0.2, 0]");
    row("image_std", "[0.2, 0.2, null]");
}

void TestConfig::refusesAPreprocessorField()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    auto source = PreprocessorConfig{}.toJson();
    source[field.toStdString()] = json::parse(value.toStdString());
    writeJson(path("preprocessor/preprocessor_config.json"), source);
    QCOMPARE(problemOf([&] { PreprocessorConfig::load(path("preprocessor")); }),
             "ConfigField " + field.toStdString());
}

void TestConfig::preprocessorConfigIsWrittenAndRead()
{
    PreprocessorConfig config;
    config.num_crops = 3;
    config.image_mean = {0.1, 1.0 / 3.0, 0.7};
    config.image_std = {1.0 / 7.0, 0.25, 2.0};
    writeJson(path("written/preprocessor_config.json"), config.toJson());
    QVERIFY(PreprocessorConfig::load(path("written")) == config);
}

void TestConfig::tableLeavesOutATiedHead()
{
    auto config = smallConfig();
    const auto untied = tensorTable(config);
    config.tie_word_embeddings = true;
    const auto tied = tensorTable(config);
    QCOMPARE(untied.back().name, std::string("lm_head.weight"));
    QCOMPARE(tied.size() + 1, untied.size());
    QCOMPARE(tied.back().name, std::string("model.norm.weight"));
}

QTEST_GUILESS_MAIN(TestConfig)
#include "test_config.moc"
