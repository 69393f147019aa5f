// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/statistics/statistics.h"

#include <cmath>

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/catalog/catalog.h"
#include "engine/catalog/filter/query_writing.h"
#include "engine/catalog/import/import.h"
#include "engine/catalog/statistics/number_ranges.h"
#include "engine/catalog/statistics/statistics_text.h"
#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

/// Every bar of every chart with the number of products it tells.
std::vector<std::pair<std::string, std::uint64_t>> barsOf(const CatalogStatistics& statistics)
{
    std::vector<std::pair<std::string, std::uint64_t>> bars;
    for (const auto& [field, values] : statistics.values)
        for (const auto& bar : values)
            bars.emplace_back(bar.query, bar.products);
    for (const auto& prices : statistics.prices)
        for (const auto& range : prices.ranges)
            bars.emplace_back(range.query, range.products);
    for (const auto* ranges : {&statistics.widths, &statistics.heights})
        for (const auto& range : *ranges)
            bars.emplace_back(range.query, range.products);
    for (const auto& word : statistics.words)
        bars.emplace_back(word.query, word.products);
    for (const auto& splits : statistics.splits)
        for (const auto& split : splits.splits)
            bars.emplace_back(split.query, split.products);
    for (const auto& split : statistics.allSplits.splits)
        bars.emplace_back(split.query, split.products);
    return bars;
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_shared<Catalog>(Catalog::create(folder() / "shop.vitrine"));
    }

    void cleanup() { m_catalog.reset(); }

    void everyBarsQueryFindsWhatTheBarCounts_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("all") << "";
        QTest::newRow("a word") << "hoodie";
        QTest::newRow("a choice") << "jacket OR price:<30 sort:-price";
        QTest::newRow("a choice with a phrase") << "jacket OR \"short-\"";
        QTest::newRow("nothing") << "price:>100000";
    }
    void everyBarsQueryFindsWhatTheBarCounts()
    {
        QFETCH(QString, filter);
        m_catalog = shop();
        const auto text = filter.toStdString();
        const auto statistics = m_catalog->statistics(text, {});
        QCOMPARE(statistics.products, m_catalog->count({text, std::nullopt, false}));
        const auto bars = barsOf(statistics);
        QVERIFY(statistics.products == 0 || bars.size() > 60);
        for (const auto& [query, products] : bars) {
            const auto both = narrowed(text, query);
            QVERIFY2(m_catalog->count({both, std::nullopt, false}) == products,
                     (both + " should find " + std::to_string(products)).c_str());
        }
    }

    void countsAddUp()
    {
        addRandomProducts(500);
        const auto statistics = m_catalog->statistics("", {});
        QCOMPARE(statistics.products, std::uint64_t(500));
        for (const auto& [field, bars] : statistics.values) {
            std::uint64_t sum = 0;
            for (const auto& bar : bars)
                sum += bar.products;
            QCOMPARE(sum, std::uint64_t(500));
        }
        std::uint64_t priced = statistics.withoutPrice;
        for (const auto& prices : statistics.prices) {
            std::uint64_t inRanges = 0;
            for (const auto& range : prices.ranges)
                inRanges += range.products;
            QCOMPARE(inRanges, prices.products);
            priced += prices.products;
        }
        QCOMPARE(priced, std::uint64_t(500));
        QCOMPARE(statistics.allSplits.products, std::uint64_t(500));
        for (const auto& [query, products] : barsOf(statistics))
            QVERIFY2(m_catalog->count({query, std::nullopt, false}) == products, query.c_str());
    }

    void pricesAreWhatProductsCost()
    {
        auto insert = m_catalog->insertMany({"test"});
        Product product;
        product.full_price = 80.0;
        insert.add(product);
        product.price = 20.0;
        insert.add(product);
        insert.add({});
        insert.commit();
        const auto statistics = m_catalog->statistics("", {});
        QCOMPARE(statistics.withoutPrice, std::uint64_t(1));
        QCOMPARE(statistics.prices.size(), std::size_t(1));
        QCOMPARE(statistics.prices.front().lowest, 20.0);
        QCOMPARE(statistics.prices.front().highest, 80.0);
        for (const auto& [query, products] : barsOf(statistics))
            QVERIFY2(m_catalog->count({query, std::nullopt, false}) == products, query.c_str());
    }

    void pricesLieBetweenPreferredNumbers()
    {
        std::vector<double> prices = {100.0, 124.99, 125.0, 3150.0, 0.0, -4.0, 2e13};
        const auto statistics = priceStatistics(prices, "EUR");
        QCOMPARE(statistics.products, std::uint64_t(7));
        QCOMPARE(statistics.median, 124.99);
        const auto& ranges = statistics.ranges;
        QVERIFY(std::isinf(ranges.front().low) && std::isinf(ranges.back().high));
        QCOMPARE(ranges.front().products, std::uint64_t(2));
        QCOMPARE(ranges.back().products, std::uint64_t(1));
        QCOMPARE(ranges[1].low, 100.0);
        QCOMPARE(ranges[1].high, 112.0);
        QCOMPARE(ranges[1].products, std::uint64_t(1));
        QCOMPARE(ranges[1].query, std::string("price:>=100 price:<112 currency:=EUR"));
        for (std::size_t at = 2; at + 1 < ranges.size(); ++at)
            QCOMPARE(ranges[at].low, ranges[at - 1].high);
        prices = {0.5, 100.0, 124.99};
        const auto wide = priceStatistics(prices, "EUR").ranges;
        QCOMPARE(wide.back().low, 100.0);
        QCOMPARE(wide.back().high, 125.0);
        QCOMPARE(wide.back().products, std::uint64_t(2));
        prices = {19.0, 21.0};
        QCOMPARE(priceStatistics(prices, "").ranges.front().query,
                 std::string("price:>=18 price:<20 currency:"));
    }

    void sizesShareRoundRanges()
    {
        CatalogStatistics statistics;
        fillSizeRanges({{{300, 2}, {655, 1}}, {{419, 3}}}, statistics);
        QCOMPARE(statistics.widths.size(), statistics.heights.size());
        QCOMPARE(statistics.widths.front().low, 300.0);
        QCOMPARE(statistics.widths.front().query, std::string("width:300..319"));
        QCOMPARE(statistics.widths.front().products, std::uint64_t(2));
        QVERIFY(statistics.widths.back().high > 655.0);
        QVERIFY(statistics.widths.size() <= 24);
        fillSizeRanges({}, statistics);
    }

    void wordsAreCountedOnceInATitleWhateverTheirCase()
    {
        auto insert = m_catalog->insertMany({"test"});
        for (const char* title : {"Blue blue TOTE-bag 42", "Зимно палто XL2", "ЗИМНО яке, Totebag", "x"}) {
            Product product;
            product.title = title;
            insert.add(product);
        }
        insert.commit();
        std::map<std::string, std::uint64_t> words;
        for (const auto& bar : m_catalog->statistics("", {}).words)
            words[bar.name] = bar.products;
        const std::map<std::string, std::uint64_t> wanted = {
            {"blue", 1}, {"tote", 2}, {"bag", 2}, {"зимно", 2}, {"палто", 1}, {"яке", 1}, {"totebag", 1}};
        QVERIFY(words == wanted);
    }

    void labelsAreFollowedThroughHistory()
    {
        addRandomProducts(20);
        QVERIFY(m_catalog->statistics("", {}).labels.empty());
        const auto ids = m_catalog->find({});
        const auto set = [&](std::size_t from, std::size_t count, const char* status) {
            m_catalog->edit({ids.begin() + long(from), ids.begin() + long(from + count)},
                            {{Field::Status, status}});
        };
        set(0, 8, "accepted");
        set(6, 4, "rejected");
        set(0, 1, "unreviewed");
        set(15, 5, "accepted");
        QVERIFY(m_catalog->undo());
        const auto labels = m_catalog->statistics("", {}).labels;
        QVERIFY(!labels.empty());
        QCOMPARE(labels.back().products.at(Status::Accepted), std::uint64_t(5));
        QCOMPARE(labels.back().products.at(Status::Rejected), std::uint64_t(4));
        if (labels.size() == 3) { // unless two steps were made in one millisecond
            QCOMPARE(labels[0].products.at(Status::Accepted), std::uint64_t(8));
            QCOMPARE(labels[1].products.at(Status::Accepted), std::uint64_t(6));
        }
        QCOMPARE(m_catalog->statistics("id:<=7", {}).labels.back().products.at(Status::Rejected),
                 std::uint64_t(1));
    }

    void writtenStatisticsSayTheSame()
    {
        addRandomProducts(60);
        const auto statistics = m_catalog->statistics("", {});
        const auto json = toJson(statistics);
        QCOMPARE(json["products"].get<int>(), 60);
        QCOMPARE(json["category3_code"].size(), statistics.values.at(Field::Category3Code).size());
        QCOMPARE(json["splits"][0]["train"].get<std::uint64_t>(), statistics.allSplits.splits[0].products);
        const auto csv = QString::fromStdString(statisticsCsv(statistics)).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(csv.front(), QString("part,name,low,high,products,query"));
        const auto words = QString::fromStdString(statisticsCsv(statistics, {"word"}));
        QCOMPARE(words.split('\n', Qt::SkipEmptyParts).size(), int(statistics.words.size()) + 1);
        QVERIFY(csv.contains("brand,\"a, \"\"b\"\"\",,," +
                             QString::number(m_catalog->count({"brand:=\"a, \\\"b\\\"\"", {}, false})) +
                             ",\"brand:=\"\"a, \\\"\"b\\\"\"\"\"\""));
    }

    void aCancelledCountStops()
    {
        addRandomProducts(5);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(core::Cancelled, m_catalog->statistics("", {stop.get_token()}));
    }

    void queriesAreNarrowed_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("narrowed");
        QTest::newRow("nothing") << "  "
                                 << "c:x";
        QTest::newRow("words") << "red sort:-price"
                               << "c:x red sort:-price";
        QTest::newRow("choice") << "red OR blue"
                                << "c:x (red OR blue)";
        QTest::newRow("open quote") << "red OR \"bl"
                                    << "c:x (red OR \"bl";
        QTest::newRow("open group") << "red (a OR b"
                                    << "c:x red (a OR b";
    }
    void queriesAreNarrowed()
    {
        QFETCH(QString, query);
        QFETCH(QString, narrowed);
        QCOMPARE(QString::fromStdString(catalog::narrowed(query.toStdString(), "c:x")), narrowed);
    }

