// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/picture_facts.h"

#include <bit>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/near_duplicates.h"
#include "tests/imaging/drawn_pictures.h"
#include "tests/imaging/picture_files.h"
#include "tests/imaging/real_pictures.h"

using namespace vitrine;
using namespace vitrine::imaging;

namespace {

ContentHash hashOf(const std::string& text)
{
    return contentHash({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

} // namespace

class TestPictureFacts : public QObject {
    Q_OBJECT
private slots:
    void contentHashesAreThoseOfTheReference_data();
    void contentHashesAreThoseOfTheReference();
    void contentHashesSeeEveryByte();
    void sizeIsThatOfTheUprightPicture();
    void otherMetadataIsTheSamePicture_data();
    void otherMetadataIsTheSamePicture();
    void anotherPixelIsAnotherPicture();
    void copiesAreNear_data();
    void copiesAreNear();
    void anotherColourIsSeen();
    void blackGreyAndWhiteAreTold();
    void blackGreyAndWhiteOfARealProductAreTold();
    void lightnessAsideOfWhatIsDoneToCopies_data();
    void lightnessAsideOfWhatIsDoneToCopies();
    void differentPicturesAreFar();
    void differentRealPicturesAreFar();
    void sharpnessFallsWithBlur();
    void sharpnessIgnoresContrastAndPlainAreas();
    void tonesOfKnownPictures_data();
    void tonesOfKnownPictures();
    void tinyPicturesHaveFactsToo_data();
    void tinyPicturesHaveFactsToo();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();

private:
    PictureFacts factsOfBytes(const std::string& bytes)
    {
        const std::filesystem::path path = m_home.filePath("picture").toStdString();
        core::writeFileAtomically(path, bytes);
        return examinePicture(path);
    }
    PictureFacts facts(const core::Picture& picture, int quality = 92)
    {
        return factsOfBytes(encodeJpeg(picture, quality));
    }

    QTemporaryDir m_home;
};

void TestPictureFacts::contentHashesAreThoseOfTheReference_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hash");
    // MurmurHash3_x64_128, seed 0, as published with the smhasher project and in other implementations' tests
    QTest::newRow("nothing") << ""
                             << "00000000000000000000000000000000";
    QTest::newRow("hello") << "hello"
                           << "cbd8a7b341bd9b025b1e906a48ae1d19";
    QTest::newRow("hello, world") << "hello, world"
                                  << "342fac623a5ebc8e4cdcbc079642414d";
    QTest::newRow("more than two blocks") << "The quick brown fox jumps over the lazy dog."
                                          << "cd99481f9ee902c9695da1a38987b6e7";
}

void TestPictureFacts::contentHashesAreThoseOfTheReference()
{
    QFETCH(QString, text);
    QFETCH(QString, hash);
    QCOMPARE(QString::fromStdString(toText(hashOf(text.toStdString()))), hash);
}

void TestPictureFacts::contentHashesSeeEveryByte()
{
    for (std::size_t size : {1, 7, 8, 9, 15, 16, 17, 31, 48})
        for (std::size_t at = 0; at < size; ++at) {
            std::string text(size, 'a');
            const auto before = hashOf(text);
            text[at] = 'b';
            QVERIFY2(hashOf(text) != before, qPrintable(QString::number(size)));
            QVERIFY(hashOf(text.substr(0, size - 1)) != before);
        }
}

void TestPictureFacts::sizeIsThatOfTheUprightPicture()
{
    const auto bytes = encodeJpeg(drawnProduct(1, Backdrop::Room, 640, 480), 90);
    const auto found = factsOfBytes(jpegWithOrientation(bytes, 6));
    QCOMPARE(found.width, 480);
    QCOMPARE(found.height, 640);
    QVERIFY(found.bytes > bytes.size());
}

void TestPictureFacts::otherMetadataIsTheSamePicture_data()
{
    const auto picture = drawnProduct(2, Backdrop::White, 700, 500);
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    const auto jpeg = encodeJpeg(picture, 90), png = encodePng(picture);
    QTest::newRow("JPEG with EXIF") << QByteArray::fromStdString(jpeg)
                                    << QByteArray::fromStdString(jpegWithOrientation(jpeg, 1));
    auto described = png;
    described.insert(33, pngChunk("tEXt", std::string("Comment\0saved again", 19))); // behind the header
    QTest::newRow("PNG with a text") << QByteArray::fromStdString(png)
                                     << QByteArray::fromStdString(described);
    QTest::newRow("PNG and PNM") << QByteArray::fromStdString(png)
                                 << QByteArray::fromStdString(pnmFile(picture));
}

void TestPictureFacts::otherMetadataIsTheSamePicture()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const auto first = factsOfBytes(one.toStdString()), second = factsOfBytes(other.toStdString());
    QVERIFY(first.fileHash != second.fileHash);
    QVERIFY(first.pixelHash == second.pixelHash);
    QCOMPARE(first.perceptualHash, second.perceptualHash);
}

void TestPictureFacts::anotherPixelIsAnotherPicture()
{
    auto picture = drawnProduct(3, Backdrop::White, 700, 500);
    const auto before = factsOfBytes(encodePng(picture));
    picture.row(300)[999] ^= 1;
    QVERIFY(factsOfBytes(encodePng(picture)).pixelHash != before.pixelHash);
    const auto wide = factsOfBytes(encodePng(plain(60, 40, 90)));
    QVERIFY(factsOfBytes(encodePng(plain(40, 60, 90))).pixelHash != wide.pixelHash);
}

void TestPictureFacts::copiesAreNear_data()
{
    QTest::addColumn<QString>("change");
    for (const char* change : {"half the size", "a quarter of the size", "squeezed", "quality 30", "brighter",
                               "darker", "a third of a stop brighter", "a third of a stop darker", "more contrast",
                               "slightly blurred"})
        QTest::newRow(change) << change;
}

void TestPictureFacts::copiesAreNear()
{
    QFETCH(QString, change);
    const auto changed = [&](const core::Picture& picture) {
        if (change == "half the size")
            return shrunk(picture, picture.width / 2, picture.height / 2);
        if (change == "a quarter of the size")
            return shrunk(picture, picture.width / 4, picture.height / 4);
        if (change == "squeezed")
            return shrunk(picture, picture.width * 4 / 5, picture.height);
        if (change == "brighter")
            return toned(picture, [](double x) { return x * 1.05 + 0.04; });
        if (change == "darker")
            return toned(picture, [](double x) { return x * 0.8; });
        if (change == "a third of a stop brighter")
            return toned(picture, [](double x) { return x * 1.11; }); // 2^(1/3) in light
        if (change == "a third of a stop darker")
            return toned(picture, [](double x) { return x / 1.11; });
        if (change == "more contrast")
            return toned(picture, [](double x) { return 0.5 + 1.15 * (x - 0.5); });
        return change == "slightly blurred" ? blurred(picture, 1.5) : picture;
    };
    for (std::uint64_t seed = 0; seed < 6; ++seed)
        for (const auto backdrop : {Backdrop::White, Backdrop::Room}) {
            const auto picture = drawnProduct(seed, backdrop, 320, 400);
            const auto one = facts(picture);
            const auto other = facts(changed(picture), change == "quality 30" ? 30 : 85);
            const int bits = std::popcount(one.perceptualHash ^ other.perceptualHash);
            const double colours = colourDistance(one.colours, other.colours);
            const double lightness = lightnessDistance(one.colours, other.colours);
            QVERIFY2(bits <= kNearDuplicateDistance && areNearDuplicates(one, other),
                     qPrintable(QString("seed %1: %2 bits, colours differ by %3, lightness by %4")
                                    .arg(seed)
                                    .arg(bits)
                                    .arg(colours)
                                    .arg(lightness)));
        }
}

void TestPictureFacts::anotherColourIsSeen()
{
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        const auto picture = drawnProduct(seed, Backdrop::White, 320, 400);
        auto recoloured = picture; // red becomes green, green blue, blue red
        for (std::size_t i = 0; i < picture.rgb.size(); i += 3)
            for (std::size_t channel = 0; channel < 3; ++channel)
                recoloured.rgb[i + (channel + 1) % 3] = picture.rgb[i + channel];
        const auto one = facts(picture).colours, other = facts(recoloured).colours;
        QVERIFY(colourDistance(one, other) > kSameColours);
        QCOMPARE(colourDistance(one, other), colourDistance(other, one));
        QCOMPARE(colourDistance(one, one), 0.0);
    }
    QCOMPARE(colourDistance({}, {}), 0.0);
}

