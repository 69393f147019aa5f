// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "engine/catalog/fold_text.h"
#include "engine/catalog/markup.h"
#include "engine/catalog/product_family.h"
#include "engine/sampledata/mimic/mimic.h"
#include "engine/sampledata/mimic/title_words.h"
#include "engine/sampledata/sample_generator.h"
#include "tests/sampledata/imitated_catalogs.h"

using namespace vitrine;
using namespace vitrine::sampledata;

namespace {

constexpr std::uint64_t kAnonymity = 10;

/// The families of products that have each value; a product without relatives is a family of its own.
template <typename Value> using Counts = std::map<Value, std::set<std::string>>;

std::string familyOf(const catalog::Product& product)
{
    const auto family = catalog::productFamily(product.product_code, product.title);
    return !family.empty() ? family : "row " + std::to_string(product.id);
}

struct SourceCounts {
    Counts<std::string> words, brands, currencies;
    Counts<std::set<std::string>> categories;
    Counts<double> prices;
    std::set<std::string> titles, foldedWords;
};

SourceCounts countsOf(const std::vector<catalog::Product>& products)
{
    SourceCounts counts;
    for (const auto& product : products) {
        std::set<std::string> words;
        for (const auto& [word, before] : titleWords(catalog::withoutMarkup(product.title)))
            words.insert(word);
        const auto family = familyOf(product);
        for (const auto& word : words) {
            counts.words[word].insert(family);
            counts.foldedWords.insert(catalog::foldText(word));
        }
        counts.brands[product.brand].insert(family);
        counts.currencies[product.currency_code].insert(family);
        // Colours are products of their own here; sizes, which share a picture, are not.
        counts
            .categories[{"1" + product.category1_code, "2" + product.category2_code,
                         "3" + product.category3_code}]
            .insert(product.image);
        if (product.full_price)
            counts.prices[*product.full_price].insert(product.image);
        counts.titles.insert(product.title);
    }
    return counts;
}

/// Fails for anything in the profile that fewer than k products have in common.
void verifyNothingRare(const Profile& profile, const SourceCounts& counts)
{
    const auto common = [](const auto& values, const auto& value) {
        const auto found = values.find(value);
        return found != values.end() && found->second.size() >= kAnonymity;
    };
    const auto& statistics = profile.statistics;
    for (const auto& category : statistics.categories) {
        QVERIFY2(
            common(counts.categories, std::set{"1" + category.category1_code, "2" + category.category2_code,
                                               "3" + category.category3_code}),
            category.category3_code.c_str());
        for (const auto& slot : category.titleSlots)
            for (const auto& word : slot.words)
                QVERIFY2(common(counts.words, word.word), word.word.c_str());
        for (const auto& range : category.prices)
            if (range.low == range.high)
                QVERIFY2(common(counts.prices, range.low), qPrintable(QString::number(range.low)));
            else
                QVERIFY(counts.prices.count(range.low) == 0 && counts.prices.count(range.high) == 0);
    }
    for (const auto& brand : statistics.brands)
        QVERIFY2(common(counts.brands, brand.name), brand.name.c_str());
    for (const auto& currency : statistics.currencies)
        QVERIFY2(common(counts.currencies, currency.name), currency.name.c_str());
    QVERIFY(!statistics.coinedWords.empty());
    for (const auto& word : statistics.coinedWords)
        QVERIFY2(counts.foldedWords.count(catalog::foldText(word)) == 0, word.c_str());
}

double highestTold(const Profile& profile, const std::string& category3)
{
    double highest = 0.0;
    for (const auto& category : profile.statistics.categories)
        for (const auto& range : category.prices)
            if (category.category3_code == category3)
                highest = std::max(highest, range.high);
    return highest;
}

template <typename Items> double sumOfShares(const Items& items)
{
    double sum = 0.0;
    for (const auto& item : items)
        sum += item.share;
    return sum;
}

} // namespace

