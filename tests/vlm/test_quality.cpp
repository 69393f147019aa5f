// SPDX-License-Identifier: GPL-3.0-or-later
// What quantised weights cost, on the tiny model. Its weights are random: the order of the figures counts.
#include <cmath>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/vlm/quality.h"
#include "tests/vlm/goldens.h"

using namespace vitrine;
using namespace vitrine::vlm;

namespace {

constexpr const char* kPictures[] = {"small.png", "alpha.png", "portrait.png"};

std::optional<core::Picture> goldenPicture(std::size_t index)
{
    return imaging::decodePicture(goldensFolder() / "goldens" / "images" / kPictures[index]);
}

QualityOptions tiny(std::vector<WeightPrecision> precisions)
{
    QualityOptions options;
    options.model = goldensFolder() / "tiny";
    options.prompt = "<|user|>\n<|image_1|>What is shown in this image?<|end|><|assistant|>\n";
    options.pictures = std::size(kPictures);
    options.max_new_tokens = 12;
    options.num_crops = 1;
    options.precisions = std::move(precisions);
    return options;
}

} // namespace

class TestQuality : public QObject {
    Q_OBJECT
private slots:
    void divergenceIsTheFormula_data()
    {
        QTest::addColumn<QList<float>>("base");
        QTest::addColumn<QList<float>>("other");
        QTest::addColumn<double>("wanted");
        const double ln2 = std::log(2.0), ln3 = std::log(3.0);
        const auto ln = [](double value) { return static_cast<float>(std::log(value)); };
        QTest::newRow("the same") << QList<float>{0.5F, -1.0F, 3.0F} << QList<float>{0.5F, -1.0F, 3.0F}
                                  << 0.0;
        QTest::newRow("shifted") << QList<float>{1.0F, 2.0F} << QList<float>{101.0F, 102.0F} << 0.0;
        // P = (1/2, 1/2), Q = (1/4, 3/4): 1/2 · ln 2 + 1/2 · ln 2/3
        QTest::newRow("halves and quarters")
            << QList<float>{0.0F, 0.0F} << QList<float>{0.0F, ln(3.0)} << ln2 - ln3 / 2.0;
        // P = (1/6, 2/6, 3/6), Q uniform: ln 3 − H(P)
        QTest::newRow("against uniform")
            << QList<float>{0.0F, ln(2.0), ln(3.0)} << QList<float>{7.0F, 7.0F, 7.0F}
            << ln3 - (ln2 / 6 + ln3 / 6 + ln3 / 3 + ln2 / 2);
        QTest::newRow("never") << QList<float>{0.0F, -INFINITY} << QList<float>{0.0F, 0.0F} << ln2;
    }
    void divergenceIsTheFormula()
    {
        QFETCH(QList<float>, base);
        QFETCH(QList<float>, other);
        QFETCH(double, wanted);
        const double found = klDivergence(std::span(base.constData(), std::size_t(base.size())),
                                          std::span(other.constData(), std::size_t(other.size())));
        QVERIFY2(std::abs(found - wanted) <= 1e-7,
                 qPrintable(QString::number(found) + " " + QString::number(wanted)));
        QVERIFY(found >= 0.0);
    }

    void aModelIsNoFurtherThanItselfAndEightBitsAreNearerThanFour()
    {
        const auto report = measureQuality(
            tiny({WeightPrecision::AsStored, WeightPrecision::Int8, WeightPrecision::Nf4}), goldenPicture);
        QCOMPARE(report.pictures, std::size(kPictures));
        QCOMPARE(report.stored_dtype, std::string("float32"));
        QCOMPARE(report.compute, std::string("f32"));
        QVERIFY(report.tokens >= 3 && report.tokens <= 36);
        const auto& itself = report.figures.at(0);
        const auto& int8 = report.figures.at(1);
        const auto& nf4 = report.figures.at(2);
        QVERIFY(itself.kl_mean <= 1e-12 && itself.kl_p99 <= 1e-12);
        QCOMPARE(itself.same_caption, 1.0);
        QCOMPARE(itself.same_leading_tokens, 1.0);
        QCOMPARE(itself.weight_bytes, report.base_weight_bytes);
        qInfo("divergence: int8 %.3g, nf4 %.3g", int8.kl_mean, nf4.kl_mean);
        QVERIFY(int8.kl_mean > 0.0 && int8.kl_mean < nf4.kl_mean);
        QVERIFY(int8.kl_p99 >= int8.kl_mean && int8.kl_p99 < nf4.kl_p99);
        QVERIFY(nf4.weight_bytes < int8.weight_bytes && int8.weight_bytes < report.base_weight_bytes);
    }

    void whatCannotBeReadIsLeftOut()
    {
        const auto report = measureQuality(tiny({WeightPrecision::Int8}), [](std::size_t index) {
            return index == 1 ? std::nullopt : goldenPicture(index);
        });
        QCOMPARE(report.pictures, std::size(kPictures) - 1);
        QVERIFY(report.figures.at(0).kl_mean > 0.0);
    }

    void stopsAndTellsHowFarItIs()
    {
        std::stop_source source;
        core::Progress progress{source.get_token()};
        std::uint64_t last = 0, whole = 0;
        progress.report = [&](std::uint64_t done, std::uint64_t total) {
            QVERIFY(done >= last);
            last = done;
            whole = total;
        };
        measureQuality(tiny({WeightPrecision::Int8}), goldenPicture, progress);
        QCOMPARE(last, std::uint64_t(6)); // three pictures through two models
        QCOMPARE(whole, last);
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(core::Cancelled,
                                 measureQuality(tiny({WeightPrecision::Int8}), goldenPicture, progress));
    }
};

QTEST_GUILESS_MAIN(TestQuality)
#include "test_quality.moc"
