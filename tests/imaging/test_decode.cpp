// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/decode.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::imaging;

namespace {

/// Red at the upper left, green at the upper right, blue at the lower left, white at the lower right.
core::Picture fourCorners(std::int32_t width, std::int32_t height)
{
    core::Picture picture{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (std::int32_t y = 0; y < height; ++y)
        for (std::int32_t x = 0; x < width; ++x) {
            const bool right = x >= width / 2, low = y >= height / 2;
            auto* pixel = picture.row(y) + x * 3;
            pixel[0] = right == low ? 255 : 0;
            pixel[1] = right ? 255 : 0;
            pixel[2] = low ? 255 : 0;
        }
    return picture;
}

/// An APP1 segment that gives the orientation, after the start of the JPEG.
std::string withOrientation(std::string jpeg, int orientation)
{
    std::string tiff("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 26);
    tiff[19] = static_cast<char>(orientation);
    const std::string body = std::string("Exif\0\0", 6) + tiff;
    const auto length = body.size() + 2;
    const std::string segment =
        std::string("\xFF\xE1") + static_cast<char>(length >> 8) + static_cast<char>(length & 255) + body;
    return jpeg.insert(2, segment);
}

bool near(const std::uint8_t* pixel, int r, int g, int b)
{
    return std::abs(pixel[0] - r) < 40 && std::abs(pixel[1] - g) < 40 && std::abs(pixel[2] - b) < 40;
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT
private slots:
    void pngIsExactAndJpegNear()
    {
        const auto picture = fourCorners(40, 24);
        QVERIFY(decodePicture(write("a.png", encodePng(picture))).rgb == picture.rgb);
        const auto decoded = decodePicture(write("a.jpg", encodeJpeg(picture, 95)));
        QCOMPARE(decoded.width, 40);
        QVERIFY(near(decoded.row(2) + 3 * 2, 255, 0, 0) && near(decoded.row(20) + 3 * 2, 0, 0, 255));
        QVERIFY(encodeJpeg(picture, 80) == encodeJpeg(picture, 80));
    }

    void picturesAreUpright_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("turned");
        QTest::addColumn<QString>("corners"); // what the upper left and upper right corners show
        QTest::newRow("1") << 1 << false << "RG";
        QTest::newRow("2") << 2 << false << "GR";
        QTest::newRow("3") << 3 << false << "WB";
        QTest::newRow("4") << 4 << false << "BW";
        QTest::newRow("5") << 5 << true << "RB";
        QTest::newRow("6") << 6 << true << "BR";
        QTest::newRow("7") << 7 << true << "WG";
        QTest::newRow("8") << 8 << true << "GW";
    }
    void picturesAreUpright()
    {
        QFETCH(int, orientation);
        QFETCH(bool, turned);
        QFETCH(QString, corners);
        const auto file = write("o.jpg", withOrientation(encodeJpeg(fourCorners(48, 32), 95), orientation));
        const auto picture = decodePicture(file);
        QCOMPARE(picture.width, turned ? 32 : 48);
        const auto colour = [](const std::uint8_t* pixel) {
            return near(pixel, 255, 0, 0)   ? 'R'
                   : near(pixel, 0, 255, 0) ? 'G'
                   : near(pixel, 0, 0, 255) ? 'B'
                                            : 'W';
        };
        const QString found =
            QString(colour(picture.row(3) + 9)) + colour(picture.row(3) + (picture.width - 4) * 3);
        QCOMPARE(found, corners);
        const auto info = probePicture(file);
        QCOMPARE(info.width, picture.width); // probing knows it without decoding
        QCOMPARE(info.height, picture.height);
        QCOMPARE(info.format, std::string("jpeg"));
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto jpeg = QByteArray::fromStdString(encodeJpeg(fourCorners(64, 64), 90));
        const auto png = QByteArray::fromStdString(encodePng(fourCorners(64, 64)));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("JPEG cut in half") << jpeg.left(jpeg.size() / 2);
        QTest::newRow("JPEG without its end") << jpeg.left(jpeg.size() - 2);
        QTest::newRow("JPEG header alone") << jpeg.left(20);
        QTest::newRow("PNG cut in half") << png.left(png.size() / 2);
        QTest::newRow("PNG header alone") << png.left(16);
        auto enormous = png;
        enormous.replace(16, 8, QByteArray("\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF", 8));
        QTest::newRow("PNG that claims to be enormous") << enormous;
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = write("broken.img", bytes.toStdString());
        try {
            decodePicture(file);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(error.problem().where.file, file);
        }
    }

    void randomDamageNeverCrashes()
    {
        core::Random random(1);
        for (const auto& whole : {encodeJpeg(fourCorners(64, 48), 85), encodePng(fourCorners(64, 48))})
            for (int i = 0; i < 300; ++i) {
                auto bytes = whole;
                for (int hit = 0; hit < 4; ++hit)
                    bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
                try {
                    decodePicture(std::as_bytes(std::span(bytes)), "damaged");
                } catch (const core::Error&) {
                    continue; // refused is as good as survived
                }
            }
    }

    void whatIsNotThereIsMissing()
    {
        for (const auto work : {+[](const std::filesystem::path& file) { decodePicture(file); },
                                +[](const std::filesystem::path& file) { probePicture(file); }})
            try {
                work("/nowhere/x.jpg");
                QFAIL("not refused");
            } catch (const core::Error& error) {
                QVERIFY(error.problem().code == core::ErrorCode::PictureMissing);
            }
    }

private:
    std::filesystem::path write(const char* name, const std::string& bytes)
    {
        const std::filesystem::path path = m_home.filePath(name).toStdString();
        core::writeFileAtomically(path, bytes);
        return path;
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestDecode)
#include "test_decode.moc"
