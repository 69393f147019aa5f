// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures are copies and leaks by what is known of them: hashes, colours and lightness, without a catalog.
#include <algorithm>

#include <QtTest>

#include "engine/catalog/checks/checked_row.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

/// A picture whose hash differs in the lowest `bits` from that of another one, of one colour and, but for a white
/// ground, one lightness throughout.
KnownPicture pictureWith(int bits, std::int8_t colour, std::uint8_t lightness = 50)
{
    KnownPicture picture;
    auto& facts = picture.facts;
    facts.width = facts.height = 400;
    facts.contrast = 0.3; // not blank: those are near to none
    facts.highlight = 0.9;
    facts.pixelHash = {std::uint64_t(bits), std::uint64_t(colour) * 256 + lightness};
    facts.perceptualHash = facts.trimmedHash = 0x5A5A'5A5A'5A5A'5A5A ^ ((std::uint64_t(1) << bits) - 1);
    facts.colours.values.fill(colour);
    facts.colours.lightness.fill(100);
    std::fill_n(facts.colours.lightness.begin(), 32, lightness);
    facts.trimmedColours = facts.colours;
    return picture;
}

CheckedRow rowOf(const KnownPicture& picture, const std::string& family, Split split)
{
    CheckedRow row;
    row.image = family + ".jpg";
    row.family = family;
    row.split = split;
    row.picture = &picture;
    return row;
}

std::ptrdiff_t countOf(Check check, const std::vector<Finding>& findings)
{
    return std::count_if(findings.begin(), findings.end(),
                         [check](const Finding& finding) { return finding.check == check; });
}

} // namespace

class TestNearDuplicates : public QObject {
    Q_OBJECT
private slots:
    void inOtherColoursOnlyRelativesAndNearlyEqualShapesLeak_data()
    {
        QTest::addColumn<int>("bits"); // in which the hashes differ
        QTest::addColumn<bool>("sameColours");
        QTest::addColumn<bool>("related");
        QTest::addColumn<bool>("leak");
        QTest::newRow("a recompressed copy") << 6 << true << false << true;
        QTest::newRow("one photograph, dyed") << 2 << false << false << true;
        QTest::newRow("a product in another colour") << 6 << false << true << true;
        QTest::newRow("a blue T-shirt and a green floral one") << 4 << false << false << false;
        QTest::newRow("white checked pumps and purple striped ones") << 6 << false << false << false;
        QTest::newRow("other shapes in the same colours") << 20 << true << true << false;
    }
    void inOtherColoursOnlyRelativesAndNearlyEqualShapesLeak()
    {
        QFETCH(int, bits);
        QFETCH(bool, sameColours);
        QFETCH(bool, related);
        const auto one = pictureWith(0, 0), other = pictureWith(bits, sameColours ? 0 : 20);
        const auto findings = duplicateFindings(
            {rowOf(one, "a", Split::Train), rowOf(other, related ? "a" : "b", Split::Test)}, {});
        QTEST(countOf(Check::Leak, findings) == 2, "leak");
    }

    void picturesThatAreAlikeOverOneInOtherColoursAreNoCopies()
    {
        const auto one = pictureWith(0, 0), between = pictureWith(6, 20), other = pictureWith(12, 0);
        const auto findings = duplicateFindings(
            {rowOf(one, "a", Split::Train), rowOf(between, "b", Split::Train), rowOf(other, "c", Split::Test)}, {});
        QCOMPARE(countOf(Check::NearDuplicate, findings), std::ptrdiff_t(0));
        QCOMPARE(countOf(Check::Leak, findings), std::ptrdiff_t(0));
        const auto copy = pictureWith(6, 0), copyOfCopy = pictureWith(12, 0);
        const auto copies = duplicateFindings(
            {rowOf(one, "a", Split::Train), rowOf(copy, "b", Split::Train), rowOf(copyOfCopy, "c", Split::Test)}, {});
        QCOMPARE(countOf(Check::NearDuplicate, copies), std::ptrdiff_t(3));
        QCOMPARE(countOf(Check::Leak, copies), std::ptrdiff_t(2));
    }

    void theSamePhotographInBlackGreyAndWhiteIsNoCopy()
    {
        const auto black = pictureWith(0, 0, 20), grey = pictureWith(0, 0, 55), white = pictureWith(0, 0, 90);
        const auto greyCopy = pictureWith(1, 0, 57);
        const auto findings = duplicateFindings({rowOf(black, "a", Split::Train), rowOf(grey, "b", Split::Train),
                                                 rowOf(white, "c", Split::Train), rowOf(greyCopy, "d", Split::Test)},
                                                {});
        QCOMPARE(countOf(Check::NearDuplicate, findings), std::ptrdiff_t(2));
        QCOMPARE(countOf(Check::Leak, findings), std::ptrdiff_t(4)); // one photograph, dyed
    }
};

QTEST_GUILESS_MAIN(TestNearDuplicates)
#include "test_near_duplicates.moc"
