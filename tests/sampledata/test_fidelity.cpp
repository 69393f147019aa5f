// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fidelity.h"

#include <cmath>

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/mimic/mimic.h"
#include "engine/sampledata/sample_generator.h"

using namespace vitrine;
using namespace vitrine::sampledata;

namespace {

std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestFidelity : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void kolmogorovSmirnovIsTheLargestStep_data()
    {
        QTest::addColumn<QList<double>>("a");
        QTest::addColumn<QList<double>>("b");
        QTest::addColumn<double>("distance");
        QTest::newRow("same") << QList<double>{3, 1, 2} << QList<double>{1, 2, 3} << 0.0;
        QTest::newRow("apart") << QList<double>{1, 2} << QList<double>{3, 4} << 1.0;
        QTest::newRow("half") << QList<double>{1, 2, 3, 4} << QList<double>{3, 4, 5, 6} << 0.5;
        QTest::newRow("ties") << QList<double>{1, 1, 2} << QList<double>{1, 2, 2} << 1.0 / 3.0;
        QTest::newRow("sizes differ") << QList<double>{1, 2} << QList<double>{1, 1, 1, 2} << 0.25;
        QTest::newRow("one empty") << QList<double>{} << QList<double>{1} << 1.0;
        QTest::newRow("both empty") << QList<double>{} << QList<double>{} << 0.0;
    }
    void kolmogorovSmirnovIsTheLargestStep()
    {
        QFETCH(QList<double>, a);
        QFETCH(QList<double>, b);
        QFETCH(double, distance);
        const std::vector<double> one(a.begin(), a.end()), other(b.begin(), b.end());
        QVERIFY(near(kolmogorovSmirnov(one, other), distance, 1e-12));
        QVERIFY(near(kolmogorovSmirnov(other, one), distance, 1e-12));
    }

    void probabilitiesAreThoseOfTheTables()
    {
        // Kolmogorov's 5 and 1 per cent points are 1.3581 and 1.6276; many values, so that the correction is
        // small.
        const double root = std::sqrt(1e8 / 2.0);
        QVERIFY(near(kolmogorovSmirnovProbability(1.3581 / root, 100'000'000, 100'000'000), 0.05, 1e-4));
        QVERIFY(near(kolmogorovSmirnovProbability(1.6276 / root, 100'000'000, 100'000'000), 0.01, 1e-4));
        QCOMPARE(kolmogorovSmirnovProbability(0.0, 100, 100), 1.0);
        // Even degrees of freedom have a closed form: exp(-x/2) and exp(-x/2) (1 + x/2).
        const auto two = chiSquare({{10, 20}, {20, 10}, {30, 30}});
        QCOMPARE(two.degreesOfFreedom, std::size_t(2));
        QVERIFY(near(two.value, 20.0 / 3.0, 1e-9));
        QVERIFY(near(two.probability, std::exp(-two.value / 2.0), 1e-9));
        for (const std::uint64_t more : {1, 5, 20, 60}) { // on both sides of the two ways to compute it
            const auto four =
                chiSquare({{100, 100 + more}, {100, 100}, {100, 100}, {100, 100}, {100, 100}, {0, 0}});
            QCOMPARE(four.degreesOfFreedom, std::size_t(4));
            const double half = four.value / 2.0;
            QVERIFY(near(four.probability, std::exp(-half) * (1.0 + half), 1e-9));
        }
        // The 5 per cent point with one degree of freedom is 3.841.
        QVERIFY(near(chiSquare({{500'000, 501'960}, {500'000, 498'040}}).probability, 0.00557, 1e-4));
        // Twice as many rows of the same shares are no difference.
        QVERIFY(near(chiSquare({{10, 20}, {40, 80}}).value, 0.0, 1e-12));
    }

    void rowsOfOneFamilyAreAsManyAsTheyDiffer()
    {
        std::vector<Measured> alike, unlike, single;
        core::Random random(4);
        for (std::uint32_t family = 0; family < 12; ++family)
            for (std::uint32_t size = 0; size < 16; ++size) {
                const std::uint32_t product = 16 * family + size;
                alike.push_back({10.0 + 7.0 * family, {product, family}});
                unlike.push_back({random.uniform(), {product, family}});
                single.push_back({10.0 + 7.0 * family, {product, product}});
            }
        QVERIFY(near(independentCount(alike), 12.0, 1e-6));
        QVERIFY(independentCount(unlike) > 0.6 * 192.0 && independentCount(unlike) <= 192.0);
        QVERIFY(near(independentCount(single), 192.0, 1e-9));
        alike.resize(32);
        for (auto& value : alike)
            value.of.family = 3;
        QVERIFY(near(independentCount(alike), 1.0, 1e-9));
        QCOMPARE(independentCount({}), 0.0);
    }

    void distancesAreJudgedByWhatChanceGives()
    {
        QCOMPARE(int(verdictOf(0.049, 0.0)), int(FidelityVerdict::Close));
        QCOMPARE(int(verdictOf(0.09, 0.0)), int(FidelityVerdict::Near));
        QCOMPARE(int(verdictOf(0.25, 0.3)), int(FidelityVerdict::Chance));
        QCOMPARE(int(verdictOf(0.25, 0.01)), int(FidelityVerdict::Apart));
    }