void TestPictureFacts::blackGreyAndWhiteAreTold()
{
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        const auto picture = drawnProduct(seed, Backdrop::White, 320, 400);
        const auto factsFrom = [&](double darkest) {
            auto found = facts(inGreys(picture, darkest));
            found.perceptualHash = found.trimmedHash = 1; // of one shape, whatever became of the greys
            return found;
        };
        const auto black = factsFrom(0.04), grey = factsFrom(0.4), white = factsFrom(0.74);
        for (const auto& [one, other] : {std::pair{black, grey}, {grey, white}, {white, black}}) {
            QVERIFY(colourDistance(one.colours, other.colours) <= kSameColours);
            QVERIFY(!areNearDuplicates(one, other) && !areNearDuplicates(other, one));
            QVERIFY(areNearDuplicates(one, one));
        }
    }
}

void TestPictureFacts::blackGreyAndWhiteOfARealProductAreTold()
{
    const auto folder = realCatalogs() / "luma/media";
    if (!std::filesystem::exists(folder))
        QFAIL("the real catalogs are missing; VITRINE_CATALOGS names their folder");
    for (const auto& [one, other] : {std::pair{"m/h/mh07-black", "m/h/mh07-gray"},
                                     {"w/p/wp01-black", "w/p/wp01-gray"},
                                     {"w/p/wp01-gray", "w/p/wp01-white"}}) {
        const auto factsOf = [&](const char* name) {
            return examinePicture(folder / (std::string(name) + "_main.jpg"));
        };
        const auto first = factsOf(one), second = factsOf(other);
        QVERIFY(leastHashDistance(first, second) <= kNearDuplicateDistance);
        QVERIFY(colourDistance(first.colours, second.colours) <= kSameColours);
        QVERIFY2(!areNearDuplicates(first, second), one);
    }
}

