// SPDX-License-Identifier: GPL-3.0-or-later
// What a run has learned, as a folder of its own: the same numbers, nothing else, and never over anything else.
#include "tests/vlm/golden_tensors.h"

#include <csignal>
#include <stop_token>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>

#include "engine/core/error.h"
#include "engine/vlm/nn/lora.h"
#include "engine/workflow/export_run.h"
#include "tests/vlm/problem_of.h"
#include "tests/workflow/made_run.h"

using namespace vitrine;
using namespace vitrine::workflow;
using vlm::ExistingModel;
namespace golden = vitrine::vlm::golden;

namespace {

constexpr double kRounding = 1e-5;

const RunExport kAdapter{RunResult::Adapter};
const RunExport kModel{RunResult::Model};

RunExport replacing(RunExport wanted)
{
    wanted.output.existing = ExistingModel::Replace;
    return wanted;
}

train::Recipe recipeOf(const char* method, const std::filesystem::path& base = golden::folder() / "tiny")
{
    train::Recipe recipe;
    recipe.method = method;
    recipe.base_model = base.string();
    return recipe;
}

torch::Tensor logits(const std::filesystem::path& folder, const std::filesystem::path& adapter = {})
{
    auto model = vlm::loadModel(folder, torch::kFloat32, torch::kCPU, vlm::WeightUse::ReadOnly);
    if (!adapter.empty())
        vlm::loadAdapter(model, adapter);
    const torch::NoGradGuard noGrad;
    vlm::ModelInput input;
    input.inputIds = torch::arange(5, 60).unsqueeze(0);
    return model->logits(model->hiddenStates(input));
}

QStringList namesIn(const std::filesystem::path& folder)
{
    return QDir(QString::fromStdString(folder.string()))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// Every file below a folder with what it holds.
std::map<std::string, std::string> contentOf(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> content;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        content[entry.path().string()] = entry.is_regular_file() ? core::readFile(entry.path()) : "";
    return content;
}

} // namespace

class TestExportRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void anExportedAdapterSaysWhatTheRunsOwnSays();
    void aMergedModelSaysWhatTheRunSays();
    void aFullRunIsSavedAsTheModelThatItTrained();
    void theBestOrTheLastCheckpointIsTaken();
    void whatARunHasIsKnown();
    void placesThatMustStayAreRefused_data();
    void placesThatMustStayAreRefused();
    void theBaseOfAFullRunIsNotReplacedEither();
    void whatIsThereIsReplacedWhenAsked();
    void whatIsStoppedLeavesNothing_data();
    void whatIsStoppedLeavesNothing();
    void aKillLeavesNothingUnderTheName();
    void aCheckpointThatTheRunRemovesMeanwhileIsNotExported();

private:
    std::filesystem::path folder(const char* name) const { return m_home->filePath(name).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestExportRun::anExportedAdapterSaysWhatTheRunsOwnSays()
{
    const auto base = std::filesystem::absolute(golden::folder() / "tiny").lexically_normal();
    const auto run = makeRun(folder("run"), recipeOf("lora", std::filesystem::relative(base)), 4, 4);
    exportRun(run, kAdapter, folder("out"));
    QCOMPARE(namesIn(folder("out")), QStringList({"adapter_config.json", "adapter_model.safetensors"}));
    QVERIFY(torch::equal(logits(base, folder("out")), logits(base, run.best())));
    QVERIFY(!torch::allclose(logits(base, folder("out")), logits(base)));
    const auto config = vlm::AdapterConfig::load(folder("out"));
    QCOMPARE(config.base_model_name_or_path, base.string()); // from whatever folder PEFT is started in
    auto own = vlm::AdapterConfig::load(run.best());
    own.base_model_name_or_path = config.base_model_name_or_path;
    QVERIFY(config.toJson() == own.toJson());
}

void TestExportRun::aMergedModelSaysWhatTheRunSays()
{
    const auto run = makeRun(folder("run"), recipeOf("qlora"), 4, 4);
    std::vector<std::uint64_t> done;
    exportRun(run, kModel, folder("out"), {{}, [&](std::uint64_t bytes, std::uint64_t) { done.push_back(bytes); }});
    VERIFY_CLOSE("logits", logits(folder("out")), logits(golden::folder() / "tiny", run.best()), kRounding);
    QVERIFY(namesIn(folder("out")).contains("tokenizer.json"));
    QVERIFY(!namesIn(folder("out")).contains("adapter_config.json"));
    QVERIFY(done.size() > 10 && std::is_sorted(done.begin(), done.end()));
}

void TestExportRun::aFullRunIsSavedAsTheModelThatItTrained()
{
    const auto run = makeRun(folder("run"), recipeOf("full"), 4, 4);
    exportRun(run, kModel, folder("out"));
    QVERIFY(torch::equal(logits(folder("out")), logits(run.best())));
    for (const auto* name : {"optimizer.safetensors", "trainer_state.json"})
        QVERIFY2(!namesIn(folder("out")).contains(name), name);
    QCOMPARE(problemOf([&] { exportRun(run, kAdapter, folder("adapter")); }), std::string("RecipeField method"));
}

void TestExportRun::theBestOrTheLastCheckpointIsTaken()
{
    const auto run = makeRun(folder("run"), recipeOf("lora"), 4, 6);
    exportRun(run, kAdapter, folder("best"));
    exportRun(run, {RunResult::Adapter, KeptCheckpoint::Last}, folder("last"));
    const auto tensors = [](const std::filesystem::path& adapter) {
        return core::readFile(adapter / vlm::kAdapterFile);
    };
    QVERIFY(tensors(folder("best")) == tensors(run.checkpoint(4)));
    QVERIFY(tensors(folder("last")) == tensors(run.checkpoint(6)));
}

void TestExportRun::whatARunHasIsKnown()
{
    const auto both = resultsOf(makeRun(folder("both"), recipeOf("lora"), 4, 6));
    QVERIFY(both.hasAdapter);
    QCOMPARE(both.checkpoints.size(), std::size_t(2));
    QVERIFY(both.checkpoints[0].which == KeptCheckpoint::Best && both.checkpoints[0].step == 4);
    QVERIFY(both.checkpoints[1].which == KeptCheckpoint::Last && both.checkpoints[1].step == 6);
    const auto one = resultsOf(makeRun(folder("one"), recipeOf("full"), 4, 4));
    QVERIFY(!one.hasAdapter && one.checkpoints.size() == 1);
    const auto unmeasured = resultsOf(makeRun(folder("unmeasured"), recipeOf("lora"), 0, 2));
    QVERIFY(unmeasured.checkpoints.size() == 1 && unmeasured.checkpoints[0].which == KeptCheckpoint::Last);
    const auto begun = makeRun(folder("begun"), recipeOf("lora"), 0, 0);
    QVERIFY(resultsOf(begun).checkpoints.empty());
    QCOMPARE(problemOf([&] { exportRun(begun, kAdapter, folder("out")); }), std::string("RunMissing begun"));
}

void TestExportRun::placesThatMustStayAreRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("replace");
    QTest::addColumn<QString>("code");
    QTest::newRow("the run") << "run" << true << "ModelIntoRun";
    QTest::newRow("in the run") << "run/checkpoints/new" << true << "ModelIntoRun";
    QTest::newRow("in the run, through a link") << "link/new" << true << "ModelIntoRun";
    QTest::newRow("in another run") << "other/new" << true << "ModelIntoRun";
    QTest::newRow("the base") << "base" << true << "ModelOverItself";
    QTest::newRow("in the base") << "base/new" << true << "ModelOverItself";
    QTest::newRow("what holds the base") << "." << true << "ModelAmongOthers";
    QTest::newRow("a model, unasked") << "model" << false << "ModelExists";
    QTest::newRow("other files") << "papers" << true << "ModelAmongOthers";
    QTest::newRow("a model among other files") << "mixed" << true << "ModelAmongOthers";
    QTest::newRow("a folder of a model file's name") << "odd" << true << "ModelAmongOthers";
    QTest::newRow("a file") << "papers/letter.txt" << true << "FileUnwritable";
    QTest::newRow("a link") << "model-link" << true << "FileUnwritable";
}

void TestExportRun::placesThatMustStayAreRefused()
{
    QFETCH(QString, place);
    QFETCH(bool, replace);
    QFETCH(QString, code);
    std::filesystem::copy(golden::folder() / "tiny", folder("base"));
    const auto run = makeRun(folder("run"), recipeOf("lora", folder("base")), 4, 6);
    makeRun(folder("other"), recipeOf("lora"), 0, 0);
    exportRun(run, kModel, folder("model"));
    core::writeFileAtomically(folder("papers") / "letter.txt", "Dear");
    exportRun(run, kAdapter, folder("mixed"));
    core::writeFileAtomically(folder("mixed") / "notes.txt", "mine");
    core::writeFileAtomically(folder("odd") / "config.json" / "letter.txt", "Dear");
    std::filesystem::create_directory_symlink(folder("run"), folder("link"));
    std::filesystem::create_directory_symlink(folder("model"), folder("model-link"));
    const auto before = contentOf(folder(""));
    for (auto wanted : {kAdapter, kModel}) {
        if (replace)
            wanted = replacing(wanted);
        const auto out = folder(qPrintable(place));
        QCOMPARE(problemOf([&] { exportRun(run, wanted, out); }), code.toStdString());
        QCOMPARE(problemOf([&] { replacesModel(run, wanted, out); }), code.toStdString());
        QVERIFY(contentOf(folder("")) == before);
    }
}

void TestExportRun::theBaseOfAFullRunIsNotReplacedEither()
{
    std::filesystem::copy(golden::folder() / "tiny", folder("base"));
    const auto run = makeRun(folder("run"), recipeOf("full", folder("base")), 4, 4);
    QCOMPARE(problemOf([&] { exportRun(run, replacing(kModel), folder("base")); }), std::string("ModelOverItself"));
}

void TestExportRun::whatIsThereIsReplacedWhenAsked()
{
    const auto run = makeRun(folder("run"), recipeOf("lora"), 4, 4);
    std::filesystem::create_directories(folder("out"));
    QVERIFY(!replacesModel(run, kModel, folder("out"))); // empty
    exportRun(run, {RunResult::Model, KeptCheckpoint::Best, {ExistingModel::Refuse, 2}}, folder("out"));
    QVERIFY(namesIn(folder("out")).contains("model.safetensors.index.json"));
    QVERIFY(replacesModel(run, replacing(kAdapter), folder("out")));
    exportRun(run, replacing(kAdapter), folder("out/"));
    QCOMPARE(namesIn(folder("out")), QStringList({"adapter_config.json", "adapter_model.safetensors"}));
    QCOMPARE(namesIn(folder("")), QStringList({"out", "run"}));
}

void TestExportRun::whatIsStoppedLeavesNothing_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("adapter");
    QTest::newRow("an adapter") << "lora" << true;
    QTest::newRow("a merged model") << "lora" << false;
    QTest::newRow("a full model") << "full" << false;
}

