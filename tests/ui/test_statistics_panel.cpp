// SPDX-License-Identifier: GPL-3.0-or-later
// The statistics page over a real catalog: counted in the pool, chosen with mouse and keys, saved.
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/import.h"
#include "engine/catalog/statistics/number_ranges.h"
#include "engine/core/atomic_file.h"
#include "engine/core/task_pool.h"
#include "tests/ui/plot_texts.h"
#include "ui/bridges/background_jobs.h"
#include "ui/bridges/catalog_session.h"
#include "ui/field_text.h"
#include "ui/language.h"
#include "ui/panels/statistics_content.h"
#include "ui/panels/statistics_panel.h"
#include "ui/text.h"
#include "ui/views/bar_chart.h"
#include "ui/views/label_chart.h"

using namespace vitrine;
using Chart = ui::StatisticsPanel::Chart;

namespace {

constexpr int kPatience = 120'000; // ms; a busy machine is slow, not broken

std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

} // namespace

class TestStatisticsPanel : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_pool = std::make_unique<core::TaskPool>(2);
        m_jobs = std::make_unique<ui::BackgroundJobs>(*m_pool);
        m_catalog = std::make_shared<catalog::Catalog>(
            catalog::Catalog::create(ui::toPath(m_home->filePath("shop.vitrine"))));
        m_session = std::make_unique<ui::CatalogSession>(m_catalog, *m_jobs);
        m_panel = std::make_unique<ui::StatisticsPanel>(
            [this](QWidget*, const ui::FileQuestion& question, const auto& answer) {
                m_question = question;
                answer(m_answer);
            });
        m_panel->resize(1200, 900);
    }

    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
        m_jobs.reset();
        m_pool.reset();
    }

    void anEmptyCatalogSaysSo()
    {
        show();
        for (const auto chart : {Chart::Categories, Chart::Prices, Chart::Words, Chart::Sizes, Chart::Splits})
            QVERIFY(!m_panel->chart(chart)->emptyText().isEmpty());
    }

    void chartsFollowCatalogAndSearch()
    {
        catalog::importSource(*m_catalog, catalogs() / "luma/products-seed-columns.csv", {}, {});
        show();
        const auto& content = bars(Chart::Categories).content();
        QCOMPARE(content.bars.size(), std::size_t(7));
        QCOMPARE(content.bars.front().name, QString("Pants"));
        QCOMPARE(content.bars.front().values.front().products, quint64(48));
        QVERIFY(m_panel->chart(Chart::Categories)->emptyText().isEmpty());
        QVERIFY(!m_panel->chart(Chart::Sizes)->emptyText().isEmpty()); // nobody has checked the pictures
        QVERIFY(!m_panel->chart(Chart::Labels)->emptyText().isEmpty());

        search("jacket");
        auto* onlyFound = m_panel->findChild<QCheckBox*>("statistics.onlyFound");
        QVERIFY(onlyFound->isVisible() && onlyFound->text().contains("jacket"));
        onlyFound->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->statistics().products, std::uint64_t(246), kPatience);

        auto ids = m_catalog->find({"jacket", {}, false});
        m_session->edit(ids, {{catalog::Field::Status, "accepted"}});
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->chart(Chart::Labels)->emptyText().isEmpty(), kPatience); // the page notices
        QVERIFY(static_cast<ui::LabelChart*>(m_panel->chart(Chart::Labels))->points() >= 1);
        onlyFound->click();
        search("-jacket"); // the review was of others
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->chart(Chart::Labels)->emptyText().contains("that the search finds"),
                                 kPatience);
    }

    void theChoiceOfAFieldIsNotCutOffInAnyLanguage()
    {
        catalog::Product product;
        product.title = "Jacket";
        auto insert = m_catalog->insertMany({"test"});
        insert.add(product);
        insert.commit();
        show();
        auto* choice = m_panel->chart(Chart::Categories)->findChild<QComboBox*>();
        ui::LanguageSwitch language;
        for (const auto* code : {"nb", "bg", "de", "hu", "nl", "en"}) {
            language.apply(code);
            const auto room = [choice] {
                QStyleOptionComboBox option;
                option.initFrom(choice);
                return choice->style()
                    ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice)
                    .width();
            };
            const auto longest = [choice] {
                int width = 0;
                for (int at = 0; at < choice->count(); ++at)
                    width = std::max(width, choice->fontMetrics().horizontalAdvance(choice->itemText(at)));
                return width;
            };
            QTRY_COMPARE_WITH_TIMEOUT(choice->itemText(0), ui::fieldText(catalog::Field::Category3Code), kPatience);
            QTRY_VERIFY2_WITH_TIMEOUT(room() >= longest(), code, kPatience);
        }
    }

    void aSmallScreenHoldsThePageInEveryLanguage()
    {
        constexpr int kRoom = 900; // what the rail leaves of a screen of 1024 pixels
        catalog::importSource(*m_catalog, catalogs() / "luma/products-seed-columns.csv", {}, {});
        m_catalog->edit(m_catalog->find({"hoodie", {}, false}), {{catalog::Field::Status, "accepted"}});
        show();
        search("price:>=0 OR hoodie OR jacket OR pants OR a_word_that_nothing_has");
        m_panel->resize(kRoom, 600);
        ui::LanguageSwitch language;
        for (const auto& each : ui::languages()) {
            language.apply(each.code);
            const auto title = QCoreApplication::translate("vitrine::ui::StatisticsPanel", "Review over time");
            QTRY_COMPARE_WITH_TIMEOUT(m_panel->chart(Chart::Labels)->title(), title, kPatience);
            QVERIFY(m_panel->findChild<QWidget*>("statistics.check")->isVisible());
            QTRY_VERIFY2_WITH_TIMEOUT(m_panel->minimumSizeHint().width() <= kRoom, qPrintable(each.code), kPatience);
            for (const auto chart : {Chart::Splits, Chart::Labels}) {
                auto* frame = m_panel->chart(chart);
                auto* plot = frame->findChild<QCustomPlot*>(frame->objectName() + ".plot");
                QTRY_VERIFY2_WITH_TIMEOUT(legendIsWhole(*plot), qPrintable(each.code + " " + frame->title()), kPatience);
            }
        }
        language.apply("en");
    }

    void thePriceAxisCanBeRead_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<QString>("ticks");
        QTest::newRow("many decades") << 0.5 << 30000.0 << "1 10 100 1000 10000";
        QTest::newRow("two decades") << 150.0 << 9500.0 << "200 500 1000 2000 5000 10000";
        QTest::newRow("a decade, finely") << 300.0 << 9000.0 << "500 1000 2000 5000 10000";
        QTest::newRow("half a decade") << 650.0 << 1900.0 << "800 1000 1500 2000";
        QTest::newRow("tens") << 21.0 << 66.0 << "20 30 40 50 60"; // the first range begins at 20
        QTest::newRow("hardly a span") << 20.0 << 21.0 << "20 22.40";
    }
    void thePriceAxisCanBeRead()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        std::vector<double> prices{lowest, highest};
        catalog::CatalogStatistics statistics;
        statistics.prices.push_back(catalog::priceStatistics(prices, "EUR"));
        const auto content = ui::StatisticsContent(statistics).prices(0);
        QLocale::setDefault(before);
        QStringList ticks;
        for (const auto& [place, text] : content.ticks)
            ticks << text;
        QTEST(ticks.join(' '), "ticks");
        QCOMPARE(content.bars.size(), statistics.prices.front().ranges.size()); // empty ranges keep their place
    }

    void aBarThatIsClickedIsChosen()
    {
        catalog::importSource(*m_catalog, catalogs() / "luma/products-seed-columns.csv", {}, {});
        show();
        search("price:<60 OR hoodie");
        for (const auto which : {Chart::Categories, Chart::Prices, Chart::Words, Chart::Splits})
            clickFullestBar(which);
    }

    void aBarIsOfTheSearchThatItWasCountedFor()
    {
        catalog::importSource(*m_catalog, catalogs() / "luma/products-seed-columns.csv", {}, {});
        show();
        search("price:<60 OR hoodie");
        m_panel->setSearch("jacket"); // which nobody has counted yet
        clickFullestBar(Chart::Categories);
        m_panel->setSearch("jacket )"); // which cannot be understood
        clickFullestBar(Chart::Words);
    }

    void keysWalkTheBars()
    {
        catalog::importSource(*m_catalog, catalogs() / "luma/products-seed-columns.csv", {}, {});
        show();
        QSignalSpy chosen(m_panel.get(), &ui::StatisticsPanel::queryChosen);
        auto& chart = bars(Chart::Categories);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(chart.readout().startsWith(chart.content().bars[1].name));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), chart.content().bars[1].values.front().query);
    }

    void chartsAreSaved_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("PNG") << "png" << QByteArray("\x89PNG");
        QTest::newRow("PDF") << "pdf" << QByteArray("%PDF");
        QTest::newRow("CSV") << "csv" << QByteArray("part,name,low,high,products,query\ncategory3_code,");
    }
    void chartsAreSaved()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begins);
        catalog::importSource(*m_catalog, catalogs() / "luma/products-seed-columns.csv", {}, {});
        show();
        m_answer = m_home->filePath("chart"); // without a suffix, as people type
        m_panel->findChild<QAction*>("statistics.categories." + suffix)->trigger();
        QCOMPARE(int(m_question.kind), int(ui::FileQuestion::Kind::NewFile));
        QFile file(m_answer + "." + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        catalog::importSource(*m_catalog, catalogs() / "luma/products-seed-columns.csv", {}, {});
        show();
        QSignalSpy problem(m_panel.get(), &ui::StatisticsPanel::problem);
        m_answer = m_home->filePath("no such folder/chart.png");
        m_panel->findChild<QAction*>("statistics.prices.png")->trigger();
        QCOMPARE(problem.size(), 1);
    }

    void oneChartIsEnlargedAndPutBack()
    {
        catalog::importSource(*m_catalog, catalogs() / "luma/products-seed-columns.csv", {}, {});
        show();
        m_panel->findChild<QAction*>("statistics.words.enlarge")->trigger();
        QVERIFY(m_panel->chart(Chart::Words)->isVisible() && m_panel->chart(Chart::Words)->enlarged());
        QVERIFY(!m_panel->chart(Chart::Prices)->isVisible());
        m_panel->findChild<QAction*>("statistics.words.enlarge")->trigger();
        QVERIFY(m_panel->chart(Chart::Prices)->isVisible());
    }

