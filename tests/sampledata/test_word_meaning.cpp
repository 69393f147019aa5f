// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/word_meaning.h"

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
        QCOMPARE(nearestKind({"Spare parts"}), nearestKind({"Spare parts"}));
        QCOMPARE(*variantMeant(Kind::Shoes, "Oslo Rain Boots"), std::size_t(1));
        QCOMPARE(*variantMeant(Kind::Trousers, "Track Short-33"), std::size_t(1));
        QVERIFY(!variantMeant(Kind::Shoes, "Oslo"));
        QCOMPARE(*colourMeant("GRAY"), Colour::Grey);
        QVERIFY(!colourMeant("Jacket"));
        QCOMPARE(*patternMeant("striped"), Pattern::Striped);
    }
};

QTEST_GUILESS_MAIN(TestWordMeaning)
#include "test_word_meaning.moc"
