// SPDX-License-Identifier: GPL-3.0-or-later
// How the next token is chosen, with four tokens whose probabilities are known.
#include "tests/vlm/golden_tensors.h"

#include <cmath>
#include <limits>

#include "engine/vlm/nn/generation.h"
#include "engine/vlm/nn/sampling.h"
#include "tests/vlm/problem_of.h"

namespace golden = vitrine::vlm::golden;
using namespace vitrine::vlm;
using vitrine::core::Random;
using Numbers = QList<double>;

namespace {

/// Logits of tokens with the probabilities 1/2, 1/4, 1/8 and 1/8.
torch::Tensor knownLogits()
{
    return torch::tensor({0.5F, 0.25F, 0.125F, 0.125F}).log();
}

GenerationOptions atTemperature(double temperature, std::uint64_t seed = 0)
{
    GenerationOptions options;
    options.temperature = temperature;
    options.seed = seed;
    return options;
}

std::int64_t greedy(const torch::Tensor& logits, const std::vector<std::int64_t>& earlier,
                    double repetitionPenalty)
{
    Random random(1);
    GenerationOptions options;
    options.repetition_penalty = repetitionPenalty;
    return chooseToken(logits, earlier, options, random).id;
}

} // namespace

class TestSampling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void greedyTakesTheFirstOfTheLargest()
    {
        QCOMPARE(greedy(torch::tensor({0.0F, 3.0F, 3.0F, -1.0F}), {}, 1.0), 1);
    }

    void logProbabilitiesAreThoseOfTheModel()
    {
        Random random(1);
        GenerationOptions options;
        options.repetition_penalty = 8.0; // the second token is chosen, with its own probability
        const auto token = chooseToken(knownLogits() + 4.0, {0}, options, random);
        QCOMPARE(token.id, 1);
        QVERIFY(std::abs(token.logProbability - std::log(0.25)) < 1e-5);
    }

    void tokensComeAsOftenAsTheyShould_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::addColumn<int>("topK");
        QTest::addColumn<double>("topP");
        QTest::addColumn<Numbers>("wanted");
        const double root = std::sqrt(0.5), rootSum = root + 0.5 + 2 * std::sqrt(0.125);
        QTest::newRow("as the model says") << 1.0 << 0 << 1.0 << Numbers{0.5, 0.25, 0.125, 0.125};
        QTest::newRow("temperature 2: the square roots")
            << 2.0 << 0 << 1.0
            << Numbers{root / rootSum, 0.5 / rootSum, std::sqrt(0.125) / rootSum, std::sqrt(0.125) / rootSum};
        QTest::newRow("temperature 1/2: the squares")
            << 0.5 << 0 << 1.0 << Numbers{16 / 22.0, 4 / 22.0, 1 / 22.0, 1 / 22.0};
        QTest::newRow("top-k 2") << 1.0 << 2 << 1.0 << Numbers{2 / 3.0, 1 / 3.0, 0, 0};
        QTest::newRow("top-k 1") << 1.0 << 1 << 1.0 << Numbers{1, 0, 0, 0};
        QTest::newRow("top-k of more than there are") << 1.0 << 9 << 1.0 << Numbers{0.5, 0.25, 0.125, 0.125};
        QTest::newRow("top-p: two reach it") << 1.0 << 0 << 0.7 << Numbers{2 / 3.0, 1 / 3.0, 0, 0};
        QTest::newRow("top-p: three reach it, the first of equals")
            << 1.0 << 0 << 0.8 << Numbers{4 / 7.0, 2 / 7.0, 1 / 7.0, 0};
        QTest::newRow("top-p 0: always one") << 1.0 << 0 << 0.0 << Numbers{1, 0, 0, 0};
        QTest::newRow("top-p of what top-k left") << 1.0 << 2 << 0.6 << Numbers{1, 0, 0, 0};
        QTest::newRow("top-p after the temperature") // 0.37 and 0.26 do not reach it, as 0.5 and 0.25 would
            << 2.0 << 0 << 0.7
            << Numbers{root / (root + 0.5 + std::sqrt(0.125)), 0.5 / (root + 0.5 + std::sqrt(0.125)),
                       std::sqrt(0.125) / (root + 0.5 + std::sqrt(0.125)), 0};
    }
    void tokensComeAsOftenAsTheyShould()
    {
        QFETCH(double, temperature);
        QFETCH(int, topK);
        QFETCH(double, topP);
        QFETCH(Numbers, wanted);
        constexpr int kDraws = 20'000;
        auto options = atTemperature(temperature);
        options.top_k = topK;
        options.top_p = topP;
        const auto logits = knownLogits();
        Random random(7);
        std::vector<int> counts(4);
        for (int draw = 0; draw < kDraws; ++draw)
            ++counts[static_cast<std::size_t>(chooseToken(logits, {}, options, random).id)];
        for (int id = 0; id < 4; ++id) {
            const double p = wanted[id], deviation = std::sqrt(p * (1 - p) * kDraws);
            QVERIFY2(
                std::abs(counts[static_cast<std::size_t>(id)] - p * kDraws) <= 4 * deviation + 1e-6,
                qPrintable(
                    QString("token %1 came %2 times").arg(id).arg(counts[static_cast<std::size_t>(id)])));
        }
    }

    void repetitionIsPenalisedOnceForEachToken()
    {
        const auto positive = torch::tensor({2.0F, 0.9F}), negative = torch::tensor({-1.0F, -1.5F});
        QCOMPARE(greedy(positive, {0}, 2.0), 0); // 1 is still more than 0.9
        QCOMPARE(greedy(positive, {0, 0, 0}, 2.0), 0);
        QCOMPARE(greedy(positive, {0}, 2.5), 1);
        QCOMPARE(greedy(negative, {0}, 2.0), 1);      // -2 is less than -1.5
        QCOMPARE(greedy(positive, {1}, 0.4), 1);      // below 1 it is a reward: 2.25
        QCOMPARE(greedy(negative, {-1, 99}, 2.0), 0); // a picture's place, and an id beyond the vocabulary
    }

    void theSeedDecides()
    {
        const torch::NoGradGuard noGrad;
        auto model = golden::model();
        const auto tokens = [&](std::uint64_t seed, std::size_t rows) {
            auto options = atTemperature(1.0, seed);
            options.max_new_tokens = 8;
            std::vector<std::vector<std::int64_t>> found;
            for (const auto& row :
                 generate(model, std::vector<Prompt>(rows, Prompt{{1, 5, 9, 12}, {}}), options))
                found.push_back(row.ids);
            return found;
        };
        const auto first = tokens(3, 1).front();
        QCOMPARE(tokens(3, 1).front(), first);
        for (const auto& row : tokens(3, 3))
            QCOMPARE(row, first);
        QVERIFY(tokens(4, 1).front() != first);
    }

    void whatIsNotFiniteIsRefused_data()
    {
        QTest::addColumn<float>("value");
        QTest::newRow("NaN") << std::nanf("");
        QTest::newRow("infinity") << std::numeric_limits<float>::infinity();
        QTest::newRow("minus infinity") << -std::numeric_limits<float>::infinity();
    }
    void whatIsNotFiniteIsRefused()
    {
        QFETCH(float, value);
        for (const std::int64_t place : {0, 2}) {
            auto logits = knownLogits();
            logits[place] = value;
            Random random(1);
            for (const double temperature : {0.0, 1.0})
                QCOMPARE(
                    vitrine::problemOf([&] { chooseToken(logits, {}, atTemperature(temperature), random); }),
                    std::string("LogitsNotFinite"));
        }
    }
};

QTEST_GUILESS_MAIN(TestSampling)
#include "test_sampling.moc"