private:
    ui::BarChart& bars(Chart chart) { return *static_cast<ui::BarChart*>(m_panel->chart(chart)); }

    static int fullestOf(const ui::BarChart& chart, int series)
    {
        int fullest = 0;
        for (int bar = 0; bar < chart.shownBars(); ++bar) {
            const auto products = [&](int at) {
                return chart.content().bars[std::size_t(at)].values[std::size_t(series)].products;
            };
            if (products(bar) > products(fullest))
                fullest = bar;
        }
        return fullest;
    }

    /// What it asks for is as much as it says.
    void clickFullestBar(Chart which)
    {
        auto& chart = bars(which);
        const int series = which == Chart::Splits ? 3 : 0; // nothing is assigned to a split
        const int bar = fullestOf(chart, series);
        QSignalSpy chosen(m_panel.get(), &ui::StatisticsPanel::queryChosen);
        auto* plot = chart.findChild<QWidget*>(chart.objectName() + ".plot");
        QTest::mouseMove(plot, chart.placeOf(bar, series).toPoint());
        QTest::mouseClick(plot, Qt::LeftButton, {}, chart.placeOf(bar, series).toPoint());
        QCOMPARE(chosen.size(), 1);
        const auto query = chosen.takeFirst().front().toString();
        const auto& value = chart.content().bars[std::size_t(bar)].values[std::size_t(series)];
        QVERIFY2(m_catalog->count({query.toStdString(), {}, false}) == value.products, qPrintable(query));
        QVERIFY(chart.readout().contains(QLocale().toString(value.products)));
    }

    /// Until it is counted: a count of what was there before may still come first.
    void search(const QString& query)
    {
        m_panel->setSearch(query);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->statistics().products,
                                  m_catalog->count({query.toStdString(), {}, false}), kPatience);
    }

    void show()
    {
        QSignalSpy counted(m_panel.get(), &ui::StatisticsPanel::counted);
        m_panel->setSession(m_session.get());
        m_panel->show();
        QVERIFY(counted.wait(kPatience));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<core::TaskPool> m_pool;
    std::unique_ptr<ui::BackgroundJobs> m_jobs;
    std::shared_ptr<catalog::Catalog> m_catalog;
    std::unique_ptr<ui::CatalogSession> m_session;
    std::unique_ptr<ui::StatisticsPanel> m_panel;
    ui::FileQuestion m_question;
    QString m_answer;
};

QTEST_MAIN(TestStatisticsPanel)
#include "test_statistics_panel.moc"
