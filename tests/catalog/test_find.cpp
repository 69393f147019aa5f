// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include "engine/catalog/catalog.h"
#include "engine/catalog/columns/find_ids.h"
#include "engine/catalog/database.h"
#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestFind : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = (m_home->path() + "/shop.vitrine").toStdString();
        m_catalog.emplace(Catalog::create(m_folder));
        auto insert = m_catalog->insertMany({"made"});
        for (int i = 0; i < 4; ++i) {
            Product product;
            product.title = "Bag " + std::to_string(i + 1);
            insert.add(product);
        }
        insert.commit();
    }

    void whoSaidAValue_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids");
        QTest::newRow("any model") << "source:model" << "1 3";
        QTest::newRow("any person") << "source:person" << "2 3";
        QTest::newRow("a run") << "source:\"model:run-3\"" << "1";
        QTest::newRow("a run, unquoted") << "source:model:run-4" << "3";
        QTest::newRow("a name, whatever its case") << "source:anna" << "2";
        QTest::newRow("nobody") << "source:" << "4";
        QTest::newRow("not a model") << "-source:model" << "2 4";
    }
    void whoSaidAValue()
    {
        QFETCH(QString, query);
        QFETCH(QString, ids);
        database().exec(R"(UPDATE products SET sources = '{"caption":"model:run-3"}' WHERE id = 1;
                           UPDATE products SET sources = '{"title":"Anna"}' WHERE id = 2;
                           UPDATE products SET sources = '{"title":"Bob","caption":"model:run-4"}' WHERE id = 3)");
        QCOMPARE(found(query), ids);
    }

    void whenItWasChanged_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids");
        QTest::newRow("after a day") << "changed:>2026-11-01" << "2";
        QTest::newRow("from a day on") << "changed:>=2026-11-01" << "1 2";
        QTest::newRow("that day, last") << "changed:2026-11-01" << "1";
        QTest::newRow("before") << "changed:<2026-11-01" << "3 4";
        QTest::newRow("up to") << "changed:<=2026-11-01" << "1 3 4";
        QTest::newRow("days") << "changed:2026-10-01..2026-11-01" << "1 3 4";
        QTest::newRow("days without an end") << "changed:2026-11-02.." << "2";
        QTest::newRow("days without a beginning") << "changed:..2026-10-31" << "3 4";
        QTest::newRow("not today") << "changed:today" << "";
    }
    void whenItWasChanged()
    {
        QFETCH(QString, query);
        QFETCH(QString, ids);
        m_catalog->edit({1, 2}, {{Field::Title, "Once"}});
        m_catalog->edit({2}, {{Field::Title, "Twice"}});
        m_catalog->edit({4}, {{Field::Title, "Undone"}});
        m_catalog->undo();
        database().exec("UPDATE steps SET made_at = '2026-10-05T12:00:00.000Z' WHERE id = 1;"
                        "UPDATE steps SET made_at = '2026-11-01T12:00:00.000Z' WHERE id = 2;"
                        "UPDATE steps SET made_at = '2026-11-10T12:00:00.000Z' WHERE id = 3;"
                        "UPDATE steps SET made_at = '2026-11-11T12:00:00.000Z' WHERE id = 4");
        QCOMPARE(found(query), ids);
    }

    /// By columns, by asking for single products, or by both: the same as scanning all of them.
    void equalsAScan_data()
    {
        QTest::addColumn<int>("seed");
        QTest::newRow("first") << 1;
        QTest::newRow("second") << 2;
    }
    void equalsAScan()
    {
        QFETCH(int, seed);
        core::Random random(static_cast<std::uint64_t>(seed));
        auto insert = m_catalog->insertMany({"many"}); // more than a column's texts are sorted by when asked
        for (int i = 0; i < 21'000; ++i)
            insert.add(anyProduct(random, i));
        insert.commit();
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 25; ++i)
                compareWithScan(anyQuery(random), random);
            change(random, round);
        }
    }

    void columnsFollowWhenTidied()
    {
        core::Random random(7);
        auto insert = m_catalog->insertMany({"many"});
        for (int i = 0; i < 12'000; ++i)
            insert.add(anyProduct(random, i));
        insert.commit();
        QVERIFY(!m_catalog->tidy()); // the insert has done it
        const auto ids = m_catalog->find({}, 6000);
        QCOMPARE(ids.size(), std::size_t(6000));
        m_catalog->edit(ids, {{Field::Brand, "Renamed"}});
        QCOMPARE(database().execAndGet("SELECT count(*) FROM stale_products").getInt(), 6000);
        QCOMPARE(m_catalog->count({"brand:renamed", {}, false}), std::uint64_t(6000));
        QVERIFY(m_catalog->tidy());
        QCOMPARE(database().execAndGet("SELECT count(*) FROM stale_products").getInt(), 0);
        QCOMPARE(m_catalog->count({"brand:renamed", {}, false}), std::uint64_t(6000));
        QVERIFY(m_catalog->undo());
        QCOMPARE(m_catalog->count({"brand:renamed", {}, false}), std::uint64_t(0));
        QCOMPARE(m_catalog->counts().products, std::uint64_t(12'004));
    }

    void whatCameTodayChangedToday() { QCOMPARE(found("changed:today"), QString("1 2 3 4")); }

private:
    static Product anyProduct(core::Random& random, int number)
    {
        static const std::vector<std::string> words = {"Coat", "coat",  "Tote", "ÆØÅ", "палто", "Bag, new",
                                                       "bag",  "no. 5", "x",    "",    "a\nb"};
        Product product;
        product.title = random.pick(words) + " " + random.pick(words) + " " + std::to_string(number % 20'500);
        product.category1_code = random.chance(0.5) ? "Women" : "men";
        product.category3_code = random.chance(0.2) ? "" : random.pick(words);
        product.brand = random.pick(words);
        product.product_code = random.chance(0.3) ? "" : std::to_string(random.below(1'000'000));
        if (random.chance(0.8))
            product.full_price = static_cast<double>(random.below(400)) / 4.0;
        if (random.chance(0.7))
            product.price = static_cast<double>(random.below(400)) / 4.0;
        product.split = static_cast<Split>(random.below(4));
        product.status = static_cast<Status>(random.below(4));
        product.stars = static_cast<int>(random.below(6));
        if (random.chance(0.2))
            product.tags = {random.pick(words), "sale"};
        product.notes = random.chance(0.1) ? random.pick(words) : "";
        product.extra = anyExtra(random, words);
        product.imageUsable = random.chance(0.7);
        if (random.chance(0.1))
            product.problems = {{core::ErrorCode::PictureMissing, {}, {}}};
        return product;
    }

    static std::string anyExtra(core::Random& random, const std::vector<std::string>& words)
    {
        if (random.chance(0.4))
            return {};
        auto extra = nlohmann::ordered_json::object();
        if (random.chance(0.7))
            extra[random.chance(0.5) ? "Material" : "material"] =
                random.chance(0.5) ? "Wool \"" + random.pick(words) : "";
        if (random.chance(0.5))
            extra["Shoe size"] = random.below(60);
        else if (random.chance(0.5))
            extra["shoe SIZE"] = std::to_string(random.below(60)) + random.pick(words);
        if (random.chance(0.3))
            extra["Размер"] =
                nlohmann::ordered_json::array({random.pick(words), {{"material", random.pick(words)}}});
        return extra.dump(-1, ' ', random.chance(0.2));
    }

    static std::string anyCondition(core::Random& random)
    {
        static const std::vector<std::string> conditions = {"coat",
                                                            "\"bag, new\"",
                                                            "æøå",
                                                            "палто",
                                                            "zzz",
                                                            "title:tote",
                                                            "title:=\"x x 7\"",
                                                            "brand:bag",
                                                            "brand:=BAG",
                                                            "brand:",
                                                            "category:coat",
                                                            "category:=men",
                                                            "category:",
                                                            "category1:wo",
                                                            "code:12",
                                                            "code:",
                                                            "price:50",
                                                            "price:>50",
                                                            "price:<=10",
                                                            "price:10..20",
                                                            "price:",
                                                            "full_price:80..",
                                                            "stars:>=3",
                                                            "stars:0",
                                                            "stars:",
                                                            "id:100..5000",
                                                            "split:train",
                                                            "split:none",
                                                            "is:accepted",
                                                            "status:skipped",
                                                            "is:discounted",
                                                            "tag:sale",
                                                            "tag:coat",
                                                            "tag:",
                                                            "has:image",
                                                            "has:problem",
                                                            "has:price",
                                                            "has:notes",
                                                            "has:tags",
                                                            "has:category",
                                                            "has:finding",
                                                            "is:blurry",
                                                            "notes:a",
                                                            "extra:wool",
                                                            "extra:",
                                                            "title:/^coat .*9$/",
                                                            "brand:/^b|o/",
                                                            "title:/\\d{5}/",
                                                            "changed:today",
                                                            "source:model",
                                                            "changed:<2026-01-01",
                                                            "title:/(coat|tote) x/",
                                                            "extra.material:æøå",
                                                            "extra.material:=\"wool \\\"coat\"",
                                                            "extra.material:",
                                                            "extra.MATERIAL:\"\\\"\"",
                                                            "extra.material:/l .?no/",
                                                            "has:extra.material",
                                                            "extra.\"shoe size\":>30",
                                                            "extra.\"shoe size\":10..20",
                                                            "extra.\"shoe size\":\"10..20\"",
                                                            "extra.\"Shoe size\":5",
                                                            "extra.размер:ПАЛТО",
                                                            "has:extra.размер",
                                                            "extra.material:palto"};
        return random.pick(conditions);
    }

    static std::string anyQuery(core::Random& random)
    {
        std::string query;
        for (auto left = random.below(4); left > 0; --left) {
            const auto condition = (random.chance(0.25) ? "-" : "") + anyCondition(random);
            if (random.chance(0.3))
                query += "(" + condition + " OR " + anyCondition(random) + ") ";
            else
                query += condition + " ";
        }
        static const std::vector<std::string> sorts = {"title",
                                                       "-title",
                                                       "price",
                                                       "-price",
                                                       "category",
                                                       "-brand",
                                                       "stars",
                                                       "status",
                                                       "tag",
                                                       "-id",
                                                       "code",
                                                       "-notes",
                                                       "extra.\"Shoe size\"",
                                                       "-extra.material"};
        for (auto left = random.below(3); left > 0; --left)
            query += "sort:" + random.pick(sorts) + " ";
        return query;
    }

    void compareWithScan(const std::string& text, core::Random& random)
    {
        const Query query{text, random.chance(0.2) ? std::optional(Field::Title) : std::nullopt,
                          random.chance(0.3)};
        const auto most = random.chance(0.5) ? std::size_t(50) : std::numeric_limits<std::size_t>::max();
        Database plain(m_folder / "catalog.sqlite");
        const auto reader = plain.reader();
        const auto expected = scanForIds(*reader, query, most);
        const auto found = m_catalog->find(query, most);
        const auto place = std::mismatch(found.begin(), found.end(), expected.begin(), expected.end()).first;
        QVERIFY2(found == expected,
                 (text + ": " + std::to_string(found.size()) + " instead of " + std::to_string(expected.size()) +
                  ", different from number " + std::to_string(place - found.begin()))
                     .c_str());
        if (most > 50)
            QCOMPARE(m_catalog->count(query), std::uint64_t(expected.size()));
    }

    void change(core::Random& random, int round)
    {
        std::vector<ProductId> some;
        for (auto left = random.chance(0.3) ? 6000U : random.below(200); left > 0; --left)
            some.push_back(static_cast<ProductId>(random.below(21'100)) + 1);
        switch (round % 6) {
        case 0:
            m_catalog->edit(some, {{Field::Title, "Coat æ " + std::to_string(round)}, {Field::Price, "12.5"}});
            break;
        case 1:
            m_catalog->edit(some, {{Field::Brand, ""}, {Field::Status, "accepted"}, {Field::Tags, "sale, coat"}});
            break;
        case 2: {
            auto insert = m_catalog->insertMany({"more"});
            for (int i = 0; i < 70; ++i)
                insert.add(anyProduct(random, i));
            insert.commit();
            break;
        }
        case 3:
            for (auto left = random.below(4); left > 0; --left)
                m_catalog->undo();
            break;
        case 4:
            database().exec("INSERT OR IGNORE INTO findings SELECT id, 'blurry', '' FROM products WHERE id % 3 = 0");
            m_catalog->resolve(some, {Check::Blurry}, true);
            break;
        case 5:
            m_catalog->redo();
            m_catalog->tidy();
            break;
        }
    }

    SQLite::Database database() const
    {
        return SQLite::Database((m_folder / "catalog.sqlite").string(), SQLite::OPEN_READWRITE);
    }

    QString found(const QString& query) const
    {
        QStringList ids;
        for (const auto id : m_catalog->find({query.toStdString(), {}, false}))
            ids << QString::number(id);
        return ids.join(' ');
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::optional<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestFind)
#include "test_find.moc"
