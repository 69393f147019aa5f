// SPDX-License-Identifier: GPL-3.0-or-later
// PEFT adapters beyond the golden one: whole modules, patterns, rslora, several at once.
#include "tests/vlm/random_adapter.h"

#include <QTemporaryDir>

#include "engine/vlm/adapter.h"
#include "engine/vlm/image_features.h"
#include "engine/vlm/model_folder.h"
#include "engine/vlm/model_summary.h"
#include "engine/vlm/nn/adapter_switch.h"
#include "engine/vlm/nn/linear.h"
#include "engine/vlm/nn/lora.h"
#include "tests/vlm/problem_of.h"

namespace golden = vitrine::vlm::golden;
using namespace vitrine::vlm;
using golden::configOf;
using golden::hiddenStates;
using golden::logits;
using golden::writeRandomAdapter;

namespace {

constexpr double kRounding = 1e-5;

} // namespace

class TestAdapters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void rankAndAlphaFollowTheirPatterns();
    void rsloraScalesByTheRootOfTheRank();
    void wholeModulesAreTrainedWrittenReadAndMerged();
    void adaptersAreSwitchedAndWeighted();
    void aSwitchThatIsRefusedChangesNothing();
    void aMergedModelSaysWhatTheAdaptersSay();
    void aMergedModelMayHaveSeveralFiles();
    void whatPythonNeedsComesAlong();
    void noModelIsOverwrittenUnasked();
    void aPicturesFeaturesAreThoseOfTheMergedTower();

