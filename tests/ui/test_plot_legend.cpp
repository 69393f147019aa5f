// SPDX-License-Identifier: GPL-3.0-or-later
// Names of curves are read whole, however narrow the plot and long the language.
#include <QTreeWidget>
#include <QtTest>

#include "tests/ui/plot_texts.h"
#include "ui/dialogs/fidelity_dialog.h"
#include "ui/language.h"
#include "ui/views/loss_plot.h"
#include "ui/views/plot_legend.h"

using namespace vitrine;

class TestPlotLegend : public QObject {
    Q_OBJECT
private slots:
    void namesBreakIntoLinesWhereThePlotIsNarrow_data()
    {
        QTest::addColumn<int>("percent"); // of what the names take on one line
        QTest::addColumn<int>("lines");
        QTest::newRow("all beside each other") << 110 << 1;
        QTest::newRow("the last one below") << 98 << 2;
        QTest::newRow("each on its own") << 33 << 4;
    }
    void namesBreakIntoLinesWhereThePlotIsNarrow()
    {
        QFETCH(int, percent);
        QFETCH(int, lines);
        QCustomPlot plot;
        auto* legend = new ui::PlotLegend(plot, {50, 150});
        for (const auto* name : {"Training loss", "Validation loss", "Image use", "Learning rate"})
            plot.addGraph()->setName(name);
        legend->fit();
        plot.show();
        plot.resize(2000, 400);
        QTRY_COMPARE(plot.width(), 2000);
        QCOMPARE(legend->lines(), 1);
        QVERIFY(legendIsWhole(plot));
        QCOMPARE(plot.minimumHeight(), 150);
        const int one = plot.legend->outerRect().width();
        plot.resize(one * percent / 100, 400);
        QTRY_COMPARE(plot.width(), one * percent / 100);
        QCOMPARE(legend->lines(), lines);
        QCOMPARE(plot.legend->rowCount(), lines);
        QVERIFY(legendIsWhole(plot));
        QCOMPARE(plot.minimumHeight() > 150, lines > 1);
        QVERIFY(plot.minimumWidth() < one / 2);
        QCOMPARE(plot.legend->itemWithPlottable(plot.graph(0)), plot.legend->item(0)); // in the order of the curves
        plot.resize(2000, 400);
        QTRY_COMPARE(legend->lines(), 1);
        QVERIFY(legendIsWhole(plot));
    }

    void aLongerNameMakesThePlotWider()
    {
        QCustomPlot plot;
        auto* legend = new ui::PlotLegend(plot, {50, 150});
        plot.addGraph()->setName("Loss");
        legend->fit();
        const int before = plot.minimumWidth();
        plot.graph(0)->setName("Loss of every word that the model has been asked for");
        legend->fit();
        QVERIFY(plot.minimumWidth() > 2 * before);
    }

    void theCurvesOfARunAreNamedInEveryLanguage()
    {
        constexpr int kNarrow = 380; // beside the recipe on a screen of 1024 pixels
        ui::LanguageSwitch language;
        for (const auto& each : ui::languages()) {
            language.apply(each.code);
            ui::LossPlot plot;
            QVERIFY2(plot.minimumSizeHint().width() <= kNarrow, qPrintable(each.code));
            plot.show();
            plot.resize(kNarrow, plot.minimumSizeHint().height());
            auto* curves = plot.findChild<QCustomPlot*>("plot.curves");
            QTRY_COMPARE(curves->width(), kNarrow);
            QTRY_VERIFY2(curves->height() >= curves->minimumHeight() && legendIsWhole(*curves), qPrintable(each.code));
            const auto name = QCoreApplication::translate("vitrine::ui::LossPlot", "Image use");
            const auto* title = titleOf(*curves, name);
            QVERIFY2(title && isWhole(*title), qPrintable(each.code));
        }
    }

    void bothCatalogsAreNamedAboveACurveAndAboveBars()
    {
        sampledata::SampleOutcome outcome;
        outcome.fidelity.emplace();
        sampledata::NumberFidelity number;
        number.field = "price";
        number.sourceQuantiles = {1.0, 2.0, 5.0};
        number.sampleQuantiles = {1.0, 3.0, 4.0};
        outcome.fidelity->numbers = {number};
        sampledata::ShareFidelity share;
        share.field = "brand";
        share.shares = {{"Acme", 0.5, 0.4}, {"Fjell", 0.5, 0.6}};
        outcome.fidelity->shares = {share};
        auto* dialog = new ui::FidelityDialog(outcome); // deletes itself when it is closed
        dialog->show();
        auto* plot = dialog->findChild<QCustomPlot*>("fidelity.plot");
        auto* fields = dialog->findChild<QTreeWidget*>("fidelity.fields");
        for (const int field : {0, 1, 0}) {
            fields->setCurrentItem(fields->topLevelItem(field));
            QTRY_VERIFY(legendIsWhole(*plot));
            QCOMPARE(plot->legend->itemCount(), 2);
            QCOMPARE(plot->legend->rowCount(), 1);
        }
        dialog->resize(dialog->minimumSizeHint());
        QTRY_VERIFY(legendIsWhole(*plot));
        dialog->close();
    }

    void theNamesFollowTheLanguage()
    {
        ui::LanguageSwitch language;
        language.apply("en");
        ui::LossPlot plot;
        plot.show();
        plot.resize(380, 500);
        auto* curves = plot.findChild<QCustomPlot*>("plot.curves");
        QTRY_COMPARE(curves->width(), 380);
        language.apply("bg");
        const auto name = QCoreApplication::translate("vitrine::ui::LossPlot", "Image use");
        QTRY_VERIFY(titleOf(*curves, name));
        QTRY_VERIFY(legendIsWhole(*curves) && isWhole(*titleOf(*curves, name)));
    }

private:
    static const QCPLayoutElement* titleOf(const QCustomPlot& plot, const QString& text)
    {
        for (auto* part : plot.plotLayout()->elements(true))
            if (const auto* title = qobject_cast<QCPTextElement*>(part); title && title->text() == text)
                return title;
        return nullptr;
    }
};

QTEST_MAIN(TestPlotLegend)
#include "test_plot_legend.moc"
