// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/model_output.h"

#include <csignal>
#include <optional>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "tests/core/killed_process.h"
#include "tests/core/names_in.h"
#include "tests/vlm/problem_of.h"

using namespace vitrine;
using namespace vitrine::vlm;

namespace {

const std::filesystem::path kElsewhere = "/nowhere"; // what the model is made from

void write(const std::filesystem::path& folder, const Names& names, const std::string& text)
{
    for (const auto& name : names)
        core::writeFileAtomically(folder / name, text);
}

} // namespace

class TestModelOutput : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->path().toStdString();
    }

    void appearsWholeOrNotAtAll_data()
    {
        QTest::addColumn<QString>("out");
        QTest::newRow("a folder to be made") << "m";
        QTest::newRow("with a slash") << "m/";
        QTest::newRow("a folder that is empty") << "empty";
        QTest::newRow("a link to one") << "link";
    }
    void appearsWholeOrNotAtAll()
    {
        QFETCH(QString, out);
        std::filesystem::create_directory(m_folder / "empty");
        std::filesystem::create_directory_symlink("empty", m_folder / "link");
        const auto before = namesIn(m_folder);
        const auto folder = m_folder / out.toStdString();
        {
            const ModelFolder model(folder, kElsewhere, ExistingModel::Refuse);
            write(model.place(), {"config.json", "model.safetensors"}, "half");
            QVERIFY(!std::filesystem::exists(folder / "config.json"));
        } // never committed
        QVERIFY(namesIn(m_folder) == before);
        QVERIFY(std::filesystem::is_empty(m_folder / "empty"));

        {
            ModelFolder model(folder, kElsewhere, ExistingModel::Refuse);
            write(model.place(), {"config.json", "model.safetensors"}, "new");
            model.commit();
        }
        QVERIFY(namesIn(folder) == (Names{"config.json", "model.safetensors"}));
        QVERIFY(std::filesystem::is_symlink(m_folder / "link"));
        QCOMPARE(int(namesIn(m_folder).size()), out.startsWith('m') ? 3 : 2); // nothing left over
    }

    void whatIsThereIsRefused_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a model") << "model" << "ModelExists" << "";
        QTest::newRow("weights") << "weights" << "ModelExists" << "";
        QTest::newRow("a linked model") << "link" << "ModelExists" << "";
        QTest::newRow("something else") << "notes" << "ModelFolderUsed" << "a.txt";
        QTest::newRow("something hidden") << "hidden" << "ModelFolderUsed" << ".keep";
        QTest::newRow("a file") << "file" << "FileUnwritable" << "there is a file or link of this name";
        QTest::newRow("a link to nothing") << "dangling" << "FileUnwritable" << "there is a file or link of this name";
        QTest::newRow("below a file") << "file/m" << "FileUnwritable" << "Not a directory";
        QTest::newRow("where it comes from") << "source" << "ModelOverItself" << "";
        QTest::newRow("the same by another path") << "model/../source" << "ModelOverItself" << "";
    }
    void whatIsThereIsRefused()
    {
        QFETCH(QString, out);
        QFETCH(QString, problem);
        QFETCH(QString, reason);
        write(m_folder / "model", {"README.md", "config.json"}, "old");
        write(m_folder / "weights", {"a.txt", "model-00001-of-00002.safetensors"}, "old");
        write(m_folder / "notes", {"a.txt", "model-of-mine.safetensors"}, "old");
        write(m_folder / "hidden", {".keep"}, "old");
        write(m_folder / "source", {"config.json"}, "old");
        write(m_folder, {"file"}, "old");
        std::filesystem::create_directory_symlink("model", m_folder / "link");
        std::filesystem::create_symlink("none", m_folder / "dangling");
        const auto before = namesIn(m_folder);
        const auto make = [&](ExistingModel existing) {
            return [=, this] { ModelFolder(m_folder / out.toStdString(), m_folder / "source", existing); };
        };
        QCOMPARE(problemOf(make(ExistingModel::Refuse)), problem.toStdString());
        QCOMPARE(reasonOfProblem(make(ExistingModel::Refuse)), reason.toStdString());
        const bool canBeReplaced = problem == "ModelExists" || problem == "ModelFolderUsed";
        QCOMPARE(problemOf(make(ExistingModel::Replace)), canBeReplaced ? std::string("nothing") : problem.toStdString());
        QVERIFY(namesIn(m_folder) == before);
        QVERIFY(namesIn(m_folder / "model") == (Names{"README.md", "config.json"}));
    }

    void aModelIsReplacedWholeAndNothingElse()
    {
        const auto folder = m_folder / "m";
        const Names others{"README.md", "modeling_phi3_v.py", "model-of-mine.safetensors",
                           "model-00001-of-00002.safetensors.bak"};
        const Names old{"config.json",          "generation_config.json",           "model.safetensors.index.json",
                        "tokenizer.json",       "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors",
                        "tokenizer_config.json"};
        write(folder, others, "a person's");
        write(folder, old, "old");
        ModelFolder model(folder, kElsewhere, ExistingModel::Replace);
        write(model.place(), {"config.json", "model.safetensors", "tokenizer.json"}, "new");
        for (const auto& name : old)
            QCOMPARE(core::readFile(folder / name), std::string("old"));
        model.commit();
        Names expected{"config.json", "model.safetensors", "tokenizer.json"};
        for (const auto& name : expected)
            QCOMPARE(core::readFile(folder / name), std::string("new"));
        for (const auto& name : others)
            QCOMPARE(core::readFile(folder / name), std::string("a person's"));
        expected.insert(others.begin(), others.end());
        expected.insert(model.place().filename().string()); // gone with `model`
        QVERIFY(namesIn(folder) == expected);
    }

    void theReferencesCodeGivesWayWithItsModel()
    {
        const auto folder = m_folder / "m";
        const auto replace = [&] { requireReplaceable(folder, ExistingModel::Replace); };
        write(folder, {"config.json", "configuration_phi3_v.py", "processor_config.json"}, "old");
        QCOMPARE(problemOf(replace), std::string("nothing"));
        write(folder, {"prices.py"}, "a person's");
        QCOMPARE(problemOf(replace), std::string("ModelAmongOthers"));
    }

    void whatAKilledProcessLeftIsRemovedByTheNext_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("beside a folder that was to be made") << false;
        QTest::newRow("inside one that was there") << true;
    }
    void whatAKilledProcessLeftIsRemovedByTheNext()
    {
        QFETCH(bool, isThere);
        const auto folder = m_folder / "m";
        if (isThere)
            std::filesystem::create_directory(folder);
        QVERIFY(isKilled([&] {
            const ModelFolder model(folder, kElsewhere, ExistingModel::Refuse);
            write(model.place(), {"config.json", ".model.safetensors.1-0.part"}, "half");
            ::raise(SIGKILL);
        }));
        const auto around = isThere ? folder : m_folder;
        QCOMPARE(int(namesIn(around).size()), 1);
        if (isThere) // an export replaces the whole folder, and says so beforehand
            QCOMPARE(problemOf([&] { requireReplaceable(folder, ExistingModel::Refuse); }), std::string("nothing"));
        QCOMPARE(int(namesIn(around).size()), 1);
        ModelFolder model(folder, kElsewhere, ExistingModel::Refuse);
        write(model.place(), {"config.json"}, "new");
        QCOMPARE(int(namesIn(around).size()), 1); // its own
        if (isThere)
            QCOMPARE(problemOf([&] { requireReplaceable(folder, ExistingModel::Replace); }), std::string("ModelAmongOthers"));
        model.commit();
        QVERIFY(namesIn(folder).contains("config.json"));
        QCOMPARE(int(namesIn(m_folder).size()), 1);
    }

    void aFolderThatAppearsMeanwhileIsNotReplaced()
    {
        ModelFolder model(m_folder / "m", kElsewhere, ExistingModel::Refuse);
        write(model.place(), {"config.json"}, "new");
        write(m_folder / "m", {"config.json"}, "another's");
        QCOMPARE(problemOf([&] { model.commit(); }), std::string("ModelExists"));
        QCOMPARE(core::readFile(m_folder / "m" / "config.json"), std::string("another's"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
};

QTEST_GUILESS_MAIN(TestModelOutput)
#include "test_model_output.moc"