private:
    std::filesystem::path folder(const char* name) const { return m_home->filePath(name).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestAdapters::rankAndAlphaFollowTheirPatterns()
{
    auto config = configOf({"o_proj", "down_proj"});
    config.rank_pattern = {{"layers.1.self_attn.o_proj", 2}, {".*down_proj", 7}};
    config.alpha_pattern = {{"down_proj", 21.0}};
    writeRandomAdapter(folder("a"), config, 1);
    const auto tensors = readTensors(folder("a") / kAdapterFile);
    const auto rank = [&](const char* module) {
        return tensors.at(adapterTensorName(module, AdapterTensorName::Part::A)).size(0);
    };
    QCOMPARE(rank("model.layers.0.self_attn.o_proj"), 4);
    QCOMPARE(rank("model.layers.1.self_attn.o_proj"), 2);
    QCOMPARE(rank("model.layers.2.mlp.down_proj"), 7);
    auto model = golden::model();
    const auto adapter = readAdapter(model, folder("a"));
    QCOMPARE(adapter.branches.at("model.layers.0.self_attn.o_proj").scaling, 2.0);
    QCOMPARE(adapter.branches.at("model.layers.1.self_attn.o_proj").scaling, 4.0);
    QCOMPARE(adapter.branches.at("model.layers.2.mlp.down_proj").scaling, 3.0);
}

void TestAdapters::rsloraScalesByTheRootOfTheRank()
{
    auto config = configOf({"o_proj"});
    config.use_rslora = true;
    writeRandomAdapter(folder("a"), config, 1);
    auto model = golden::model();
    QCOMPARE(readAdapter(model, folder("a")).branches.begin()->second.scaling, 4.0); // 8 / sqrt(4)
}

void TestAdapters::wholeModulesAreTrainedWrittenReadAndMerged()
{
    auto config = configOf({"o_proj"});
    config.modules_to_save = {"lm_head", "img_projection.0"};
    writeRandomAdapter(folder("a"), config, 3);
    const auto summary = inspectAdapter(folder("a"));
    const std::vector<std::string> wanted{"lm_head.weight", "model.vision_embed_tokens.img_projection.0.bias",
                                          "model.vision_embed_tokens.img_projection.0.weight"};
    QCOMPARE(summary.saved, wanted);

    auto model = golden::model();
    loadAdapter(model, folder("a"));
    const auto head = readTensors(folder("a") / kAdapterFile).at("base_model.model.lm_head.weight");
    VERIFY_CLOSE("logits", logits(model), torch::linear(hiddenStates(model), head), kRounding);

    mergeAdapters(golden::folder() / "tiny", {{folder("a")}}, folder("merged"));
    QVERIFY(inspectModel(folder("merged")).problems.empty());
    auto merged = loadModel(folder("merged"), torch::kFloat32, torch::kCPU, WeightUse::ReadOnly);
    VERIFY_CLOSE("merged logits", logits(merged), logits(model), kRounding);
}

void TestAdapters::adaptersAreSwitchedAndWeighted()
{
    writeRandomAdapter(folder("a"), configOf({"o_proj", "gate_up_proj"}), 1);
    auto second = configOf({"qkv_proj", "o_proj"});
    second.r = 2;
    second.modules_to_save = {"model.norm"};
    writeRandomAdapter(folder("b"), second, 2);
    auto model = golden::model();
    AdapterSwitch adapters(model);
    const auto weightAddress = model->named_parameters()["model.layers.0.self_attn.o_proj.weight"].data_ptr();
    const auto base = logits(model);
    adapters.use({{folder("a")}});
    const auto withA = logits(model);
    adapters.use({{folder("b")}});
    const auto withB = logits(model);
    QVERIFY(!torch::allclose(withA, base) && !torch::allclose(withB, base) && !torch::allclose(withA, withB));

    std::filesystem::remove_all(folder("a")); // known ones are not read again
    adapters.use({{folder("a")}});
    QVERIFY(torch::equal(logits(model), withA));
    adapters.use({});
    QVERIFY(torch::equal(logits(model), base));
    adapters.use({{folder("b"), 0.0}});
    QVERIFY(torch::equal(logits(model), base));

    // Half of one and a quarter of the other, against weights that are merged by hand.
    adapters.use({{folder("a"), 0.5}, {folder("b"), 0.25}});
    const auto mixed = logits(model);
    QVERIFY(model->named_parameters()["model.layers.0.self_attn.o_proj.weight"].data_ptr() == weightAddress);
    auto byHand = golden::model(WeightUse::Trained);
    const torch::NoGradGuard noGrad;
    const auto b = readTensors(folder("b") / kAdapterFile);
    for (auto& parameter : byHand->named_parameters()) {
        const auto name = parameter.key();
        const auto module = name.substr(0, name.rfind('.'));
        const auto first = adapterTensorName(module, AdapterTensorName::Part::A);
        if (b.contains(first) && name.ends_with(".weight"))
            parameter.value().add_(
                torch::matmul(b.at(adapterTensorName(module, AdapterTensorName::Part::B)), b.at(first)), 0.25 * 4.0);
        if (name == "model.norm.weight")
            parameter.value().lerp_(b.at("base_model.model.model.norm.weight"), 0.25);
    }
    adapters.use({{folder("b"), 0.25}});
    VERIFY_CLOSE("a quarter of b", logits(model), logits(byHand), kRounding);
    QVERIFY(!torch::allclose(mixed, logits(model)));
}

void TestAdapters::aSwitchThatIsRefusedChangesNothing()
{
    writeRandomAdapter(folder("a"), configOf({"o_proj"}), 1);
    auto whole = configOf({"qkv_proj"});
    whole.modules_to_save = {"o_proj"};
    writeRandomAdapter(folder("b"), whole, 2);
    auto model = loadQuantisedModel(golden::folder() / "tiny", torch::kFloat32, kernels::WeightFormat::Nf4);
    AdapterSwitch adapters(model);
    adapters.use({{folder("a")}});
    const auto before = logits(model);
    QCOMPARE(vitrine::problemOf([&] { adapters.use({{folder("b"), 0.5}}); }), std::string("AdapterField modules_to_save"));
    QVERIFY(torch::equal(logits(model), before));
}

void TestAdapters::aMergedModelSaysWhatTheAdaptersSay()
{
    writeRandomAdapter(folder("a"), configOf({"o_proj"}), 1);
    writeRandomAdapter(folder("b"), configOf({"o_proj", "fc1"}), 2);
    const std::vector<AdapterChoice> both{{folder("a"), 0.7}, {folder("b"), -0.2}};
    auto model = golden::model();
    AdapterSwitch(model).use(both);
    mergeAdapters(golden::folder() / "tiny", both, folder("merged"));
    auto merged = loadModel(folder("merged"), torch::kFloat32, torch::kCPU, WeightUse::ReadOnly);
    VERIFY_CLOSE("logits", logits(merged), logits(model), kRounding);
}

void TestAdapters::aMergedModelMayHaveSeveralFiles()
{
    writeRandomAdapter(folder("a"), configOf({"o_proj"}), 1);
    const auto tiny = golden::folder() / "tiny";
    mergeAdapters(tiny, {{folder("a")}}, folder("merged"), {.shards = 3});
    const auto summary = inspectModel(folder("merged"));
    QCOMPARE(summary.files.size(), std::size_t(3));
    QVERIFY(summary.problems.empty());
    auto model = golden::model();
    AdapterSwitch(model).use({{folder("a")}});
    auto merged = loadModel(folder("merged"), torch::kFloat32, torch::kCPU, WeightUse::ReadOnly);
    VERIFY_CLOSE("logits", logits(merged), logits(model), kRounding);
}

/// As the Hugging Face cache holds a model: every file a link.
void TestAdapters::whatPythonNeedsComesAlong()
{
    std::filesystem::create_directories(folder("base"));
    for (const auto& file : std::filesystem::directory_iterator(golden::folder() / "tiny"))
        std::filesystem::create_symlink(std::filesystem::absolute(file.path()), folder("base") / file.path().filename());
    const auto names = {"configuration_phi3_v.py", "modeling_phi3_v.py", "processing_phi3_v.py", "processor_config.json"};
    for (const auto* name : names)
        vitrine::core::writeFileAtomically(folder("base") / name, name);
    vitrine::core::writeFileAtomically(folder("base") / "notes.py", "not the model's");
    writeRandomAdapter(folder("a"), configOf({"o_proj"}), 1);
    convertModel(folder("base"), folder("converted"), "bfloat16");
    mergeAdapters(folder("base"), {{folder("a")}}, folder("merged"));
    for (const auto* out : {"converted", "merged"}) {
        for (const auto* name : names)
            QCOMPARE(vitrine::core::readFile(folder(out) / name), std::string(name));
        QVERIFY(!std::filesystem::exists(folder(out) / "notes.py"));
    }
}

void TestAdapters::noModelIsOverwrittenUnasked()
{
    writeRandomAdapter(folder("a"), configOf({"o_proj"}), 1);
    convertModel(golden::folder() / "tiny", folder("m"), "float32");
    std::filesystem::create_directory_symlink(folder("m"), folder("link"));
    const auto bytes = [&](const char* name) { return vitrine::core::readFile(folder(name) / "model.safetensors"); };
    const auto before = bytes("m");
    const ModelOutput replacing{.existing = ExistingModel::Replace};
    for (const auto* same : {"m", "m/../m", "link"}) {
        QCOMPARE(vitrine::problemOf([&] { mergeAdapters(folder("m"), {{folder("a")}}, folder(same), replacing); }),
                 std::string("ModelOverItself"));
        QCOMPARE(vitrine::problemOf([&] { convertModel(folder("m"), folder(same), "bfloat16", replacing); }),
                 std::string("ModelOverItself"));
    }
    QVERIFY(bytes("m") == before);

    mergeAdapters(folder("m"), {{folder("a")}}, folder("out"));
    const auto merged = bytes("out");
    QVERIFY(merged != before);
    QCOMPARE(vitrine::problemOf([&] { mergeAdapters(folder("m"), {}, folder("out")); }), std::string("ModelExists"));
    QCOMPARE(vitrine::problemOf([&] { convertModel(folder("m"), folder("out"), "float32"); }), std::string("ModelExists"));
    QVERIFY(bytes("out") == merged);
    convertModel(folder("m"), folder("out"), "float32", replacing);
    QVERIFY(bytes("out") == before);
}

void TestAdapters::aPicturesFeaturesAreThoseOfTheMergedTower()
{
    auto config = configOf({"out_proj", "fc1"});
    config.rank_pattern = {{"layers.0.mlp.fc1", 2}};
    config.alpha_pattern = {{".*out_proj", 40.0}};
    config.modules_to_save = {"pre_layrnorm"};
    writeRandomAdapter(folder("a"), config, 1);
    const auto base = golden::folder() / "tiny";
    mergeAdapters(base, {{folder("a")}}, folder("merged"));
    vitrine::core::Picture picture{40, 30, {}};
    for (int i = 0; i < 40 * 30 * 3; ++i)
        picture.rgb.push_back(static_cast<std::uint8_t>(i * 7 % 256));
    const auto features = [&](const std::filesystem::path& model, const std::optional<std::filesystem::path>& adapter) {
        ImageFeatures tower(model, adapter, "cpu");
        return torch::tensor(tower.extract({tower.view(picture)}));
    };
    const auto wanted = features(folder("merged"), {});
    const auto distance = [&](const torch::Tensor& found) {
        return (found - wanted).norm().item<double>() / wanted.norm().item<double>();
    };
    QVERIFY2(distance(features(base, folder("a"))) < 0.02, qPrintable(QString::number(distance(features(base, folder("a"))))));
    QVERIFY2(distance(features(base, {})) > 0.1, qPrintable(QString::number(distance(features(base, {})))));
}

QTEST_GUILESS_MAIN(TestAdapters)
#include "test_adapters.moc"
