// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what went wrong: its columns follow what it shows, and files are named as shortly as can be told apart.
#include <QTreeWidget>
#include <QtTest>

#include "ui/panels/problems_panel.h"
#include "ui/short_paths.h"

using namespace vitrine;
using core::ErrorCode;
using core::Problem;

class TestProblemsPanel : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_panel = std::make_unique<ui::ProblemsPanel>();
        m_panel->resize(1400, 300);
    }

    void columnsAreAsWideAsTheReportThatIsShown()
    {
        m_panel->showReport([] { return QString("Short"); }, {shortOne()});
        const int narrow = list()->columnWidth(0), narrowWhere = list()->columnWidth(1);
        m_panel->showReport([] { return QString("Long"); }, {longOne()});
        QVERIFY(list()->columnWidth(0) > narrow);
        QVERIFY(list()->columnWidth(1) > narrowWhere);
        m_panel->showReport([] { return QString("Short"); }, {shortOne()});
        QCOMPARE(list()->columnWidth(0), narrow);
        QCOMPARE(list()->columnWidth(1), narrowWhere);
    }

    void aProblemAfterAReportHasColumnsOfItsOwn()
    {
        m_panel->add(shortOne());
        const int narrow = list()->columnWidth(0);
        m_panel->showReport([] { return QString("Long"); }, {longOne()});
        m_panel->add(shortOne());
        QCOMPARE(list()->columnWidth(0), narrow);
        m_panel->showReport([] { return QString("Long"); }, {longOne()});
        m_panel->dismiss();
        m_panel->add(shortOne());
        QCOMPARE(list()->columnWidth(0), narrow);
    }

    void aFileIsNamedAndItsPathIsInTheToolTip()
    {
        m_panel->showReport([] { return QString(); }, {in("/home/anna/shop/a.csv", 3)});
        QCOMPARE(list()->topLevelItem(0)->text(1), QString("a.csv, row 3"));
        QCOMPARE(list()->topLevelItem(0)->toolTip(1), QString("/home/anna/shop/a.csv, row 3"));
    }

    void filesOfOneNameAreToldApart()
    {
        m_panel->add(in("/home/anna/spring/shop/a.csv", 3));
        QCOMPARE(list()->topLevelItem(0)->text(1), QString("a.csv, row 3"));
        m_panel->add(in("/home/anna/autumn/shop/a.csv", 5));
        m_panel->add(in("/home/anna/autumn/shop/b.csv", 7));
        QCOMPARE(list()->topLevelItem(0)->text(1), QString("spring/shop/a.csv, row 3"));
        QCOMPARE(list()->topLevelItem(1)->text(1), QString("autumn/shop/a.csv, row 5"));
        QCOMPARE(list()->topLevelItem(2)->text(1), QString("b.csv, row 7"));
        QCOMPARE(list()->currentItem(), list()->topLevelItem(2));
        m_panel->showReport([] { return QString(); }, {in("/home/anna/autumn/shop/a.csv", 5)});
        QCOMPARE(list()->topLevelItem(0)->text(1), QString("a.csv, row 5")); // another list
    }

    void shortPathsEndWithWholePaths()
    {
        ui::ShortPaths paths;
        QVERIFY(!paths.add("a/b/c"));
        QVERIFY(!paths.add("a/b/c"));
        QVERIFY(paths.add("/a/b/c"));
        QCOMPARE(paths.nameOf("a/b/c"), std::filesystem::path("a/b/c"));
        QCOMPARE(paths.nameOf("/a/b/c"), std::filesystem::path("/a/b/c"));
        QVERIFY(!paths.add("/x/y/z/c"));
    }

private:
    static Problem shortOne() { return {ErrorCode::SourceEmpty, {.file = "/a"}, {}}; }
    static Problem longOne()
    {
        return {ErrorCode::CsvSyntax, {.file = "/a/" + std::string(30, 'n') + ".csv"}, {std::string(60, 'x')}};
    }
    static Problem in(const char* file, std::uint64_t row)
    {
        return {ErrorCode::CsvSyntax, {.file = file, .row = row}, {"x"}};
    }
    QTreeWidget* list() const { return m_panel->findChild<QTreeWidget*>("problems.list"); }

    std::unique_ptr<ui::ProblemsPanel> m_panel;
};

QTEST_MAIN(TestProblemsPanel)
#include "test_problems_panel.moc"
