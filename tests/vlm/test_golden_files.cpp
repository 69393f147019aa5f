// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <fstream>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/vlm/config.h"
#include "engine/vlm/safetensors.h"
#include "tests/vlm/goldens.h"

using namespace vitrine;
using namespace vitrine::vlm;

/// Files that the reference wrote: read whole, and written again.
class TestGoldenFiles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void rewritingASafetensorsFileGivesItsBytes_data();
    void rewritingASafetensorsFileGivesItsBytes();
    void tableHasTheCheckpointsTensors_data();
    void tableHasTheCheckpointsTensors();
    void tableHasTheReleasedTensors();
    void tableIsInTheReferencesOrder();
    void configsAreReadWhole_data();
    void configsAreReadWhole();
};

void TestGoldenFiles::initTestCase()
{
    QVERIFY2(std::filesystem::exists(goldensFolder() / "goldens"), goldensFolder().c_str());
}

void TestGoldenFiles::rewritingASafetensorsFileGivesItsBytes_data()
{
    QTest::addColumn<QString>("file");
    for (const auto& entry : std::filesystem::recursive_directory_iterator(goldensFolder()))
        if (entry.path().extension() == ".safetensors")
            QTest::newRow(entry.path().lexically_relative(goldensFolder()).c_str())
                << QString::fromStdString(entry.path());
}

void TestGoldenFiles::rewritingASafetensorsFileGivesItsBytes()
{
    QFETCH(QString, file);
    const SafetensorsFile read(file.toStdString());
    QVERIFY(!read.names().empty());
    std::vector<TensorToWrite> tensors;
    for (const auto& name : read.names()) {
        const auto& view = read.tensor(name);
        tensors.push_back({name, view.dtype, view.shape, view.data});
    }
    QTemporaryDir folder;
    const std::filesystem::path written = folder.filePath("written.safetensors").toStdString();
    writeSafetensors(written, tensors, read.metadata());
    QVERIFY(core::readFile(written) == core::readFile(file.toStdString()));
}

void TestGoldenFiles::tableHasTheCheckpointsTensors_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("one file") << "tiny";
    QTest::newRow("shards") << "tiny-sharded-bf16";
}

void TestGoldenFiles::tableHasTheCheckpointsTensors()
{
    QFETCH(QString, model);
    const auto folder = goldensFolder() / model.toStdString();
    const auto config = Phi3VisionConfig::load(folder);
    const Checkpoint checkpoint(folder);
    const auto dtype = config.torch_dtype == "float32" ? Dtype::F32 : Dtype::Bf16;
    std::uint64_t bytes = 0;
    const auto table = tensorTable(config);
    QCOMPARE(table.size(), checkpoint.names().size());
    for (const auto& spec : table) {
        QVERIFY2(checkpoint.contains(spec.name), spec.name.c_str());
        QVERIFY2(checkpoint.tensor(spec.name).shape == spec.shape, spec.name.c_str());
        QCOMPARE(checkpoint.tensor(spec.name).dtype, dtype);
        bytes += checkpoint.tensor(spec.name).data.size();
    }
    QCOMPARE(checkpoint.totalBytes(), bytes);
}

void TestGoldenFiles::tableHasTheReleasedTensors()
{
    std::ifstream stream(goldensFolder() / "released/model.safetensors.index.json");
    const auto index = nlohmann::json::parse(stream);
    const auto table = tensorTable(Phi3VisionConfig::load(goldensFolder() / "released"));
    QCOMPARE(table.size(), index.at("weight_map").size());
    std::uint64_t elements = 0;
    for (const auto& spec : table) {
        QVERIFY2(index.at("weight_map").contains(spec.name), spec.name.c_str());
        std::uint64_t size = 1;
        for (const auto side : spec.shape)
            size *= side;
        elements += size;
    }
    QCOMPARE(2 * elements,
             index.at("metadata").at("total_size").get<std::uint64_t>()); // two bytes each in bf16
}

void TestGoldenFiles::tableIsInTheReferencesOrder()
{
    std::ifstream stream(goldensFolder() / "goldens/forward.json");
    const auto golden = nlohmann::ordered_json::parse(stream);
    std::vector<std::string> expected, found;
    for (const auto& [name, norm] : golden.at("grad_norms").items())
        expected.push_back(name);
    for (const auto& spec : tensorTable(Phi3VisionConfig::load(goldensFolder() / "tiny")))
        if (golden.at("grad_norms").contains(spec.name))
            found.push_back(spec.name);
    QVERIFY(!expected.empty());
    QCOMPARE(found, expected);
}

void TestGoldenFiles::configsAreReadWhole_data()
{
    QTest::addColumn<QString>("model");
    for (const auto* model : {"released", "tiny", "tiny-sharded-bf16"})
        QTest::newRow(model) << model;
}

void TestGoldenFiles::configsAreReadWhole()
{
    QFETCH(QString, model);
    const auto folder = goldensFolder() / model.toStdString();
    const auto config = Phi3VisionConfig::load(folder);
    QVERIFY(config.rope_scaling);
    QCOMPARE(config.eos_token_ids, (std::vector<std::int64_t>{32000, 32001, 32007}));

    // Every field of ours is in the reference's file with the same value; the ones that say nothing about
    // sizes aside.
    std::ifstream stream(folder / "config.json");
    const auto original = nlohmann::json::parse(stream);
    const auto written = config.toJson();
    for (const auto& [key, value] : written.items())
        if (key != "eos_token_id" && key != "pad_token_id" && key != "sliding_window")
            QVERIFY2(original.contains(key) && original.at(key) == value, key.c_str());

    std::ifstream preprocessorStream(folder / "preprocessor_config.json");
    QVERIFY(PreprocessorConfig::load(folder).toJson() == nlohmann::json::parse(preprocessorStream));
}

QTEST_GUILESS_MAIN(TestGoldenFiles)
#include "test_golden_files.moc"
