// SPDX-License-Identifier: GPL-3.0-or-later
// PEFT adapters that do not fit the model, or themselves.
#include "tests/vlm/random_adapter.h"

#include <cmath>
#include <limits>

#include <QTemporaryDir>

#include "engine/core/error.h"
#include "engine/vlm/adapter.h"
#include "engine/vlm/image_features.h"
#include "engine/vlm/nn/lora.h"
#include "tests/vlm/problem_of.h"

namespace golden = vitrine::vlm::golden;
using namespace vitrine::vlm;
using golden::configOf;
using golden::logits;
using golden::writeRandomAdapter;
using vitrine::core::ErrorCode;

namespace {

ErrorCode refusal(const std::function<void()>& work)
{
    try {
        work();
    } catch (const vitrine::core::Error& error) {
        return error.problem().code;
    }
    return ErrorCode::Internal;
}

} // namespace

class TestRefusedAdapters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void aTowersAdapterThatDoesNotFitIsRefused_data();
    void aTowersAdapterThatDoesNotFitIsRefused();
    void whatIsNotFiniteIsRefused_data();
    void whatIsNotFiniteIsRefused();
    void wholeNumbersAreRefused_data();
    void wholeNumbersAreRefused();
    void tensorsOfNothingAreRefused_data();
    void tensorsOfNothingAreRefused();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();

private:
    std::filesystem::path folder(const char* name) const { return m_home->filePath(name).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestRefusedAdapters::aTowersAdapterThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("tensor"); // below the tower
    QTest::addColumn<QList<qint64>>("shape"); // empty: without it
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* tensor, const QList<qint64>& shape, const char* code) {
        QTest::newRow(name) << QString("encoder.layers.0.") + tensor << shape << QString(code);
    };
    row("another rank", "mlp.fc1.lora_A.weight", {3, 32}, "TensorShape");
    row("another width", "mlp.fc1.lora_B.weight", {7, 4}, "TensorShape");
    row("more dimensions than are computed with", "mlp.fc1.lora_A.weight", QList<qint64>(70, 1), "TensorShape");
    row("another size, kept whole", "layer_norm1.weight", {5}, "TensorShape");
    row("no A", "mlp.fc1.lora_A.weight", {}, "TensorMissing");
    row("no B", "mlp.fc1.lora_B.weight", {}, "TensorMissing");
    row("no matrix", "layer_norm1.lora_A.weight", {4, 32}, "AdapterField");
}

void TestRefusedAdapters::aTowersAdapterThatDoesNotFitIsRefused()
{
    QFETCH(QString, tensor);
    QFETCH(QList<qint64>, shape);
    QFETCH(QString, code);
    auto config = configOf({"fc1"});
    config.modules_to_save = {"layer_norm1"};
    writeRandomAdapter(folder("a"), config, 1);
    const auto file = folder("a") / kAdapterFile;
    auto tensors = readTensors(file);
    const std::string tower = "model.vision_embed_tokens.img_processor.vision_model.";
    const auto name = kPeftPrefix + tower + tensor.toStdString();
    tensors.erase(name);
    if (!shape.isEmpty())
        tensors[name] = torch::zeros(std::vector<std::int64_t>(shape.begin(), shape.end()));
    saveTensors(file, {tensors.begin(), tensors.end()});
    QCOMPARE(vitrine::problemOf([&] { ImageFeatures(golden::folder() / "tiny", folder("a"), "cpu"); }),
             code.toStdString() + " " + name);
}

void TestRefusedAdapters::whatIsNotFiniteIsRefused_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("tensor");
    const auto row = [](const char* name, double value, const char* tensor) {
        QTest::newRow(name) << value << QString("base_model.model.") + tensor;
    };
    const double infinity = std::numeric_limits<double>::infinity();
    const QString fc1 = "model.vision_embed_tokens.img_processor.vision_model.encoder.layers.0.mlp.fc1.lora_A.weight";
    row("NaN", std::nan(""), "model.layers.1.self_attn.o_proj.lora_B.weight");
    row("infinity", infinity, "model.layers.1.self_attn.o_proj.lora_A.weight");
    row("minus infinity, kept whole", -infinity, "lm_head.weight");
    row("NaN in the vision tower", std::nan(""), qPrintable(fc1));
}

void TestRefusedAdapters::whatIsNotFiniteIsRefused()
{
    QFETCH(double, value);
    QFETCH(QString, tensor);
    auto config = configOf({"o_proj", "fc1"});
    config.modules_to_save = {"lm_head"};
    writeRandomAdapter(folder("a"), config, 1);
    const auto file = folder("a") / kAdapterFile;
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (auto& [name, values] : readTensors(file)) {
        if (name == tensor.toStdString())
            values.view(-1)[3] = value;
        tensors.emplace_back(name, values);
    }
    saveTensors(file, tensors);
    const auto tiny = golden::folder() / "tiny";
    const auto wanted = "AdapterNotFinite " + tensor.toStdString();
    QCOMPARE(vitrine::problemOf([&] { mergeAdapters(tiny, {{folder("a")}}, folder("merged")); }), wanted);
    QVERIFY(!std::filesystem::exists(folder("merged")));
    auto model = golden::model();
    QCOMPARE(vitrine::problemOf([&] { loadAdapter(model, folder("a")); }), wanted);
    if (tensor.contains("vision_model"))
        QCOMPARE(vitrine::problemOf([&] { ImageFeatures(tiny, folder("a"), "cpu"); }), wanted);
}

