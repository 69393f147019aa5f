// SPDX-License-Identifier: GPL-3.0-or-later
// The room of the training: how far a run is, and which runs can go on.
#include <chrono>
#include <filesystem>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>

#include "tests/ui/window_test.h"
#include "tests/workflow/made_run.h"
#include "ui/panels/train_panel.h"

using namespace vitrine;
using State = ui::TrainingBridge::State;

class TestTrainPanel : public WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeHome();
        openWindow();
        createCatalog();
        m_window->showRoom(ui::MainWindow::Room::Train);
    }

    void cleanup() { closeWindow(); }

    void theEvaluationBeforeTheFirstStepIsSaidAndMovesTheBar()
    {
        QCOMPARE(bar()->maximum(), 1000);
        panel()->setState(State::Starting);
        QCOMPARE(bar()->maximum(), 0); // busy: nothing is counted yet
        panel()->setState(State::Running);
        panel()->follow({train::RunStarted{.run = "first", .total_steps = 40}});
        QCOMPARE(bar()->maximum(), 0);
        panel()->follow({train::EvaluationProgress{0, 5, 20}});
        QVERIFY2(panel()->progressText().contains("evaluating before the first step: 5 of 20"),
                 qPrintable(panel()->progressText()));
        QCOMPARE(bar()->maximum(), 1000);
        QCOMPARE(bar()->value(), 250);
        panel()->follow({train::EvaluationFinished{}, train::StepFinished{.step = 4, .total_steps = 40}});
        QCOMPARE(bar()->value(), 100);
        panel()->follow({train::EvaluationProgress{4, 15, 20}});
        QVERIFY2(panel()->progressText().contains("evaluating: 15 of 20"), qPrintable(panel()->progressText()));
        QCOMPARE(bar()->value(), 100); // of the steps
    }

    void aRunThatGoesOnShowsAtOnceHowFarItIs()
    {
        panel()->setState(State::Running);
        panel()->follow({train::RunStarted{.run = "first", .first_step = 10, .total_steps = 40}});
        QCOMPARE(bar()->maximum(), 1000);
        QCOMPARE(bar()->value(), 250);
    }

    void aRunThatEndsBeforeAnythingIsCountedLeavesNoBusyBar()
    {
        panel()->setState(State::Running);
        panel()->follow({train::RunStarted{.run = "first", .total_steps = 40}});
        QCOMPARE(bar()->maximum(), 0);
        panel()->setState(State::Idle);
        QCOMPARE(bar()->maximum(), 1000);
    }

    void aRunThatFailsBeforeItBeginsCountsNoSteps()
    {
        panel()->setState(State::Starting);
        panel()->follow({train::RunFailed{}});
        panel()->setState(State::Idle);
        QCOMPARE(panel()->progressText(), QString("The training could not begin."));
    }

    void metricsAreReadAgainOnlyWhenTheyHaveChanged()
    {
        addProducts(4);
        make("first", 1, true);
        writeLoss("first", 2.0);
        panel()->setSession(m_window->session());
        QTRY_VERIFY_WITH_TIMEOUT(shownLine("first").endsWith("best 2.000"), kPatience);
        const auto metrics = runFolder("first").metrics();
        const auto written = std::filesystem::last_write_time(metrics);
        writeLoss("first", 3.0); // as long as before
        std::filesystem::last_write_time(metrics, written);
        make("second", 1, true);
        addProducts(1);
        m_window->session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!shownLine("second").isEmpty(), kPatience);
        QVERIFY2(shownLine("first").endsWith("best 2.000"), qPrintable(shownLine("first")));
        std::filesystem::last_write_time(metrics, written + std::chrono::seconds(1));
        addProducts(1);
        m_window->session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(shownLine("first").endsWith("best 3.000"), kPatience);
    }

    void sizeAndNumberFormatOfTheBaseModelAreSaid()
    {
        QTRY_VERIFY_WITH_TIMEOUT(hint()->text().endsWith("MB of weights, BF16"), kPatience); // the starter model's
        const auto folder = std::filesystem::path(m_home->filePath("model").toStdString());
        vlm::writeRandomCheckpoint(folder, vlm::checkpointDescription(core::starterModelFolder().string()),
                                   {.dtype = vlm::Dtype::F32});
        auto config = nlohmann::json::parse(core::readFile(folder / "config.json"));
        config["torch_dtype"] = "bfloat16";
        core::writeFileAtomically(folder / "config.json", config.dump());
        baseModel()->setText(m_home->filePath("model"));
        QTRY_VERIFY_WITH_TIMEOUT(hint()->text().contains("MB of weights, F32\n"), kPatience);
        QVERIFY2(hint()->text().contains("MB as bfloat16, as its config says\n"), qPrintable(hint()->text()));
        QVERIFY2(hint()->text().contains("another number format than bfloat16"), qPrintable(hint()->text()));
        QVERIFY2(hint()->text().contains("they are rounded"), qPrintable(hint()->text()));
    }

    void aFolderThatHoldsNoModelIsSaidBeforeTheStart()
    {
        baseModel()->setText(m_home->filePath("nowhere"));
        QTRY_VERIFY_WITH_TIMEOUT(hint()->text().startsWith(QStringLiteral("⚠")), kPatience);
        baseModel()->clear();
        QTRY_VERIFY_WITH_TIMEOUT(hint()->text().endsWith("MB of weights, BF16"), kPatience);
    }

    void aFinishedRunCanGoOnOnceThereIsMoreToTrainOn()
    {
        addProducts(4);
        make("stopped", 1, false);
        make("finished", 1, true);
        make("begun", 0, false);
        panel()->setSession(m_window->session());
        select("stopped");
        QTRY_VERIFY_WITH_TIMEOUT(button()->isEnabled(), kPatience);
        select("begun");
        QVERIFY(!button()->isEnabled());
        QVERIFY2(button()->toolTip().contains("no checkpoint"), qPrintable(button()->toolTip()));
        select("finished");
        QVERIFY(!button()->isEnabled());
        QVERIFY2(button()->toolTip().startsWith("The run is finished."), qPrintable(button()->toolTip()));
        addProducts(1);
        m_window->session()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(button()->isEnabled(), kPatience);
        QVERIFY(list()->currentItem()->text().startsWith("finished"));
        QVERIFY2(button()->toolTip().startsWith("Go on"), qPrintable(button()->toolTip()));
    }

