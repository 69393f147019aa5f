// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/sample_plan.h"

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/paths.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/contact_sheet.h"

using namespace vitrine;
using namespace vitrine::sampledata;

class TestSamplePlan : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void aPreviewShowsTheFirstProducts()
    {
        const SamplePlan plan{.count = 40, .seed = 5};
        const auto options = optionsFor(plan);
        const auto preview = previewOf(options, 3);
        QCOMPARE(preview.items.size(), std::size_t(3));
        auto shop = catalog::Catalog::create(folder() / "shop.vitrine");
        const auto outcome = carryOut(plan, options, shop, nothing);
        QVERIFY(!outcome.fidelity);
        const auto products = shop.products(shop.find({}));
        QCOMPARE(products.size(), std::size_t(40));
        std::uintmax_t bytes = 0;
        for (const auto& product : products)
            bytes += std::filesystem::file_size(shop.imagePath(product));
        for (std::size_t at = 0; at < preview.items.size(); ++at) {
            QCOMPARE(preview.items[at].product.title, products[at].title);
            QVERIFY(preview.items[at].picture.rgb ==
                    imaging::decodePicture(shop.imagePath(products[at])).rgb);
        }
        QVERIFY(preview.bytes > bytes / 3 && preview.bytes < 3 * bytes); // three pictures tell roughly
        QVERIFY(preview.seconds > 0.0);
    }

    void previewsSkipRowsThatShareAPicture()
    {
        SamplePlan plan{.count = 60, .seed = 5};
        auto options = optionsFor(plan);
        options.profile.anomalies[Anomaly::SharedPicture] = 0.8;
        const auto items = previewOf(options, 4).items;
        QCOMPARE(items.size(), std::size_t(4));
        for (std::size_t at = 1; at < items.size(); ++at)
            QVERIFY(items[at].picture.rgb != items[at - 1].picture.rgb);
    }

    void rowsWithoutPicturesNameNone()
    {
        const SamplePlan plan{.count = 5000, .seed = 9, .use = Use::Testing, .pictures = false};
        auto shop = catalog::Catalog::create(folder() / "rows.vitrine");
        const auto options = optionsFor(plan);
        carryOut(plan, options, shop, nothing);
        QCOMPARE(shop.counts().products, std::uint64_t(5000));
        QCOMPARE(shop.counts().usable, std::uint64_t(0));
        QCOMPARE(shop.count({"has:problem", {}, false}), std::uint64_t(0));
        QVERIFY(std::filesystem::is_empty(shop.imagesFolder()));
        // Their rows are those of the sample with pictures.
        const auto tenth = shop.products({10}).front();
        QCOMPARE(tenth.title, generateRow(options.profile, 9, 9).product.title);
        const auto journal = core::readFile(shop.folder() / "sample-anomalies.jsonl");
        QVERIFY(journal.find("wrong_category") != std::string::npos &&
                journal.find("blur") == std::string::npos);
        QVERIFY(previewOf(options, 2).items.front().picture.empty());
    }

    void aUseChangesTheProfileButNotTheCount()
    {
        const SamplePlan plan{
            .count = 12, .profile = core::profilesFolder() / "demo.json", .use = Use::Testing};
        const auto options = optionsFor(plan);
        QCOMPARE(options.count, std::uint64_t(12));
        QCOMPARE(options.profile.name, demoProfile().name);
        QVERIFY(!options.profile.anomalies.empty());
    }

    void aPlanThatMimicsWritesItsComparison()
    {
        auto source = catalog::Catalog::create(folder() / "source.vitrine");
        const SamplePlan first{.count = 240, .seed = 3};
        carryOut(first, optionsFor(first), source, nothing);
        const SamplePlan plan{.count = 25, .seed = 4, .mimic = source.folder()};
        auto sample = catalog::Catalog::create(folder() / "sample.vitrine");
        std::vector<SampleStage> stages;
        const auto outcome = carryOut(plan, optionsFor(plan), sample, [&](SampleStage stage) {
            stages.push_back(stage);
            return core::Progress{};
        });
        QVERIFY(stages == (std::vector{SampleStage::Drawing, SampleStage::Comparing}));
        QVERIFY(outcome.fidelity);
        QCOMPARE(outcome.fidelity->neighbours.size(), std::size_t(25));
        QVERIFY(core::readFile(outcome.page).find("Nearest neighbours") != std::string::npos);
        const auto table =
            QString::fromStdString(core::readFile(sample.exportsFolder() / "fidelity-neighbours.csv"));
        QCOMPARE(table.split('\n', Qt::SkipEmptyParts).size(), 26);
    }

    void aContactSheetShowsEveryKindAndShape()
    {
        const auto sheet = contactSheet(defaultProfile(), 7, 64);
        QCOMPARE(sheet.width, 6 * 64);
        QCOMPARE(sheet.height, 64 * int(defaultProfile().kinds.size()));
        for (int y = 0; y < sheet.height; y += 64)
            for (int x = 0; x < sheet.width; x += 64) { // no cell stays white
                int coloured = 0;
                for (int at = 8; at < 56; ++at)
                    coloured += sheet.row(y + at)[3 * (x + at)] != 255;
                QVERIFY2(coloured > 10, qPrintable(QString("%1, %2").arg(x).arg(y)));
            }
        QVERIFY(sheet.rgb == contactSheet(defaultProfile(), 7, 64).rgb);
        QVERIFY(sheet.rgb != contactSheet(defaultProfile(), 8, 64).rgb);
    }

    void styledPhotographsShowTheSameRowsInOtherPlaces()
    {
        auto plain = Profile::load(core::profilesFolder() / "boutique.json");
        QVERIFY(plain.photography == Photography::Styled);
        QVERIFY(defaultProfile().photography == Photography::Plain);
        const auto styled = plain;
        plain.photography = Photography::Plain;
        for (std::uint64_t row = 0; row < 24; ++row) {
            const auto a = generateSample(styled, 7, row), b = generateSample(plain, 7, row);
            QCOMPARE(a.product.title, b.product.title);
            QVERIFY(a.pictureFile != b.pictureFile);
            QVERIFY(a.pictureFile == generateSample(styled, 7, row).pictureFile);
        }
        const auto file = folder() / "boutique.json";
        core::writeFileAtomically(file, styled.toJson().dump());
        QVERIFY(Profile::load(file).photography == Photography::Styled);
    }

private:
    std::filesystem::path folder() const { return m_home->path().toStdString(); }
    static core::Progress nothing(SampleStage) { return {}; }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestSamplePlan)
#include "test_sample_plan.moc"
