// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/presets.h"

#include <cmath>
#include <map>
#include <set>

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/imaging/decode.h"
#include "engine/sampledata/sample_plan.h"

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

    void learningIsAFewHundredOfAShopThatTheStarterModelDoesNotKnow()
    {
        const auto options = presetFor(Use::Learning);
        QVERIFY(options.profile.toJson() == demoProfile().toJson());
        QVERIFY(options.count >= 200 && options.count <= 500);
        for (const auto use : allUses())
            QCOMPARE(presetFor(use).profile.name, (use == Use::Learning ? demoProfile() : defaultProfile()).name);
        QCOMPARE(presetFor(Use::Learning, variedProfile()).profile.name, variedProfile().name);
    }

    void nothingChosenIsTheVariedShop()
    {
        const auto profile = optionsFor(SamplePlan{}).profile;
        QVERIFY(profile.toJson() == variedProfile().toJson());
        std::set<std::string> titles, brands, currencies, formats;
        std::set<int> cents;
        for (std::uint64_t row = 0; row < 1000; ++row) {
            const auto sample = generateRow(profile, 7, row);
            titles.insert(sample.product.title);
            brands.insert(sample.product.brand);
            currencies.insert(sample.product.currency_code);
            formats.insert(sample.extension);
            cents.insert(static_cast<int>(std::lround(*sample.product.full_price * 100.0)) % 100);
            QVERIFY2(sample.product.title.find('{') == std::string::npos, sample.product.title.c_str());
        }
        QVERIFY2(titles.size() > 950, qPrintable(QString::number(titles.size())));
        QVERIFY(brands.size() >= 5 && currencies.size() == 2 && formats.size() == 3);
        QVERIFY(cents.count(0) == 1 && cents.count(95) == 1 && cents.count(99) == 1);
    }

    void aLookIsInOneSplit()
    {
        QTemporaryDir home;
        auto shop = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        SampleOptions options;
        options.count = 1500;
        options.profile = variedProfile();
        options.pictures = false;
        generateIntoCatalog(shop, options, {});
        std::map<std::uint64_t, std::set<int>> splitsOfLook;
        std::map<int, std::set<std::string>> categoriesOfSplit;
        std::uint64_t row = 0;
        for (const auto& product : shop.products(shop.find({}))) {
            splitsOfLook[generateRow(options.profile, options.seed, row++).look].insert(int(product.split));
            categoriesOfSplit[int(product.split)].insert(product.category3_code);
        }
        for (const auto& [look, splits] : splitsOfLook)
            QCOMPARE(splits.size(), std::size_t(1));
        QCOMPARE(categoriesOfSplit.size(), std::size_t(3));
        QCOMPARE(categoriesOfSplit[int(catalog::Split::Train)].size(), std::size_t(12));
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
