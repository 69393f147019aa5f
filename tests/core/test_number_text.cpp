// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/number_text.h"

#include <cmath>

#include <QtTest>

#include "engine/core/random.h"

using namespace vitrine::core;

class TestNumberText : public QObject {
    Q_OBJECT
private slots:
    void printsAsPythonDoes_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text"); // of Python's repr
        QTest::newRow("whole") << 590.0 << "590.0";
        QTest::newRow("half") << 1290.5 << "1290.5";
        QTest::newRow("zero") << 0.0 << "0.0";
        QTest::newRow("a tenth") << 0.1 << "0.1";
        QTest::newRow("small") << 0.0001 << "0.0001";
        QTest::newRow("smaller") << 0.00001 << "1e-05";
        QTest::newRow("large") << 1e15 << "1000000000000000.0";
        QTest::newRow("larger") << 1e16 << "1e+16";
        QTest::newRow("negative") << -2.5 << "-2.5";
    }
    void printsAsPythonDoes()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(pythonFloat(value)), text);
    }

    void whatIsPrintedReadsBack()
    {
        Random random(1);
        for (int i = 0; i < 10'000; ++i) {
            const double value = random.uniform(-1e6, 1e6) * std::pow(10.0, random.uniform(-12.0, 12.0));
            QCOMPARE(*parseNumber(pythonFloat(value)), value);
        }
    }

    void onlyWholeNumbersAreRead()
    {
        for (const auto* text : {"", " ", "abc", "1x", "1,5", "1 2", "--1", "0x10"})
            QVERIFY2(!parseNumber(text), text);
        QCOMPARE(*parseNumber("-1e3"), -1000.0);
    }
};

QTEST_GUILESS_MAIN(TestNumberText)
#include "test_number_text.moc"