void TestRefusedAdapters::wholeNumbersAreRefused_data()
{
    QTest::addColumn<QString>("tensor");
    QTest::newRow("of a branch") << "model.layers.1.self_attn.o_proj.lora_A.weight";
    QTest::newRow("kept whole") << "lm_head.weight";
}

void TestRefusedAdapters::wholeNumbersAreRefused()
{
    QFETCH(QString, tensor);
    auto config = configOf({"o_proj"});
    config.modules_to_save = {"lm_head"};
    writeRandomAdapter(folder("a"), config, 1);
    const auto file = folder("a") / kAdapterFile;
    const auto name = kPeftPrefix + tensor.toStdString();
    auto tensors = readTensors(file);
    tensors.at(name) = tensors.at(name).to(torch::kInt32);
    saveTensors(file, {tensors.begin(), tensors.end()});
    auto model = golden::model();
    QCOMPARE(vitrine::problemOf([&] { loadAdapter(model, folder("a")); }), "SafetensorsDtype " + name);
}

void TestRefusedAdapters::tensorsOfNothingAreRefused_data()
{
    QTest::addColumn<QString>("tensor");
    QTest::addColumn<QString>("code");
    QTest::newRow("a module that is not there") << "model.layers.7.self_attn.o_proj.lora_A.weight" << "AdapterField";
    QTest::newRow("a parameter that is not there") << "model.extra.weight" << "AdapterField";
    QTest::newRow("another kind of part") << "model.layers.0.self_attn.o_proj.lora_magnitude_vector" << "AdapterField";
    QTest::newRow("a module beside target_modules") << "model.layers.0.mlp.down_proj.lora_A.weight" << "AdapterNotCovered";
    QTest::newRow("a parameter beside modules_to_save") << "lm_head.weight" << "AdapterNotCovered";
}

void TestRefusedAdapters::tensorsOfNothingAreRefused()
{
    QFETCH(QString, tensor);
    QFETCH(QString, code);
    writeRandomAdapter(folder("a"), configOf({"o_proj"}), 1);
    const auto name = kPeftPrefix + tensor.toStdString();
    std::vector<std::pair<std::string, torch::Tensor>> tensors{{name, torch::zeros({4, 48})}};
    for (const auto& [own, values] : readTensors(folder("a") / kAdapterFile))
        tensors.emplace_back(own, values);
    saveTensors(folder("a") / kAdapterFile, tensors);
    auto model = golden::model();
    QCOMPARE(vitrine::problemOf([&] { loadAdapter(model, folder("a")); }), code.toStdString() + " " + name);
}

void TestRefusedAdapters::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* fields, ErrorCode code) {
        QTest::newRow(name) << QString(fields) << static_cast<int>(code);
    };
    row("another kind", R"("peft_type":"IA3","target_modules":["o_proj"])", ErrorCode::AdapterField);
    row("DoRA", R"("use_dora":true,"target_modules":["o_proj"])", ErrorCode::AdapterField);
    row("biases", R"("bias":"all","target_modules":["o_proj"])", ErrorCode::AdapterField);
    row("a broken expression", R"("target_modules":"o_proj(")", ErrorCode::AdapterField);
    row("a broken pattern", R"("target_modules":["o_proj"],"rank_pattern":{"(":3})", ErrorCode::AdapterField);
    row("no targets", R"("r":4)", ErrorCode::AdapterField);
    row("targets that the model lacks", R"("target_modules":["mystery"])", ErrorCode::AdapterNotCovered);
    row("another rank", R"("r":3,"target_modules":["o_proj"])", ErrorCode::TensorShape);
    row("more targets than tensors", R"("r":4,"target_modules":["o_proj","down_proj"])", ErrorCode::TensorMissing);
    row("fewer targets than tensors", R"("r":4,"target_modules":"model.layers.0.self_attn.o_proj")",
        ErrorCode::AdapterNotCovered);
    row("whole modules that are not there", R"("r":4,"target_modules":["o_proj"],"modules_to_save":["lm_head"])",
        ErrorCode::TensorMissing);
    row("a rank beyond reason", R"("r":100000000,"target_modules":["o_proj"])", ErrorCode::AdapterField);
}

void TestRefusedAdapters::whatDoesNotFitIsRefused()
{
    QFETCH(QString, config);
    QFETCH(int, code);
    writeRandomAdapter(folder("a"), configOf({"o_proj"}), 1);
    vitrine::core::writeFileAtomically(folder("a") / "adapter_config.json", "{" + config.toStdString() + "}");
    auto model = golden::model();
    const auto before = logits(model);
    QCOMPARE(static_cast<int>(refusal([&] { loadAdapter(model, folder("a")); })), code);
    QVERIFY(torch::equal(logits(model), before)); // the model is as it was
}

QTEST_GUILESS_MAIN(TestRefusedAdapters)
#include "test_refused_adapters.moc"
