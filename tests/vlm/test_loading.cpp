// SPDX-License-Identifier: GPL-3.0-or-later
// Model folders of every layout and number format, into tensors.
#include "tests/vlm/golden_tensors.h"

#include <QTemporaryDir>

#include <cstring>
#include <fstream>

#include "engine/core/error.h"
#include "engine/vlm/captioner.h"
#include "engine/vlm/random_checkpoint.h"

namespace golden = vitrine::vlm::golden;
using namespace vitrine::vlm;

namespace {

/// The file that is mapped at this address, "" for other memory.
std::string mappedFile(const void* address)
{
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        unsigned long begin = 0, end = 0;
        std::sscanf(line.c_str(), "%lx-%lx", &begin, &end);
        const auto at = reinterpret_cast<unsigned long>(address);
        if (at >= begin && at < end)
            return line.find('/') == std::string::npos ? "" : line.substr(line.find('/'));
    }
    return "";
}

torch::Tensor logits(Phi3Vision& model)
{
    const torch::NoGradGuard noGrad;
    ModelInput input;
    input.inputIds = torch::arange(5, 25).unsqueeze(0);
    return model->logits(model->hiddenStates(input));
}

} // namespace

class TestLoading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void weightsOfTheSameFormatStayInTheFile();
    void trainedAndConvertedWeightsAreCopies();
    void everyFormatAndLayoutComputes_data();
    void everyFormatAndLayoutComputes();
    void aTiedHeadIsTheEmbedding();
    void unalignedTensorsAreCopied();
    void aMappedTensorOutlivesItsModel();
    void anotherModelsCheckpointIsRefusedBeforeItIsRead();

private:
    std::filesystem::path folder(const char* name) const { return m_home->filePath(name).toStdString(); }
    std::filesystem::path tinyLike(const nlohmann::json& changes);
    std::unique_ptr<QTemporaryDir> m_home;
};

/// The tiny model's description with other values in its config.
std::filesystem::path TestLoading::tinyLike(const nlohmann::json& changes)
{
    const auto tiny = golden::folder() / "tiny";
    auto config = nlohmann::json::parse(vitrine::core::readFile(tiny / "config.json"));
    config.update(changes);
    vitrine::core::writeFileAtomically(folder("like") / "config.json", config.dump());
    for (const auto* name : {"preprocessor_config.json", "tokenizer.json", "generation_config.json"})
        vitrine::core::writeFileAtomically(folder("like") / name, vitrine::core::readFile(tiny / name));
    return folder("like");
}

void TestLoading::weightsOfTheSameFormatStayInTheFile()
{
    auto model = loadModel(golden::folder() / "tiny-sharded-bf16", torch::kBFloat16, torch::kCPU, WeightUse::ReadOnly);
    for (const auto& parameter : model->named_parameters()) {
        const auto file = mappedFile(parameter.value().data_ptr());
        QVERIFY2(QString::fromStdString(file).contains("of-00002.safetensors"), parameter.key().c_str());
    }
}

void TestLoading::trainedAndConvertedWeightsAreCopies()
{
    const auto source = golden::folder() / "tiny-sharded-bf16";
    for (auto model : {loadModel(source, torch::kBFloat16, torch::kCPU, WeightUse::Trained),
                       loadModel(source, torch::kFloat32, torch::kCPU, WeightUse::ReadOnly)})
        for (const auto& parameter : model->named_parameters())
            QVERIFY2(mappedFile(parameter.value().data_ptr()).find(".safetensors") == std::string::npos,
                     parameter.key().c_str());
}

void TestLoading::everyFormatAndLayoutComputes_data()
{
    QTest::addColumn<int>("dtype");
    QTest::addColumn<int>("shards");
    QTest::addColumn<QString>("rope");
    QTest::addColumn<int>("keyHeads");
    QTest::newRow("f32, one file") << static_cast<int>(Dtype::F32) << 1 << "su" << 3;
    QTest::newRow("f16, two shards") << static_cast<int>(Dtype::F16) << 2 << "su" << 3;
    QTest::newRow("bf16, five shards, as Phi-3.5 spells it") << static_cast<int>(Dtype::Bf16) << 5 << "longrope" << 3;
    QTest::newRow("one key head for three") << static_cast<int>(Dtype::F32) << 1 << "su" << 1;
}

