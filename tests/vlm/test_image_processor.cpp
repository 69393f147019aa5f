// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>

#include "engine/core/random.h"
#include "engine/vlm/image_processor.h"
#include "tests/vlm/problem_of.h"

using namespace vitrine;
using namespace vitrine::vlm;

namespace {

constexpr std::int64_t kSide = 336, kPlane = kSide * kSide;

core::Picture randomPicture(std::int32_t width, std::int32_t height, std::uint64_t seed)
{
    core::Random random(seed);
    core::Picture picture{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (auto& byte : picture.rgb)
        byte = static_cast<std::uint8_t>(random.below(256));
    return picture;
}

core::Picture transposed(const core::Picture& picture)
{
    core::Picture result{picture.height, picture.width, std::vector<std::uint8_t>(picture.rgb.size())};
    for (std::int32_t y = 0; y < picture.height; ++y)
        for (std::int32_t x = 0; x < picture.width; ++x)
            std::copy_n(picture.row(y) + x * 3, 3, result.row(x) + y * 3);
    return result;
}

ImageProcessor processor(std::int64_t num_crops)
{
    PreprocessorConfig config;
    config.num_crops = num_crops;
    return ImageProcessor(config);
}

} // namespace

class TestImageProcessor : public QObject {
    Q_OBJECT
private slots:
    void portraitIsTheTransposedLandscape_data();
    void portraitIsTheTransposedLandscape();
    void pictureOfTheRightSizeIsLeftAlone();
    void oneCropIsItsOwnGlobalView();
    void globalViewOfOneColourIsThatColour_data();
    void globalViewOfOneColourIsThatColour();
    void paddingIsWhiteAndTheSmallerPartIsAbove();
    void extremePictures_data();
    void extremePictures();
    void sizesAgreeWithTheCropLimit_data();
    void sizesAgreeWithTheCropLimit();
    void refusesWhatHasNoSize();
};

void TestImageProcessor::portraitIsTheTransposedLandscape_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("crops");
    QTest::newRow("shrinking") << 900 << 701 << 4;
    QTest::newRow("growing") << 61 << 40 << 4;
    QTest::newRow("one crop") << 500 << 333 << 1;
    QTest::newRow("six to one") << 600 << 100 << 16;
}

void TestImageProcessor::portraitIsTheTransposedLandscape()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, crops);
    const auto landscape = randomPicture(width, height, 1);
    const auto expected = transposed(processor(crops).resizeAndPad(landscape));
    const auto found = processor(crops).resizeAndPad(transposed(landscape));
    QCOMPARE(found.width, expected.width);
    QVERIFY(found.rgb == expected.rgb);
}

void TestImageProcessor::pictureOfTheRightSizeIsLeftAlone()
{
    const auto picture = randomPicture(672, 672, 2);
    QVERIFY(processor(4).resizeAndPad(picture).rgb == picture.rgb);
}

void TestImageProcessor::oneCropIsItsOwnGlobalView()
{
    const auto image = processor(1).process(randomPicture(500, 400, 3));
    QCOMPARE(image.cropCount, std::int64_t(1));
    QCOMPARE(image.pixelValues.size(), std::size_t(2 * 3 * kPlane));
    QVERIFY(std::equal(image.pixelValues.begin(), image.pixelValues.begin() + 3 * kPlane,
                       image.pixelValues.begin() + 3 * kPlane));
}

void TestImageProcessor::globalViewOfOneColourIsThatColour_data()
{
    QTest::addColumn<int>("crops");
    for (const int crops : {1, 4, 9, 16})
        QTest::addRow("%d", crops) << crops;
}

void TestImageProcessor::globalViewOfOneColourIsThatColour()
{
    QFETCH(int, crops);
    core::Picture picture{700, 700, {}};
    for (int pixel = 0; pixel < 700 * 700; ++pixel)
        picture.rgb.insert(picture.rgb.end(), {10, 120, 250});
    const auto image = processor(crops).process(picture);
    QCOMPARE(image.cropCount, std::int64_t(crops));
    const PreprocessorConfig config;
    const std::array<double, 3> colour{10, 120, 250};
    for (std::size_t at = 0; at < image.pixelValues.size(); ++at) {
        const auto channel = at / kPlane % 3;
        const double expected =
            (colour[channel] / 255 - config.image_mean[channel]) / config.image_std[channel];
        QVERIFY2(std::abs(image.pixelValues[at] - expected) <= 1e-5, qPrintable(QString::number(at)));
    }
}

void TestImageProcessor::paddingIsWhiteAndTheSmallerPartIsAbove()
{
    core::Picture black{1000, 667, std::vector<std::uint8_t>(1000 * 667 * 3)};
    const auto padded =
        processor(1).resizeAndPad(black); // 336 by int(336 / 1.4992) = 224 rows, 112 of padding
    QCOMPARE(padded.height, 336);
    const auto isWhite = [&](int y) { return padded.row(y)[0] == 255; };
    QVERIFY(isWhite(55) && !isWhite(56) && !isWhite(279) && isWhite(280));

    core::Picture odd{1000, 670, std::vector<std::uint8_t>(1000 * 670 * 3)}; // 225 rows: 55 above, 56 below
    const auto paddedOdd = processor(1).resizeAndPad(odd);
    QVERIFY(paddedOdd.row(54)[0] == 255 && paddedOdd.row(55)[0] == 0);
    QVERIFY(paddedOdd.row(279)[0] == 0 && paddedOdd.row(280)[0] == 255);
}

void TestImageProcessor::extremePictures_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("a line") << 5000 << 1;
    QTest::newRow("a column") << 1 << 5000;
}

void TestImageProcessor::extremePictures()
{
    QFETCH(int, width);
    QFETCH(int, height);
    for (const int crops : {1, 4, 16}) {
        const auto image = processor(crops).process(randomPicture(width, height, 4));
        QVERIFY(image.cropCount >= 1 && image.cropCount <= crops);
        QCOMPARE(image.size.width * image.size.height, image.cropCount * kPlane);
        QVERIFY(std::all_of(image.pixelValues.begin(), image.pixelValues.end(),
                            [](float value) { return std::isfinite(value); }));
    }
}

void TestImageProcessor::sizesAgreeWithTheCropLimit_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestImageProcessor::sizesAgreeWithTheCropLimit()
{
    QFETCH(quint64, seed);
    core::Random random(seed);
    for (int round = 0; round < 100; ++round) {
        const auto width = random.between(1, 6000), height = random.between(1, 6000),
                   crops = random.between(1, 20);
        const auto size = hdSize(width, height, crops);
        QCOMPARE(size.width % kSide, std::int64_t(0));
        QCOMPARE(size.height % kSide, std::int64_t(0));
        const auto count = size.width / kSide * (size.height / kSide);
        QVERIFY(count >= 1 && count <= crops);
        QCOMPARE(imageTokenCount(size), (count + 1) * 144 + 1 + (size.height / kSide + 1) * 12);
    }
}

void TestImageProcessor::refusesWhatHasNoSize()
{
    QCOMPARE(problemOf([] { processor(4).process({}); }), std::string("PictureUndecodable"));
    QCOMPARE(problemOf([] { hdSize(0, 5, 4); }), std::string("PictureUndecodable"));
    QCOMPARE(problemOf([] { hdSize(5, -1, 4); }), std::string("PictureUndecodable"));
    QCOMPARE(problemOf([] { hdSize(5, 5, 0); }), std::string("ConfigField num_crops"));
}

QTEST_GUILESS_MAIN(TestImageProcessor)
#include "test_image_processor.moc"
