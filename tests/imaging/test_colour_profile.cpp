// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <zlib.h>

#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/embedded_profile.h"
#include "engine/imaging/thumbnail.h"

using namespace vitrine;

namespace {

using Colour = std::array<int, 3>; ///< red, green, blue

std::string bigEndian(std::uint64_t value, int bytes)
{
    std::string text;
    while (bytes-- > 0)
        text += static_cast<char>(value >> (8 * bytes));
    return text;
}

std::string fixed(double value)
{
    return bigEndian(static_cast<std::uint32_t>(std::lround(value * 65536)), 4);
}

struct Display {
    double colourants[3][3]; ///< XYZ at D50 of red, green and blue
    std::string curve;
};

std::string gammaCurve(double gamma)
{
    return std::string("curv\0\0\0\0", 8) + bigEndian(1, 4) + bigEndian(std::uint64_t(gamma * 256 + 0.5), 2) +
           std::string(2, '\0');
}

std::string srgbCurve()
{
    std::string curve = std::string("para\0\0\0\0", 8) + bigEndian(3, 2) + bigEndian(0, 2);
    for (const double parameter : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045})
        curve += fixed(parameter);
    return curve;
}

/// As the displays' makers publish them.
const Display kDisplayP3{{{0.51512, 0.2412, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.1571, 0.06657, 0.78407}},
                         srgbCurve()};
const Display kAdobe{{{0.60974, 0.31111, 0.01947}, {0.20528, 0.62567, 0.06087}, {0.14919, 0.06322, 0.74457}},
                     gammaCurve(2.19921875)};
const Display kSrgb{{{0.43607, 0.22249, 0.01392}, {0.38515, 0.71687, 0.09708}, {0.14307, 0.06061, 0.7141}},
                    srgbCurve()};

/// ICC.1:2022, clause 7: a header of 128 bytes, a table of tags, their data.
std::string iccProfile(const Display& display)
{
    std::string header(128, '\0');
    header.replace(16, 8, "RGB XYZ ");
    header.replace(36, 4, "acsp");
    std::string table = bigEndian(6, 4), data;
    const std::size_t begin = 128 + 4 + 6 * 12;
    for (int channel = 0; channel < 3; ++channel) {
        std::string xyz("XYZ \0\0\0\0", 8);
        for (const double value : display.colourants[channel])
            xyz += fixed(value);
        for (const auto& [suffix, tag] : {std::pair{"XYZ", xyz}, {"TRC", display.curve}}) {
            table += "rgb"[channel] + std::string(suffix) + bigEndian(begin + data.size(), 4) + bigEndian(tag.size(), 4);
            data += tag;
        }
    }
    return header + table + data;
}

std::string withProfileInJpeg(const std::string& jpeg, const std::string& icc, std::size_t part)
{
    std::string segments;
    const auto parts = (icc.size() + part - 1) / part;
    for (std::size_t i = parts; i-- > 0;) { // the last one first: their numbers count
        const auto data = std::string("ICC_PROFILE\0", 12) + static_cast<char>(i + 1) + static_cast<char>(parts) +
                          icc.substr(i * part, part);
        segments += "\xFF\xE2" + bigEndian(data.size() + 2, 2) + data;
    }
    return jpeg.substr(0, 2) + segments + jpeg.substr(2);
}

std::string withProfileInPng(const std::string& png, const std::string& icc)
{
    std::string packed(compressBound(icc.size()), '\0');
    auto size = uLongf(packed.size());
    compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(icc.data()), icc.size());
    const auto chunk = std::string("iCCPdisplay\0\0", 13) + packed.substr(0, size);
    const auto checksum = crc32(0, reinterpret_cast<const Bytef*>(chunk.data()), uInt(chunk.size()));
    constexpr std::size_t kAfterHeader = 33;
    return png.substr(0, kAfterHeader) + bigEndian(chunk.size() - 4, 4) + chunk + bigEndian(checksum, 4) +
           png.substr(kAfterHeader);
}

core::Picture plain(const Colour& colour)
{
    core::Picture picture{64, 64, {}};
    for (int i = 0; i < 64 * 64; ++i)
        for (const int value : colour)
            picture.rgb.push_back(static_cast<std::uint8_t>(value));
    return picture;
}

} // namespace

