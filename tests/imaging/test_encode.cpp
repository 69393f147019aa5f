// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/core/task_pool.h"
#include "engine/imaging/decode.h"

using namespace vitrine;
using namespace vitrine::imaging;

namespace {

/// Smooth colours with some noise, as in a photograph.
core::Picture photograph(std::int32_t width, std::int32_t height)
{
    core::Random random(2);
    core::Picture picture{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (std::int32_t y = 0; y < height; ++y)
        for (std::int32_t x = 0; x < width; ++x)
            for (int channel = 0; channel < 3; ++channel) {
                const double wave = std::sin(x * 0.07 + channel) + std::cos(y * 0.05 - channel);
                picture.row(y)[x * 3 + channel] = static_cast<std::uint8_t>(
                    std::clamp(128.0 + 50.0 * wave + random.normal(0.0, 4.0), 0.0, 255.0));
            }
    return picture;
}

core::Picture decoded(const std::string& bytes)
{
    return decodePicture(std::as_bytes(std::span(bytes.data(), bytes.size())), "encoded");
}

double meanDifference(const core::Picture& one, const core::Picture& other)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < one.rgb.size(); ++i)
        sum += std::abs(int(one.rgb[i]) - int(other.rgb[i]));
    return sum / double(one.rgb.size());
}

} // namespace

class TestEncode : public QObject {
    Q_OBJECT
private slots:
    void pngKeepsEveryPixel_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("one row") << 211 << 1;
        QTest::newRow("one column") << 1 << 97;
        QTest::newRow("odd sides") << 61 << 43;
    }
    void pngKeepsEveryPixel()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const auto picture = photograph(width, height);
        const auto back = decoded(encodePng(picture));
        QCOMPARE(back.width, width);
        QCOMPARE(back.height, height);
        QVERIFY(back.rgb == picture.rgb);
    }

    void jpegsQualityTradesSizeForLikeness()
    {
        const auto picture = photograph(160, 120);
        std::size_t bytes = 0;
        double difference = 256.0;
        for (const int quality : {10, 50, 80, 95}) {
            const auto jpeg = encodeJpeg(picture, quality);
            const auto found = meanDifference(decoded(jpeg), picture);
            QVERIFY2(jpeg.size() > bytes, std::to_string(quality).c_str());
            QVERIFY2(found < difference, std::to_string(quality).c_str());
            bytes = jpeg.size();
            difference = found;
        }
        QVERIFY2(difference < 5.0,
                 std::to_string(difference).c_str()); // exchanged channels would differ by tens
    }

    void theSamePictureGivesTheSameBytesOnAnyThread()
    {
        const auto picture = photograph(160, 120);
        const auto jpeg = encodeJpeg(picture, 88), png = encodePng(picture);
        std::vector<int> equal(16);
        core::TaskPool pool(4);
        pool.forEach(equal.size(), [&](std::size_t index) {
            equal[index] = encodeJpeg(picture, 88) == jpeg && encodePng(picture) == png;
        });
        for (const int each : equal)
            QVERIFY(each);
    }

    void aPictureWithoutItsPixelsIsRefused_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("bytes");
        QTest::newRow("nothing") << 0 << 0 << 0;
        QTest::newRow("negative") << -2 << -2 << 12;
        QTest::newRow("a byte too few") << 4 << 4 << 47;
        QTest::newRow("a byte too many") << 4 << 4 << 49;
    }
    void aPictureWithoutItsPixelsIsRefused()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, bytes);
        const core::Picture picture{width, height, std::vector<std::uint8_t>(std::size_t(bytes))};
        QVERIFY_THROWS_EXCEPTION(core::Error, encodePng(picture));
        QVERIFY_THROWS_EXCEPTION(core::Error, encodeJpeg(picture, 90));
    }

    void aSideThatJpegCannotSayIsRefused()
    {
        const core::Picture picture{70'000, 1, std::vector<std::uint8_t>(210'000)}; // ITU-T T.81: 65,535
        QVERIFY_THROWS_EXCEPTION(core::Error, encodeJpeg(picture, 90));
        QVERIFY(decoded(encodePng(picture)).rgb == picture.rgb);
    }
};

QTEST_GUILESS_MAIN(TestEncode)
#include "test_encode.moc"