void TestPictureFacts::lightnessAsideOfWhatIsDoneToCopies_data()
{
    QTest::addColumn<int>("ground");
    QTest::addColumn<int>("product");
    QTest::addColumn<int>("otherGround");
    QTest::addColumn<int>("otherProduct");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << 100 << 30 << 100 << 30 << true;
    QTest::newRow("darker as a whole") << 100 << 40 << 83 << 32 << true; // 0.7 stops
    QTest::newRow("brightened, and the ground was white") << 100 << 40 << 100 << 46 << true;
    QTest::newRow("richer in contrast") << 80 << 30 << 84 << 27 << true;
    QTest::newRow("a lighter product on the same ground") << 80 << 30 << 80 << 40 << false;
    QTest::newRow("a much lighter one on white") << 100 << 20 << 100 << 45 << false;
    QTest::newRow("white instead of grey, on white") << 100 << 60 << 100 << 90 << false;
    QTest::newRow("much darker as a whole") << 100 << 40 << 50 << 15 << false;
}

void TestPictureFacts::lightnessAsideOfWhatIsDoneToCopies()
{
    QFETCH(int, ground);
    QFETCH(int, product);
    QFETCH(int, otherGround);
    QFETCH(int, otherProduct);
    const auto layoutOf = [](int around, int inside) {
        ColourLayout layout;
        layout.lightness.fill(std::uint8_t(around));
        std::fill_n(layout.lightness.begin() + 16, 24, std::uint8_t(inside)); // three rows of eight
        return layout;
    };
    const auto one = layoutOf(ground, product), other = layoutOf(otherGround, otherProduct);
    QTEST(lightnessDistance(one, other) <= kSameLightness, "same");
    QCOMPARE(lightnessDistance(one, other), lightnessDistance(other, one));
    QCOMPARE(lightnessDistance(one, one), 0.0);
}

void TestPictureFacts::differentPicturesAreFar()
{
    std::vector<std::uint64_t> hashes;
    for (std::uint64_t seed = 0; seed < 30; ++seed)
        for (const auto backdrop : {Backdrop::White, Backdrop::Room})
            hashes.push_back(facts(drawnProduct(100 + 2 * seed + std::uint64_t(backdrop), backdrop, 160, 200))
                                 .perceptualHash);
    QVERIFY(nearDuplicates(hashes, kNearDuplicateDistance).empty());
}

void TestPictureFacts::differentRealPicturesAreFar()
{
    const auto folder = realCatalogs() / "clothes";
    if (!std::filesystem::exists(folder))
        QFAIL("the real catalogs are missing; VITRINE_CATALOGS names their folder");
    std::vector<std::uint64_t> hashes;
    for (const auto& file : picturesBelow(folder, 1))
        hashes.push_back(examinePicture(file).perceptualHash);
    QVERIFY(hashes.size() >= 300);
    QVERIFY(nearDuplicates(hashes, kNearDuplicateDistance).empty());
}

