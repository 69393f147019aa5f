// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/word_difference.h"

#include <QtTest>

using namespace vitrine::ui;

class TestWordDifference : public QObject {
    Q_OBJECT
private slots:
    void differingAndMissingWordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("truth");
        QTest::addColumn<QString>("differing"); // joined by |
        QTest::addColumn<QString>("missing");   // place:words
        QTest::newRow("the same") << "Blue Shorts" << "blue shorts" << "" << "";
        QTest::newRow("another word") << "Blue Flared Trousers" << "Blue Slim Trousers" << "Flared" << "";
        QTest::newRow("missing at the end") << "Green Round Sunglasses" << "Green Round Sunglasses, Gold" << ""
                                            << "22:, Gold";
        QTest::newRow("missing before a word") << "Green Sunglasses" << "Green Round Sunglasses" << ""
                                               << "6:Round";
        QTest::newRow("missing inside a template")
            << "Product: Sunglasses, Price: 190" << "Product: Sunglasses, Gold, Price: 190" << "" << "21:Gold,";
        QTest::newRow("one word for two") << "Red Cup" << "Dark Blue Cup" << "Red" << "";
        QTest::newRow("punctuation alone") << "Blue Cup" << "Blue, Cup" << "" << "";
        QTest::newRow("nothing said") << "" << "Cup" << "" << "0:Cup";
        QTest::newRow("more than the truth") << "A Blue Cup" << "Blue Cup" << "A" << "";
    }
    void differingAndMissingWordsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, truth);
        QStringList differing, missing;
        for (const auto& range : wordsThatDiffer(text, truth))
            differing << text.mid(range.start, range.length);
        for (const auto& each : wordsThatAreMissing(text, truth))
            missing << QString("%1:%2").arg(each.at).arg(each.words);
        QTEST(differing.join('|'), "differing");
        QTEST(missing.join('|'), "missing");
    }
};

QTEST_GUILESS_MAIN(TestWordDifference)
#include "test_word_difference.moc"