void TestExportRun::whatIsStoppedLeavesNothing()
{
    QFETCH(QString, method);
    QFETCH(bool, adapter);
    const auto run = makeRun(folder("run"), recipeOf(qPrintable(method)), 4, 4);
    std::stop_source stop;
    const core::Progress progress{stop.get_token(), [&](auto, auto) { stop.request_stop(); }};
    QVERIFY_THROWS_EXCEPTION(core::Cancelled,
                             exportRun(run, adapter ? kAdapter : kModel, folder("out"), progress));
    QCOMPARE(namesIn(folder("")), QStringList({"run"}));
}

void TestExportRun::aKillLeavesNothingUnderTheName()
{
    const auto run = makeRun(folder("run"), recipeOf("lora"), 4, 4);
    const auto child = ::fork();
    if (child == 0) {
        exportRun(run, kAdapter, folder("out"), {{}, [](auto, auto) { ::raise(SIGKILL); }});
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!std::filesystem::exists(folder("out")));
    exportRun(run, kAdapter, folder("out")); // what is left is in nobody's way
    QVERIFY(std::filesystem::exists(folder("out") / vlm::kAdapterFile));
}

void TestExportRun::aCheckpointThatTheRunRemovesMeanwhileIsNotExported()
{
    const auto run = makeRun(folder("run"), recipeOf("full"), 4, 4);
    const core::Progress progress{{}, [&](auto, auto) { std::filesystem::remove_all(run.checkpoint(4)); }};
    QCOMPARE(problemOf([&] { exportRun(run, kModel, folder("out"), progress); }), std::string("FolderMissing"));
    QCOMPARE(namesIn(folder("")), QStringList({"run"}));
}

QTEST_GUILESS_MAIN(TestExportRun)
#include "test_export_run.moc"
