// SPDX-License-Identifier: GPL-3.0-or-later
// The moving average of a training loss.
#include "ui/views/smoothed_curve.h"

#include <QtTest>

using namespace vitrine;

class TestSmoothedCurve : public QObject {
    Q_OBJECT
private slots:
    void itBeginsWithTheFirstValue()
    {
        ui::SmoothedCurve curve;
        curve.setKeep(0.8);
        QVERIFY(curve.add(1, 5.0));
        QCOMPARE(curve.smoothed().at(1), 5.0);
        QVERIFY(curve.add(2, 1.0)); // (0.8 · 0.2 · 5 + 0.2 · 1) / (1 - 0.8²)
        QCOMPARE(curve.smoothed().at(2), 1.0 / 0.36);
    }

    void withoutSmoothingItIsTheValues()
    {
        ui::SmoothedCurve curve;
        for (const double step : {1.0, 2.0, 3.0})
            QVERIFY(curve.add(step, 10.0 / step));
        QVERIFY(curve.smoothed() == curve.values());
    }

    void aStepThatComesAgainChangesWhatFollows()
    {
        ui::SmoothedCurve curve, atOnce;
        curve.setKeep(0.9);
        atOnce.setKeep(0.9);
        for (const double step : {1.0, 2.0, 3.0}) {
            QVERIFY(curve.add(step, step));
            QVERIFY(atOnce.add(step, step == 2.0 ? 7.0 : step));
        }
        QVERIFY(!curve.add(2, 7.0));
        QVERIFY(curve.smoothed() == atOnce.smoothed());
        QVERIFY(curve.add(4, 4.0));
        QVERIFY(atOnce.add(4, 4.0));
        QVERIFY(curve.smoothed() == atOnce.smoothed());
    }

    void anotherStrengthOrNoneOfItsValuesLeavesNothingOfTheLast()
    {
        ui::SmoothedCurve curve, fresh;
        curve.setKeep(0.5);
        QVERIFY(curve.add(1, 3.0) && curve.add(2, 9.0));
        curve.setKeep(0.99);
        fresh.setKeep(0.99);
        QVERIFY(fresh.add(1, 3.0) && fresh.add(2, 9.0));
        QVERIFY(curve.smoothed() == fresh.smoothed());
        curve.clear();
        QVERIFY(curve.values().empty() && curve.smoothed().empty());
        QVERIFY(curve.add(1, 2.0)); // and no step has been before
        QCOMPARE(curve.smoothed().at(1), 2.0);
    }
};

QTEST_GUILESS_MAIN(TestSmoothedCurve)
#include "test_smoothed_curve.moc"
