// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/mimic.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/sampledata/sample_generator.h"
#include "tests/sampledata/imitated_catalogs.h"

using namespace vitrine;
using namespace vitrine::sampledata;

namespace {

template <typename Items> double sumOfShares(const Items& items)
{
    double sum = 0.0;
    for (const auto& item : items)
        sum += item.share;
    return sum;
}

std::vector<double> pricesOf(const std::vector<catalog::Product>& products)
{
    std::vector<double> prices;
    for (const auto& product : products)
        if (product.full_price)
            prices.push_back(*product.full_price);
    std::sort(prices.begin(), prices.end());
    return prices;
}

/// The plain definition: the largest difference of the two distribution functions, looked for everywhere.
double distance(const std::vector<double>& a, const std::vector<double>& b)
{
    const auto below = [](const std::vector<double>& values, double x) {
        return double(std::upper_bound(values.begin(), values.end(), x) - values.begin()) /
               double(values.size());
    };
    double largest = 0.0;
    for (const auto* values : {&a, &b})
        for (const double x : *values)
            largest = std::max(largest, std::abs(below(a, x) - below(b, x)));
    return largest;
}

} // namespace

class TestMimic : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void realCatalogsAreResembled_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("shop export") << "luma/products.csv";
        QTest::newRow("seed columns") << "luma/products-seed-columns.csv";
    }
    void realCatalogsAreResembled()
    {
        QFETCH(QString, source);
        const auto original = importedCatalog(folder() / "luma.vitrine", source.toStdString());
        const auto profile = mimicProfile(*original);
        const auto products = allOf(*original);

        std::vector<catalog::Product> sample;
        for (std::uint64_t row = 0; row < 5000; ++row)
            sample.push_back(generateRow(profile, 7, row).product);
        const double price = distance(pricesOf(products), pricesOf(sample));
        // Quantiles of ten products and three families: less fine where a shop has a row for each size.
        QVERIFY2(price < 0.06, qPrintable(QString::number(price)));

        std::map<std::string, double> shares;
        for (const auto& product : products)
            shares[product.category1_code + "/" + product.category3_code] += 1.0 / double(products.size());
        for (const auto& product : sample)
            shares[product.category1_code + "/" + product.category3_code] -= 1.0 / double(sample.size());
        double variation = 0.0;
        for (const auto& [category, difference] : shares)
            variation += std::abs(difference) / 2.0;
        QVERIFY2(variation < 0.05, qPrintable(QString::number(variation)));
    }

    void pricesFollowTheirOwnCategory()
    {
        const auto shop = skewedCatalog(folder() / "own.vitrine", [](int, catalog::Product&) {});
        const auto profile = mimicProfile(*shop);
        std::map<std::string, std::vector<catalog::Product>> source, sample;
        for (const auto& product : allOf(*shop))
            source[product.category3_code].push_back(product);
        for (std::uint64_t row = 0; row < 4000; ++row) {
            const auto product = generateRow(profile, 7, row).product;
            sample[product.category3_code].push_back(product);
        }
        QCOMPARE(sample.size(), source.size());
        for (const auto& [category, products] : source) {
            const auto own = pricesOf(products), drawn = pricesOf(sample[category]);
            const double apart = distance(own, drawn);
            const double chance = 1.36 * std::sqrt(1.0 / double(own.size()) + 1.0 / double(drawn.size()));
            QVERIFY2(apart < chance, qPrintable(QString::fromStdString(category) + QString::number(apart)));
        }
    }

    void everySplitOfManyProductsIsThere()
    {
        // Products in colours, as shops have them: the small splits have fewer than k families.
        const auto shop = skewedCatalog(folder() / "split.vitrine", [](int number, catalog::Product& product) {
            const int family = number / 20;
            product.product_code = "F" + std::to_string(1000 + family) + "-" + std::to_string(number % 20);
            product.title = "Cotton Shirt";
            product.split = family < 5   ? catalog::Split::Test
                            : family < 8 ? catalog::Split::Validation
                                         : catalog::Split::Train;
        });
        const auto profile = mimicProfile(*shop);
        std::map<std::string, double> shares;
        for (const auto& split : profile.statistics.splits)
            shares[split.name] = split.share;
        QCOMPARE(shares.size(), std::size_t(3));
        QVERIFY(std::abs(shares["test"] - 0.05) < 1e-6 && std::abs(shares["validation"] - 0.03) < 1e-6);
        QVERIFY(std::abs(sumOfShares(profile.statistics.splits) - 1.0) < 1e-5);
    }

    void rowsOfOneProductDifferInSizeOnly()
    {
        const auto profile = mimicProfile(*importedCatalog(folder() / "luma.vitrine", "luma/products.csv"));
        std::set<std::string> varying, fixed;
        for (const auto& category : profile.statistics.categories)
            for (const auto& slot : category.titleSlots)
                for (const auto& word : slot.words)
                    (slot.varies ? varying : fixed).insert(word.word);
        for (const auto* size : {"XS", "S", "M", "L", "XL", "32", "33"})
            QVERIFY2(varying.count(size) == 1 && fixed.count(size) == 0, size);
        for (const auto* colour : {"Black", "Blue", "Red", "Jacket", "Tee"})
            QVERIFY2(fixed.count(colour) == 1 && varying.count(colour) == 0, colour);
        std::size_t same = 0, different = 0;
        for (std::uint64_t row = 0; row < 400; ++row) {
            const auto own = generateRow(profile, 7, row);
            if (own.pictureRow == row)
                continue;
            const auto first = generateRow(profile, 7, own.pictureRow);
            QCOMPARE(own.product.full_price, first.product.full_price);
            QCOMPARE(own.product.category3_code, first.product.category3_code);
            (own.product.title == first.product.title ? same : different)++;
        }
        QVERIFY(different > same);
    }

    void aCatalogWithNothingInCommonIsRefused()
    {
        auto shop = catalog::Catalog::create(folder() / "few.vitrine");
        auto insert = shop.insertMany({"test"});
        for (int number = 0; number < 30; ++number) {
            catalog::Product product;
            product.category3_code = "Category " + std::to_string(number);
            insert.add(product);
        }
        insert.commit();
        try {
            mimicProfile(shop);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(int(error.problem().code), int(core::ErrorCode::MimicTooFew));
        }
    }

    void rowsOfOnePictureAreToldOfAsOneProduct()
    {
        auto shop = catalog::Catalog::create(folder() / "one-picture.vitrine");
        auto insert = shop.insertMany({"test"});
        for (int i = 0; i < 20; ++i) {
            catalog::Product product;
            product.title = "Coat " + std::to_string(i);
            product.category3_code = "Coats";
            product.image = "/pictures/coat.jpg";
            insert.add(product);
        }
        insert.commit();
        try {
            mimicProfile(shop);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            const auto text = QString::fromStdString(core::describeInOneLine(error.problem()));
            QVERIFY2(text.contains("10 different products") && text.contains("share a code or a picture"),
                     qPrintable(text));
            QVERIFY2(!text.contains("profile"), qPrintable(text)); // there is none
        }
    }

    void profilesAreReadBackAsTheyWereWritten()
    {
        const auto profile = mimicProfile(*importedCatalog(folder() / "luma.vitrine", "luma/products-seed-columns.csv"));
        const auto file = folder() / "luma.json";
        core::writeFileAtomically(file, profile.toJson().dump(2));
        const auto again = Profile::load(file);
        QCOMPARE(QString::fromStdString(again.toJson().dump()),
                 QString::fromStdString(profile.toJson().dump()));
        for (std::uint64_t row = 0; row < 200; ++row)
            QCOMPARE(generateRow(again, 5, row).product.title, generateRow(profile, 5, row).product.title);
    }

    void theSameBytesOnAnyNumberOfThreads()
    {
        auto profile = mimicProfile(*importedCatalog(folder() / "luma.vitrine", "luma/products.csv"));
        for (const auto anomaly : allAnomalies())
            profile.anomalies.emplace(anomaly, 0.08);
        profile.statistics.pictureSizes = {{200, 150, 64, 0.5}, {90, 160, 0, 0.5}};
        profile.statistics.pictureFormats = {{"jpeg", 0.5}, {"png", 0.3}, {"webp", 0.2}};
        const auto one = bytesOf(profile, 1);
        QVERIFY(one == bytesOf(profile, 2));
        QVERIFY(one == bytesOf(profile, 4));
    }

    void picturesHaveTheSizesAndFormatsOfTheCatalog()
    {
        auto profile = mimicProfile(*importedCatalog(folder() / "luma.vitrine", "luma/products-seed-columns.csv"));
        auto& statistics = profile.statistics;
        QCOMPARE(statistics.pictureFormats.size(), std::size_t(1));
        QVERIFY(statistics.pictureSizes.size() >= 2);
        statistics.pictureFormats = {{"jpeg", 0.34}, {"png", 0.33}, {"webp", 0.33}};
        std::set<std::pair<int, int>> sizes;
        for (const auto& size : statistics.pictureSizes)
            sizes.insert({size.width, size.height});
        std::set<std::string> formats;
        for (std::uint64_t row = 0; row < 10; ++row) {
            const auto sample = generateSample(profile, 3, row);
            const auto file = folder() / ("picture" + std::to_string(row) + sample.extension);
            core::writeFileAtomically(file, sample.pictureFile);
            const auto info = imaging::probePicture(file);
            QVERIFY(sizes.count({info.width, info.height}) == 1);
            QCOMPARE(sample.extension, info.format == "jpeg" ? ".jpg" : "." + info.format);
            formats.insert(info.format);
        }
        QCOMPARE(formats.size(), std::size_t(3));
    }

private:
    std::filesystem::path folder() const { return m_home->path().toStdString(); }

    std::vector<std::string> bytesOf(const Profile& profile, unsigned threads) const
    {
        SampleOptions options;
        options.count = 150;
        options.seed = 21;
        options.threads = threads;
        options.profile = profile;
        auto shop = catalog::Catalog::create(folder() / ("threads" + std::to_string(threads) + ".vitrine"));
        generateIntoCatalog(shop, options, {});
        std::vector<std::string> all = {core::readFile(shop.folder() / "sample-anomalies.jsonl")};
        for (const auto& product : allOf(shop)) {
            std::string text = product.extra;
            for (const auto field : catalog::allFields())
                text += product.text(field) + "\n";
            all.push_back(text + (product.imageUsable ? core::readFile(shop.imagePath(product)) : ""));
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestMimic)
#include "test_mimic.moc"