class TestColourProfile : public QObject {
    Q_OBJECT
private slots:
    void thumbnailsAreInSrgb_data()
    {
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("file");
        QTest::addColumn<Colour>("before");
        QTest::addColumn<Colour>("after"); // by the formulas in double precision
        for (const char* file : {"jpeg", "jpeg in parts", "png"}) {
            const auto row = [&](const char* display, Colour before, Colour after) {
                QTest::addRow("%s, %s, %d %d %d", display, file, before[0], before[1], before[2])
                    << QString(display) << QString(file) << before << after;
            };
            row("srgb", {200, 100, 50}, {200, 100, 50});
            row("p3", {200, 100, 50}, {215, 93, 31});
            row("p3", {128, 128, 128}, {128, 128, 128});
            row("p3", {60, 180, 90}, {0, 183, 78});
            row("adobe", {200, 100, 50}, {227, 100, 42});
            row("adobe", {128, 128, 128}, {129, 129, 129});
            row("adobe", {90, 120, 200}, {72, 121, 204});
        }
    }
    void thumbnailsAreInSrgb()
    {
        QFETCH(QString, display);
        QFETCH(QString, file);
        QFETCH(Colour, before);
        QFETCH(Colour, after);
        const auto icc = iccProfile(display == "p3" ? kDisplayP3 : display == "adobe" ? kAdobe : kSrgb);
        const auto picture = plain(before);
        const auto bytes = file == "png"    ? withProfileInPng(imaging::encodePng(picture), icc)
                           : file == "jpeg" ? withProfileInJpeg(imaging::encodeJpeg(picture, 100), icc, 60'000)
                                            : withProfileInJpeg(imaging::encodeJpeg(picture, 100), icc, 100);
        const auto thumbnail = imaging::makeThumbnail(write(bytes), 32);
        for (int channel = 0; channel < 3; ++channel)
            QVERIFY2(std::abs(thumbnail.rgb[std::size_t(channel)] - after[std::size_t(channel)]) <= 2,
                     qPrintable(QString("%1 %2 %3")
                                    .arg(thumbnail.rgb[0])
                                    .arg(thumbnail.rgb[1])
                                    .arg(thumbnail.rgb[2])));
        const auto whole = imaging::decodePicture(write(bytes)); // what the model sees is as it is stored
        QVERIFY(std::abs(whole.rgb[0] - before[0]) <= 2);
    }

    void aFileThatEndsWithinAProfilesHeadingHasNone()
    {
        const auto heading = "\xFF\xD8\xFF\xE2" + bigEndian(200, 2) + std::string("ICC_PROFILE\0\1\1", 14);
        for (std::size_t size = 0; size <= heading.size(); ++size)
            QCOMPARE(imaging::embeddedProfile(heading.substr(0, size), "jpeg"), std::string());
    }

    void damagedProfilesAreLeftAlone()
    {
        const auto icc = iccProfile(kAdobe);
        const auto jpeg = imaging::encodeJpeg(plain({200, 100, 50}), 100);
        for (std::size_t size = 1; size < icc.size(); size += 7) {
            const auto thumbnail = imaging::makeThumbnail(write(withProfileInJpeg(jpeg, icc.substr(0, size), 60'000)), 32);
            QVERIFY2(std::abs(thumbnail.rgb[0] - 200) <= 2, std::to_string(size).c_str());
        }
        core::Random random(5);
        for (int round = 0; round < 300; ++round) { // whatever is in them, nothing is read outside
            auto damaged = icc;
            for (int i = 0; i < 6; ++i)
                damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
            QCOMPARE(imaging::makeThumbnail(write(withProfileInJpeg(jpeg, damaged, 60'000)), 32).width, 32);
        }
    }

private:
    std::filesystem::path write(const std::string& bytes)
    {
        const std::filesystem::path path = m_home.filePath("picture").toStdString();
        core::writeFileAtomically(path, bytes);
        return path;
    }
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestColourProfile)
#include "test_colour_profile.moc"