void TestPictureFacts::sharpnessFallsWithBlur()
{
    for (const auto backdrop : {Backdrop::White, Backdrop::Room}) {
        const auto picture = drawnProduct(7, backdrop, 300, 336);
        double before = facts(picture).sharpness;
        QVERIFY2(before > 0.8, qPrintable(QString::number(before)));
        for (const double sigma : {2.0, 3.0, 4.0, 6.0}) {
            const double after = facts(blurred(picture, sigma)).sharpness;
            QVERIFY2(after < before && after > 0.5 / sigma && after < 2.5 / sigma,
                     qPrintable(QString("sigma %1: %2").arg(sigma).arg(after)));
            before = after;
        }
    }
}

void TestPictureFacts::sharpnessIgnoresContrastAndPlainAreas()
{
    const auto picture = drawnProduct(8, Backdrop::White, 300, 336);
    auto onALargeSheet = plain(336, 336, 255); // the product takes a tenth of the width
    const auto little = shrunk(picture, 34, 38);
    for (std::int32_t y = 0; y < little.height; ++y)
        std::copy_n(little.row(y), little.width * 3, onALargeSheet.row(y + 150) + 150 * 3);
    QVERIFY(facts(onALargeSheet).sharpness > 0.8);
    QVERIFY(facts(toned(picture, [](double x) { return 0.4 + 0.2 * x; })).sharpness > 0.8);
    QCOMPARE(facts(plain(300, 300, 128)).sharpness, 0.0);
}

void TestPictureFacts::tonesOfKnownPictures_data()
{
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::addColumn<double>("brightness");
    QTest::addColumn<double>("contrast");
    QTest::addColumn<double>("highlight");
    QTest::newRow("black and white") << 0 << 255 << 0.5 << 0.5 << 1.0;
    QTest::newRow("two greys") << 51 << 102 << 0.3 << 0.1 << 0.4;
    QTest::newRow("one grey") << 51 << 51 << 0.2 << 0.0 << 0.2;
}

void TestPictureFacts::tonesOfKnownPictures()
{
    QFETCH(int, low);
    QFETCH(int, high);
    QFETCH(double, brightness);
    QFETCH(double, contrast);
    QFETCH(double, highlight);
    auto halves = plain(200, 200, std::uint8_t(low));
    std::fill(halves.rgb.begin() + std::ptrdiff_t(halves.rgb.size() / 2), halves.rgb.end(),
              std::uint8_t(high));
    const auto found = factsOfBytes(encodePng(halves));
    QVERIFY(std::abs(found.brightness - brightness) < 0.003);
    QVERIFY(std::abs(found.contrast - contrast) < 0.003);
    QVERIFY(std::abs(found.highlight - highlight) < 0.003);
}

void TestPictureFacts::tinyPicturesHaveFactsToo_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const auto& [width, height] :
         {std::pair{1, 1}, {1, 9}, {9, 1}, {3, 3}, {5, 5}, {5000, 1}, {2, 3000}})
        QTest::addRow("%d x %d", width, height) << width << height;
}

void TestPictureFacts::tinyPicturesHaveFactsToo()
{
    QFETCH(int, width);
    QFETCH(int, height);
    auto picture = plain(width, height, 200);
    picture.rgb[0] = 0;
    for (const auto& bytes : {encodePng(picture), encodeJpeg(picture, 90)}) {
        const auto found = factsOfBytes(bytes);
        QCOMPARE(found.width, width);
        QCOMPARE(found.height, height);
        for (const double value : {found.sharpness, found.brightness, found.contrast, found.shadow})
            QVERIFY(std::isfinite(value));
    }
}

void TestPictureFacts::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto jpeg = encodeJpeg(drawnProduct(4, Backdrop::Room, 400, 300), 90);
    const auto png = encodePng(drawnProduct(4, Backdrop::Room, 100, 80));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("<html>404 Not Found</html>");
    QTest::newRow("half a JPEG") << QByteArray::fromStdString(jpeg.substr(0, jpeg.size() / 2));
    QTest::newRow("a JPEG without its last bytes")
        << QByteArray::fromStdString(jpeg.substr(0, jpeg.size() - 2));
    QTest::newRow("half a PNG") << QByteArray::fromStdString(png.substr(0, png.size() / 2));
}

void TestPictureFacts::whatCannotBeReadIsRefused()
{
    QFETCH(QByteArray, bytes);
    try {
        factsOfBytes(bytes.toStdString());
        QFAIL("taken for a picture");
    } catch (const core::Error& error) {
        QCOMPARE(QString::fromStdString(core::nameOf(error.problem().code)), "PictureUndecodable");
    }
    QVERIFY_THROWS_EXCEPTION(core::Error, examinePicture("/nowhere/x.jpg"));
}

QTEST_GUILESS_MAIN(TestPictureFacts)
#include "test_picture_facts.moc"
