// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a run: what their axes say.
#include <QtTest>
#include <qcustomplot.h>

#include "ui/views/loss_plot.h"

using namespace vitrine;

class TestLossPlot : public QObject {
    Q_OBJECT
private slots:
    void stepsHaveNoHalves_data()
    {
        QTest::addColumn<int>("total");
        QTest::newRow("a few") << 10;
        QTest::newRow("a dozen, whose fifth is 2.4") << 12;
        QTest::newRow("an hour's") << 300;
    }
    void stepsHaveNoHalves()
    {
        QFETCH(int, total);
        ui::LossPlot plot;
        plot.show();
        plot.resize(600, 500);
        train::StepFinished step;
        step.step = 1;
        step.total_steps = static_cast<std::uint64_t>(total);
        step.train_loss = 2.0;
        plot.follow(step);
        auto* curves = plot.findChild<QCustomPlot*>("plot.curves");
        const auto* axis = curves->axisRects().constLast()->axis(QCPAxis::atBottom);
        QTRY_VERIFY(axis->range().upper > total);
        curves->replot();
        const auto steps = axis->tickVector();
        QVERIFY(steps.size() >= 3);
        for (const double shown : steps)
            QCOMPARE(shown, std::round(shown));
    }
};

QTEST_MAIN(TestLossPlot)
#include "test_loss_plot.moc"
