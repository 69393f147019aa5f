// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/facets.h"

#include <clocale>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/catalog/facet_query.h"
#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestFacets : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_catalog = std::make_unique<Catalog>(Catalog::create((m_home.path() + "/shop.vitrine").toStdString()));
        auto insert = m_catalog->insertMany({"made"});
        const auto add = [&](const char* kind, const char* brand, std::optional<double> price, Split split,
                             Status status, int stars) {
            Product product;
            product.title = kind;
            product.category1_code = "Women";
            product.category2_code = "Bags";
            product.category3_code = kind;
            product.brand = brand;
            product.price = price;
            if (stars == 3)
                product.full_price = 50.0;
            product.split = split;
            product.status = status;
            product.stars = stars;
            if (price == 9.0)
                product.tags = {"New season", "Sale", "sale"};
            else if (stars == 0 && price)
                product.tags = {"Sale"};
            insert.add(product);
        };
        add("Totes", "Acme", 9.0, Split::Train, Status::Accepted, 5);
        add("Totes", "ACME", 20.0, Split::Train, Status::Unreviewed, 0);
        add("Totes", "Acme", 49.99, Split::Test, Status::Skipped, 0);
        add("Clutches", "Fjell", 50.0, Split::Unassigned, Status::Unreviewed, 3);
        add("Clutches", "", {}, Split::Train, Status::Rejected, 0);
        insert.commit();
    }

    void counts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("facet");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* query, Facet facet, const char* expected) {
            QTest::addRow("%d under '%s'", int(facet), query) << query << int(facet) << expected;
        };
        row("", Facet::Category, "Women>Bags>Clutches 2/2, Women>Bags>Totes 3/3");
        row("", Facet::Brand, "Acme 3/3,  1/1, Fjell 1/1");
        row("", Facet::Split, " 1/1, train 3/3, test 1/1");
        row("", Facet::Status, "unreviewed 2/2, accepted 1/1, rejected 1/1, skipped 1/1");
        row("", Facet::Stars, "0 3/3, 3 1/1, 5 1/1");
        row("", Facet::Tags, "Sale 3/3,  2/2, New season 1/1");
        row("tag:\"new season\"", Facet::Tags, "Sale 3/3,  2/2, New season 1/1");
        row("-tag:\"New Season\" (tag:sale OR tag:)", Facet::Tags, "Sale 3/3,  2/2, New season 1/1");
        row("stars:0", Facet::Tags, "Sale 2/3,  1/2, New season 0/1");
        row("tag:/season/", Facet::Tags, "Sale 1/3,  0/2, New season 1/1"); // typed, no tag
        row("(tag:sale tag:\"new season\")", Facet::Tags, "Sale 1/3,  0/2, New season 1/1"); // both, as two words
        row("-(tag:sale tag:\"new season\")", Facet::Tags, "Sale 2/3,  2/2, New season 0/1");
        row("tag:sale", Facet::Stars, "0 2/3, 3 0/1, 5 1/1");
        row("", Facet::Price, " 1/1, ..10 1/1, 20..50 2/2, 50..100 1/1");
        row("", Facet::FullPrice, " 4/4, 50..100 1/1");
        row("", Facet::Check, "");
        row("totes", Facet::Brand, "Acme 3/3,  0/1, Fjell 0/1");
        row("brand:=acme", Facet::Brand, "Acme 3/3,  1/1, Fjell 1/1"); // its own selection does not count
        row("brand:=acme", Facet::Split, " 0/1, train 2/3, test 1/1");
        row("(brand:=acme OR brand:=fjell) -split:test", Facet::Brand, "Acme 2/3,  1/1, Fjell 1/1");
        row("(brand:=acme OR brand:=fjell) -split:test", Facet::Split, " 1/1, train 2/3, test 1/1");
        row("(brand:=acme OR stars:3)", Facet::Brand, "Acme 3/3,  0/1, Fjell 1/1"); // belongs to neither
        row("is:accepted is:discounted", Facet::Status,
            "unreviewed 0/2, accepted 0/1, rejected 0/1, skipped 0/1");
        row("(price:>=20 price:<50) sort:-price", Facet::Price, " 1/1, ..10 1/1, 20..50 2/2, 50..100 1/1");
        row("price:>=20 price:<50", Facet::FullPrice, " 2/4, 50..100 0/1");
        row("(full_price:>=50 full_price:<100)", Facet::FullPrice, " 4/4, 50..100 1/1");
        row("full_price:>=50 full_price:<100", Facet::Price, " 0/1, ..10 0/1, 20..50 0/2, 50..100 1/1");
        row("price:>=20 price:<50", Facet::Category, "Women>Bags>Clutches 0/2, Women>Bags>Totes 2/3");
        row("price:>49.99", Facet::Price, " 0/1, ..10 0/1, 20..50 0/2, 50..100 1/1"); // typed, no band
        row("price:>49.99 (price:>=20 price:<50)", Facet::Price, " 0/1, ..10 0/1, 20..50 0/2, 50..100 1/1");
        // typed, at the limit of a band
        row("price:>=20", Facet::Price, " 0/1, ..10 0/1, 20..50 2/2, 50..100 1/1");
        row("totes price:>=20", Facet::Price, " 0/1, ..10 0/1, 20..50 2/2, 50..100 0/1");
        row("-price:>=20", Facet::Price, " 1/1, ..10 1/1, 20..50 0/2, 50..100 0/1");
        row("price:>=20 price:<50", Facet::Price, " 0/1, ..10 0/1, 20..50 2/2, 50..100 0/1");
        row("price:>=20 (price:>=50 price:<100)", Facet::Price, " 0/1, ..10 0/1, 20..50 2/2, 50..100 1/1");
        row("price:<10", Facet::Price, " 1/1, ..10 1/1, 20..50 2/2, 50..100 1/1"); // the band itself
        row("(price:<10 OR price:)", Facet::Price, " 1/1, ..10 1/1, 20..50 2/2, 50..100 1/1");
        row("full_price:>=50 full_price:<100", Facet::FullPrice, " 0/4, 50..100 1/1");
        row("stars:>=3", Facet::Stars, "0 0/3, 3 1/1, 5 1/1");
        row("stars:3", Facet::Stars, "0 3/3, 3 1/1, 5 1/1");
        row("stars:", Facet::Stars, "0 3/3, 3 1/1, 5 1/1"); // the line of those without any
        row("brand:ac", Facet::Brand, "Acme 3/3,  0/1, Fjell 0/1");
        row("brand:=acme brand:=fjell", Facet::Brand, "Acme 0/3,  0/1, Fjell 1/1"); // a click changes the first
        row("category:totes", Facet::Category, "Women>Bags>Clutches 0/2, Women>Bags>Totes 3/3");
        row("category3:=totes", Facet::Category, "Women>Bags>Clutches 2/2, Women>Bags>Totes 3/3");
    }
    void counts()
    {
        QFETCH(QString, query);
        QFETCH(int, facet);
        QFETCH(QString, expected);
        QStringList lines;
        for (const auto& counts : m_catalog->facets({query.toStdString(), {}, false}))
            for (const auto& value : counts.values)
                if (int(counts.facet) == facet)
                    lines << name(value) + QString(" %1/%2").arg(value.found).arg(value.all);
        QCOMPARE(lines.join(", "), expected);
    }

    /// Qt, and other libraries, choose the system's way of writing numbers for the whole process.
    void countsPricesWhereNumbersAreWrittenWithAComma()
    {
        qputenv("LOCPATH", VITRINE_TEST_DATA); // "comma": glibc's compiled LC_NUMERIC of de_DE
        const bool chosen = std::setlocale(LC_NUMERIC, "comma") != nullptr;
        std::string bands, fault;
        try {
            for (const auto& counts : m_catalog->facets({}))
                if (counts.facet == Facet::Price)
                    for (const auto& value : counts.values)
                        bands += (name(value) + QString(" %1 ").arg(value.all)).toStdString();
        } catch (const core::Error& error) {
            fault = error.what();
        }
        std::setlocale(LC_NUMERIC, "C");
        qunsetenv("LOCPATH");
        QVERIFY(chosen);
        QCOMPARE(fault, std::string());
        QCOMPARE(bands, std::string(" 1 ..10 1 20..50 2 50..100 1 "));
    }

    void aFullPriceIsThePriceWhereThereIsNoOther()
    {
        auto catalog = Catalog::create((m_home.path() + "/reduced.vitrine").toStdString());
        auto insert = catalog.insertMany({"made"});
        Product product;
        product.full_price = 700.0;
        insert.add(product);
        product.price = 9.0;
        insert.add(product);
        insert.commit();
        for (const auto& counts : catalog.facets({}))
            if (counts.facet == Facet::Price) {
                QCOMPARE(counts.values.size(), std::size_t(2)); // none without
                QCOMPARE(counts.values.front().to, std::optional(10.0));
                QCOMPARE(counts.values.back().from, std::optional(500.0));
                for (const auto& band : counts.values)
                    QCOMPARE(catalog.count({conditionOf(Facet::Price, band), {}, false}), band.all);
            }
    }

    void productsWithoutAPriceHaveAConditionThatFindsThem()
    {
        for (const auto& counts : m_catalog->facets({}))
            if (counts.facet == Facet::Price) {
                const auto& none = counts.values.front();
                QVERIFY(!none.from && !none.to);
                QCOMPARE(conditionOf(Facet::Price, none), std::string("price:"));
                QCOMPARE(m_catalog->count({"price:", {}, false}), none.all);
            }
    }

    void aCatalogHasNoValuesOfWhatNoProductHas()
    {
        auto catalog = Catalog::create((m_home.path() + "/priced.vitrine").toStdString());
        auto insert = catalog.insertMany({"made"});
        Product product;
        product.price = 9.0;
        insert.add(product);
        insert.commit();
        for (const auto& counts : catalog.facets({})) {
            const bool none = counts.facet == Facet::FullPrice || counts.facet == Facet::Tags ||
                              counts.facet == Facet::Check;
            QCOMPARE(counts.values.size(), none ? 0U : 1U);
        }
    }

    /// With columns and without: each count is what its condition finds.
    void countsAreWhatConditionsFind()
    {
        auto catalog = Catalog::create((m_home.path() + "/many.vitrine").toStdString());
        core::Random random(3);
        auto insert = catalog.insertMany({"many"});
        for (int i = 0; i < 11'000; ++i) {
            Product product;
            product.title = "Product " + std::to_string(i);
            product.category1_code = random.chance(0.5) ? "Women" : "Men";
            product.category3_code = random.chance(0.5) ? "Bags" : "bags";
            product.brand = random.chance(0.5) ? "Acme" : "";
            if (random.chance(0.7))
                product.price = static_cast<double>(random.below(300));
            if (random.chance(0.5))
                product.full_price = static_cast<double>(random.below(300));
            product.split = static_cast<Split>(random.below(4));
            for (const auto* tag : {"Sale", "New season", "<b> (1)"})
                if (random.chance(0.2))
                    product.tags.emplace_back(tag);
            insert.add(product);
        }
        insert.commit();
        catalog.edit({5, 50, 5000}, {{Field::Brand, "Fjell"}, {Field::Split, "test"}, {Field::Price, "70"}});
        catalog.edit({6, 50}, {{Field::Tags, "SALE, Clearance, sale"}});
        const std::string filter = "price:<100 category1:=women ";
        for (const auto& counts : catalog.facets({filter, {}, false}))
            for (const auto& value : counts.values)
                if (counts.facet == Facet::Brand || counts.facet == Facet::Split) {
                    const bool brand = counts.facet == Facet::Brand;
                    const auto& name = value.values.front();
                    const auto condition = brand ? name.empty() ? "brand:" : "brand:=" + name
                                                 : "split:" + (name.empty() ? "none" : name);
                    QCOMPARE(value.found, catalog.count({filter + condition, {}, false}));
                    QCOMPARE(value.all, catalog.count({condition, {}, false}));
                    QVERIFY(value.all > 0);
                } else if (counts.facet == Facet::Price || counts.facet == Facet::FullPrice ||
                           counts.facet == Facet::Tags) {
                    const auto condition = conditionOf(counts.facet, value);
                    QCOMPARE(value.found, catalog.count({filter + condition, {}, false}));
                    QCOMPARE(value.all, catalog.count({condition, {}, false}));
                }
    }

    /// With columns, which keep tags in small letters, and without.
    void tagsAreSpelledAsAProductWritesThem()
    {
        auto catalog = Catalog::create((m_home.path() + "/tagged.vitrine").toStdString());
        auto insert = catalog.insertMany({"tagged"});
        for (int i = 0; i < 11'000; ++i) {
            Product product;
            if (i >= 5000)
                product.tags = {i % 2 == 0 ? "Für Ähren" : "Палто", "Sale"};
            insert.add(product);
        }
        insert.commit();
        catalog.edit({7}, {{Field::Tags, "SALE, Clearance"}});
        QStringList lines;
        for (const auto& counts : catalog.facets({"tag:sale tag:/./", {}, false}))
            if (counts.facet == Facet::Tags)
                for (const auto& value : counts.values)
                    lines << name(value) + QString(" %1/%2").arg(value.found).arg(value.all);
        QCOMPARE(lines.join(", "),
                 QString::fromUtf8("Sale 6001/6001,  0/4999, Für Ähren 3000/3000, Палто 3000/3000, Clearance 1/1"));
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(m_catalog->facets({}, {stop.get_token(), {}}), core::Cancelled);
    }

private:
    static QString name(const FacetValue& value)
    {
        if (value.from || value.to)
            return (value.from ? QString::number(*value.from) : "") + ".." +
                   (value.to ? QString::number(*value.to) : "");
        QStringList values;
        for (const auto& part : value.values)
            values << QString::fromStdString(part);
        return values.join('>');
    }

    QTemporaryDir m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestFacets)
#include "test_facets.moc"
