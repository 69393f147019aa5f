// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/mimic.h"

#include <cmath>
#include <map>
#include <set>

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/import.h"
#include "engine/catalog/markup.h"
#include "engine/catalog/product_family.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/mimic/fit_ranges.h"
#include "engine/sampledata/mimic/title_words.h"
#include "engine/sampledata/mimic/word_meaning.h"
#include "engine/sampledata/sample_generator.h"

using namespace vitrine;
using namespace vitrine::sampledata;

namespace {

constexpr std::uint64_t kAnonymity = 10;

std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

std::vector<catalog::Product> allOf(const catalog::Catalog& catalog)
{
    return catalog.products(catalog.find({}));
}

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

/// 246 jackets of a shop, among which nine products have things of their own that must not be told.
std::unique_ptr<catalog::Catalog> plantedCatalog(const std::filesystem::path& folder)
{
    auto shop = std::make_unique<catalog::Catalog>(catalog::Catalog::create(folder / "planted.vitrine"));
    auto insert = shop->insertMany({"test"});
    core::Picture picture{140, 130, std::vector<std::uint8_t>(140 * 130 * 3, 200)};
    core::Picture odd{223, 177, std::vector<std::uint8_t>(223 * 177 * 3, 100)};
    for (int number = 0; number < 246; ++number) {
        catalog::Product product;
        product.title = "Brushed Jacket No. " + std::to_string(1000 + number);
        product.category1_code = "Men";
        product.category2_code = "Clothing";
        product.category3_code = "Jackets";
        product.full_price = number % 2 == 0 ? 49.0 : 100.0 + number * 1.37;
        product.price = product.full_price;
        product.brand = "COMMON";
        product.currency_code = "EUR";
        if (number < 9) {
            product.category3_code = "Bespoke";
            product.brand = "SECRET";
            product.currency_code = "CHF";
            product.full_price = product.price = 4321.0;
        } else if (number < 18) {
            product.title = "Nineword Jacket " + std::to_string(number);
        } else if (number < 28) {
            product.title = "Tenword &amp; Jacket " + std::to_string(number);
        } else if (number < 40) {
            product.price.reset();
            product.full_price.reset();
        }
        const auto name = "images/" + std::to_string(number) + ".png";
        core::writeFileAtomically(shop->folder() / name, imaging::encodePng(number < 9 ? odd : picture));
        product.image = name;
        product.imageUsable = true;
        insert.add(product);
    }
    insert.commit();
    return shop;
}

/// 2,000 products of two categories, with prices as shops have them and three splits. `change` is applied to
/// each product before it is added.
template <typename Change>
std::unique_ptr<catalog::Catalog> skewedCatalog(const std::filesystem::path& folder, const Change& change)
{
    auto shop = std::make_unique<catalog::Catalog>(catalog::Catalog::create(folder));
    auto insert = shop->insertMany({"test"});
    core::Random random(3);
    for (int number = 0; number < 2000; ++number) {
        catalog::Product product;
        const bool isBag = number % 4 == 0;
        product.title = (isBag ? "Leather Bag " : "Cotton Shirt ") + std::to_string(number);
        product.category3_code = isBag ? "Bags" : "Shirts";
        const double price = std::exp(random.normal(isBag ? 5.0 : 3.4, 0.5));
        product.full_price = product.price =
            random.chance(0.5) ? std::floor(price / 10.0) * 10.0 + 9.95 : std::round(price * 100.0) / 100.0;
        product.currency_code = "EUR";
        product.brand = "COMMON";
        product.split = number % 10 == 0   ? catalog::Split::Test
                        : number % 10 == 1 ? catalog::Split::Validation
                                           : catalog::Split::Train;
        change(number, product);
        insert.add(product);
    }
    insert.commit();
    return shop;
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
        const auto original = imported(source.toStdString());
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
            QCOMPARE(int(error.problem().code), int(core::ErrorCode::ProfileField));
        }
    }

    void rowsOfOneProductDifferInSizeOnly()
    {
        const auto profile = mimicProfile(*imported("luma/products.csv"));
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

    void profilesAreReadBackAsTheyWereWritten()
    {
        const auto profile = mimicProfile(*imported("luma/products-seed-columns.csv"));
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
        auto profile = mimicProfile(*imported("luma/products.csv"));
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
        auto profile = mimicProfile(*imported("luma/products-seed-columns.csv"));
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

    void titlesSayWhatIsDrawn()
    {
        QCOMPARE(*kindMeant("Men's Outdoor Jackets"), Kind::Coat);
        QCOMPARE(*kindMeant("Hoodies & Sweatshirts"), Kind::Shirt);
        QCOMPARE(*kindMeant("Shirt Dresses"), Kind::Dress);
        QCOMPARE(*kindMeant("Watches"), Kind::Watch);
        QVERIFY(!kindMeant("What's new"));
        QVERIFY(!kindMeant("Spare parts"));
        QCOMPARE(nearestKind({"Spare parts"}), nearestKind({"Spare parts"}));
        QCOMPARE(*variantMeant(Kind::Shoes, "Oslo Rain Boots"), std::size_t(1));
        QCOMPARE(*variantMeant(Kind::Trousers, "Track Short-33"), std::size_t(1));
        QVERIFY(!variantMeant(Kind::Shoes, "Oslo"));
        QCOMPARE(*colourMeant("GRAY"), Colour::Grey);
        QVERIFY(!colourMeant("Jacket"));
        QCOMPARE(*patternMeant("striped"), Pattern::Striped);
    }

    void rangesHoldEnoughAndTouchNoValue()
    {
        core::Random random(11);
        for (int round = 0; round < 50; ++round) {
            std::vector<Measured> values;
            const auto count = 40 + random.below(300);
            for (std::uint64_t at = 0; at < count;
                 ++at) // three rows of each product, of one price or several
                values.push_back({at % 3 == 0 || random.chance(0.3)
                                      ? std::round(100.0 * std::exp(random.normal(3.0, 1.0))) / 100.0
                                      : values.back().value,
                                  {static_cast<std::uint32_t>(at / 3), static_cast<std::uint32_t>(at / 6)}});
            const auto ranges = fitRanges(values, kAnonymity, 16, 0.01);
            QVERIFY(!ranges.empty() && ranges.size() <= 17);
            double shares = 0.0;
            for (std::size_t at = 0; at < ranges.size(); ++at) {
                QVERIFY(ranges[at].low < ranges[at].high && ranges[at].low > 0.0);
                QVERIFY(at == 0 || ranges[at].low == ranges[at - 1].high);
                std::set<std::uint32_t> products;
                double rows = 0.0;
                for (const auto& [value, of] : values) {
                    QVERIFY(std::abs(value - ranges[at].low) > 0.004 &&
                            std::abs(value - ranges[at].high) > 0.004);
                    const bool first = at == 0, last = at + 1 == ranges.size();
                    if ((first || value > ranges[at].low) && (last || value < ranges[at].high)) {
                        products.insert(of.product);
                        rows += 1.0;
                    }
                }
                QVERIFY(products.size() >= kAnonymity);
                QVERIFY(std::abs(ranges[at].share * double(count) - rows) < 0.01);
                shares += ranges[at].share;
            }
            QVERIFY(std::abs(shares - 1.0) < 1e-4);
        }
        std::vector<Measured> oneProduct(50, {7.0, {4, 2}});
        QVERIFY(fitRanges(oneProduct, kAnonymity, 16, 0.01).empty());
    }

private:
    std::filesystem::path folder() const { return m_home->path().toStdString(); }

    std::unique_ptr<catalog::Catalog> imported(const std::string& source) const
    {
        const auto name = std::to_string(m_imports++) + ".vitrine";
        auto shop = std::make_unique<catalog::Catalog>(catalog::Catalog::create(folder() / name));
        catalog::importSource(*shop, catalogs() / source, {}, {});
        return shop;
    }

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
    mutable int m_imports = 0;
};

QTEST_GUILESS_MAIN(TestMimic)
#include "test_mimic.moc"