    void pricesOfSmallCategoriesAreAsNearAsSoFewProductsSay()
    {
        const auto source = imported();
        const auto sample = rows(mimicProfile(*source), "sample", 5000);
        const auto report = compareCatalogs(*source, *sample);
        double sum = 0.0;
        for (const auto& number : report.pricesByCategory) {
            // Five to nine products in colours and sizes, each with one price.
            QVERIFY(number.sourceIndependent > 3.0 && number.sourceIndependent < 10.0);
            QVERIFY2(verdictOf(number.kolmogorovSmirnov, number.probability) != FidelityVerdict::Apart,
                     number.category.c_str());
            QVERIFY2(number.kolmogorovSmirnov < 0.3, number.category.c_str());
            sum += number.kolmogorovSmirnov;
        }
        const double mean = sum / double(report.pricesByCategory.size());
        QVERIFY2(mean < 0.19, qPrintable(QString::number(mean)));

        auto dearer = catalog::Catalog::create(folder() / "dearer.vitrine"); // three times as dear is no chance
        auto insert = dearer.insertMany({"rows"});
        for (auto product : sample->products(sample->find({}))) {
            product.full_price = 3.0 * *product.full_price;
            insert.add(product);
        }
        insert.commit();
        for (const auto& number : compareCatalogs(*source, dearer).pricesByCategory)
            QVERIFY2(verdictOf(number.kolmogorovSmirnov, number.probability) == FidelityVerdict::Apart,
                     number.category.c_str());
    }

    void totalVariationIsTheShareThatWouldHaveToMove()
    {
        QVERIFY(near(totalVariation({{50, 60}, {50, 40}}), 0.1, 1e-12));
        QVERIFY(near(totalVariation({{5, 0}, {0, 7}}), 1.0, 1e-12));
        QVERIFY(near(totalVariation({{1, 3}, {2, 6}}), 0.0, 1e-12));
        QCOMPARE(totalVariation({{0, 0}}), 0.0);
        QCOMPARE(totalVariation({{0, 4}}), 1.0);
    }

    void aSampleIsCloseToWhatItMimics()
    {
        const auto source = imported();
        auto sample = rows(mimicProfile(*source), "sample", 5000);
        const auto report = compareCatalogs(*source, *sample);
        QCOMPARE(report.sourceProducts, std::uint64_t(1172));
        QCOMPARE(report.sampleProducts, std::uint64_t(5000));
        // A shop that has a row for each size: quantiles of ten products and three families tell prices less finely.
        const double price = report.number("price")->kolmogorovSmirnov;
        QVERIFY2(price < 0.06, qPrintable(QString::number(price)));
        QVERIFY(report.number("title_length")->kolmogorovSmirnov < 0.05);
        QVERIFY(report.share("category")->totalVariation < 0.05);
        QCOMPARE(report.pricesByCategory.size(), std::size_t(12));
        QVERIFY(report.share("split") == nullptr); // the source has none
        QCOMPARE(report.copyCount, std::uint64_t(0));
        QCOMPARE(report.number("price")->sourceQuantiles.size(), std::size_t(101));

        auto other = rows(defaultProfile(), "other", 1000);
        const auto apart = compareCatalogs(*source, *other);
        QVERIFY(apart.number("price")->kolmogorovSmirnov > 0.3);
        QVERIFY(near(apart.share("category")->totalVariation, 1.0, 1e-9));
    }

    void aCatalogIsEqualToItself()
    {
        auto shop = catalog::Catalog::create(folder() / "own.vitrine");
        SampleOptions options;
        options.count = 30;
        options.profile = defaultProfile();
        generateIntoCatalog(shop, options, {});
        const auto report = compareCatalogs(shop, shop);
        QCOMPARE(report.numbers.size(), std::size_t(4));
        for (const auto& number : report.numbers)
            QCOMPARE(number.kolmogorovSmirnov, 0.0);
        QCOMPARE(report.shares.size(), std::size_t(5));
        for (const auto& share : report.shares)
            QVERIFY(share.totalVariation == 0.0 && share.chiSquare.value < 1e-12);
        QCOMPARE(report.copyCount, std::uint64_t(60)); // every title and every picture
    }

    void onePlantedCopyIsFound()
    {
        const auto source = imported();
        auto sample = rows(mimicProfile(*source), "sample", 300);
        const auto theirs = source->products(source->find({})).at(17);
        auto insert = sample->insertMany({"plant"});
        catalog::Product planted;
        planted.title = theirs.title;
        planted.image = "images/planted.jpg";
        core::writeFileAtomically(sample->folder() / planted.image,
                                  core::readFile(source->imagePath(theirs)));
        insert.add(planted);
        insert.commit();
        const auto report = compareCatalogs(*source, *sample);
        QCOMPARE(report.copyCount, std::uint64_t(2));
        QCOMPARE(report.copies.size(), std::size_t(2));
        for (const auto& copy : report.copies)
            QCOMPARE(sample->product(copy.sample).title, planted.title);
        QCOMPARE(report.copies[0].what, std::string("title"));
        QCOMPARE(report.copies[0].source, theirs.id);
        QCOMPARE(report.copies[1].what, std::string("picture"));
    }

