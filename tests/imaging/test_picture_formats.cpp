// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of picture file that a source may hold comes out as the same upright 8-bit RGB.
#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "tests/imaging/picture_files.h"
#include "tests/imaging/quadrants.h"

using namespace vitrine;
using namespace vitrine::imaging;

namespace {

constexpr int kWidth = 45, kHeight = 31; // odd, so that rows end within a byte and need padding
const char* const kColours = "#ff0000 #00ff00 #0000ff #ffffff";
const char* const kGreys = "#000000 #555555 #aaaaaa #ffffff";

/// 0 … 3 in reading order.
unsigned quadrantAt(int x, int y)
{
    return (x >= kWidth / 2 ? 1U : 0U) + (y >= kHeight / 2 ? 2U : 0U);
}

/// A PNG of colour type `type` whose four quadrants have the samples given.
std::string quadrantPng(int depth, int type, const std::vector<std::vector<unsigned>>& samples,
                        const std::string& chunks = {})
{
    const auto samplesAt = [&](int x, int y) { return samples[quadrantAt(x, y)]; };
    return pngFile(kWidth, kHeight, depth, type, packedRows(kWidth, kHeight, depth, samplesAt), chunks);
}

std::string paletteOf(const core::Picture& picture)
{
    std::string colours;
    for (const int y : {0, picture.height - 1})
        for (const int x : {0, picture.width - 1})
            colours.append(reinterpret_cast<const char*>(picture.row(y) + x * 3), 3);
    return pngChunk("PLTE", colours);
}

std::string kept(const char* name)
{
    return core::readFile(std::filesystem::path(VITRINE_TEST_DATA) / name);
}

} // namespace

class TestPictureFormats : public QObject {
    Q_OBJECT
private slots:
    void everyKindDecodes_data();
    void everyKindDecodes();
    void orientationIsAppliedWhereverItIsWritten_data();
    void orientationIsAppliedWhereverItIsWritten();
    void aGifIsRecognised();

private:
    std::filesystem::path write(const std::string& bytes)
    {
        const std::filesystem::path path = m_home.filePath("picture").toStdString();
        core::writeFileAtomically(path, bytes);
        return path;
    }

    static void addRow(const char* name, const std::string& bytes, const char* format, const char* corners,
                       int tolerance = 0)
    {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << format << corners << tolerance;
    }
    static void addPngRows();

    QTemporaryDir m_home;
};

void TestPictureFormats::addPngRows()
{
    const auto picture = quadrants(kWidth, kHeight);
    const auto palette = paletteOf(picture);
    const std::vector<std::vector<unsigned>> rgb{{255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {255, 255, 255}};
    // What is transparent keeps its colour: the reference drops alpha and composes with nothing.
    const std::vector<std::vector<unsigned>> rgba{
        {255, 0, 0, 0}, {0, 255, 0, 1}, {0, 0, 255, 128}, {255, 255, 255, 255}};
    const std::vector<std::vector<unsigned>> indices{{0}, {1}, {2}, {3}};
    addRow("PNG RGB", quadrantPng(8, 2, rgb), "png", kColours);
    addRow("PNG RGBA", quadrantPng(8, 6, rgba), "png", kColours);
    addRow("PNG RGB, one colour transparent",
           quadrantPng(8, 2, rgb, pngChunk("tRNS", std::string("\0\xFF\0\0\0\0", 6))), "png", kColours);
    for (const int depth : {2, 4, 8}) {
        const auto name = "PNG palette of " + std::to_string(depth) + " bits";
        addRow(name.c_str(), quadrantPng(depth, 3, indices, palette), "png", kColours);
    }
    addRow("PNG palette of 1 bit", quadrantPng(1, 3, {{0}, {1}, {1}, {0}}, palette), "png",
           "#ff0000 #00ff00 #00ff00 #ff0000");
    addRow("PNG palette with transparency",
           quadrantPng(8, 3, indices, palette + pngChunk("tRNS", std::string("\0\x40\x80", 3))), "png",
           kColours);
    addRow("PNG grey of 1 bit", quadrantPng(1, 0, {{0}, {1}, {1}, {0}}), "png",
           "#000000 #ffffff #ffffff #000000");
    addRow("PNG grey of 2 bits", quadrantPng(2, 0, indices), "png", kGreys);
    addRow("PNG grey of 4 bits", quadrantPng(4, 0, {{0}, {5}, {10}, {15}}), "png", kGreys);
    addRow("PNG grey of 8 bits", quadrantPng(8, 0, {{0}, {85}, {170}, {255}}), "png", kGreys);
    addRow("PNG grey with alpha", quadrantPng(8, 4, {{0, 0}, {85, 0}, {170, 128}, {255, 255}}), "png",
           kGreys);
    // 16 bits: the upper byte stays.
    addRow("PNG grey of 16 bits", quadrantPng(16, 0, {{0x00FF}, {0x55FF}, {0xAA00}, {0xFFFF}}), "png",
           kGreys);
    addRow(
        "PNG RGB of 16 bits",
        quadrantPng(16, 2, {{0xFF00, 0, 0x00FF}, {0, 0xFFFF, 0}, {0, 0, 0xFF80}, {0xFFFF, 0xFFFF, 0xFFFF}}),
        "png", kColours);
    addRow("PNG with gamma, which nobody applies",
           quadrantPng(8, 0, {{0}, {85}, {170}, {255}}, pngChunk("gAMA", bigEndian(10'000, 4))), "png",
           kGreys);
    addRow("PNG with a damaged colour profile", quadrantPng(8, 2, rgb, pngChunk("iCCP", "x")), "png",
           kColours);
    addRow("PNG interlaced", kept("interlaced.png"), "png", kColours);
}

void TestPictureFormats::everyKindDecodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("corners");
    QTest::addColumn<int>("tolerance"); // lossy formats round
    const auto picture = quadrants(kWidth, kHeight);
    addPngRows();
    addRow("JPEG", encodeJpeg(picture, 95), "jpeg", kColours, 12);
    addRow("JPEG with bytes after its end", encodeJpeg(picture, 95) + "appended", "jpeg", kColours, 12);
    addRow("JPEG grey", kept("grey.jpg"), "jpeg", "#363636 #b6b6b6 #121212 #ffffff", 4); // Rec. 709 luma
    addRow("JPEG progressive", kept("progressive.jpg"), "jpeg", kColours, 12);
    addRow("JPEG CMYK", kept("cmyk.jpg"), "jpeg", kColours, 12);
    addRow("WebP lossy", kept("lossy.webp"), "webp", kColours, 40);
    addRow("WebP lossless", kept("lossless.webp"), "webp", kColours);
    addRow("BMP", bmpFile(picture, false), "bmp", kColours);
    addRow("BMP, top row first", bmpFile(picture, true), "bmp", kColours);
    addRow("TIFF little-endian", tiffFile(picture, true, 1), "tiff", kColours);
    addRow("TIFF big-endian", tiffFile(picture, false, 1), "tiff", kColours);
    addRow("TIFF with LZW", kept("lzw.tiff"), "tiff", kColours);
    addRow("PNM", pnmFile(picture), "pnm", kColours);
}

void TestPictureFormats::everyKindDecodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(QString, corners);
    QFETCH(int, tolerance);
    const auto file = write(bytes.toStdString());
    const auto picture = decodePicture(file);
    const auto found = cornersOf(picture);
    QVERIFY2(cornerDifference(found, corners.toStdString()) <= tolerance, found.c_str());
    QCOMPARE(picture.rgb.size(), std::size_t(picture.width) * picture.height * 3);

    const auto info = probePicture(file);
    QCOMPARE(QString::fromStdString(info.format), format);
    QCOMPARE(info.width, picture.width);
    QCOMPARE(info.height, picture.height);
    QCOMPARE(info.bytes, std::uint64_t(bytes.size()));

    const auto fromMemory =
        decodePicture(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))), "x");
    QVERIFY(fromMemory.rgb == picture.rgb);
}

