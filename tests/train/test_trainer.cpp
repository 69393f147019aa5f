// SPDX-License-Identifier: GPL-3.0-or-later
// The starter model on drawn products: a few real steps each.
#include "engine/train/trainer.h"

#include <set>

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/number_text.h"
#include "engine/core/paths.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/sample_generator.h"
#include "engine/train/run_folder.h"
#include "engine/vlm/adapter.h"

using namespace vitrine;
using namespace vitrine::train;

namespace {

constexpr std::uint64_t kSteps = 6;

Recipe quickRecipe(const std::string& method)
{
    Recipe recipe;
    recipe.method = method;
    recipe.rank = 4;
    recipe.alpha = 8.0;
    recipe.batch_size = 2;
    recipe.gradient_accumulation_steps = 2;
    recipe.learning_rate = 1e-3;
    recipe.max_steps = kSteps;
    recipe.precision = "f32";
    recipe.evaluation_interval = 3;
    recipe.evaluation_rows = 3;
    recipe.evaluation_captions = 1;
    recipe.watched_pictures = 1;
    recipe.checkpoint_interval = 2;
    recipe.max_new_tokens = 24;
    recipe.device = "cpu";
    return recipe;
}

/// The starter model with one token more than its embedding has rows for.
std::string withATokenTooMany(const std::filesystem::path& folder)
{
    std::filesystem::copy(core::starterModelFolder(), folder);
    auto tokenizer = nlohmann::json::parse(core::readFile(folder / "tokenizer.json"));
    const auto config = nlohmann::json::parse(core::readFile(folder / "config.json"));
    tokenizer["added_tokens"].push_back({{"id", config.at("vocab_size")}, {"content", "<|new|>"}});
    std::filesystem::remove(folder / "tokenizer.json");
    core::writeFileAtomically(folder / "tokenizer.json", tokenizer.dump());
    return folder.string();
}

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (std::uint64_t index = 0; index < 15; ++index) {
            m_samples.push_back(sampledata::generateSample(sampledata::demoProfile(), 5, index));
            const auto& product = m_samples.back().product;
            Example example;
            example.id = std::to_string(index);
            example.image = example.id; // another picture for each: image use needs to know
            example.fields = {{"title", product.title},
                              {"category3_code", product.category3_code},
                              {"full_price", core::pythonFloat(*product.full_price)}};
            (index < 12 ? m_data.training : m_data.validation).push_back(example);
        }
        m_data.loadPicture = [this](const Example& example) {
            const auto& bytes = m_samples.at(std::stoul(example.id)).pictureFile;
            return imaging::decodePicture(std::as_bytes(std::span(bytes)), example.id);
        };
    }

    void aStoppedRunContinuesAsIfNothingHadHappened_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("full") << "full";
        QTest::newRow("lora") << "lora";
        QTest::newRow("qlora") << "qlora"; // quantised anew, to the same numbers
    }
    void aStoppedRunContinuesAsIfNothingHadHappened()
    {
        QFETCH(QString, method);
        QTemporaryDir home;
        auto recipe = quickRecipe(method.toStdString());
        recipe.batch_size = 1;
        const std::filesystem::path whole = home.filePath("whole").toStdString();
        const std::filesystem::path parted = home.filePath("parted").toStdString();
        RunControl control;
        fineTune(recipe, m_data, whole, control, [](const Event&) {});

        RunControl stopped;
        const auto outcome = fineTune(recipe, m_data, parted, stopped, [&](const Event& event) {
            if (const auto* step = std::get_if<StepFinished>(&event); step != nullptr && step->step == 3)
                stopped.stop(); // between two checkpoints, before the evaluation that is due
        });
        QVERIFY(outcome.outcome == RunOutcome::Stopped);
        QCOMPARE(outcome.steps, std::uint64_t(3));
        QVERIFY(!isFinished(parted, m_data.training.size()));
        RunControl resumed;
        const auto finished = resumeFineTune(m_data, parted, resumed, [](const Event&) {});
        QVERIFY(finished.outcome == RunOutcome::Completed);
        QVERIFY(isFinished(parted, m_data.training.size()));
        QVERIFY(isFinished(parted, m_data.training.size() + 100)); // the recipe counts steps

        const auto wanted = RunFolder{whole}.readCurves(), found = RunFolder{parted}.readCurves();
        QCOMPARE(found.steps.size(), std::size_t(kSteps));
        for (std::size_t i = 0; i < kSteps; ++i) {
            QCOMPARE(found.steps[i].step, wanted.steps[i].step);
            const double difference = std::abs(found.steps[i].train_loss - wanted.steps[i].train_loss);
            QVERIFY2(difference <= 1e-6 * wanted.steps[i].train_loss,
                     qPrintable(QString::number(difference)));
        }
        QCOMPARE(found.evaluations.size(), wanted.evaluations.size());
        for (std::size_t i = 0; i < wanted.evaluations.size(); ++i)
            QVERIFY(std::abs(found.evaluations[i].metrics.validation_loss -
                             wanted.evaluations[i].metrics.validation_loss) < 1e-5);
    }

    void aRunThatWasStoppedBeforeItsLastEvaluationIsFinishedByIt()
    {
        QTemporaryDir home;
        const std::filesystem::path run = home.filePath("run").toStdString();
        RunControl stopped;
        fineTune(quickRecipe("lora"), m_data, run, stopped, [&](const Event& event) {
            if (const auto* step = std::get_if<StepFinished>(&event); step != nullptr && step->step == kSteps)
                stopped.stop();
        });
        QVERIFY(!isFinished(run, m_data.training.size()));
        for (const int evaluations : {1, 0}) { // and the next time there is nothing left to do
            int made = 0;
            RunControl control;
            const auto finished = resumeFineTune(m_data, run, control, [&](const Event& event) {
                made += std::holds_alternative<EvaluationFinished>(event) ? 1 : 0;
            });
            QVERIFY(finished.outcome == RunOutcome::Completed);
            QCOMPARE(made, evaluations);
            QVERIFY(finished.after.validation_loss > 0.0);
            QVERIFY(isFinished(run, m_data.training.size()));
        }
    }

    void aFinishedRunHasStepsLeftOnceThereAreMoreRows()
    {
        QTemporaryDir home;
        const std::filesystem::path run = home.filePath("run").toStdString();
        auto recipe = quickRecipe("lora");
        recipe.max_steps = 0;
        recipe.epochs = 1.0;
        RunControl control;
        const auto finished = fineTune(recipe, m_data, run, control, [](const Event&) {});
        QCOMPARE(finished.steps, std::uint64_t(3)); // 12 rows, 4 in a step
        QVERIFY(isFinished(run, 12));
        QVERIFY(isFinished(run, 9));
        QVERIFY(!isFinished(run, 13));
        QVERIFY_THROWS_EXCEPTION(core::Error, isFinished(home.filePath("none").toStdString(), 12));
    }

    void trainingLearnsAndLooks()
    {
        QTemporaryDir home;
        auto recipe = quickRecipe("full");
        recipe.max_steps = 12;
        RunControl control;
        std::set<std::size_t> kinds;
        const auto finished = fineTune(recipe, m_data, home.filePath("run").toStdString(), control,
                                       [&](const Event& event) { kinds.insert(event.index()); });
        QVERIFY(finished.after.validation_loss < finished.before.validation_loss * 0.8);
        QVERIFY(finished.before.image_use.has_value());
        for (const Event& event :
             {Event(RunStarted{}), Event(StepFinished{}), Event(EvaluationFinished{}),
              Event(CaptionsPredicted{}), Event(CheckpointSaved{}), Event(RunFinished{})})
            QVERIFY(kinds.contains(event.index()));
    }

    void anAdapterOfAQuantisedBaseServesTheFullOne()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.filePath("run").toStdString();
        const auto weights = core::readFile(core::starterModelFolder() / "model.safetensors");
        auto recipe = quickRecipe("qlora");
        recipe.max_steps = 12;
        recipe.evaluation_interval = 0;
        RunControl control;
        const auto finished = fineTune(recipe, m_data, folder, control, [](const Event&) {});
        QVERIFY(finished.after.validation_loss < finished.before.validation_loss * 0.9);
        QVERIFY(core::readFile(core::starterModelFolder() / "model.safetensors") == weights);

        const auto adapter = vlm::inspectAdapter(RunFolder{folder}.last());
        QCOMPARE(adapter.config.base_model_name_or_path, core::starterModelFolder().string());
        recipe.method = "lora"; // the base as it is
        const auto lossWith = [&](const std::filesystem::path& used) {
            return evaluateModel(recipe, used, m_data.validation, m_data.loadPicture, ShownPicture::Right, {})
                .validation_loss;
        };
        const double full = lossWith(RunFolder{folder}.last());
        QVERIFY2(full < lossWith({}) * 0.9, qPrintable(QString::number(full)));
        QVERIFY(std::abs(full - finished.after.validation_loss) < 0.2 * finished.after.validation_loss);
    }

    void anUnreadablePictureIsRefusedAndTheOthersGoOn()
    {
        QTemporaryDir home;
        auto data = m_data;
        const auto load = m_data.loadPicture;
        data.loadPicture = [load](const Example& example) {
            if (example.id == "3")
                throw core::Error({core::ErrorCode::PictureUndecodable, {.file = "3.jpg"}, {"broken"}});
            return load(example);
        };
        int refused = 0;
        RunControl control;
        auto recipe = quickRecipe("lora");
        recipe.max_steps = 3; // twelve rows: all of them once
        const auto finished =
            fineTune(recipe, data, home.filePath("run").toStdString(), control, [&](const Event& event) {
                refused += std::holds_alternative<RowRefused>(event) ? 1 : 0;
            });
        QCOMPARE(refused, 1);
        QCOMPARE(finished.steps, std::uint64_t(3));
    }

    void aBlindModelIsWorse()
    {
        Recipe recipe = quickRecipe("full");
        recipe.evaluation_rows = 0;
        recipe.evaluation_captions = 0;
        std::vector<Example> examples;
        std::vector<sampledata::Sample> own; // of the shop that the starter knows
        for (std::uint64_t index = 0; index < 12; ++index) {
            own.push_back(sampledata::generateSample(sampledata::defaultProfile(), 987654, index));
            Example example;
            example.id = std::to_string(index);
            example.image = example.id; // another picture for each: image use needs to know
            example.fields = {{"title", own.back().product.title},
                              {"category3_code", own.back().product.category3_code},
                              {"full_price", core::pythonFloat(*own.back().product.full_price)}};
            examples.push_back(example);
        }
        const PictureLoader loader = [&own](const Example& example) {
            return imaging::decodePicture(
                std::as_bytes(std::span(own.at(std::stoul(example.id)).pictureFile)), "x");
        };
        const auto seeing = evaluateModel(recipe, {}, examples, loader, ShownPicture::Right, {});
        const auto blind = evaluateModel(recipe, {}, examples, loader, ShownPicture::Grey, {});
        QVERIFY(*seeing.image_use > 0.5); // the starter looks, at pictures that it never saw
        QVERIFY(blind.validation_loss > seeing.validation_loss + 0.5);
    }

    void whatCannotBeTrainedIsRefused()
    {
        QTemporaryDir home;
        RunControl control;
        const auto run = [&](const Recipe& recipe, const TrainingData& data, const char* name) {
            fineTune(recipe, data, home.filePath(name).toStdString(), control, [](const Event&) {});
        };
        auto recipe = quickRecipe("lora");
        auto empty = m_data;
        empty.training.clear();
        QVERIFY_THROWS_EXCEPTION(core::Error, run(recipe, empty, "empty"));
        recipe.target_modules = {"no_such_module"};
        QVERIFY_THROWS_EXCEPTION(core::Error, run(recipe, m_data, "modules"));
        recipe = quickRecipe("lora");
        recipe.base_model = "/nowhere";
        QVERIFY_THROWS_EXCEPTION(core::Error, run(recipe, m_data, "model"));
        recipe.base_model = withATokenTooMany(home.filePath("longer").toStdString());
        QVERIFY_THROWS_EXCEPTION(core::Error, run(recipe, m_data, "tokens"));
        QVERIFY_THROWS_EXCEPTION(core::Error, resumeFineTune(m_data, home.filePath("none").toStdString(),
                                                             control, [](const Event&) {}));
    }

private:
    std::vector<sampledata::Sample> m_samples;
    TrainingData m_data;
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
