// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/picture_paths.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestPicturePaths : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_folder = std::filesystem::canonical(m_home.path().toStdString());
        for (const auto* name :
             {"in/a.jpg", "in/sub/b.jpg", "in/m/h/c.jpg", "in/with blank.jpg", "in/100%.jpg",
              "in/odd?name.jpg", "out/secret.jpg", "in/x.jpg/inner.jpg", "in/a,b.jpg"})
            core::writeFileAtomically(m_folder / name, "picture");
        std::filesystem::create_directory_symlink(m_folder / "out", m_folder / "in" / "link");
        std::filesystem::create_symlink(m_folder / "out" / "secret.jpg", m_folder / "in" / "linked.jpg");
        std::filesystem::create_symlink(m_folder / "in" / "a.jpg", m_folder / "in" / "own.jpg");
        std::filesystem::create_symlink("loop.jpg", m_folder / "in" / "loop.jpg");
        std::filesystem::create_symlink("gone.jpg", m_folder / "in" / "dangling.jpg");
    }

    void findsWhatASourceNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>(
            "found"); // below the folder, or the problem's code; '+' for a part of the text
        const auto row = [](const char* name, const QString& text, const QString& found) {
            QTest::newRow(name) << text << found;
        };
        const auto home =
            QString::fromStdString(std::filesystem::canonical(m_home.path().toStdString()).string());
        row("relative", "a.jpg", "in/a.jpg");
        row("in a folder", "sub/b.jpg", "in/sub/b.jpg");
        row("as shops write it", "/m/h/c.jpg", "in/m/h/c.jpg");
        row("dots that stay inside", "sub/../a.jpg", "in/a.jpg");
        row("absolute inside", home + "/in/a.jpg", "in/a.jpg");
        row("link inside", "own.jpg", "in/own.jpg");
        row("backslashes", "sub\\b.jpg", "in/sub/b.jpg");
        row("blanks around it", "  a.jpg\r\n", "in/a.jpg");
        row("blank within", "with blank.jpg", "in/with blank.jpg");
        row("percent escape", "with%20blank.jpg", "in/with blank.jpg");
        row("percent sign in the name", "100%.jpg", "in/100%.jpg");
        row("query", "a.jpg?width=300&x=/../", "in/a.jpg");
        row("question mark in the name", "odd?name.jpg", "in/odd?name.jpg");
        row("file URL", "file://" + home + "/in/with%20blank.jpg", "in/with blank.jpg");
        row("file URL with a host", "FILE://localhost" + home + "/in/a.jpg", "in/a.jpg");
        row("several", "a.jpg, sub/b.jpg", "+in/a.jpg");
        row("comma in the name", "a,b.jpg", "in/a,b.jpg");
        row("another machine's file", "file://server/a.jpg", "PictureIsUrl");
        row("URL", "https://example.org/a.jpg", "PictureIsUrl");
        row("URL without a scheme", "//cdn.example.org/a.jpg", "PictureIsUrl");
        row("no URL after all", "//sub/b.jpg", "in/sub/b.jpg");
        row("traversal behind two slashes", "//../out/secret.jpg", "PathOutsideSource");
        row("other URLs", "s3://bucket/a.jpg", "PictureIsUrl");
        row("nothing", "", "PictureNotGiven");
        row("blanks", " \t", "PictureNotGiven");
        row("missing", "gone.jpg", "PictureMissing");
        row("missing below a slash", "/m/h/gone.jpg", "PictureMissing");
        row("dangling link", "dangling.jpg", "PictureMissing");
        row("folder", "x.jpg", "FileUnreadable");
        row("link in a circle", "loop.jpg", "FileUnreadable");
        row("traversal", "../out/secret.jpg", "PathOutsideSource");
        row("traversal to nothing", "../../../gone.jpg", "PathOutsideSource");
        row("traversal behind backslashes", "..\\out\\secret.jpg", "PathOutsideSource");
        row("traversal in escapes", "%2e%2e/out/secret.jpg", "PathOutsideSource");
        row("traversal in a file URL", "file://" + home + "/in/%2e%2e/out/secret.jpg", "PathOutsideSource");
        row("link to a folder outside", "link/secret.jpg", "PathOutsideSource");
        row("link to a file outside", "linked.jpg", "PathOutsideSource");
        row("dots behind a link", "link/../in/a.jpg", "PictureMissing");
        row("absolute outside", home + "/out/secret.jpg", "PathOutsideSource");
        row("a system's file", "/etc/passwd", "PathOutsideSource");
        row("a device", "/dev/zero", "PathOutsideSource");
        row("NUL", QString("a.jpg") + QChar(0) + "/../../out/secret.jpg", "PictureMissing");
        row("no path at all", QString(100'000, 'x'), "PictureMissing");
    }
    void findsWhatASourceNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const auto picture =
            resolvePicture(text.toStdString(), m_folder / "in", ReadableFolders({m_folder / "in"}));
        if (picture.problem) {
            QCOMPARE(QString::fromStdString(core::nameOf(picture.problem->code)), found);
            for (const auto& value : picture.problem->values)
                QVERIFY(value.size() < 1000);
            if (picture.problem->code == core::ErrorCode::PathOutsideSource)
                QCOMPARE(picture.image, std::string()); // nothing is read from there later either
        } else {
            const auto relative = std::filesystem::path(picture.image).lexically_relative(m_folder);
            QCOMPARE((picture.whole ? "" : "+") + QString::fromStdString(relative.string()), found);
        }
    }

    void whatAppearsLaterMustLieInsideToo()
    {
        const ReadableFolders readable({m_folder / "in"});
        std::filesystem::create_symlink(m_folder / "out" / "later", m_folder / "in" / "later");
        QCOMPARE(resolvePicture("gone.jpg", m_folder / "in", readable).image,
                 (m_folder / "in/gone.jpg").string());
        for (const auto* text : {"dangling.jpg", "later/a.jpg"}) {
            const auto picture = resolvePicture(text, m_folder / "in", readable);
            QCOMPARE(int(picture.problem->code), int(core::ErrorCode::PictureMissing));
            QCOMPARE(picture.image, std::string());
            QVERIFY(!picture.whole);
        }
    }

    void whatIsAllowedIsFound_data()
    {
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<bool>("found");
        QTest::newRow("its folder") << "out" << true;
        QTest::newRow("a folder above") << "." << true;
        QTest::newRow("everything") << "/" << true;
        QTest::newRow("another folder") << "in/sub" << false;
        QTest::newRow("a folder of a similar name") << "ou" << false;
    }
    void whatIsAllowedIsFound()
    {
        QFETCH(QString, allowed);
        QFETCH(bool, found);
        std::filesystem::create_directories(m_folder / "ou");
        const ReadableFolders readable({m_folder / "in", m_folder / allowed.toStdString()});
        for (const auto* text : {"../out/secret.jpg", "link/secret.jpg", "linked.jpg"})
            QCOMPARE(!resolvePicture(text, m_folder / "in", readable).problem.has_value(), found);
        const auto absolute = (m_folder / "out" / "secret.jpg").string();
        QCOMPARE(!resolvePicture(absolute, m_folder / "in", readable).problem.has_value(), found);
    }

    void theProblemNamesTheFolderToAllow()
    {
        const auto picture =
            resolvePicture("link/secret.jpg", m_folder / "in", ReadableFolders({m_folder / "in"}));
        const auto text = QString::fromStdString(core::describeInOneLine(*picture.problem));
        QVERIFY2(text.contains("link/secret.jpg") && text.contains((m_folder / "out").c_str()),
                 qPrintable(text));
    }

    void noRootIsGuessedThroughALink()
    {
        QCOMPARE(guessPictureRoot(m_folder / "in", {"secret.jpg"}), m_folder / "in");
        QCOMPARE(guessPictureRoot(m_folder / "in", {"h/c.jpg"}), m_folder / "in/m");
    }

private:
    QTemporaryDir m_home;
    std::filesystem::path m_folder;
};

QTEST_GUILESS_MAIN(TestPicturePaths)
#include "test_picture_paths.moc"
