// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/picture_header.h"
#include "engine/imaging/thumbnail.h"
#include "tests/imaging/picture_files.h"
#include "tests/imaging/quadrants.h"

using namespace vitrine;
using namespace vitrine::imaging;

namespace {

std::string kept(const char* name)
{
    return core::readFile(std::filesystem::path(VITRINE_TEST_DATA) / name);
}

std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

/// The code of the problem that `action` throws; "nothing" when it throws nothing.
template <typename Action> std::string refusalOf(const Action& action)
{
    try {
        action();
    } catch (const core::Error& error) {
        return core::nameOf(error.problem().code);
    }
    return "nothing";
}

/// `bytes` with `value` written at `at`.
std::string with(std::string bytes, std::size_t at, const std::string& value)
{
    return bytes.replace(at, value.size(), value);
}

/// Where the JPEG's frame header gives height and width (ITU-T T.81, B.2.2).
std::size_t jpegSidesAt(const std::string& jpeg)
{
    return jpeg.find("\xFF\xC0") + 5;
}

} // namespace

class TestDamagedPictures : public QObject {
    Q_OBJECT
private slots:
    void enormousSidesAreRefusedUnread_data();
    void enormousSidesAreRefusedUnread();
    void whatHasNoPixelsIsRefused_data();
    void whatHasNoPixelsIsRefused();
    void aFileCutAnywhereIsRefused_data();
    void aFileCutAnywhereIsRefused();
    void damageIsRefusedOrKeepsTheHeadersSize_data();
    void damageIsRefusedOrKeepsTheHeadersSize();
    void whatIsNoFileIsRefused();

private:
    std::filesystem::path write(const std::string& bytes)
    {
        const std::filesystem::path path = m_home.filePath("picture").toStdString();
        core::writeFileAtomically(path, bytes);
        return path;
    }
    static void addWholeFiles();

    QTemporaryDir m_home;
};

void TestDamagedPictures::enormousSidesAreRefusedUnread_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto picture = quadrants(48, 32);
    const auto add = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    const auto jpeg = encodeJpeg(picture, 90);
    add("jpeg", with(jpeg, jpegSidesAt(jpeg), "\xFF\xDC\xFF\xDC"));
    add("png", with(encodePng(picture), 16, std::string("\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF", 8)));
    add("webp lossy", with(kept("lossy.webp"), 26, "\xFF\x3F\xFF\x3F"));
    add("webp lossless", with(kept("lossless.webp"), 21, std::string("\xFF\xFF\xFF\x0F", 4)));
    add("webp extended",
        with(webpWithOrientation(kept("lossless.webp"), 48, 32, 1), 24, "\xFF\xFF\xFF\xFF\xFF\xFF"));
    add("bmp", with(bmpFile(picture, false), 18, std::string("\xFF\xFF\xFF\x7F\xFF\xFF\xFF\x7F", 8)));
    add("tiff", with(tiffFile(picture, true, 1), 18, std::string("\xFF\xFF\xFF\x7F", 4)));
    add("gif", with(kept("quadrants.gif"), 6, "\xFF\xFF\xFF\xFF"));
    add("pnm", "P6 999999999 999999999 255\n" + std::string(100, 'x'));
}

void TestDamagedPictures::enormousSidesAreRefusedUnread()
{
    QFETCH(QByteArray, bytes);
    const auto file = write(bytes.toStdString());
    QCOMPARE(refusalOf([&] { probePicture(file); }), std::string("PictureTooLarge"));
    QCOMPARE(refusalOf([&] { decodePicture(file); }), std::string("PictureTooLarge"));
    QCOMPARE(refusalOf([&] { makeThumbnail(file, 64); }), std::string("PictureTooLarge"));
}

void TestDamagedPictures::whatHasNoPixelsIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto picture = quadrants(48, 32);
    const auto add = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    const auto jpeg = encodeJpeg(picture, 90);
    add("empty", "");
    add("jpeg without width", with(jpeg, jpegSidesAt(jpeg) + 2, std::string(2, '\0')));
    add("jpeg that begins and ends", "\xFF\xD8\xFF\xD9");
    add("png without height", with(encodePng(picture), 20, std::string(4, '\0')));
    add("png, negative width", with(encodePng(picture), 16, "\xFF\xFF\xFF\xFF"));
    add("bmp, lowest height there is", with(bmpFile(picture, false), 22, std::string("\0\0\0\x80", 4)));
    add("tiff whose directory is beyond the end", with(tiffFile(picture, true, 1), 4, "\xFF\xFF\xFF\x7F"));
    add("tiff whose directory is itself", with(tiffFile(picture, true, 1), 4, std::string(4, '\0')));
    add("pnm without sides", "P6\n# nothing but a comment");
    add("webp without a picture", "RIFF" + littleEndian(4, 4) + "WEBP");
    add("a web page", "<!DOCTYPE html><html><body>404 Not Found</body></html>");
    add("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"32\"/>");
    add("zeros", std::string(4096, '\0'));
}

