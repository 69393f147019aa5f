// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/paths.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine::core;

class TestPaths : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        for (const auto* name : {"VITRINE_RESOURCES", "VITRINE_CACHE", "XDG_CACHE_HOME"})
            qunsetenv(name);
        qputenv("HOME", "/home/somebody");
    }

    void cacheFollowsTheMostParticularSetting()
    {
        QCOMPARE(cacheFolder(), std::filesystem::path("/home/somebody/.cache/vitrine"));
        qputenv("XDG_CACHE_HOME", "/xdg");
        QCOMPARE(cacheFolder(), std::filesystem::path("/xdg/vitrine"));
        qputenv("VITRINE_CACHE", "/chosen");
        QCOMPARE(cacheFolder(), std::filesystem::path("/chosen"));
    }

    void anEmptySettingIsNone()
    {
        qputenv("VITRINE_CACHE", "");
        qputenv("XDG_CACHE_HOME", "");
        QCOMPARE(cacheFolder(), std::filesystem::path("/home/somebody/.cache/vitrine"));
    }

    void withoutAHomeThereIsStillAPlace()
    {
        qunsetenv("HOME");
        QVERIFY(cacheFolder().is_absolute());
        QVERIFY(defaultCatalogsFolder().is_absolute());
    }

    void askingCreatesNothing()
    {
        QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        QVERIFY(!std::filesystem::exists(cacheFolder()));
        QVERIFY(!std::filesystem::exists(defaultCatalogsFolder()));
        QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void resourcesAreTheSourceTreesUnlessChosen()
    {
        QCOMPARE(resourcesFolder(), std::filesystem::path(VITRINE_SOURCE_FOLDER) / "resources");
        QVERIFY(std::filesystem::is_regular_file(profilesFolder() / "default.json"));
        QVERIFY(std::filesystem::is_regular_file(starterModelFolder() / "config.json"));
        qputenv("VITRINE_RESOURCES", "/elsewhere");
        QCOMPARE(profilesFolder(), std::filesystem::path("/elsewhere/profiles"));
        QCOMPARE(starterModelFolder(), std::filesystem::path("/elsewhere/starter"));
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "test_paths.moc"