void TestLoading::everyFormatAndLayoutComputes()
{
    QFETCH(int, dtype);
    QFETCH(int, shards);
    QFETCH(QString, rope);
    QFETCH(int, keyHeads);
    auto scaling = nlohmann::json::parse(
        vitrine::core::readFile(golden::folder() / "tiny" / "config.json")).at("rope_scaling");
    scaling["type"] = rope.toStdString();
    const auto like = tinyLike({{"rope_scaling", scaling}, {"num_key_value_heads", keyHeads}});
    writeRandomCheckpoint(folder("m"), {like, like},
                          {.dtype = static_cast<Dtype>(dtype), .shards = static_cast<std::size_t>(shards)});
    auto model = loadModel(folder("m"), torch::kFloat32, torch::kCPU, WeightUse::ReadOnly);
    QVERIFY(logits(model).isfinite().all().item<bool>());

    vitrine::core::Picture picture{40, 30};
    picture.rgb.assign(40 * 30 * 3, 90);
    GenerationOptions options;
    options.max_new_tokens = 3;
    Captioner captioner(folder("m"), {.device = "cpu", .num_crops = 1});
    QCOMPARE(captioner.caption(picture, "<|user|>\n<|image_1|>What?<|end|><|assistant|>\n", options).tokens, 3);
}

void TestLoading::aTiedHeadIsTheEmbedding()
{
    const auto like = tinyLike({{"tie_word_embeddings", true}});
    writeRandomCheckpoint(folder("m"), {like, like}, {});
    QVERIFY(!Checkpoint(folder("m")).contains("lm_head.weight"));
    auto model = loadModel(folder("m"), torch::kFloat32, torch::kCPU, WeightUse::ReadOnly);
    const torch::NoGradGuard noGrad;
    ModelInput input;
    input.inputIds = torch::arange(5, 25).unsqueeze(0);
    const auto hidden = model->hiddenStates(input);
    const auto embedding = model->named_parameters()["model.embed_tokens.weight"];
    VERIFY_CLOSE("logits", model->logits(hidden), torch::linear(hidden, embedding), 1e-6);
    convertCheckpoint(folder("m"), folder("bf16"), torch::kBFloat16); // and stays tied
    QVERIFY(!Checkpoint(folder("bf16")).contains("lm_head.weight"));
    QVERIFY(Phi3VisionConfig::load(folder("bf16")).tie_word_embeddings);
}

/// A header of another length, which the format allows, moves every tensor by a byte.
void TestLoading::unalignedTensorsAreCopied()
{
    const auto source = golden::folder() / "tiny";
    auto bytes = vitrine::core::readFile(source / "model.safetensors");
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), sizeof length);
    bytes.insert(sizeof length + length, " ");
    ++length;
    std::memcpy(bytes.data(), &length, sizeof length);
    for (const auto* name : {"config.json", "generation_config.json"})
        vitrine::core::writeFileAtomically(folder("m") / name, vitrine::core::readFile(source / name));
    vitrine::core::writeFileAtomically(folder("m") / "model.safetensors", bytes);
    auto model = loadModel(folder("m"), torch::kFloat32, torch::kCPU, WeightUse::ReadOnly);
    auto wanted = golden::model();
    QVERIFY(torch::equal(logits(model), logits(wanted)));
    for (const auto& parameter : model->named_parameters())
        QVERIFY2(reinterpret_cast<std::uintptr_t>(parameter.value().data_ptr()) % sizeof(float) == 0,
                 parameter.key().c_str());
}

void TestLoading::aMappedTensorOutlivesItsModel()
{
    auto model = golden::model();
    const auto weight = model->named_parameters()["model.norm.weight"];
    const auto kept = weight.detach();
    const auto wanted = weight.clone();
    model = nullptr;
    QVERIFY(mappedFile(kept.data_ptr()).find("model.safetensors") != std::string::npos);
    QVERIFY(torch::equal(kept, wanted));
}

void TestLoading::anotherModelsCheckpointIsRefusedBeforeItIsRead()
{
    const auto source = golden::folder() / "tiny";
    std::filesystem::create_directories(folder("m"));
    std::filesystem::create_symlink(std::filesystem::canonical(source / "model.safetensors"),
                                    folder("m") / "model.safetensors");
    auto config = nlohmann::json::parse(vitrine::core::readFile(source / "config.json"));
    config["num_hidden_layers"] = 1000; // far more memory than there is, if it were allocated
    config["intermediate_size"] = 100'000;
    vitrine::core::writeFileAtomically(folder("m") / "config.json", config.dump());
    try {
        loadModel(folder("m"), torch::kFloat32, torch::kCPU, WeightUse::Trained);
        QFAIL("the checkpoint was accepted");
    } catch (const vitrine::core::Error& error) {
        QCOMPARE(error.problem().code, vitrine::core::ErrorCode::CheckpointTensors);
        const QString text = error.what();
        QVERIFY2(text.contains("model.layers.{3-999}.self_attn.qkv_proj.weight"), error.what());
        QVERIFY2(text.contains("model.layers.{0-2}.mlp.down_proj.weight"), error.what());
    }
}

QTEST_GUILESS_MAIN(TestLoading)
#include "test_loading.moc"
