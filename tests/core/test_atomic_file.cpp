// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomic_file.h"

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/error.h"

using namespace vitrine::core;

class TestAtomicFile : public QObject {
    Q_OBJECT
private slots:
    void appearsWholeOrNotAtAll()
    {
        QTemporaryDir home;
        const std::filesystem::path path = home.filePath("sub/file.txt").toStdString();
        writeFileAtomically(path, "old");
        {
            AtomicFile file(path);
            file.write("half of the new");
            QCOMPARE(readFile(path), std::string("old"));
        } // never committed
        QCOMPARE(readFile(path), std::string("old"));
        QCOMPARE(QDir(home.filePath("sub")).entryList(QDir::Files | QDir::Hidden).size(),
                 1); // nothing left over
        AtomicFile file(path);
        file.write("new");
        file.commit();
        QCOMPARE(readFile(path), std::string("new"));
    }

    void keepsEveryByte()
    {
        QTemporaryDir home;
        const std::filesystem::path path = home.filePath("bytes").toStdString();
        std::string bytes(70'000, '\0');
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 31);
        writeFileAtomically(path, bytes);
        QVERIFY(readFile(path) == bytes);
    }

    void aCircleOfLinksMayBeAFileAndCannotBeRead()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        std::filesystem::create_symlink("loop", folder / "loop");
        std::filesystem::create_symlink("none", folder / "dangling");
        QVERIFY(mayExist(folder / "loop"));
        QVERIFY(mayExist(folder / "loop" / "below"));
        QVERIFY(!mayExist(folder / "dangling"));
        QVERIFY(!mayExist(folder / "none" / "below"));
        try {
            readFile(folder / "loop");
            QFAIL("it was read");
        } catch (const Error& error) {
            QCOMPARE(error.problem().code, ErrorCode::FileUnreadable);
        }
    }

    void namesWhatCannotBeReadOrWritten()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        const auto codeOf = [](auto work) {
            try {
                work();
            } catch (const Error& error) {
                return error.problem().code;
            }
            return ErrorCode::Internal;
        };
        QVERIFY(codeOf([&] { readFile(folder / "none"); }) == ErrorCode::FileMissing);
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        QVERIFY(codeOf([&] { readFile(folder / "pipe"); }) == ErrorCode::FileUnreadable); // and does not wait for it
        writeFileAtomically(folder / "file", "x");
        QVERIFY(codeOf([&] { writeFileAtomically(folder / "file" / "below", "x"); }) ==
                ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "test_atomic_file.moc"