void TestPictureFormats::orientationIsAppliedWhereverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("orientation");
    const auto picture = quadrants(48, 32);
    const auto lossless = kept("lossless.webp");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const auto add = [&](const char* format, const std::string& bytes) {
            QTest::addRow("%s %d", format, orientation) << QByteArray::fromStdString(bytes) << orientation;
        };
        add("JPEG", jpegWithOrientation(encodeJpeg(picture, 95), orientation));
        auto png = encodePng(picture);
        add("PNG", png.insert(33, pngChunk("eXIf", exifOf(orientation)))); // after signature and header
        add("TIFF", tiffFile(picture, orientation % 2 == 0, orientation));
        add("WebP", webpWithOrientation(lossless, 48, 32, orientation));
    }
    for (const int senseless : {0, 9, 255})
        QTest::addRow("JPEG %d", senseless)
            << QByteArray::fromStdString(jpegWithOrientation(encodeJpeg(picture, 95), senseless)) << 1;
}

void TestPictureFormats::orientationIsAppliedWhereverItIsWritten()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, orientation);
    const auto file = write(bytes.toStdString());
    const auto picture = decodePicture(file);
    QCOMPARE(picture.width, orientation >= 5 ? 32 : 48);
    QCOMPARE(picture.height, orientation >= 5 ? 48 : 32);
    const auto found = cornersOf(picture);
    QVERIFY2(cornerDifference(found, uprightCorners(orientation)) <= 12, found.c_str());
    const auto info = probePicture(file);
    QCOMPARE(info.width, picture.width);
    QCOMPARE(info.height, picture.height);
}

/// OpenCV decodes GIF from version 4.11 on; before, it is refused by its name and not taken for something
/// else.
void TestPictureFormats::aGifIsRecognised()
{
    const auto file = write(kept("quadrants.gif"));
    const auto info = probePicture(file);
    QCOMPARE(info.format, std::string("gif"));
    QCOMPARE(info.width, 48);
    QCOMPARE(info.height, 32);
    try {
        QCOMPARE(cornersOf(decodePicture(file)), std::string(kColours));
    } catch (const core::Error& error) {
        QCOMPARE(core::nameOf(error.problem().code), std::string("PictureUndecodable"));
        QVERIFY2(error.problem().values.front().find("gif") != std::string::npos, error.what());
    }
}

QTEST_GUILESS_MAIN(TestPictureFormats)
#include "test_picture_formats.moc"
