// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line does with models: random ones, what they hold, captions in batches, adapters by weight.
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "tests/vlm/goldens.h"
#include "tests/workflow/made_run.h"

using nlohmann::json;
using vitrine::vlm::goldensFolder;

namespace {

struct Result {
    int status = -1;
    QString output, errors;

    json last() const
    {
        const auto lines = output.split('\n', Qt::SkipEmptyParts);
        return lines.isEmpty() ? json() : json::parse(lines.back().toStdString());
    }
    int lines() const { return static_cast<int>(output.split('\n', Qt::SkipEmptyParts).size()); }
};

QString goldenPath(const char* relative)
{
    return QString::fromStdString((goldensFolder() / relative).string());
}

} // namespace

class TestCliModel : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void aRandomModelIsWrittenInspectedAndCaptions()
    {
        const auto made = run({"--json", "model", "random", path("m"), "--like", goldenPath("tiny"), "--dtype", "bf16",
                               "--shards", "2", "--seed", "3"});
        QCOMPARE(made.status, 0);
        const auto found = made.last();
        QCOMPARE(found.at("files").size(), std::size_t(2));
        QCOMPARE(found.at("dtypes").at("BF16").at("bytes"), found.at("weight_bytes"));
        QCOMPARE(found.at("weight_bytes").get<std::uint64_t>(), 2 * found.at("parameters").get<std::uint64_t>());
        std::uint64_t sum = 0;
        for (const auto* part : {"vision_tower", "projection", "embedding", "decoder", "head"})
            sum += found.at("parameters_of").at(part).get<std::uint64_t>();
        QCOMPARE(sum, found.at("parameters").get<std::uint64_t>());
        for (const auto* use : {"captioning", "lora", "qlora", "dpo", "full"})
            QVERIFY2(found.at("memory").at(use).at("total") > found.at("memory").at(use).at("weights"), use);
        QCOMPARE(found.at("config").at("torch_dtype"), json("bfloat16"));
        QVERIFY(run({"model", "inspect", path("m")}).output.contains("vision tower"));

        const auto captions = run({"--json", "caption", path("m"), picture("small"), picture("alpha"), "--max-new-tokens",
                                   "2", "--crops", "1", "--batch", "2"});
        QCOMPARE(captions.status, 0);
        QCOMPARE(captions.lines(), 2);
        QCOMPARE(captions.last().at("tokens").get<int>(), 2);
    }

    void noRandomModelIsOverwrittenUnasked()
    {
        const QStringList make{"model", "random", path("m"), "--like", goldenPath("tiny")};
        QVERIFY(QDir().mkdir(path("m")));
        QFile notes(path("m/notes.txt"));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.close();
        const auto refused = run(make);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("notes.txt") && refused.errors.contains("--force"), qPrintable(refused.errors));
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QCOMPARE(QDir(path("m")).entryList(all), QStringList{"notes.txt"});
        QCOMPARE(run(make + QStringList{"--force"}).status, 0);
        QCOMPARE(run(make).status, 3);
        QVERIFY(notes.exists());
    }

    void aModelMadeForACatalogsWordsReplacesNoOtherUnasked()
    {
        QCOMPARE(run({"sample", path("s.vitrine"), "--count", "30"}).status, 0);
        const QStringList make{"model", "create", path("m"), "--like", goldenPath("tiny"), "--words-of", path("s.vitrine")};
        const auto made = run(QStringList{"--json"} + make);
        QCOMPARE(made.status, 0);
        QVERIFY(made.last().at("config").at("vocab_size").get<int>() <= 2048);
        QCOMPARE(run(make).status, 3);
        QCOMPARE(run(make + QStringList{"--force", "--seed", "2"}).status, 0);
    }

    void anArchitectureThatMakesNoSenseMakesNoModel()
    {
        QCOMPARE(run({"sample", path("s.vitrine"), "--count", "3", "--no-pictures"}).status, 0);
        QVERIFY(QDir().mkdir(path("like")));
        QFile config(path("like/config.json"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("{\"deep\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}");
        config.close();
        const auto refused = run({"model", "create", path("m"), "--like", path("like"), "--words-of", path("s.vitrine")});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("nested deeper"), qPrintable(refused.errors));
        QVERIFY(!QFileInfo::exists(path("m")));
    }

    void releasedModelsAreKnownByName()
    {
        QCOMPARE(run({"model", "random", path("m"), "--like", "phi-9-vision"}).status, 3);
        QVERIFY(run({"model", "random", "--help"}).output.contains("phi-3.5-vision"));
    }

    void everyTensorThatDoesNotFitIsListed()
    {
        run({"model", "random", path("m"), "--like", goldenPath("tiny")});
        QFile config(path("m/config.json"));
        QVERIFY(config.open(QIODevice::ReadOnly));
        auto changed = json::parse(config.readAll().toStdString());
        config.close();
        changed["num_hidden_layers"] = 2; // the third layer's six tensors are too many
        changed["intermediate_size"] = 64; // two of each layer have another shape
        QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write(QByteArray::fromStdString(changed.dump()));
        config.close();
        const auto found = run({"--json", "model", "inspect", path("m")});
        QCOMPARE(found.status, 1);
        QCOMPARE(found.last().at("problems").get<int>(), 6 + 4);
        QCOMPARE(found.output.count("TensorUnexpected"), 6);
        QCOMPARE(found.output.count("TensorShape"), 4);
        const auto told = run({"model", "inspect", path("m")});
        QCOMPARE(told.status, 1);
        QCOMPARE(told.errors.count("problem:"), 1);
        QVERIFY2(told.errors.contains("4 (model.layers.{0-1}.mlp."), qPrintable(told.errors));
        const auto refused = run({"caption", path("m"), picture("small")});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("model.layers.{0-1}.mlp.down_proj.weight"), qPrintable(refused.errors));
    }

    /// Worth knowing and no fault: the model is used, and says it where its weights are rounded.
    void anotherNumberFormatThanTheConfigsIsSaid()
    {
        run({"model", "random", path("m"), "--like", goldenPath("tiny"), "--dtype", "f32"});
        QFile config(path("m/config.json"));
        QVERIFY(config.open(QIODevice::ReadOnly));
        auto changed = json::parse(config.readAll().toStdString());
        config.close();
        changed["torch_dtype"] = "bfloat16";
        QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write(QByteArray::fromStdString(changed.dump()));
        config.close();
        const auto found = run({"--json", "model", "inspect", path("m")});
        QCOMPARE(found.status, 0);
        QCOMPARE(found.last().at("notices").get<int>(), 1);
        QCOMPARE(found.last().at("problems").get<int>(), 0);
        QCOMPARE(found.last().at("weight_bytes").get<std::uint64_t>(), 2 * found.last().at("loaded_bytes").get<std::uint64_t>());
        const auto notice = json::parse(found.output.split('\n').at(0).toStdString());
        QCOMPARE(notice.at("event"), json("notice"));
        QCOMPARE(notice.at("code"), json("CheckpointRounded"));
        const auto told = run({"model", "inspect", path("m")});
        QCOMPARE(told.status, 0);
        QCOMPARE(told.errors.count("note: Tensors have another number format than bfloat16"), 1);
        QVERIFY2(told.output.contains("as bfloat16"), qPrintable(told.output));

        const auto merged = run({"adapter", "merge", path("m"), goldenPath("goldens/adapter"), path("merged")});
        QCOMPARE(merged.status, 0);
        QVERIFY2(merged.errors.contains("they are rounded"), qPrintable(merged.errors));
        QCOMPARE(run({"--json", "model", "inspect", path("merged")}).last().at("notices").get<int>(), 0);
        const auto wide = run({"model", "convert", path("m"), path("wide"), "--dtype", "float32"});
        QCOMPARE(wide.errors.count("note:"), 0); // nothing is rounded, and the config says so then
    }

    void aPictureThatIsNotThereIsAPathToCorrect()
    {
        const auto result = run({"--json", "caption", goldenPath("tiny"), path("none.png"), picture("small"), "--crops",
                                 "1", "--max-new-tokens", "1"});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.output.contains("FileMissing"), qPrintable(result.output));
        QCOMPARE(result.last().at("tokens").get<int>(), 1);
    }

    void picturesTogetherAreOneCaption()
    {
        const auto result = run({"--json", "caption", goldenPath("tiny"), picture("small"), picture("portrait"),
                                 "--together", "--max-new-tokens", "3", "--crops", "1"});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines(), 1);
        QCOMPARE(result.last().at("images").size(), std::size_t(2));
    }

    void adaptersCountByTheirWeight()
    {
        const auto adapter = goldenPath("goldens/adapter");
        const auto captionWith = [&](const QStringList& more) {
            const auto result = run(QStringList{"--json", "caption", goldenPath("tiny"), picture("small"), "--crops", "1",
                                                "--max-new-tokens", "12"} + more);
            return result.last().value("caption", std::string("none"));
        };
        const auto base = captionWith({});
        QCOMPARE(captionWith({"--adapter", adapter + "=0"}), base);
        const auto strong = captionWith({"--adapter", adapter + "=4"});
        QVERIFY(strong != base);
        QCOMPARE(captionWith({"--adapter", adapter + "=2.5", "--adapter", adapter + "=1.5"}), strong);

        QCOMPARE(run({"adapter", "merge", goldenPath("tiny"), adapter + "=2.5", path("merged"), "--also", adapter + "=1.5"})
                     .status, 0);
        const auto merged = run({"--json", "caption", path("merged"), picture("small"), "--crops", "1",
                                 "--max-new-tokens", "12"});
        QCOMPARE(merged.last().at("caption").get<std::string>(), strong);
    }

    void aModelIsReplacedWhenAsked()
    {
        const QStringList merge{"adapter", "merge", goldenPath("tiny"), goldenPath("goldens/adapter"), path("out")};
        QCOMPARE(run(merge + QStringList{"--shards", "2"}).status, 0);
        QVERIFY(QFile::exists(path("out/model.safetensors.index.json")));
        const auto refused = run(merge);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("--force"), qPrintable(refused.errors));
        QCOMPARE(run({"model", "convert", goldenPath("tiny"), path("out")}).status, 3);
        QCOMPARE(run({"model", "convert", path("out"), path("out"), "--force"}).status, 3);
        QCOMPARE(run({"model", "convert", goldenPath("tiny"), path("out"), "--force"}).status, 0);
        QVERIFY(QFile::exists(path("out/model.safetensors")));
    }

    void aRunIsExportedAsAnAdapterOrAsOneModel()
    {
        vitrine::train::Recipe recipe;
        recipe.base_model = goldenPath("tiny").toStdString();
        vitrine::makeRun(path("shop.vitrine/runs/learned").toStdString(), recipe, 4, 6);
        const QStringList command{"--json", "run", "export", path("shop.vitrine"), "learned"};
        const auto adapter = run(command + QStringList{path("adapter")});
        QCOMPARE(adapter.status, 0);
        QCOMPARE(adapter.last().at("result").get<std::string>(), std::string("adapter"));
        QVERIFY(QFile::exists(path("adapter/adapter_config.json")));
        QVERIFY(!QFile::exists(path("adapter/optimizer.safetensors")));
        QCOMPARE(run(command + QStringList{path("adapter")}).status, 3);
        QCOMPARE(run(command + QStringList{path("adapter"), "--force", "--checkpoint", "last"}).status, 0);
        QCOMPARE(run(command + QStringList{path("shop.vitrine/runs/learned/out")}).status, 3);

        QCOMPARE(run(command + QStringList{path("merged"), "--merged", "--checkpoint", "last"}).status, 0);
        const auto captionWith = [&](const QStringList& model) {
            return run(QStringList{"--json", "caption"} + model +
                       QStringList{picture("small"), "--crops", "1", "--max-new-tokens", "12"})
                .last()
                .value("caption", std::string("none"));
        };
        const auto own = captionWith({goldenPath("tiny"), "--adapter", path("adapter")});
        QCOMPARE(captionWith({path("merged")}), own);
        QVERIFY(own != "none");
    }

private:
    Result run(const QStringList& arguments) const
    {
        QProcess process;
        process.start(VITRINE_CLI, arguments);
        process.waitForFinished(300'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString path(const char* name) const { return m_home->filePath(name); }
    static QString picture(const char* name)
    {
        return goldenPath("goldens/images") + '/' + name + ".png";
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestCliModel)
#include "test_cli_model.moc"
