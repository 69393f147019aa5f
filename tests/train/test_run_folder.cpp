// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/run_folder.h"

#include <fstream>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/error.h"

using namespace vitrine;
using namespace vitrine::train;

namespace {

StepFinished stepOf(std::uint64_t step, double loss)
{
    StepFinished event;
    event.step = step;
    event.train_loss = loss;
    return event;
}

} // namespace

class TestRunFolder : public QObject {
    Q_OBJECT
private slots:
    void curvesReadBackWithoutTheLineThatAKillCutOff()
    {
        QTemporaryDir home;
        const RunFolder run{home.filePath("run").toStdString()};
        Recipe().save(run.recipe());
        {
            RunWriter writer(run, {});
            for (std::uint64_t step = 1; step <= 5; ++step)
                writer.write(stepOf(step, 1.0 / static_cast<double>(step)));
            writer.write(EvaluationFinished{5, {}, 1.0});
        }
        std::ofstream(run.metrics(), std::ios::app) << "{\"event\":\"step_fin";
        const auto curves = run.readCurves();
        QCOMPARE(curves.steps.size(), std::size_t(5));
        QCOMPARE(curves.steps[3].train_loss, 0.25);
        QCOMPARE(curves.evaluations.size(), std::size_t(1));
    }

    void aResumedRunDropsTheStepsAfterItsCheckpoint()
    {
        QTemporaryDir home;
        const RunFolder run{home.filePath("run").toStdString()};
        Recipe().save(run.recipe());
        {
            RunWriter writer(run, {});
            for (std::uint64_t step = 1; step <= 5; ++step)
                writer.write(stepOf(step, 1.0));
        }
        {
            RunWriter writer(run, 3);
            writer.write(stepOf(4, 2.0));
        }
        const auto curves = run.readCurves();
        QCOMPARE(curves.steps.size(), std::size_t(4));
        QCOMPARE(curves.steps.back().train_loss, 2.0);
    }

    void whatIsNoRunIsRefused()
    {
        QTemporaryDir home;
        const RunFolder run{home.filePath("none").toStdString()};
        QVERIFY(!run.exists());
        QVERIFY_THROWS_EXCEPTION(core::Error, run.readCurves());
        QVERIFY(listRuns(home.path().toStdString()).empty());
    }

    void linksAreReplacedAtOnce()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        for (const auto* name : {"one", "two"}) {
            std::filesystem::create_directories(folder / name);
            replaceLink(folder / "last", folder / name);
            QCOMPARE(std::filesystem::canonical(folder / "last"), std::filesystem::canonical(folder / name));
        }
    }
};

QTEST_GUILESS_MAIN(TestRunFolder)
#include "test_run_folder.moc"
