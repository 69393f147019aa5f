// SPDX-License-Identifier: GPL-3.0-or-later
// Who said a value: a person, a model, or the source.
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestSources : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<Catalog>(
            Catalog::create(std::filesystem::path(m_home->path().toStdString()) / "shop.vitrine"));
        auto insert = m_catalog->insertMany({"test"});
        for (int i = 1; i <= 3; ++i) {
            Product product;
            product.title = "Bag " + std::to_string(i);
            product.product_code = "b" + std::to_string(i);
            product.image = std::to_string(i) + ".jpg";
            insert.add(product);
        }
        insert.commit();
        m_catalog->setAuthor("Anna \"A\"");
    }

    void aSourceHasNoName()
    {
        QVERIFY(m_catalog->product(1).sources.empty());
        QCOMPARE(m_catalog->steps(1).front().madeBy, std::string());
    }

    void peopleAndModelsAreKeptWithTheirValues()
    {
        m_catalog->edit({1, 2}, {{Field::Brand, "Acme"}, {Field::Price, "5"}});
        m_catalog->edit({2}, {{Field::Caption, "a bag"}}, "model:run-3");
        m_catalog->editEach({{3, {Field::Caption, "a hat"}}}, "model:run-4");
        using Sources = std::map<std::string, std::string>;
        QVERIFY((m_catalog->product(1).sources == Sources{{"brand", "Anna \"A\""}, {"price", "Anna \"A\""}}));
        QVERIFY((m_catalog->product(2).sources ==
                 Sources{{"brand", "Anna \"A\""}, {"price", "Anna \"A\""}, {"caption", "model:run-3"}}));
        QCOMPARE(m_catalog->count({"source:model", {}, false}), std::uint64_t(2));
        QCOMPARE(m_catalog->count({"source:person", {}, false}), std::uint64_t(2));
        QCOMPARE(m_catalog->count({"source:\"model:run-3\"", {}, false}), std::uint64_t(1));
        QCOMPARE(m_catalog->steps(1).front().madeBy, std::string("model:run-4"));
        m_catalog->edit({2}, {{Field::Caption, "a better bag"}});
        QCOMPARE(m_catalog->product(2).sources.at("caption"), std::string("Anna \"A\""));
    }

    void undoBringsBackWhoSaidIt()
    {
        m_catalog->edit({1}, {{Field::Caption, "a bag"}}, "model:run-3");
        m_catalog->edit({1}, {{Field::Caption, "mine"}});
        QVERIFY(m_catalog->undo());
        QCOMPARE(m_catalog->product(1).sources.at("caption"), std::string("model:run-3"));
        QVERIFY(m_catalog->undo());
        QVERIFY(m_catalog->product(1).sources.empty());
        QVERIFY(m_catalog->redo());
        QCOMPARE(m_catalog->product(1).sources.at("caption"), std::string("model:run-3"));
    }

    void aSourceThatSaysAnotherValueTakesTheNameAway()
    {
        m_catalog->edit({1}, {{Field::Caption, "a bag"}}, "model:run-3");
        auto product = m_catalog->product(1);
        product.title = "Bag 1";
        product.notes = "from the source";
        auto insert = m_catalog->insertOrUpdateMany({"again"}, {Field::Title, Field::Notes});
        insert.add(product);
        QCOMPARE(insert.commit().updated, std::uint64_t(1));
        const auto now = m_catalog->product(1);
        QCOMPARE(now.notes, std::string("from the source"));
        QVERIFY(!now.sources.contains("notes"));
        QCOMPARE(now.sources.at("caption"), std::string("model:run-3"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
