// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/near_duplicates.h"
#include "engine/imaging/picture_facts.h"
#include "tests/imaging/drawn_pictures.h"
#include "tests/imaging/real_pictures.h"

using namespace vitrine;
using namespace vitrine::imaging;

namespace {

constexpr int kQuality = 80;

/// Bits that differ when margins are taken off one picture or both.
int trimmedDistance(const PictureFacts& one, const PictureFacts& other)
{
    const auto bits = [](std::uint64_t a, std::uint64_t b) { return std::popcount(a ^ b); };
    return std::min({bits(one.trimmedHash, other.trimmedHash), bits(one.perceptualHash, other.trimmedHash),
                     bits(one.trimmedHash, other.perceptualHash)});
}

Margin marginOf(const core::Picture& picture, const QString& sides, int percent)
{
    const int across = picture.width * percent / 100, down = picture.height * percent / 100;
    if (sides == "one side")
        return {.bottom = down};
    if (sides == "two sides")
        return {.left = across, .right = across};
    return {across, down, across / 2, down / 2}; // as when somebody moved it on the sheet
}

} // namespace

class TestPaddedCopies : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void areNear_data();
    void areNear();
    void aMarginWithinAMarginGoesToo();
    void aProductMayTouchTheEdge();
    void realPicturesAreFoundAgain();
    void differentProductsStayFar();
    void differentRealPicturesStayFar();
    void whatHasNoMarginIsTheSameTrimmed();
    void plainPicturesStayWhole();
    void coloursCountWhereTheHashesAreAlike();

private:
    PictureFacts facts(const core::Picture& picture)
    {
        const std::filesystem::path path = m_home.filePath("picture").toStdString();
        core::writeFileAtomically(path, encodeJpeg(picture, kQuality));
        return examinePicture(path);
    }
    void verifyNear(const PictureFacts& one, const PictureFacts& other, const QString& what)
    {
        const int bits = trimmedDistance(one, other);
        QVERIFY2(bits <= kTrimmedDuplicateDistance && areNearDuplicates(one, other),
                 qPrintable(QString("%1: %2 bits").arg(what).arg(bits)));
    }

    struct Original {
        core::Picture picture;
        PictureFacts facts;
    };

    QTemporaryDir m_home;
    std::vector<Original> m_originals; ///< in a studio and in a room in turn
};

void TestPaddedCopies::initTestCase()
{
    for (std::uint64_t seed = 0; seed < 5; ++seed)
        for (const auto backdrop : {Backdrop::White, Backdrop::Room}) {
            auto picture = drawnProduct(seed, backdrop, 320, 400);
            const auto found = facts(picture);
            m_originals.push_back({std::move(picture), found});
        }
}

void TestPaddedCopies::areNear_data()
{
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("sides");
    QTest::addColumn<int>("percent");
    for (const int tone : {255, 128, 0})
        for (const auto& sides : QStringList{"one side", "two sides", "all sides"})
            for (const int percent : {5, 10, 25})
                QTest::addRow("%d %% of tone %d at %s", percent, tone, qPrintable(sides)) << tone << sides << percent;
}

void TestPaddedCopies::areNear()
{
    QFETCH(int, tone);
    QFETCH(QString, sides);
    QFETCH(int, percent);
    for (std::size_t i = 0; i < m_originals.size(); ++i) {
        const auto& [picture, before] = m_originals[i];
        const auto copy = padded(picture, marginOf(picture, sides, percent), std::uint8_t(tone));
        verifyNear(before, facts(copy), QString("picture %1").arg(i));
    }
}

void TestPaddedCopies::aMarginWithinAMarginGoesToo()
{
    for (std::size_t i = 0; i < m_originals.size(); ++i) {
        const auto framed = padded(padded(m_originals[i].picture, {8, 8, 8, 8}, 0), {40, 30, 40, 30}, 255);
        verifyNear(m_originals[i].facts, facts(framed), QString("picture %1").arg(i));
    }
}