    void everyProductHasANearestNeighbour()
    {
        const auto source = imported();
        auto sample = rows(mimicProfile(*source), "sample", 200);
        const auto theirs = source->products(source->find({})).at(17);
        auto picture = imaging::decodePicture(source->imagePath(theirs));
        catalog::Product planted; // neither the title nor the file is a copy, both are nearly
        planted.title = theirs.title + "s";
        planted.image = "images/planted.jpg";
        core::writeFileAtomically(sample->folder() / planted.image, imaging::encodeJpeg(picture, 60));
        auto insert = sample->insertMany({"plant"});
        insert.add(planted);
        insert.commit();
        const auto report = compareCatalogs(*source, *sample);
        QCOMPARE(report.copyCount, std::uint64_t(0));
        QCOMPARE(report.neighbours.size(), std::size_t(201));
        const auto& near = report.neighbours.back();
        QCOMPARE(sample->product(near.sample).title, planted.title);
        QVERIFY(near.isTooNear && near.titleSimilarity > kTooSimilarTitle);
        QCOMPARE(source->product(*near.byTitle).title, theirs.title);
        QVERIFY(near.pictureDistance <= 4);
        QCOMPARE(source->product(*near.byPicture).image, theirs.image);
        QCOMPARE(report.tooNearCount, std::uint64_t(1));
        for (const auto& each : report.neighbours)
            QVERIFY(each.byTitle && each.titleSimilarity > 0.0);
        const auto page = renderFidelity(report);
        QVERIFY(page.find("Too near: 1 of 201") != std::string::npos);
    }

    void titlesAreAsSimilarAsTheirTrigrams()
    {
        QCOMPARE(titleSimilarity("Blue Coat", "BLUE coat"), 1.0);
        QCOMPARE(titleSimilarity("Blue Coat", "Xyz"), titleSimilarity("Xyz", "Blue Coat"));
        QVERIFY(titleSimilarity("Blue Coat", "Blue Coats") > 0.7);
        QVERIFY(titleSimilarity("Blue Coat", "Blue Hat") < 0.7);
        QVERIFY(titleSimilarity("Blue Coat", "Mug") < 0.2);
    }

    void reportsAreWritten()
    {
        FidelityReport report;
        report.source = "A & <B>";
        report.sample = "C";
        report.numbers.push_back({"price", "", 2, 2, 0.25, 0.5, {1, 2, 3}, {1, 2, 4}});
        report.shares.push_back({"category", 2, 2, 0.5, {1.5, 1, 0.22}, {{"<x>", 0.5, 1.0}, {"", 0.5, 0.0}}});
        report.copies.push_back({4, 7, "title"});
        report.copyCount = 1;
        const auto page = QString::fromStdString(renderFidelity(report));
        QVERIFY(page.contains("A &amp; &lt;B&gt;") && !page.contains("<B>"));
        QVERIFY(page.contains("&lt;x&gt;") && page.contains("(none)"));
        QVERIFY(page.contains("<polyline class=\"sample\"") && page.contains("0.250"));
        QVERIFY(!page.contains("<script") && !page.contains("http"));
        const auto json = report.toJson();
        QCOMPARE(json["numbers"][0]["kolmogorov_smirnov"].get<double>(), 0.25);
        QCOMPARE(json["shares"][0]["chi_square"].get<double>(), 1.5);
        QCOMPARE(json["copies"][0]["source"].get<int>(), 7);
        writeFidelity(report, folder() / "report.html");
        QCOMPARE(core::readFile(folder() / "report.html"), page.toStdString());
    }

    void aCancelledComparisonStops()
    {
        const auto source = imported();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(core::Cancelled, compareCatalogs(*source, *source, {stop.get_token()}));
    }

private:
    std::filesystem::path folder() const { return m_home->path().toStdString(); }

    std::unique_ptr<catalog::Catalog> imported() const
    {
        auto shop = std::make_unique<catalog::Catalog>(catalog::Catalog::create(folder() / "luma.vitrine"));
        catalog::importSource(*shop, catalogs() / "luma/products.csv", {}, {});
        return shop;
    }

    /// Rows without pictures.
    std::unique_ptr<catalog::Catalog> rows(const Profile& profile, const std::string& name,
                                           std::uint64_t count) const
    {
        auto shop =
            std::make_unique<catalog::Catalog>(catalog::Catalog::create(folder() / (name + ".vitrine")));
        auto insert = shop->insertMany({"rows"});
        for (std::uint64_t row = 0; row < count; ++row)
            insert.add(generateRow(profile, 7, row).product);
        insert.commit();
        return shop;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestFidelity)
#include "test_fidelity.moc"