class TestMimicPrivacy : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void whatFewProductsOfARealCatalogHaveIsNotTold_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("shop export") << "luma/products.csv";
        QTest::newRow("seed columns") << "luma/products-seed-columns.csv";
    }
    void whatFewProductsOfARealCatalogHaveIsNotTold()
    {
        QFETCH(QString, source);
        const auto original = importedCatalog(folder() / "luma.vitrine", source.toStdString());
        const auto profile = mimicProfile(*original);
        const auto products = allOf(*original);
        const auto counts = countsOf(products);
        verifyNothingRare(profile, counts);

        const auto written = profile.toJson().dump();
        for (const auto& product : products)
            if (titleWords(product.title).size() > 1)
                QVERIFY2(written.find(product.title) == std::string::npos, product.title.c_str());

        std::vector<catalog::Product> sample;
        for (std::uint64_t row = 0; row < 5000; ++row)
            sample.push_back(generateRow(profile, 7, row).product);
        for (const auto& product : sample)
            QVERIFY2(counts.titles.count(product.title) == 0, product.title.c_str());
    }

    void whatFewProductsHaveIsNotTold()
    {
        const auto shop = plantedCatalog(folder());
        const auto profile = mimicProfile(*shop);
        verifyNothingRare(profile, countsOf(allOf(*shop)));
        const auto text = profile.toJson().dump();
        for (const auto* secret : {"Bespoke", "SECRET", "CHF", "Nineword", "4321", "\"width\":223",
                                   "\"height\":177", "No. 1005"})
            QVERIFY2(text.find(secret) == std::string::npos, secret);
        for (const auto* common : {"Jackets", "COMMON", "EUR", "Tenword", "Brushed", "49.0", "\"width\":140"})
            QVERIFY2(text.find(common) != std::string::npos, common);
        QCOMPARE(profile.statistics.categories.front().kind, Kind::Coat);
        QVERIFY(std::abs(rateOf(profile.anomalies, Anomaly::MissingPrice) - 12.0 / 246.0) < 1e-6);
        QVERIFY(rateOf(profile.anomalies, Anomaly::HtmlEntities) > 0.0);
        QVERIFY(rateOf(profile.anomalies, Anomaly::DuplicatePicture) > 0.9); // one grey picture, 237 times

        MimicOptions stricter;
        stricter.k = 11;
        QVERIFY(mimicProfile(*shop, stricter).toJson().dump().find("Tenword") == std::string::npos);
    }

    void manyRowsOfOneProductTellNoMoreThanOne()
    {
        auto shop = catalog::Catalog::create(folder() / "sizes.vitrine");
        auto insert = shop.insertMany({"test"});
        const auto add = [&](const std::string& title, const std::string& code, const char* category,
                             double price, const std::string& brand, const std::string& image) {
            catalog::Product product;
            product.title = title;
            product.product_code = code;
            product.category3_code = category;
            product.full_price = product.price = price;
            product.brand = brand;
            product.currency_code = "EUR";
            product.image = image;
            insert.add(product);
        };
        for (int number = 0; number < 40; ++number)
            add("Ordinary Jacket " + std::to_string(number), "J" + std::to_string(number), "Jackets",
                20.0 + number, "COMMON", "/nowhere/j" + std::to_string(number) + ".jpg");
        for (const auto* colour : {"Black", "Blue", "Red", "Green", "Pink", "White", "Grey", "Brown", "Beige",
                                   "Navy", "Purple", "Yellow"}) // a family in twelve colours
            for (const auto* size : {"XS", "S", "M", "L", "XL"})
                add(std::string("Zephyrine Jacket ") + size + " " + colour,
                    std::string("ZJ77-") + size + "-" + colour, "Jackets", 777.0, "ONEFAMILY",
                    std::string("/nowhere/") + colour + ".jpg");
        for (int size = 30; size < 60; ++size) // one product in thirty sizes
            add("Kangeroo Boots " + std::to_string(size), "KB-" + std::to_string(size), "Onlyboots", 88.5,
                "ONEPRODUCT", "/nowhere/boots.jpg");
        insert.commit();
        const auto text = mimicProfile(shop).toJson().dump();
        for (const auto* secret :
             {"Zephyrine", "777", "ONEFAMILY", "Kangeroo", "Onlyboots", "88.5", "ONEPRODUCT", "Boots"})
            QVERIFY2(text.find(secret) == std::string::npos, secret);
        for (const auto* common : {"Jackets", "Jacket", "Ordinary", "COMMON"})
            QVERIFY2(text.find(common) != std::string::npos, common);
    }

    void fewProductsFarOutMoveNoRange()
    {
        const auto plain = skewedCatalog(folder() / "plain.vitrine", [](int, catalog::Product&) {});
        const double without = highestTold(mimicProfile(*plain), "Bags");
        QVERIFY(without > 300.0 && without < 1500.0);
        const auto odd = skewedCatalog(folder() / "odd.vitrine", [](int number, catalog::Product& product) {
            if (number % 4 == 0 && number < 36) // nine: one fewer than k
                product.full_price = product.price = 999999.0 - number;
        });
        const auto profile = mimicProfile(*odd);
        const double with = highestTold(profile, "Bags");
        QVERIFY2(with < 2.0 * without, qPrintable(QString::number(with)));
        for (std::uint64_t row = 0; row < 2000; ++row)
            QVERIFY(*generateRow(profile, 7, row).product.full_price < 2.0 * without);
    }

    void whatIsMissingToOneTellsNothing()
    {
        const auto shop = skewedCatalog(folder() / "rare.vitrine", [](int number, catalog::Product& product) {
            if (number < 9) {
                product.currency_code = "CHF";
                product.brand = "SECRET";
                product.category3_code = "Bespoke";
                product.full_price = product.price = 20.01 + number;
            }
        });
        const auto& statistics = mimicProfile(*shop).statistics;
        QCOMPARE(statistics.currencies.size(), std::size_t(1));
        QCOMPARE(statistics.currencies.front().share, 1.0);
        QCOMPARE(statistics.brands.size(), std::size_t(1));
        QCOMPARE(statistics.brands.front().share, 1.0);
        QVERIFY(std::abs(sumOfShares(statistics.categories) - 1.0) < 1e-5);
    }

    void noPictureIsCopied()
    {
        const auto shop = plantedCatalog(folder());
        std::set<std::string> files;
        for (const auto& product : allOf(*shop))
            files.insert(core::readFile(shop->imagePath(product)));
        const auto profile = mimicProfile(*shop);
        const auto written = profile.toJson().dump();
        QVERIFY(written.find("images/") == std::string::npos);
        QVERIFY(written.find(shop->folder().string()) == std::string::npos);
        for (std::uint64_t row = 0; row < 60; ++row)
            QVERIFY(files.count(generateSample(profile, 3, row).pictureFile) == 0);
    }

private:
    std::filesystem::path folder() const { return m_home->path().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestMimicPrivacy)
#include "test_mimic_privacy.moc"
