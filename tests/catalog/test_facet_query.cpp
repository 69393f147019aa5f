// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/facet_query.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/catalog/filter/query_terms.h"
#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

const std::vector<std::string> kBrands = {"Acme", "acme & Sons", "", "N \"A\"", "(x)"};
const std::vector<std::string> kTags = {"sale", "New season", "<b>", "(x)", "=1", "\"a\""};

Product randomProduct(core::Random& random)
{
    Product product;
    product.title = random.chance(0.5) ? "winter coat" : "bag";
    product.category1_code = random.chance(0.5) ? "Men" : "Women";
    product.category2_code = random.chance(0.5) ? "Outdoor" : "";
    product.category3_code = random.chance(0.3) ? "" : random.chance(0.5) ? "Coats" : "Hats";
    product.brand = random.pick(kBrands);
    if (random.chance(0.9))
        product.price = random.uniform(1.0, 900.0);
    if (random.chance(0.5))
        product.full_price = random.uniform(1.0, 900.0);
    product.split = static_cast<Split>(random.below(4));
    product.status = static_cast<Status>(random.below(4));
    product.stars = static_cast<int>(random.below(6));
    for (const auto& tag : kTags)
        if (random.chance(0.3))
            product.tags.push_back(tag);
    return product;
}

} // namespace

class TestFacetQuery : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_catalog = std::make_unique<Catalog>(
            Catalog::create(std::filesystem::path(m_home.path().toStdString()) / "shop.vitrine"));
        core::Random random(5);
        auto insert = m_catalog->insertMany({"test"});
        for (int i = 0; i < 400; ++i)
            insert.add(randomProduct(random));
        insert.commit();
        m_catalog->runChecks({});
    }

    void aClickFindsWhatWasCounted_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("everything") << "";
        QTest::newRow("words") << "coat";
        QTest::newRow("one facet chosen") << "brand:=Acme";
        QTest::newRow("two facets") << "coat (split:train OR split:none) category1:=Men";
        QTest::newRow("a tag") << "tag:\"new season\" split:train";
        QTest::newRow("alternatives") << "coat OR price:>500";
        QTest::newRow("a level and a check") << "(category1:=Men category2:=Outdoor) is:missing_field";
    }
    void aClickFindsWhatWasCounted()
    {
        QFETCH(QString, query);
        const auto text = query.toStdString();
        for (const auto& [facet, values] : m_catalog->facets({text, {}, false})) {
            QVERIFY(!values.empty());
            for (const auto& value : values) {
                const auto condition = conditionOf(facet, value);
                const auto chosen = withChoice(text, fieldsOf(facet), {{condition}, {}});
                QVERIFY2(m_catalog->count({chosen, {}, false}) == value.found, chosen.c_str());
                QCOMPARE(m_catalog->count({condition, {}, false}), value.all);
                QCOMPARE(choiceIn(chosen, fieldsOf(facet)).wanted, std::vector<std::string>{condition});
            }
        }
    }

    void aCategoryHasLevels()
    {
        const FacetValue value{{"Men", "", "Big coats"}, {}, {}, 0, 0};
        QCOMPARE(conditionOf(Facet::Category, value, 1), std::string("category1:=Men"));
        QCOMPARE(conditionOf(Facet::Category, value, 2), std::string("(category1:=Men category2:)"));
        QCOMPARE(conditionOf(Facet::Category, value),
                 std::string("(category1:=Men category2: category3:=\"Big coats\")"));
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestFacetQuery)
#include "test_facet_query.moc"