private:
    std::filesystem::path folder() const { return m_home->path().toStdString(); }

    /// A real catalog with categories that are hard to write down; made once, since checking it takes long.
    static std::shared_ptr<Catalog> shop()
    {
        static const QTemporaryDir home;
        static const auto made = [] {
            auto catalog =
                std::make_shared<Catalog>(Catalog::create(home.filePath("luma.vitrine").toStdString()));
            importSource(*catalog, catalogs() / "luma/products-seed-columns.csv", {}, {});
            catalog->runChecks({});
            catalog->assignSplits(0.7, 0.2, 0.1, 5);
            auto ids = catalog->find({"pants", std::nullopt, false});
            catalog->edit(ids, {{Field::Category3Code, "say \"hi\" (50 %)"}});
            ids.resize(3);
            catalog->edit(ids, {{Field::Category3Code, "Say \"HI\" (50 %)"}, {Field::CurrencyCode, "no k"}});
            return catalog;
        }();
        return made;
    }

    void addRandomProducts(int count)
    {
        core::Random random(17);
        auto insert = m_catalog->insertMany({"test"});
        const std::vector<std::string> brands = {"", "a, \"b\"", "Ünder", "ünder", "C\\D"};
        const std::vector<std::string> words = {"coat", "coats", "Red", "blå", "№", "size", "über-Bag"};
        const std::vector<Split> splits = {Split::Unassigned, Split::Train, Split::Validation, Split::Test};
        for (int at = 0; at < count; ++at) {
            Product product;
            for (auto word = random.below(5); word > 0; --word)
                product.title += random.pick(words) + " ";
            product.brand = random.pick(brands);
            product.category1_code = random.pick(words);
            product.category3_code = random.pick(brands);
            product.currency_code = random.chance(0.5) ? "EUR" : random.chance(0.5) ? "eur" : "";
            if (random.chance(0.9))
                product.full_price = std::round(std::exp(random.normal(3.0, 3.0)) * 100.0) / 100.0;
            product.split = random.pick(splits);
            insert.add(product);
        }
        insert.commit();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::shared_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "test_statistics.moc"
