// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/thumbnail.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"

using namespace vitrine;
using namespace vitrine::imaging;

class TestThumbnail : public QObject {
    Q_OBJECT
private slots:
    void fitsTheSideAndKeepsTheShape_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("wide") << 900 << 300;
        QTest::newRow("high") << 300 << 900;
        QTest::newRow("square") << 512 << 512;
        QTest::newRow("a line") << 1000 << 1;
    }
    void fitsTheSideAndKeepsTheShape()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const auto thumbnail = makeThumbnail(grey("a.jpg", width, height), 160);
        QVERIFY(std::max(thumbnail.width, thumbnail.height) <= 160);
        QVERIFY(std::min(thumbnail.width, thumbnail.height) >= 1);
        const double shorter = 160.0 * std::min(width, height) / std::max(width, height);
        QVERIFY(std::abs(std::min(thumbnail.width, thumbnail.height) - shorter) <= 1.0);
        QVERIFY(std::abs(thumbnail.rgb[0] - 90) < 4);
    }

    void theCacheFollowsTheFile()
    {
        const ThumbnailCache cache(m_home.filePath("cache").toStdString());
        const auto file = grey("b.jpg", 300, 300, 90);
        QVERIFY(std::abs(cache.thumbnail(file, 64).rgb[0] - 90) < 4);
        QVERIFY(std::abs(cache.thumbnail(file, 64).rgb[0] - 90) < 4);
        grey("b.jpg", 310, 300, 200); // another picture under the same name
        QVERIFY(std::abs(cache.thumbnail(file, 64).rgb[0] - 200) < 4);
    }

    void whatCannotBeReadIsRefused()
    {
        const ThumbnailCache cache(m_home.filePath("cache").toStdString());
        QVERIFY_THROWS_EXCEPTION(core::Error, cache.thumbnail("/nowhere/x.jpg", 64));
    }

private:
    std::filesystem::path grey(const char* name, int width, int height, int tone = 90)
    {
        const std::filesystem::path path = m_home.filePath(name).toStdString();
        const core::Picture picture{
            width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3, std::uint8_t(tone))};
        core::writeFileAtomically(path, encodeJpeg(picture, 90));
        return path;
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestThumbnail)
#include "test_thumbnail.moc"
