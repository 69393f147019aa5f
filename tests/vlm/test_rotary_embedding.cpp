// SPDX-License-Identifier: GPL-3.0-or-later
// Angles up to the last position that the released models have, against double precision.
#include "tests/vlm/golden_tensors.h"

#include <cmath>

#include "engine/vlm/nn/kv_cache.h"
#include "engine/vlm/nn/rotary_embedding.h"

namespace golden = vitrine::vlm::golden;
using namespace vitrine::vlm;

namespace {

constexpr std::int64_t kLastPosition = 131'071;

/// The angle of a position in every pair of numbers (SPEC.md, "RoPE").
std::vector<double> anglesAt(const Phi3VisionConfig& config, std::int64_t position,
                             const std::vector<double>& factors)
{
    std::vector<double> angles;
    for (std::size_t pair = 0; pair < factors.size(); ++pair) {
        const double exponent = 2.0 * static_cast<double>(pair) / static_cast<double>(config.headSize());
        angles.push_back(static_cast<double>(position) /
                         (factors[pair] * std::pow(config.rope_theta, exponent)));
    }
    return angles;
}

double scaleOf(const Phi3VisionConfig& config)
{
    const auto original = static_cast<double>(config.original_max_position_embeddings);
    const double stretch = static_cast<double>(config.max_position_embeddings) / original;
    return std::sqrt(1.0 + std::log(stretch) / std::log(original));
}

/// How far an f32 angle may be off: a few roundings of it, and those of cosine and scale.
double toleranceOf(double angle)
{
    return angle * 4 * std::ldexp(1.0, -23) + 1e-6;
}

} // namespace

class TestRotaryEmbedding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anglesEqualThoseOfDoublePrecision_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<qint64>("position");
        for (const QString model : {"tiny", "released"})
            for (const qint64 position :
                 {qint64(0), qint64(1), qint64(4'095), qint64(4'096), qint64(65'536), qint64(kLastPosition)})
                QTest::addRow("%s at %lld", qPrintable(model), position) << model << position;
    }
    void anglesEqualThoseOfDoublePrecision()
    {
        QFETCH(QString, model);
        QFETCH(qint64, position);
        const auto config = Phi3VisionConfig::load(golden::folder() / model.toStdString());
        QCOMPARE(config.max_position_embeddings, kLastPosition + 1);
        const auto& scaling = *config.rope_scaling;
        const bool isLong = position >= config.original_max_position_embeddings;
        const auto wanted = anglesAt(config, position, isLong ? scaling.long_factor : scaling.short_factor);
        const auto found =
            RotaryEmbedding(config).angles(torch::tensor({static_cast<std::int64_t>(position)}));
        QCOMPARE(found.cos.sizes().vec(), (std::vector<std::int64_t>{1, config.headSize()}));
        const double scale = scaleOf(config);
        for (std::size_t at = 0; at < 2 * wanted.size(); ++at) { // both halves are alike
            const double angle = wanted[at % wanted.size()], tolerance = scale * toleranceOf(angle);
            const auto index = static_cast<std::int64_t>(at);
            const double cosine = found.cos[0][index].item<double>(),
                         sine = found.sin[0][index].item<double>();
            QVERIFY2(std::abs(cosine - scale * std::cos(angle)) <= tolerance &&
                         std::abs(sine - scale * std::sin(angle)) <= tolerance,
                     qPrintable(QString("number %1: %2, %3").arg(at).arg(cosine).arg(sine)));
        }
    }

    void aTokenAtTheLastPositionIsRotatedThere()
    {
        const torch::NoGradGuard noGrad;
        auto model = golden::model();
        const auto& config = model->config();
        const auto size = config.headSize(), half = size / 2, heads = config.num_key_value_heads;
        const auto options = torch::TensorOptions(torch::kFloat32);
        const auto token = model->embedTokens(torch::tensor({{17}}));
        const auto keyOf = [&](KvCache& cache) { // the first layer's, of the last place: [K, Dh]
            const auto nothing = torch::empty({1, heads, 0, size}, options);
            return cache.append(0, nothing, nothing).first.select(2, cache.length() - 1)[0];
        };
        KvCache atBegin(config, 1, 1, options);
        model->hiddenStates(token, atBegin);
        const auto unrotated = keyOf(atBegin).to(torch::kFloat64); // times the scale, as the other will be

        KvCache cache(config, 1, kLastPosition + 1, options);
        const auto earlier = torch::zeros({1, heads, kLastPosition, size}, options);
        for (std::int64_t layer = 0; layer < config.num_hidden_layers; ++layer)
            cache.append(static_cast<std::size_t>(layer), earlier, earlier);
        cache.advance(kLastPosition);
        const auto hidden = model->hiddenStates(token, cache);
        QCOMPARE(cache.length(), kLastPosition + 1);
        QVERIFY(torch::isfinite(hidden).all().item<bool>());
        const auto found = keyOf(cache);
        const auto angles = anglesAt(config, kLastPosition, config.rope_scaling->long_factor);
        for (std::int64_t head = 0; head < heads; ++head)
            for (std::int64_t pair = 0; pair < half; ++pair) {
                const double angle = angles[static_cast<std::size_t>(pair)];
                const double x = unrotated[head][pair].item<double>(),
                             y = unrotated[head][pair + half].item<double>();
                const double tolerance = (std::abs(x) + std::abs(y)) * toleranceOf(angle) + 1e-6;
                QVERIFY(std::abs(found[head][pair].item<double>() -
                                 (x * std::cos(angle) - y * std::sin(angle))) <= tolerance);
                QVERIFY(std::abs(found[head][pair + half].item<double>() -
                                 (y * std::cos(angle) + x * std::sin(angle))) <= tolerance);
            }
    }
};

QTEST_GUILESS_MAIN(TestRotaryEmbedding)
#include "test_rotary_embedding.moc"
