// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomic_file.h"

#include <chrono>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "tests/core/file_size_limit.h"

using namespace vitrine::core;

namespace {

constexpr std::size_t kBytes = 300'000;

/// Writes the file with one letter, then with the other, until it is killed.
[[noreturn]] void writeForever(const std::filesystem::path& path)
{
    for (bool letter = false;; letter = !letter)
        writeFileAtomically(path, std::string(kBytes, letter ? 'a' : 'b'));
}

/// Waits until the child has replaced the file once; false when it does not.
bool replacedWithin(std::chrono::seconds limit, const std::filesystem::path& path, ino_t before)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    struct stat status {};
    while (::stat(path.c_str(), &status) == 0 && status.st_ino == before) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::yield();
    }
    return true;
}

QStringList entriesOf(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestInterruptedWrite : public QObject {
    Q_OBJECT
private slots:
    void aKillLeavesTheOldFileOrTheNew()
    {
        QTemporaryDir home;
        const std::filesystem::path path = home.filePath("state").toStdString();
        writeFileAtomically(path, std::string(kBytes, 'a'));
        Random random(1);
        for (int kill = 0; kill < 40; ++kill) {
            struct stat before {};
            QCOMPARE(::stat(path.c_str(), &before), 0);
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0)
                writeForever(path);
            const bool writes = replacedWithin(std::chrono::seconds(20), path, before.st_ino);
            ::usleep(static_cast<useconds_t>(random.between(0, 8'000))); // into one of the next files
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            QVERIFY(writes);
            const auto found = readFile(path);
            QCOMPARE(found.size(), kBytes);
            QVERIFY(found.find_first_not_of(found.front()) == std::string::npos);
        }
    }

    void aFullDiskLeavesTheOldFile()
    {
        QTemporaryDir home;
        const std::filesystem::path path = home.filePath("state").toStdString();
        writeFileAtomically(path, "old");
        const auto bytes = std::string(kBytes, 'x');
        try {
            const FileSizeLimit limit(4096);
            writeFileAtomically(path, bytes);
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            QCOMPARE(nameOf(error.problem().code), std::string("FileUnwritable"));
            QCOMPARE(error.problem().where.file, path); // not the temporary name
        }
        QCOMPARE(readFile(path), std::string("old"));
        QCOMPARE(entriesOf(home), QStringList{"state"});
    }

    void whatCannotBeRenamedLeavesNothingBehind()
    {
        QTemporaryDir home;
        const std::filesystem::path path = home.filePath("state").toStdString();
        std::filesystem::create_directories(path / "a folder that holds something");
        QVERIFY_THROWS_EXCEPTION(Error, writeFileAtomically(path, "x"));
        QCOMPARE(entriesOf(home), QStringList());
        try {
            readFile(path);
            QFAIL("a folder was read");
        } catch (const Error& error) {
            QCOMPARE(nameOf(error.problem().code), std::string("FileUnreadable"));
        }
    }

    void twoWritersOfOneFileDoNotMix()
    {
        QTemporaryDir home;
        const std::filesystem::path path = home.filePath("state").toStdString();
        AtomicFile first(path), second(path);
        first.write("first");
        second.write("second");
        first.commit();
        QCOMPARE(readFile(path), std::string("first"));
        second.commit();
        QCOMPARE(readFile(path), std::string("second"));
        QCOMPARE(entriesOf(home), QStringList{"state"});
    }
};

QTEST_GUILESS_MAIN(TestInterruptedWrite)
#include "test_interrupted_write.moc"
