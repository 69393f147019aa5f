// SPDX-License-Identifier: GPL-3.0-or-later
// Every measurement runs on a tiny model and says what it measured; how fast is no test's business.
#include <span>
#include <utility>
#include <vector>

#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/vlm/bench.h"
#include "engine/vlm/config.h"
#include "engine/vlm/kernels/quantise.h"

using namespace vitrine::vlm;

namespace {

BenchOptions tiny()
{
    const auto folder = qEnvironmentVariable("VITRINE_GOLDENS", VITRINE_SOURCE_FOLDER "/../shared/phi3v").toStdString();
    BenchOptions options;
    options.model = std::filesystem::path(folder) / "tiny";
    options.prompt = 24;
    options.depth = 10;
    options.new_tokens = 3;
    options.batch = 2;
    return options;
}

} // namespace

class TestBench : public QObject {
    Q_OBJECT
private slots:
    void saysWhatItMeasured_data();
    void saysWhatItMeasured();
    void countsTheBytesOfCodesAndScales();
    void refusesAFolderWithoutAConfig();
};

void TestBench::saysWhatItMeasured_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("generate") << 0 << QStringList{"tokens_per_second", "read_gb_per_second", "of_bandwidth"};
    QTest::newRow("prefill") << 1 << QStringList{"seconds", "tokens_per_second", "gemm_gflop_per_second", "of_gemm"};
    QTest::newRow("vision") << 2 << QStringList{"seconds", "crops_per_second", "of_gemm"};
    QTest::newRow("load") << 3 << QStringList{"seconds", "bytes", "gb_per_second"};
    QTest::newRow("gemm") << 4 << QStringList{"gemm_gflop_per_second"};
}

void TestBench::saysWhatItMeasured()
{
    QFETCH(int, kind);
    QFETCH(QStringList, figures);
    constexpr decltype(&benchGemm) kMeasures[] = {benchGenerate, benchPrefill, benchVision, benchLoad, benchGemm};
    const std::pair<BenchPrecision, const char*> precisions[] = {{BenchPrecision::F32, "f32"},
                                                                 {BenchPrecision::Bf16, "bf16"},
                                                                 {BenchPrecision::Int8, "int8"},
                                                                 {BenchPrecision::Nf4, "nf4"}};
    const bool knowsQuantised = kMeasures[kind] != &benchVision && kMeasures[kind] != &benchGemm;
    for (const auto& [precision, name] : std::span(precisions).first(knowsQuantised ? 4 : 2)) {
        auto options = tiny();
        options.precision = precision;
        const auto result = kMeasures[kind](options, {});
        QCOMPARE(result.at("what").get<std::string>(), std::string(QTest::currentDataTag()));
        QCOMPARE(result.at("precision").get<std::string>(), std::string(name));
        QVERIFY(result.at("threads").get<int>() >= 1);
        for (const auto& figure : figures)
            QVERIFY2(result.at(figure.toStdString()).get<double>() > 0.0, qPrintable(figure));
    }
}

void TestBench::countsTheBytesOfCodesAndScales()
{
    const auto config = Phi3VisionConfig::load(tiny().model);
    const auto head = config.vocab_size * config.hidden_size * 2;
    for (const auto precision : {BenchPrecision::Int8, BenchPrecision::Nf4}) {
        std::int64_t layers = 0;
        for (const auto& spec : tensorTable(config)) {
            if (!spec.name.starts_with("model.layers.") || spec.shape.size() != 2)
                continue;
            const std::vector<float> zeros(static_cast<std::size_t>(spec.shape[0] * spec.shape[1]));
            const auto format = precision == BenchPrecision::Int8 ? kernels::WeightFormat::Int8 : kernels::WeightFormat::Nf4;
            layers += kernels::quantise(zeros.data(), kernels::ActivationFormat::F32, spec.shape[0], spec.shape[1], format, 1)
                          .bytes();
        }
        auto options = tiny();
        options.precision = precision;
        QCOMPARE(benchGenerate(options).at("weight_bytes").get<double>(), static_cast<double>(layers + head));
        const auto kept = benchLoad(options).at("bytes").get<double>();
        options.precision = BenchPrecision::Bf16;
        QVERIFY(kept > static_cast<double>(layers + head)); // with the tower, embeddings and norms
        QVERIFY(kept < benchLoad(options).at("bytes").get<double>());
    }
}

void TestBench::refusesAFolderWithoutAConfig()
{
    auto options = tiny();
    options.model = "/nowhere";
    QVERIFY_EXCEPTION_THROWN(benchGenerate(options), vitrine::core::Error);
}

QTEST_GUILESS_MAIN(TestBench)
#include "test_bench.moc"