void TestPaddedCopies::aProductMayTouchTheEdge()
{
    for (std::size_t i = 0; i < m_originals.size(); ++i) {
        auto picture = m_originals[i].picture;
        picture.height = 300; // through the product
        picture.rgb.resize(std::size_t(picture.width) * 300 * 3);
        const auto copy = padded(picture, {.left = 20, .bottom = 60}, 255);
        verifyNear(facts(picture), facts(copy), QString("picture %1").arg(i));
    }
}

void TestPaddedCopies::realPicturesAreFoundAgain()
{
    for (const auto& [folder, step] : {std::pair{"clothes", 24}, std::pair{"luma", 40}}) {
        if (!std::filesystem::exists(realCatalogs() / folder))
            QFAIL("the real catalogs are missing; VITRINE_CATALOGS names their folder");
        for (const auto& file : picturesBelow(realCatalogs() / folder, std::size_t(step))) {
            const auto picture = decodePicture(file);
            const auto square = padded(picture, marginOf(picture, "two sides", 12), 255);
            verifyNear(examinePicture(file), facts(square), QString::fromStdString(file.string()));
        }
    }
}

void TestPaddedCopies::differentProductsStayFar()
{
    std::vector<PictureFacts> all;
    for (std::uint64_t seed = 0; seed < 60; ++seed)
        all.push_back(facts(drawnProduct(100 + seed, Backdrop::White, 160, 200)));
    for (std::size_t i = 0; i < all.size(); ++i) {
        QVERIFY(all[i].trimmedHash != all[i].perceptualHash);
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(trimmedDistance(all[i], all[j]) > kTrimmedDuplicateDistance);
    }
}

void TestPaddedCopies::differentRealPicturesStayFar()
{
    const auto folder = realCatalogs() / "clothes";
    if (!std::filesystem::exists(folder))
        QFAIL("the real catalogs are missing; VITRINE_CATALOGS names their folder");
    std::vector<std::uint64_t> hashes;
    for (const auto& file : picturesBelow(folder, 1))
        hashes.push_back(examinePicture(file).trimmedHash);
    QVERIFY(nearDuplicates(hashes, kTrimmedDuplicateDistance).empty());
}

void TestPaddedCopies::whatHasNoMarginIsTheSameTrimmed()
{
    for (std::size_t i = 1; i < m_originals.size(); i += 2) { // in a room
        const auto& found = m_originals[i].facts;
        QCOMPARE(found.trimmedHash, found.perceptualHash);
        QVERIFY(found.trimmedColours == found.colours);
    }
}

void TestPaddedCopies::plainPicturesStayWhole()
{
    auto bands = plain(300, 300, 40); // each row of one tone: nothing would be left
    for (std::int32_t y = 0; y < bands.height; ++y)
        std::fill_n(bands.row(y), bands.width * 3, std::uint8_t(y / 60 * 50));
    for (const auto& picture : {plain(300, 300, 255), plain(20, 500, 90), bands}) {
        const auto found = facts(picture);
        QCOMPARE(found.trimmedHash, found.perceptualHash);
        QVERIFY(found.trimmedColours == found.colours);
    }
}

void TestPaddedCopies::coloursCountWhereTheHashesAreAlike()
{
    PictureFacts one, other;
    one.colours.values.fill(40); // whole, the two differ in colour; without margins they do not
    one.perceptualHash = other.perceptualHash = 0x0F0F0F0F0F0F0F0F;
    one.trimmedHash = 0x00000000FFFFFFFF;
    other.trimmedHash = one.trimmedHash ^ 0xF;
    QVERIFY(areNearDuplicates(one, other));
    other.trimmedColours.lightness.fill(60);
    QVERIFY(!areNearDuplicates(one, other));
    other.trimmedColours = {};
    other.trimmedHash = ~one.trimmedHash; // now different parts of the pictures are left
    QVERIFY(!areNearDuplicates(one, other));
    one.trimmedHash = other.trimmedHash = 0; // and now too little to tell
    QVERIFY(!areNearDuplicates(one, other));
}

QTEST_GUILESS_MAIN(TestPaddedCopies)
#include "test_padded_copies.moc"
