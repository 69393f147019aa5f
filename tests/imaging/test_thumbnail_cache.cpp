// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/task_pool.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/thumbnail.h"
#include "tests/imaging/picture_files.h"
#include "tests/imaging/quadrants.h"

using namespace vitrine;
using namespace vitrine::imaging;

class TestThumbnailCache : public QObject {
    Q_OBJECT
private slots:
    void thumbnailsAreUprightAtEveryReduction_data();
    void thumbnailsAreUprightAtEveryReduction();
    void smallPicturesAreNotEnlarged();
    void eachSideHasItsOwnEntry();
    void damagedEntriesAreMadeAnew_data();
    void damagedEntriesAreMadeAnew();
    void entriesAreUsed();
    void aFolderThatCannotBeWrittenCostsOnlyTime();
    void manyThreadsGetTheSame();

private:
    std::filesystem::path write(const char* name, const std::string& bytes)
    {
        const std::filesystem::path path = m_home.filePath(name).toStdString();
        core::writeFileAtomically(path, bytes);
        return path;
    }
    std::filesystem::path cacheFolder(const char* name) { return m_home.filePath(name).toStdString(); }
    static std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder)
    {
        std::vector<std::filesystem::path> entries;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
            if (entry.is_regular_file())
                entries.push_back(entry.path());
        return entries;
    }

    QTemporaryDir m_home;
};

void TestThumbnailCache::thumbnailsAreUprightAtEveryReduction_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("side");
    for (int orientation = 1; orientation <= 8; ++orientation)
        for (const int side : {400, 200, 100, 50, 24}) // JPEG is decoded at 1/1, 1/2, 1/4, 1/8 and 1/8
            QTest::addRow("orientation %d, side %d", orientation, side) << orientation << side;
}

void TestThumbnailCache::thumbnailsAreUprightAtEveryReduction()
{
    QFETCH(int, orientation);
    QFETCH(int, side);
    const auto file =
        write("turned.jpg", jpegWithOrientation(encodeJpeg(quadrants(400, 240), 95), orientation));
    const auto thumbnail = makeThumbnail(file, side);
    QCOMPARE(std::max(thumbnail.width, thumbnail.height), side);
    QCOMPARE(thumbnail.width < thumbnail.height, orientation >= 5);
    const auto found = cornersOf(thumbnail);
    QVERIFY2(cornerDifference(found, uprightCorners(orientation)) <= 12, found.c_str());
}

void TestThumbnailCache::smallPicturesAreNotEnlarged()
{
    const auto picture = quadrants(20, 10);
    const auto thumbnail = makeThumbnail(write("small.png", encodePng(picture)), 160);
    QCOMPARE(thumbnail.width, 20);
    QVERIFY(thumbnail.rgb == picture.rgb);
}

void TestThumbnailCache::eachSideHasItsOwnEntry()
{
    const ThumbnailCache cache(cacheFolder("sides"));
    const auto file = write("sides.png", encodePng(quadrants(300, 200)));
    for (int twice = 0; twice < 2; ++twice)
        for (const int side : {64, 128, 32})
            QCOMPARE(cache.thumbnail(file, side).width, side);
    QCOMPARE(entriesOf(cacheFolder("sides")).size(), std::size_t(3));
}

void TestThumbnailCache::damagedEntriesAreMadeAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no picture") << QByteArray("damaged");
    const auto jpeg = QByteArray::fromStdString(encodeJpeg(quadrants(64, 42), 88));
    QTest::newRow("cut") << jpeg.left(jpeg.size() / 2);
    QTest::newRow("larger than asked for") << QByteArray::fromStdString(encodeJpeg(quadrants(300, 200), 88));
}

void TestThumbnailCache::damagedEntriesAreMadeAnew()
{
    QFETCH(QByteArray, bytes);
    const ThumbnailCache cache(cacheFolder("damaged"));
    const auto file = write("whole.png", encodePng(quadrants(300, 200)));
    cache.thumbnail(file, 64);
    const auto entries = entriesOf(cacheFolder("damaged"));
    QCOMPARE(entries.size(), std::size_t(1));
    const auto stored = core::readFile(entries.front());
    core::writeFileAtomically(entries.front(), bytes.toStdString());
    const auto thumbnail = cache.thumbnail(file, 64);
    QCOMPARE(thumbnail.width, 64);
    QVERIFY(cornerDifference(cornersOf(thumbnail), uprightCorners(1)) <= 40);
    QVERIFY(core::readFile(entries.front()) == stored);
    std::filesystem::remove_all(cacheFolder("damaged"));
}

void TestThumbnailCache::entriesAreUsed()
{
    const ThumbnailCache cache(cacheFolder("used"));
    const auto file = write("used.png", encodePng(quadrants(300, 200)));
    cache.thumbnail(file, 64);
    const core::Picture black{64, 43, std::vector<std::uint8_t>(std::size_t(64) * 43 * 3)};
    core::writeFileAtomically(entriesOf(cacheFolder("used")).front(), encodeJpeg(black, 90));
    QCOMPARE(cornersOf(cache.thumbnail(file, 64)), std::string("#000000 #000000 #000000 #000000"));
}

void TestThumbnailCache::aFolderThatCannotBeWrittenCostsOnlyTime()
{
    const ThumbnailCache cache(write("a file, not a folder", "x"));
    const auto file = write("whole.png", encodePng(quadrants(300, 200)));
    for (int twice = 0; twice < 2; ++twice)
        QCOMPARE(cache.thumbnail(file, 64).width, 64);
}

void TestThumbnailCache::manyThreadsGetTheSame()
{
    const auto file = write("shared.jpg", encodeJpeg(quadrants(400, 240), 90));
    const auto expected = makeThumbnail(file, 96);
    const ThumbnailCache cache(cacheFolder("shared"));
    cache.thumbnail(file, 96); // what is stored went through JPEG once more
    const auto stored = cache.thumbnail(file, 96);
    std::vector<core::Picture> made(24), read(24);
    core::TaskPool pool(4);
    pool.forEach(made.size(), [&](std::size_t index) {
        made[index] = makeThumbnail(file, 96);
        read[index] = cache.thumbnail(file, 96);
    });
    for (std::size_t index = 0; index < made.size(); ++index)
        QVERIFY(made[index].rgb == expected.rgb && read[index].rgb == stored.rgb);
}

QTEST_GUILESS_MAIN(TestThumbnailCache)
#include "test_thumbnail_cache.moc"