private:
    ui::TrainPanel* panel() const { return m_window->trainPanel(); }
    QProgressBar* bar() const { return m_window->findChild<QProgressBar*>("train.bar"); }
    QListWidget* list() const { return m_window->findChild<QListWidget*>("train.runs"); }
    QAbstractButton* button() const { return m_window->findChild<QAbstractButton*>("train.continue"); }

    QLabel* hint() const { return m_window->findChild<QLabel*>("recipe.modelHint"); }
    QLineEdit* baseModel() const { return m_window->findChild<QLineEdit*>("recipe.base_model"); }
    train::RunFolder runFolder(const char* run) const { return {shop().runsFolder() / run}; }

    /// What the list says of a run; empty while it is not there.
    QString shownLine(const char* run) const
    {
        const auto found = list()->findItems(run, Qt::MatchStartsWith);
        return found.isEmpty() ? QString() : found.front()->text();
    }

    /// The only line of the run's metrics.
    void writeLoss(const char* run, double loss) const
    {
        train::EvaluationFinished evaluation;
        evaluation.step = 1;
        evaluation.metrics.validation_loss = loss;
        core::writeFileAtomically(runFolder(run).metrics(), train::toJson(evaluation).dump() + "\n");
    }

    /// That can be trained on.
    void addProducts(int count)
    {
        auto insert = shop().insertMany({"test"});
        for (int i = 0; i < count; ++i) {
            catalog::Product product;
            product.title = "Bag";
            product.split = catalog::Split::Train;
            product.imageUsable = true;
            insert.add(product);
        }
        insert.commit();
    }

    /// A run with a step for every four products. `steps`: that are done, the last one evaluated or not.
    void make(const char* name, std::uint64_t steps, bool evaluated)
    {
        train::Recipe recipe;
        recipe.method = "lora";
        recipe.epochs = 1.0;
        recipe.batch_size = 4;
        recipe.gradient_accumulation_steps = 1;
        const auto run = makeRun(shop().runsFolder() / name, recipe, steps, steps);
        if (steps == 0)
            return;
        const nlohmann::json state{{"step", steps},  {"evaluated", evaluated}, {"seconds", 1.0},
                                   {"train_loss", 1.0}, {"tokens", 10},        {"best_loss", nullptr},
                                   {"best_step", 0}, {"before", nlohmann::json::object()},
                                   {"latest", nlohmann::json::object()}};
        core::writeFileAtomically(run.checkpoint(steps) / "trainer_state.json", state.dump());
    }

    void select(const char* run)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!list()->findItems(run, Qt::MatchStartsWith).isEmpty(), kPatience);
        list()->setCurrentItem(list()->findItems(run, Qt::MatchStartsWith).front());
    }
};

QTEST_MAIN(TestTrainPanel)
#include "test_train_panel.moc"
