// SPDX-License-Identifier: GPL-3.0-or-later
// Folders that appear whole, and what becomes of those that a killed process was filling.
#include "engine/core/atomic_folder.h"

#include <csignal>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "tests/core/killed_process.h"
#include "tests/core/names_in.h"

using namespace vitrine;
using namespace vitrine::core;

namespace {

void mayGo(const std::filesystem::path&) {}

} // namespace

class TestAtomicFolder : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->path().toStdString();
    }

    void whatAKilledProcessLeftIsRemovedByTheNext()
    {
        QVERIFY(isKilled([&] { fillAndDie("m"); }));
        QVERIFY(isKilled([&] { fillAndDie("m"); })); // removes the first one's
        QCOMPARE(int(namesIn(m_folder).size()), 1);
        QCOMPARE(abandonedFolders(m_folder / "m").size(), std::size_t(1));
        {
            AtomicFolder folder(m_folder / "m", mayGo);
            QVERIFY(namesIn(m_folder) == Names{folder.place().filename().string()});
            folder.commit();
        }
        QVERIFY(namesIn(m_folder) == Names{"m"});
    }

    /// A number may be another process's by then, in a container even the next one's.
    void theNumberOfALivingProcessDoesNotKeepIt()
    {
        const auto left = m_folder / (".m." + std::to_string(::getpid()) + "-0.part");
        writeFileAtomically(left / "weights", "half");
        const AtomicFolder folder(m_folder / "m", mayGo);
        QVERIFY(!std::filesystem::exists(left / "weights"));
        QCOMPARE(int(namesIn(m_folder).size()), 1);
    }

    void whatIsBeingFilledIsLeftAlone()
    {
        std::optional<AtomicFolder> first(std::in_place, m_folder / "m", mayGo);
        writeFileAtomically(first->place() / "weights", "half");
        const AtomicFolder second(m_folder / "m", mayGo);
        QVERIFY(abandonedFolders(m_folder / "m").empty());
        QCOMPARE(readFile(first->place() / "weights"), std::string("half"));
        first->commit();
        QCOMPARE(readFile(m_folder / "m" / "weights"), std::string("half"));
        first.reset();
        QVERIFY(std::filesystem::exists(second.place()));
    }

    void whatAnotherProcessFillsIsLeftAloneUntilItIsKilled()
    {
        int ready[2] = {-1, -1};
        QCOMPARE(::pipe(ready), 0);
        const auto child = ::fork();
        if (child == 0) {
            const AtomicFolder folder(m_folder / "m", mayGo);
            [[maybe_unused]] const auto told = ::write(ready[1], "x", 1);
            for (;;)
                ::pause();
        }
        char said = 0;
        QCOMPARE(::read(ready[0], &said, 1), ssize_t(1));
        ::close(ready[0]);
        ::close(ready[1]);
        const auto theirs = namesIn(m_folder);
        removeAbandonedFolders(m_folder / "m");
        const bool isLeftAlone = namesIn(m_folder) == theirs && abandonedFolders(m_folder / "m").empty();
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QCOMPARE(int(theirs.size()), 1);
        QVERIFY(isLeftAlone);
        removeAbandonedFolders(m_folder / "m");
        QVERIFY(namesIn(m_folder).empty());
    }

    void whatIsNotOfItsNameIsLeftAlone()
    {
        const Names others{".m.part",      ".m.1-.part",     ".m.-1.part",   ".m.1-0.part.aside", ".m.1-0.parts",  "m.1-0.part",
                           ".mm.1-0.part", ".m.mine-0.part", ".m.1-0x.part", ".m.x.1-0.part",     ".n.m.1-0.part"};
        for (const auto& name : others)
            writeFileAtomically(m_folder / name / "file", "a person's");
        writeFileAtomically(m_folder / "elsewhere" / "file", "a person's");
        writeFileAtomically(m_folder / ".m.2-0.part", "no folder");
        std::filesystem::create_directory_symlink("elsewhere", m_folder / ".m.3-0.part");
        const auto before = namesIn(m_folder);
        removeAbandonedFolders(m_folder / "m");
        QVERIFY(namesIn(m_folder) == before);
        for (const auto& name : others)
            QCOMPARE(readFile(m_folder / name / "file"), std::string("a person's"));
        QVERIFY(std::filesystem::exists(m_folder / "elsewhere" / "file"));
    }

    void whatWasReplacedIsKeptUntilItIsCertain()
    {
        writeFileAtomically(m_folder / "m" / "weights", "old");
        AtomicFolder folder(m_folder / "m", mayGo);
        writeFileAtomically(folder.place() / "weights", "new");
        folder.commit();
        removeAbandonedFolders(m_folder / "m"); // as another process may, with the old one under the temporary name
        QCOMPARE(readFile(folder.place() / "weights"), std::string("old"));
        folder.takeBack();
        QCOMPARE(readFile(m_folder / "m" / "weights"), std::string("old"));
    }

    void aNameThatIsTakenIsPassedOver()
    {
        std::optional<AtomicFolder> first(std::in_place, m_folder / "m", mayGo);
        const auto name = first->place().filename().string(); // .m.PID-N.part
        const auto number = std::stoul(name.substr(name.rfind('-') + 1));
        first.reset();
        const auto taken = m_folder / (name.substr(0, name.rfind('-') + 1) + std::to_string(number + 1) + ".part");
        std::filesystem::create_directory(taken);
        const FolderLock lock(taken); // of a process with this one's number
        const AtomicFolder folder(m_folder / "m", mayGo);
        QVERIFY(folder.place() != taken);
        QVERIFY(namesIn(m_folder) == (Names{taken.filename().string(), folder.place().filename().string()}));
    }

private:
    [[noreturn]] void fillAndDie(const char* name) const
    {
        const AtomicFolder folder(m_folder / name, mayGo);
        writeFileAtomically(folder.place() / "weights", "half");
        ::raise(SIGKILL);
        ::_exit(1);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
};

QTEST_GUILESS_MAIN(TestAtomicFolder)
#include "test_atomic_folder.moc"
