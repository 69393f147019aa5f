// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints without torch: random ones of every layout, and what is said of one that does not fit.
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstring>
#include <set>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/vlm/checkpoint_check.h"
#include "engine/vlm/checkpoint_writer.h"
#include "engine/vlm/half_precision.h"
#include "engine/vlm/model_summary.h"
#include "engine/vlm/random_checkpoint.h"
#include "tests/vlm/goldens.h"
#include "tests/vlm/problem_of.h"

using namespace vitrine;
using namespace vitrine::vlm;

namespace {

CheckpointDescription tiny()
{
    return {goldensFolder() / "tiny", goldensFolder() / "tiny"};
}

/// The value of a bf16 or f16 number's bits.
float valueOf(std::uint16_t bits, Dtype dtype)
{
    if (dtype == Dtype::Bf16)
        return fromBf16Bits(bits);
    const int exponent = (bits >> 10) & 31, mantissa = bits & 1023;
    const float magnitude = exponent == 0 ? std::ldexp(static_cast<float>(mantissa), -24)
                                          : std::ldexp(static_cast<float>(mantissa + 1024), exponent - 25);
    return (bits & 0x8000) != 0 ? -magnitude : magnitude;
}

std::vector<float> numbersOf(const TensorView& view)
{
    std::vector<float> numbers;
    const auto size = bytesOf(view.dtype);
    for (std::size_t at = 0; at < view.data.size(); at += size) {
        if (view.dtype == Dtype::F32) {
            float value = 0;
            std::memcpy(&value, &view.data[at], sizeof value);
            numbers.push_back(value);
        } else {
            std::uint16_t bits = 0;
            std::memcpy(&bits, &view.data[at], sizeof bits);
            numbers.push_back(valueOf(bits, view.dtype));
        }
    }
    return numbers;
}

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void halfPrecisionRoundsToTheNearest_data()
    {
        QTest::addColumn<float>("value");
        QTest::addColumn<int>("bf16");
        QTest::addColumn<int>("f16");
        QTest::newRow("one") << 1.0F << 0x3f80 << 0x3c00;
        QTest::newRow("a third") << 1.0F / 3 << 0x3eab << 0x3555;
        QTest::newRow("negative") << -0.02F << 0xbca4 << 0xa51f;
        QTest::newRow("tie to even, down") << 1.00390625F << 0x3f80 << 0x3c04;
        QTest::newRow("tie to even, up") << 1.01171875F << 0x3f82 << 0x3c0c;
        QTest::newRow("subnormal in f16") << 3e-6F << 0x3649 << 0x0032;
        QTest::newRow("rounds up to the smallest normal") << 6.1035e-5F << 0x3880 << 0x0400;
        QTest::newRow("zero") << 0.0F << 0 << 0;
    }
    void halfPrecisionRoundsToTheNearest()
    {
        QFETCH(float, value);
        QFETCH(int, bf16);
        QFETCH(int, f16);
        QCOMPARE(static_cast<int>(toBf16Bits(value)), bf16);
        QCOMPARE(static_cast<int>(toF16Bits(value)), f16);
    }

    void randomCheckpointsFitTheirConfig_data()
    {
        QTest::addColumn<int>("dtype");
        QTest::addColumn<int>("shards");
        QTest::newRow("f32, one file") << static_cast<int>(Dtype::F32) << 0;
        QTest::newRow("bf16, three shards") << static_cast<int>(Dtype::Bf16) << 3;
        QTest::newRow("f16, two shards") << static_cast<int>(Dtype::F16) << 2;
    }
    void randomCheckpointsFitTheirConfig()
    {
        QFETCH(int, dtype);
        QFETCH(int, shards);
        const auto wanted = static_cast<Dtype>(dtype);
        writeRandomCheckpoint(folder("random"), tiny(),
                              {.dtype = wanted, .shards = static_cast<std::size_t>(shards), .seed = 5});
        const auto summary = inspectModel(folder("random"));
        QVERIFY(summary.problems.empty());
        QCOMPARE(summary.files.size(), static_cast<std::size_t>(std::max(1, shards)));
        QCOMPARE(summary.dtypes.size(), std::size_t(1));
        QCOMPARE(summary.dtypes.front().dtype, nameOf(wanted));
        QCOMPARE(summary.weightBytes, summary.parameters * bytesOf(wanted));
        for (const auto& file : summary.files) { // half the bytes are in two of its tensors: two shards can be equal
            QVERIFY(file.tensors > 0);
            QVERIFY(shards != 2 || file.bytes * 2 > summary.weightBytes / 2);
        }

        const Checkpoint checkpoint(folder("random"));
        for (const auto number : numbersOf(checkpoint.tensor("model.norm.weight")))
            QCOMPARE(number, 1.0F);
        const auto table = numbersOf(checkpoint.tensor("lm_head.weight"));
        double sum = 0, squares = 0;
        for (const auto number : table) {
            sum += number;
            squares += static_cast<double>(number) * number;
        }
        const auto count = static_cast<double>(table.size());
        QVERIFY(std::abs(sum / count) < 5e-4);
        QVERIFY(std::abs(std::sqrt(squares / count) / summary.config.initializer_range - 1.0) < 0.02);
    }

