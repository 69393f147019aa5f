// SPDX-License-Identifier: GPL-3.0-or-later
// The tiny model with all its linear layers in few bits, and an adapter that learns beside them.
#include "tests/vlm/golden_tensors.h"

#include <QTemporaryDir>

#include "engine/train/memory_forecast.h"
#include "engine/train/nn/session.h"
#include "engine/vlm/nn/lora.h"

using namespace vitrine;
using namespace vitrine::train;
namespace golden = vitrine::vlm::golden;

namespace {

Recipe recipeFor(const char* base_precision)
{
    Recipe recipe;
    recipe.base_model = (golden::folder() / "tiny").string();
    recipe.method = "qlora";
    recipe.base_precision = base_precision;
    recipe.rank = 4;
    recipe.alpha = 8.0;
    recipe.precision = "f32";
    recipe.device = "cpu";
    return recipe;
}

/// The numbers of every frozen matrix as products see them.
std::map<std::string, torch::Tensor> baseWeights(vlm::Phi3Vision& model)
{
    std::map<std::string, torch::Tensor> weights;
    for (auto& [name, linear] : vlm::matricesOf(model, vlm::QuantisedPart::AllLinear))
        weights[name] =
            vlm::multiplyByQuantised(torch::eye(linear->in()), linear->quantisedWeight()).t().contiguous();
    return weights;
}

bool areEqual(const std::map<std::string, torch::Tensor>& a, const std::map<std::string, torch::Tensor>& b)
{
    return !a.empty() &&
           std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& left, const auto& right) {
               return left.first == right.first && torch::equal(left.second, right.second);
           });
}

/// The summed loss of one sequence of the vocabulary's first words.
torch::Tensor lossOf(vlm::Phi3Vision& model)
{
    vlm::ModelInput input;
    input.inputIds = torch::arange(3, 43).unsqueeze(0);
    return vlm::crossEntropySum(model, model->hiddenStates(input), input.inputIds).sum;
}

} // namespace

class TestQlora : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryIsWhatTheForecastSays_data();
    void memoryIsWhatTheForecastSays();
    void theSameFileGivesTheSameNumbers();
    void aFewStepsLowerTheLossAndLeaveTheBase();
    void theAdapterNamesItsBaseByItsWholePath();
};

void TestQlora::memoryIsWhatTheForecastSays_data()
{
    QTest::addColumn<QString>("precision");
    QTest::newRow("nf4") << "nf4";
    QTest::newRow("int8") << "int8";
}

void TestQlora::memoryIsWhatTheForecastSays()
{
    QFETCH(QString, precision);
    const auto recipe = recipeFor(qPrintable(precision));
    Session session(recipe, Purpose::Training);
    const auto forecast = forecastMemory(MemoryUse::Qlora, session.model()->config(), {}, recipe, 4);
    QCOMPARE(vlm::weightBytes(session.model()), forecast.weights);
    std::uint64_t trained = 0;
    for (const auto& [name, parameter] : session.trainedParameters())
        trained += parameter.nbytes();
    QCOMPARE(trained, forecast.adapter);
}

void TestQlora::theSameFileGivesTheSameNumbers()
{
    const auto recipe = recipeFor("nf4");
    Session first(recipe, Purpose::Training);
    const auto threads = at::get_num_threads();
    at::set_num_threads(threads == 1 ? 2 : 1);
    Session second(recipe, Purpose::Training);
    at::set_num_threads(threads);
    QVERIFY(areEqual(baseWeights(first.model()), baseWeights(second.model())));
}

void TestQlora::aFewStepsLowerTheLossAndLeaveTheBase()
{
    Session session(recipeFor("nf4"), Purpose::Training);
    auto& model = session.model();
    const auto before = baseWeights(model);
    std::vector<torch::Tensor> trained;
    for (const auto& [name, parameter] : session.trainedParameters()) {
        QVERIFY2(name.find(".lora_") != std::string::npos, name.c_str());
        QCOMPARE(parameter.scalar_type(), torch::kFloat32);
        trained.push_back(parameter);
    }
    torch::optim::AdamW optimizer(trained, torch::optim::AdamWOptions(1e-2));
    model->train();
    const double first = lossOf(model).item<double>();
    for (int step = 0; step < 8; ++step) {
        optimizer.zero_grad();
        lossOf(model).backward();
        optimizer.step();
    }
    const torch::NoGradGuard noGrad;
    const double last = lossOf(model).item<double>();
    qInfo("loss %.2f, after eight steps %.2f", first, last);
    QVERIFY(last < 0.99 * first); // the random head can say no word with certainty: not much more is there
    QVERIFY(areEqual(baseWeights(model), before));
    for (const auto& parameter :
         model->named_parameters()) // embeddings, norms and head have no gradient either
        QVERIFY(parameter.value().requires_grad() == (parameter.key().find(".lora_") != std::string::npos));

    QTemporaryDir home;
    const std::filesystem::path folder = home.path().toStdString();
    vlm::saveAdapter(model, session.adapterConfig(), folder);
    auto full = golden::model();
    const double without = lossOf(full).item<double>();
    vlm::loadAdapter(full, folder);
    const double with = lossOf(full).item<double>();
    qInfo("on the full base %.2f instead of %.2f", with, without);
    QVERIFY(without - with > 0.25 * (first - last));
}

void TestQlora::theAdapterNamesItsBaseByItsWholePath()
{
    const auto base = std::filesystem::absolute(golden::folder() / "tiny").lexically_normal();
    auto recipe = recipeFor("nf4");
    recipe.base_model = std::filesystem::relative(base).string();
    QCOMPARE(Session(recipe, Purpose::Training).adapterConfig().base_model_name_or_path, base.string());
}

QTEST_GUILESS_MAIN(TestQlora)
#include "test_qlora.moc"