void TestDamagedPictures::whatHasNoPixelsIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto file = write(bytes.toStdString());
    QCOMPARE(refusalOf([&] { probePicture(file); }), std::string("PictureUndecodable"));
    QCOMPARE(refusalOf([&] { decodePicture(file); }), std::string("PictureUndecodable"));
    QCOMPARE(refusalOf([&] { makeThumbnail(file, 64); }), std::string("PictureUndecodable"));
}

void TestDamagedPictures::addWholeFiles()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto picture = quadrants(48, 32);
    const auto add = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    add("jpeg", jpegWithOrientation(encodeJpeg(picture, 90), 6));
    add("jpeg progressive", kept("progressive.jpg"));
    add("jpeg cmyk", kept("cmyk.jpg"));
    add("png", encodePng(picture));
    add("png interlaced", kept("interlaced.png"));
    add("webp lossy", kept("lossy.webp"));
    add("webp lossless", kept("lossless.webp"));
    add("bmp", bmpFile(picture, false));
    add("tiff", tiffFile(picture, true, 6));
    add("pnm", pnmFile(picture));
}

void TestDamagedPictures::aFileCutAnywhereIsRefused_data()
{
    addWholeFiles();
}

void TestDamagedPictures::aFileCutAnywhereIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto whole = bytes.toStdString();
    QCOMPARE(refusalOf([&] { decodePicture(bytesOf(whole), "whole"); }), std::string("nothing"));
    for (std::size_t length = 0; length < whole.size(); length += 1 + length / 97) {
        const auto cut = whole.substr(0, length);
        const auto refusal = refusalOf([&] { decodePicture(bytesOf(cut), "cut"); });
        QVERIFY2(refusal == "PictureUndecodable" || refusal == "PictureTooLarge",
                 (refusal + " at " + std::to_string(length)).c_str());
    }
    const auto cut = whole.substr(0, whole.size() - 1);
    QVERIFY2(refusalOf([&] { decodePicture(bytesOf(cut), "cut"); }) == "PictureUndecodable", "the last byte");
}

void TestDamagedPictures::damageIsRefusedOrKeepsTheHeadersSize_data()
{
    addWholeFiles();
}

void TestDamagedPictures::damageIsRefusedOrKeepsTheHeadersSize()
{
    constexpr std::int64_t kQuick = 4'000'000; // pixels: larger claims are allowed and only take long
    QFETCH(QByteArray, bytes);
    core::Random random(11);
    for (int round = 0; round < 400; ++round) {
        auto damaged = bytes.toStdString();
        const auto hits = random.between(1, 4);
        for (std::int64_t hit = 0; hit < hits; ++hit) {
            const bool early = random.chance(0.5); // headers are where it hurts
            const auto at = random.below(early ? std::min<std::size_t>(damaged.size(), 64) : damaged.size());
            damaged[at] = static_cast<char>(random.below(256));
        }
        const auto header = parsePictureHeader(damaged);
        if (header && std::int64_t(header->info.width) * header->info.height > kQuick)
            continue;
        try {
            const auto picture = decodePicture(bytesOf(damaged), "damaged");
            QVERIFY(header); // what decodes has a header that probing understands
            QCOMPARE(picture.width, header->info.width);
            QCOMPARE(picture.height, header->info.height);
        } catch (const core::Error& error) {
            QCOMPARE(core::nameOf(error.problem().code), std::string("PictureUndecodable"));
        }
    }
}

void TestDamagedPictures::whatIsNoFileIsRefused()
{
    const std::filesystem::path folder = m_home.path().toStdString();
    QCOMPARE(refusalOf([&] { probePicture(folder); }), std::string("FileUnreadable"));
    QCOMPARE(refusalOf([&] { decodePicture(folder); }), std::string("FileUnreadable"));
    std::filesystem::create_symlink(folder / "nowhere", folder / "dangling.jpg");
    QCOMPARE(refusalOf([&] { probePicture(folder / "dangling.jpg"); }), std::string("PictureMissing"));
    QCOMPARE(refusalOf([&] { decodePicture(folder / "dangling.jpg"); }), std::string("PictureMissing"));
}

QTEST_GUILESS_MAIN(TestDamagedPictures)
#include "test_damaged_pictures.moc"