    void sameSeedSameBytes()
    {
        writeRandomCheckpoint(folder("a"), tiny(), {.seed = 7});
        writeRandomCheckpoint(folder("b"), tiny(), {.seed = 7});
        writeRandomCheckpoint(folder("c"), tiny(), {.seed = 8});
        const auto bytes = [&](const char* name) { return core::readFile(folder(name) / "model.safetensors"); };
        QVERIFY(bytes("a") == bytes("b"));
        QVERIFY(bytes("a") != bytes("c"));
    }

    void shippedDescriptionsHaveTheReleasedSize_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("crops");
        QTest::newRow("Phi-3") << "phi-3-vision" << 16;
        QTest::newRow("Phi-3.5") << "phi-3.5-vision" << 4;
    }
    void shippedDescriptionsHaveTheReleasedSize()
    {
        QFETCH(QString, name);
        QFETCH(int, crops);
        const auto description = checkpointDescription(name.toStdString());
        const auto config = Phi3VisionConfig::load(description.config);
        std::uint64_t bytes = 0;
        for (const auto& spec : tensorTable(config))
            bytes += TensorHeader{spec.name, Dtype::Bf16, spec.shape}.bytes();
        QCOMPARE(bytes, std::uint64_t(8'293'242'880)); // the released index's total_size
        QCOMPARE(PreprocessorConfig::load(description.config).num_crops, crops);
        QVERIFY(std::filesystem::exists(description.tokenizer / "tokenizer.json"));
    }

    void anotherLayoutReplacesTheOneBefore()
    {
        writeRandomCheckpoint(folder("m"), tiny(), {.shards = 3, .seed = 1});
        const auto replace = ExistingModel::Replace;
        writeRandomCheckpoint(folder("m"), tiny(), {.shards = 1, .seed = 2, .existing = replace});
        QCOMPARE(weightFiles("m"), std::set<std::string>{"model.safetensors"});
        writeRandomCheckpoint(folder("m"), tiny(), {.shards = 2, .seed = 3, .existing = replace});
        const std::set<std::string> sharded{"model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors",
                                            "model.safetensors.index.json"};
        QCOMPARE(weightFiles("m"), sharded);
        QVERIFY(inspectModel(folder("m")).problems.empty());
    }

    void noModelIsOverwrittenUnasked()
    {
        writeRandomCheckpoint(folder("m"), tiny(), {.seed = 1});
        const auto before = core::readFile(folder("m") / "model.safetensors");
        QCOMPARE(problemOf([&] { writeRandomCheckpoint(folder("m"), tiny(), {.seed = 2}); }), std::string("ModelExists"));
        const RandomCheckpointOptions replacing{.seed = 2, .existing = ExistingModel::Replace};
        QCOMPARE(problemOf([&] { writeRandomCheckpoint(folder("m"), {folder("m"), tiny().tokenizer}, replacing); }),
                 std::string("ModelOverItself"));
        QVERIFY(core::readFile(folder("m") / "model.safetensors") == before);
    }

    void aStopLeavesNothing()
    {
        std::stop_source stop;
        core::Progress progress{stop.get_token(), [&](auto done, auto) {
                                    if (done > 1'000'000)
                                        stop.request_stop();
                                }};
        QVERIFY_EXCEPTION_THROWN(writeRandomCheckpoint(folder("m"), tiny(), {}, progress), core::Cancelled);
        QVERIFY(std::filesystem::is_empty(folder(".")));
    }

    void everyTensorThatDoesNotFitIsNamed()
    {
        const auto config = Phi3VisionConfig::load(tiny().config);
        std::vector<TensorHeader> headers;
        for (const auto& spec : tensorTable(config)) {
            auto header = TensorHeader{spec.name, Dtype::F32, spec.shape};
            if (spec.name.ends_with("mlp.down_proj.weight"))
                continue;
            if (spec.name == "model.layers.1.self_attn.o_proj.weight")
                header.shape.push_back(1);
            if (spec.name == "model.norm.weight")
                header.dtype = Dtype::I32;
            headers.push_back(header);
        }
        headers.push_back({"model.layers.9.extra", Dtype::F32, {2}});
        writeCheckpoint(folder("bad"), headers, 1, [](const TensorHeader& tensor, const ByteSink& sink) {
            sink(std::vector<std::byte>(tensor.bytes()));
        });
        for (const auto* name : {"config.json", "preprocessor_config.json"})
            core::writeFileAtomically(folder("bad") / name, core::readFile(tiny().config / name));
        const auto summary = inspectModel(folder("bad"));
        QStringList found;
        for (const auto& problem : summary.problems)
            found << QString::fromStdString(core::nameOf(problem.code) + " " + problem.where.item);
        const QStringList wanted{"TensorMissing model.layers.0.mlp.down_proj.weight",
                                 "TensorShape model.layers.1.self_attn.o_proj.weight",
                                 "TensorMissing model.layers.1.mlp.down_proj.weight",
                                 "TensorMissing model.layers.2.mlp.down_proj.weight",
                                 "SafetensorsDtype model.norm.weight",
                                 "TensorUnexpected model.layers.9.extra"};
        QCOMPARE(found, wanted);
        try {
            checkCheckpoint(Checkpoint(folder("bad")), config, folder("bad"));
            QFAIL("the checkpoint was accepted");
        } catch (const core::Error& error) {
            QCOMPARE(error.problem().code, core::ErrorCode::CheckpointTensors);
            const QString text = error.what();
            for (const auto* part : {"3 (model.layers.{0-2}.mlp.down_proj.weight)", "1 (model.layers.9.extra)",
                                     "1 (model.layers.1.self_attn.o_proj.weight)", "1 (model.norm.weight)"})
                QVERIFY2(text.contains(part), error.what());
        }
    }

    void anotherNumberFormatThanTheConfigsIsNoticed_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<int>("most"); // of what most tensors are
        QTest::addColumn<int>("norms");
        QTest::addColumn<QString>("notice");
        const auto row = [](const char* name, const char* config, Dtype most, Dtype norms, const char* notice) {
            QTest::newRow(name) << config << int(most) << int(norms) << notice;
        };
        row("as the config says", "bfloat16", Dtype::Bf16, Dtype::Bf16, "");
        row("more than it says", "bfloat16", Dtype::F32, Dtype::F32, "CheckpointRounded ALL (F32), bfloat16");
        row("norms with more", "bfloat16", Dtype::Bf16, Dtype::F32, "CheckpointRounded NORMS (F32), bfloat16");
        row("neither nor", "bfloat16", Dtype::F16, Dtype::F32, "CheckpointRounded NORMS (F32), OTHERS (F16), bfloat16");
        row("another range", "float16", Dtype::Bf16, Dtype::Bf16, "CheckpointRounded ALL (BF16), float16");
        row("less than it says", "float32", Dtype::Bf16, Dtype::F32, "CheckpointWidened OTHERS (BF16), float32");
        row("what has a problem", "bfloat16", Dtype::Bf16, Dtype::I32, "");
    }
    void anotherNumberFormatThanTheConfigsIsNoticed()
    {
        QFETCH(QString, config);
        QFETCH(int, most);
        QFETCH(int, norms);
        QFETCH(QString, notice);
        auto source = nlohmann::json::parse(core::readFile(tiny().config / "config.json"));
        source["torch_dtype"] = config.toStdString();
        core::writeFileAtomically(folder("m") / "config.json", source.dump());
        core::writeFileAtomically(folder("m") / "preprocessor_config.json",
                                  core::readFile(tiny().config / "preprocessor_config.json"));
        std::vector<TensorHeader> headers;
        int normCount = 0;
        for (const auto& spec : tensorTable(Phi3VisionConfig::load(folder("m")))) {
            const bool isNorm = spec.name.find("norm") != std::string::npos;
            headers.push_back({spec.name, static_cast<Dtype>(isNorm ? norms : most), spec.shape});
            normCount += isNorm ? 1 : 0;
        }
        writeCheckpoint(folder("m"), headers, 1, [](const TensorHeader& tensor, const ByteSink& sink) {
            sink(std::vector<std::byte>(tensor.bytes()));
        });
        const auto summary = inspectModel(folder("m"));
        QStringList found;
        for (const auto& each : summary.notices)
            found << QString::fromStdString(core::nameOf(each.code) + " " + each.values.at(0) + ", " + each.values.at(1));
        const auto all = static_cast<int>(headers.size());
        notice.replace("NORMS", QString::number(normCount))
            .replace("OTHERS", QString::number(all - normCount))
            .replace("ALL", QString::number(all));
        QCOMPARE(found.join('|'), notice);
        QCOMPARE(summary.loadedBytes, summary.parameters * (config == "float32" ? 4 : 2));
        QCOMPARE(summary.problems.size(), norms == int(Dtype::I32) ? std::size_t(normCount) : std::size_t(0));
    }

    void namesAreGathered_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one") << QStringList{"a.1.w"} << "a.1.w";
        QTest::newRow("ranges") << QStringList{"a.0.w", "a.1.w", "a.2.w", "a.7.w"} << "a.{0-2, 7}.w";
        QTest::newRow("several kinds") << QStringList{"a.0.w", "b", "a.1.w", "a.0.v"} << "a.{0-1}.w, b, a.0.v";
        QTest::newRow("a number at the end") << QStringList{"a.3", "a.4"} << "a.{3-4}";
        QTest::newRow("a number too long to count") << QStringList{"a.12345678901234567890.w"}
                                                    << "a.12345678901234567890.w";
    }
    void namesAreGathered()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, shown);
        std::vector<std::string> list;
        for (const auto& name : names)
            list.push_back(name.toStdString());
        QCOMPARE(QString::fromStdString(gatheredNames(list)), shown);
    }

private:
    std::filesystem::path folder(const char* name) const { return m_home->filePath(name).toStdString(); }

    std::set<std::string> weightFiles(const char* name) const
    {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder(name)))
            if (entry.path().filename().string().find("safetensors") != std::string::npos)
                names.insert(entry.path().filename().string());
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "test_checkpoint.moc"
