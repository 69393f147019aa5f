// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/sample_generator.h"

#include <algorithm>
#include <map>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/attributes.h"
#include "tests/core/names_in.h"

using namespace vitrine;
using namespace vitrine::sampledata;

class TestSampleGenerator : public QObject {
    Q_OBJECT
private slots:
    void aCatalogThatMayOnlyBeReadSaysSo()
    {
        namespace fs = std::filesystem;
        QTemporaryDir home;
        const fs::path folder = home.filePath("a.vitrine").toStdString();
        catalog::Catalog::create(folder);
        fs::permissions(home.path().toStdString(), fs::perms(0755));
        fs::permissions(folder, fs::perms(0555));
        fs::permissions(folder / "catalog.sqlite", fs::perms(0444));
        const auto child = ::fork();
        if (child == 0) { // in which nothing may be written, not even by root
            constexpr uid_t kNobody = 65534;
            if (::geteuid() == 0 && ::setuid(kNobody) != 0)
                ::_exit(2);
            try {
                auto catalog = catalog::Catalog::open(folder);
                SampleOptions options;
                options.count = 2;
                generateIntoCatalog(catalog, options, {});
                ::_exit(3);
            } catch (const core::Error& error) {
                ::_exit(error.problem().code == core::ErrorCode::CatalogReadOnly ? 0 : 4);
            }
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        fs::permissions(folder, fs::perms(0755));
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void theSeedGivesTheSameBytesOnAnyNumberOfThreads()
    {
        QTemporaryDir home;
        const auto one = generated(home.filePath("one.vitrine"), 7, 1),
                   four = generated(home.filePath("four.vitrine"), 7, 4);
        const auto other = generated(home.filePath("other.vitrine"), 8, 4);
        QCOMPARE(one.size(), std::size_t(70));
        QVERIFY(one == four);
        QVERIFY(one != other);
    }

    void everyRowIsWholeAndItsPictureDecodes()
    {
        QTemporaryDir home;
        auto catalog = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        SampleOptions options;
        options.count = 60;
        const auto report = generateIntoCatalog(catalog, options, {});
        QCOMPARE(int(report.generated), 60);
        std::set<std::string> kinds;
        for (const auto& product : catalog.products(catalog.find({}))) {
            for (const auto* text :
                 {&product.title, &product.category1_code, &product.category2_code, &product.category3_code,
                  &product.currency_code, &product.brand, &product.product_code})
                QVERIFY(!text->empty());
            QVERIFY(*product.full_price > 0.0 && *product.price <= *product.full_price);
            QVERIFY(product.imageUsable && product.split != catalog::Split::Unassigned);
            const auto picture = imaging::decodePicture(catalog.imagePath(product));
            QVERIFY(picture.width >= 200 && picture.height >= 200);
            const auto extra = nlohmann::json::parse(product.extra);
            QVERIFY(extra.contains("country_code") && extra.contains("full_price_eur"));
            kinds.insert(product.category3_code);
        }
        QVERIFY(kinds.size() >= 8);
        QVERIFY(catalog.undo()); // all of it is one step
        QCOMPARE(int(catalog.counts().products), 0);
    }

    void titleCategoryAndPriceFollowFromWhatIsDrawn()
    {
        const auto profile = defaultProfile();
        std::map<std::string, std::set<double>> prices;
        for (const auto kind : allKinds())
            for (std::size_t variant = 0; variant < kVariantsPerKind; ++variant)
                for (const auto pattern : patternsOf(kind))
                    for (const auto hardware :
                         hasHardware(kind) ? allHardware() : std::vector{Hardware::None}) {
                        const Attributes attributes{kind, variant, Colour::Red, pattern, hardware};
                        prices[titleOf(profile, attributes)].insert(priceOf(profile, attributes));
                    }
        for (const auto& [title, found] : prices)
            QVERIFY2(found.size() == 1, title.c_str()); // the title tells the price, and both are seen
        QCOMPARE(titleOf(profile, {Kind::Bag, 1, Colour::Navy, Pattern::Striped, Hardware::Gold}),
                 std::string("Navy Striped Backpack, Gold"));
        QCOMPARE(titleOf(profile, {Kind::Shirt, 0, Colour::Red, Pattern::Plain, Hardware::None}),
                 std::string("Red T-Shirt"));
    }

    /// The starter model was trained on these rows. (Their pictures depend on the versions of OpenCV and
    /// libjpeg; that nothing else changes them is the next test's.)
    void theShippedShopsSayWhatTheyAlwaysSaid_data()
    {
        QTest::addColumn<QString>("shop");
        QTest::addColumn<QString>("digest"); // FNV-1a over the first 120 rows of seed 7
        QTest::newRow("default") << "default"
                                 << "1c0b426a5dd14248";
        QTest::newRow("demo") << "demo"
                              << "6fec1406894ca721";
    }
    void theShippedShopsSayWhatTheyAlwaysSaid()
    {
        QFETCH(QString, shop);
        QFETCH(QString, digest);
        const auto profile = shop == "demo" ? demoProfile() : defaultProfile();
        std::uint64_t hash = 0xCBF29CE484222325ULL;
        const auto add = [&](const std::string& text) {
            for (const unsigned char c : text)
                hash = (hash ^ c) * 0x100000001B3ULL;
        };
        for (std::uint64_t index = 0; index < 120; ++index) {
            const auto sample = generateSample(profile, 7, index);
            for (const auto field : catalog::allFields())
                if (field != catalog::Field::Stars) // a person's, no row's
                    add(sample.product.text(field) + "\n");
            add(sample.product.extra);
        }
        QCOMPARE(QString::number(hash, 16), digest);
    }

    void whatGoesWrongInARowLeavesItsPictureAlone()
    {
        auto spoilt = defaultProfile();
        for (const auto anomaly : allAnomalies())
            if (!isOfFile(anomaly) && anomaly != Anomaly::SharedPicture)
                spoilt.anomalies[anomaly] = 1.0;
        for (std::uint64_t index = 0; index < 20; ++index) {
            const auto clean = generateSample(defaultProfile(), 7, index),
                       bad = generateSample(spoilt, 7, index);
            QVERIFY(clean.pictureFile == bad.pictureFile);
            QVERIFY(clean.anomalies.empty() && !bad.anomalies.empty());
            QVERIFY(clean.product.extra != bad.product.extra);
        }
    }

    void everyKindIsDrawnInManyForms()
    {
        std::map<std::string, std::set<std::string>> pictures;
        for (std::uint64_t index = 0; index < 240; ++index) {
            const auto sample = generateSample(defaultProfile(), 1, index);
            pictures[sample.product.category3_code].insert(sample.pictureFile);
        }
        QCOMPARE(pictures.size(), allKinds().size());
        for (const auto& [kind, files] : pictures)
            QVERIFY(files.size() >= 5);
    }

    void aCancelledGenerationAddsNothing()
    {
        QTemporaryDir home;
        auto catalog = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        SampleOptions before; // of the same seed: its pictures have the names that the next one would like
        before.count = 5;
        generateIntoCatalog(catalog, before, {});
        const auto files = namesIn(catalog.folder() / "images");
        QCOMPARE(files.size(), std::size_t(5));
        std::stop_source stop;
        SampleOptions options;
        options.count = 500;
        const core::Progress progress{stop.get_token(),
                                      [&](std::uint64_t, std::uint64_t) { stop.request_stop(); }};
        QVERIFY_THROWS_EXCEPTION(core::Cancelled, generateIntoCatalog(catalog, options, progress));
        QCOMPARE(int(catalog.counts().products), 5);
        QVERIFY(namesIn(catalog.folder() / "images") == files); // no picture that no row names
    }

    void anotherSampleOfTheSeedLeavesTheFirstOnesPicturesAlone()
    {
        QTemporaryDir home;
        auto catalog = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        SampleOptions options;
        options.count = 5;
        generateIntoCatalog(catalog, options, {});
        std::map<std::string, std::string> first;
        for (const auto& product : catalog.products(catalog.find({})))
            first[product.image] = core::readFile(catalog.imagePath(product));
        QCOMPARE(first.size(), std::size_t(5));
        options.profile = demoProfile();
        options.profile.anomalies[Anomaly::MissingPicture] = 0.5;
        generateIntoCatalog(catalog, options, {});
        generateIntoCatalog(catalog, options, {});
        std::set<std::string> names;
        for (const auto& product : catalog.products(catalog.find({}))) {
            names.insert(product.image);
            if (const auto known = first.find(product.image); known != first.end())
                QVERIFY(core::readFile(catalog.imagePath(product)) == known->second);
            for (const auto& problem : product.problems) // missing ones are told of by the names that they would have
                QCOMPARE(problem.values.front(), product.image);
        }
        QCOMPARE(names.size(), std::size_t(15));
        QVERIFY(names.contains("images/sample-7-000001.jpg") || names.contains("images/sample-7-000001.png"));
        QVERIFY(std::any_of(names.begin(), names.end(),
                            [](const auto& name) { return name.starts_with("images/sample-7-3-"); }));
    }

    void aFailedGenerationLeavesNoPicture()
    {
        QTemporaryDir home;
        auto catalog = catalog::Catalog::create(home.filePath("a.vitrine").toStdString());
        SampleOptions options;
        options.count = 200;
        // While it draws, somebody takes the name of row 151's picture.
        const core::Progress progress{{}, [&](std::uint64_t done, std::uint64_t) {
                                          if (done == 100)
                                              std::filesystem::create_directories(
                                                  catalog.folder() / "images/sample-7-000151.jpg/full");
                                      }};
        QVERIFY_THROWS_EXCEPTION(core::Error, generateIntoCatalog(catalog, options, progress));
        QCOMPARE(int(catalog.counts().products), 0);
        QVERIFY(namesIn(catalog.folder() / "images") == Names{"sample-7-000151.jpg"});
    }

private:
    /// Everything that rows and pictures hold.
    static std::vector<std::string> generated(const QString& folder, std::uint64_t seed, unsigned threads)
    {
        auto catalog = catalog::Catalog::create(folder.toStdString());
        SampleOptions options;
        options.count = 70;
        options.seed = seed;
        options.threads = threads;
        generateIntoCatalog(catalog, options, {});
        std::vector<std::string> all;
        for (const auto& product : catalog.products(catalog.find({}))) {
            std::string text;
            for (const auto field : catalog::allFields())
                text += product.text(field) + "\n";
            all.push_back(text + product.extra + core::readFile(catalog.imagePath(product)));
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestSampleGenerator)
#include "test_sample_generator.moc"
