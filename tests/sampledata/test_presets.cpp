// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/presets.h"

#include <set>

#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/imaging/decode.h"

using namespace vitrine;
using namespace vitrine::sampledata;

class TestPresets : public QObject {
    Q_OBJECT
private slots:
    void everyUseHasANameAndDraws_data()
    {
        QTest::addColumn<int>("use");
        for (const auto use : allUses())
            QTest::newRow(nameOf(use).c_str()) << int(use);
    }
    void everyUseHasANameAndDraws()
    {
        QFETCH(int, use);
        QCOMPARE(*useNamed(nameOf(Use(use))), Use(use));
        const auto options = presetFor(Use(use));
        QVERIFY(options.count >= 50);
        const auto sample = generateSample(options.profile, options.seed, 0);
        QVERIFY(!sample.product.category3_code.empty());
    }

    void sixUses()
    {
        QCOMPARE(allUses().size(), std::size_t(6));
        QVERIFY(!useNamed("gardening"));
    }

    void testingHasEveryAnomaly()
    {
        const auto options = presetFor(Use::Testing);
        std::set<Anomaly> seen;
        for (std::uint64_t row = 0; row < options.count; ++row)
            for (const auto& injected : generateRow(options.profile, options.seed, row).anomalies)
                seen.insert(injected.anomaly);
        QCOMPARE(seen.size(), allAnomalies().size());
    }

    void learningIsWhatTheStarterModelLearnt()
    {
        const auto options = presetFor(Use::Learning);
        QVERIFY(options.profile.toJson() == defaultProfile().toJson());
        QCOMPARE(options.count, SampleOptions{}.count);
    }

    void performancePicturesAreSmall()
    {
        const auto profile = presetFor(Use::Performance).profile;
        const auto file = generateSample(profile, 1, 0).pictureFile;
        const auto picture = imaging::decodePicture(std::as_bytes(std::span(file)), "sample");
        QCOMPARE(picture.width, 256);
        QCOMPARE(picture.height, 256);
    }

    void aMeasuredProfileKeepsItsOwnRates()
    {
        auto measured = defaultProfile();
        measured.statistics.categories.push_back({Kind::Bag, 1.0, "a", "b", "c", {}, {}, {}, 0});
        measured.statistics.coinedWords = {"Zolmar"};
        measured.anomalies[Anomaly::MissingPrice] = 0.5;
        QVERIFY(presetFor(Use::Analysis, measured).profile.anomalies == measured.anomalies);
        QVERIFY(presetFor(Use::Privacy, measured).profile.anomalies == measured.anomalies);
        QVERIFY(presetFor(Use::Prototyping, measured).profile.anomalies.empty());
        QVERIFY(!presetFor(Use::Analysis).profile.anomalies.empty());
        QVERIFY(wantsCatalog(Use::Privacy) && !wantsCatalog(Use::Learning));
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "test_presets.moc"
