// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/word_meaning.h"

#include <set>

#include <QtTest>

using namespace vitrine;
using namespace vitrine::sampledata;

class TestWordMeaning : public QObject {
    Q_OBJECT
private slots:
    void titlesSayWhatIsDrawn()
    {
        QCOMPARE(*kindMeant("Men's Outdoor Jackets"), Kind::Coat);
        QCOMPARE(*kindMeant("Hoodies & Sweatshirts"), Kind::Shirt);
        QCOMPARE(*kindMeant("Shirt Dresses"), Kind::Dress);
        QCOMPARE(*kindMeant("Watches"), Kind::Watch);
        QVERIFY(!kindMeant("What's new"));
        QVERIFY(!kindMeant("Spare parts"));
        QCOMPARE(*variantMeant(Kind::Shoes, "Oslo Rain Boots"), std::size_t(1));
        QCOMPARE(*variantMeant(Kind::Trousers, "Track Short-33"), std::size_t(1));
        QVERIFY(!variantMeant(Kind::Shoes, "Oslo"));
        QCOMPARE(*colourMeant("GRAY"), Colour::Grey);
        QVERIFY(!colourMeant("Jacket"));
        QCOMPARE(*patternMeant("striped"), Pattern::Striped);
    }

    void whatMeansNoKindIsDrawnAsSomeKindOrOther()
    {
        QCOMPARE(nearestKind({"Spare parts", "What's new", "Watches"}), Kind::Watch);
        std::set<Kind> guessed;
        for (int number = 0; number < 300; ++number)
            guessed.insert(nearestKind({"Spare parts " + std::to_string(number), "What's new"}));
        QCOMPARE(guessed.size(), allKinds().size());
    }
};

QTEST_GUILESS_MAIN(TestWordMeaning)
#include "test_word_meaning.moc"
