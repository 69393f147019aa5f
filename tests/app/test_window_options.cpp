// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's program says without opening a window.
#include <QtTest>

#include "tests/app/command_line.h"

class TestWindowOptions : public QObject {
    Q_OBJECT
private slots:
    void helpAndVersionStandBesideQtsOwnOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("help alone") << QStringList{"--help"} << "--screenshots";
        QTest::newRow("help first") << QStringList{"--help", "-platform", "offscreen"} << "--screenshots";
        QTest::newRow("help last") << QStringList{"-platform", "offscreen", "-h"} << "--screenshots";
        QTest::newRow("all of it") << QStringList{"--help-all", "--platform", "offscreen"} << "--screenshots";
        QTest::newRow("Qt's options") << QStringList{"--help-all"} << "--platform <NAME[:OPTIONS]>";
        QTest::newRow("both names of one") << QStringList{"--help-all"} << "--qwindowgeometry, --geometry <SIZE>";
        QTest::newRow("another name") << QStringList{"--help", "-geometry", "300x200"} << "--screenshots";
        QTest::newRow("version") << QStringList{"--version", "-style", "fusion", "-reverse"} << "vitrine ";
        QTest::newRow("with a sign") << QStringList{"-v", "-style=fusion", "-qwindowtitle", "Shop"} << "vitrine ";
    }
    void helpAndVersionStandBesideQtsOwnOptions()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const auto result = run(arguments);
        QVERIFY2(result.status == 0, qPrintable(result.errors));
        QVERIFY2(result.output.contains(said), qPrintable(result.output));
    }

    void shortHelpLeavesQtsOptionsOut()
    {
        const auto result = run({"--help"});
        QVERIFY2(!result.output.contains("--platform"), qPrintable(result.output));
    }

    void anotherOptionIsRefused()
    {
        const auto result = run({"--help", "--colour"});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.errors.contains("colour"), qPrintable(result.errors));
    }
};

QTEST_GUILESS_MAIN(TestWindowOptions)
#include "test_window_options.moc"
