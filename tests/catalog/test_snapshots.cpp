// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/snapshots.h"

#include <functional>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

Product productNamed(const std::string& title, double price)
{
    Product product;
    product.title = title;
    product.brand = "Acme";
    product.full_price = price;
    product.extra = R"({"colour":"blue"})";
    return product;
}

void addProducts(Catalog& catalog, int count, const std::string& stem)
{
    auto insert = catalog.insertMany({"test"});
    for (int i = 1; i <= count; ++i)
        insert.add(productNamed(stem + std::to_string(i), i));
    insert.commit();
}

/// Everything that a snapshot promises to bring back, as readable lines.
QString stateOf(const Catalog& catalog)
{
    QStringList lines;
    for (const auto& product : catalog.products(catalog.find({}))) {
        QStringList line{QString::number(product.id), QString::fromStdString(product.extra)};
        for (const auto field : allFields())
            line << QString::fromStdString(product.text(field));
        lines << line.join('|');
    }
    return lines.join('\n');
}

core::ErrorCode codeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const core::Error& error) {
        return error.problem().code;
    }
    return core::ErrorCode::Internal;
}

std::vector<ProductId> someOf(const std::vector<ProductId>& ids, core::Random& random)
{
    std::vector<ProductId> some;
    for (const auto id : ids)
        if (random.chance(0.3))
            some.push_back(id);
    return some;
}

/// One thing that a person might do.
void doAnything(Catalog& catalog, core::Random& random)
{
    const auto ids = someOf(catalog.find({}), random);
    const auto number = std::to_string(random.below(1000));
    switch (random.below(8)) {
    case 0:
        return addProducts(catalog, static_cast<int>(random.below(4)) + 1, "New " + number + " ");
    case 1:
        catalog.edit(ids, {{Field::FullPrice, number}, {Field::Title, "Title " + number}});
        return;
    case 2:
        catalog.edit(ids, {{Field::FullPrice, ""}});
        return;
    case 3:
        catalog.edit(ids, {{Field::Tags, "a, b" + number}, {Field::Status, "accepted"}});
        return;
    case 4:
    case 5:
        catalog.undo();
        return;
    case 6:
        catalog.redo();
        return;
    default: {
        const std::vector<Field> fields = {Field::Title, Field::FullPrice, Field::Brand};
        auto insert = catalog.insertOrUpdateMany({"again"}, fields);
        for (auto product : catalog.products(ids)) {
            product.full_price = random.uniform(0.0, 9.0);
            insert.add(product);
        }
        insert.commit();
    }
    }
}

} // namespace

class TestSnapshots : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::path(m_home->path().toStdString()) / "shop.vitrine";
        m_catalog = std::make_unique<Catalog>(Catalog::create(m_folder));
    }

    void aHundredEditsAreAHundredDifferences()
    {
        addProducts(*m_catalog, 300, "Bag ");
        Snapshots snapshots(*m_catalog);
        snapshots.make("before the sale");
        auto ids = m_catalog->find({});
        for (int i = 0; i < 100; ++i)
            m_catalog->edit({ids[static_cast<std::size_t>(2 * i)]}, {{Field::Price, std::to_string(i)}});
        const auto found = snapshots.compare("before the sale", std::nullopt);
        QCOMPARE(found.found, std::uint64_t(100));
        QCOMPARE(found.changed, std::uint64_t(100));
        QCOMPARE(found.products, std::uint64_t(100));
        QCOMPARE(found.listed.size(), std::size_t(100));
        QCOMPARE(found.listed[1].product, ids[2]);
        QCOMPARE(found.listed[1].title, std::string("Bag 3"));
        QCOMPARE(found.listed[1].column, std::string("price"));
        QCOMPARE(found.listed[1].before, std::string());
        QCOMPARE(found.listed[1].after, std::string("1.0"));
        QCOMPARE(snapshots.restore("before the sale"), std::uint64_t(100));
        QCOMPARE(m_catalog->steps(1).front().title.text(),
                 std::string("values of the snapshot “before the sale”: 100 products"));
        QCOMPARE(snapshots.compare("before the sale", std::nullopt).found, std::uint64_t(0));
        QVERIFY(m_catalog->undo()); // one step
        QCOMPARE(snapshots.compare("before the sale", std::nullopt).found, std::uint64_t(100));
    }

    void aPriceHasTheCurrencyThatItHadThen()
    {
        addProducts(*m_catalog, 2, "Bag ");
        Snapshots snapshots(*m_catalog);
        snapshots.make("before");
        m_catalog->edit({1}, {{Field::FullPrice, "52"}, {Field::CurrencyCode, "USD"}});
        snapshots.make("dollars");
        m_catalog->edit({1}, {{Field::CurrencyCode, "EUR"}});
        const auto earlier = snapshots.compare("before", "dollars", {.column = "full_price"});
        QCOMPARE(earlier.listed.size(), std::size_t(1));
        QCOMPARE(earlier.listed[0].earlierCurrency.value_or("?"), std::string());
        QCOMPARE(earlier.listed[0].currency, std::string("USD"));
        const auto now = snapshots.compare("before", std::nullopt, {.column = "full_price"});
        QCOMPARE(now.listed[0].currency, std::string("EUR"));
    }

    void addedAndRemovedProductsAreToldAndRestored()
    {
        addProducts(*m_catalog, 3, "Bag ");
        Snapshots snapshots(*m_catalog);
        snapshots.make("three");
        addProducts(*m_catalog, 2, "Hat ");
        snapshots.make("five");
        auto found = snapshots.compare("three", std::nullopt);
        QCOMPARE(found.added, std::uint64_t(2));
        QCOMPARE(found.listed[0].title, std::string("Hat 1"));
        QVERIFY(found.listed[0].kind == DifferenceKind::Added);
        found = snapshots.compare("five", "three");
        QCOMPARE(found.removed, std::uint64_t(2));
        QVERIFY(found.listed[0].kind == DifferenceKind::Removed);
        QCOMPARE(snapshots.restore("three"), std::uint64_t(2));
        QCOMPARE(m_catalog->find({}).size(), std::size_t(3));
        QCOMPARE(m_catalog->count({"hat", {}, false}), std::uint64_t(0));
        QCOMPARE(snapshots.restore("five"), std::uint64_t(2));
        QCOMPARE(m_catalog->count({"hat", {}, false}), std::uint64_t(2));
    }

    void aForgottenImportIsKeptByItsSnapshot()
    {
        addProducts(*m_catalog, 3, "Bag ");
        addProducts(*m_catalog, 2, "Hat ");
        const auto before = stateOf(*m_catalog);
        Snapshots snapshots(*m_catalog);
        snapshots.make("five");
        QVERIFY(m_catalog->undo());
        m_catalog->edit({1}, {{Field::Title, "Other"}}); // the import of hats can no longer be redone
        QVERIFY(!m_catalog->redo());
        QCOMPARE(snapshots.compare("five", std::nullopt).removed, std::uint64_t(2));
        snapshots.restore("five");
        QCOMPARE(stateOf(*m_catalog), before);
        QVERIFY(m_catalog->undo());
        QCOMPARE(m_catalog->find({}).size(), std::size_t(3));
        snapshots.remove("five");
        QVERIFY(snapshots.list().empty());
        QVERIFY(m_catalog->redo()); // the products are still there for it
        QCOMPARE(stateOf(*m_catalog), before);
    }

    void differencesAreFiltered()
    {
        addProducts(*m_catalog, 4, "Bag ");
        Snapshots snapshots(*m_catalog);
        snapshots.make("start");
        addProducts(*m_catalog, 1, "Hat ");
        m_catalog->edit({1, 2}, {{Field::Brand, "Über"}});
        m_catalog->edit({2}, {{Field::Title, "Tote"}});
        const auto count = [&](const DifferenceFilter& filter) {
            return snapshots.compare("start", std::nullopt, filter).found;
        };
        QCOMPARE(count({}), std::uint64_t(4));
        QCOMPARE(count({.text = "ÜBER"}), std::uint64_t(2));
        QCOMPARE(count({.column = "title"}), std::uint64_t(1));
        QCOMPARE(count({.kind = DifferenceKind::Added}), std::uint64_t(1));
        const auto brands = snapshots.compare("start", std::nullopt, {.column = "brand"});
        QCOMPARE(brands.changed, std::uint64_t(2));
        QCOMPARE(brands.added, std::uint64_t(0));
        QCOMPARE(brands.products, std::uint64_t(2));
        QCOMPARE(brands.all, std::uint64_t(4));
        const auto some = snapshots.compare("start", std::nullopt, {.most = 2});
        QCOMPARE(some.found, std::uint64_t(4));
        QCOMPARE(some.listed.size(), std::size_t(2));
    }

    void namesAreLookedAt()
    {
        Snapshots snapshots(*m_catalog);
        snapshots.make(" a ");
        QCOMPARE(snapshots.list().front().name, std::string("a"));
        QVERIFY(codeOf([&] { snapshots.make("a"); }) == core::ErrorCode::NameTaken);
        QVERIFY(codeOf([&] { snapshots.make(" "); }) == core::ErrorCode::NameEmpty);
        QVERIFY(codeOf([&] { snapshots.remove("b"); }) == core::ErrorCode::SnapshotMissing);
        QVERIFY(codeOf([&] { snapshots.restore("b"); }) == core::ErrorCode::SnapshotMissing);
        QVERIFY(codeOf([&] { snapshots.compare("a", "b"); }) == core::ErrorCode::SnapshotMissing);
        const auto byColumn = [&](const std::string& column) {
            return codeOf([&] { snapshots.compare("a", std::nullopt, {.column = column}); });
        };
        QVERIFY(byColumn("colour") == core::ErrorCode::FieldUnknown);
        QVERIFY(byColumn("extra") == core::ErrorCode::Internal); // is compared: nothing is thrown
    }

    void whateverHappensASnapshotBringsBackWhatWas_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void whateverHappensASnapshotBringsBackWhatWas()
    {
        QFETCH(int, seed);
        core::Random random(static_cast<std::uint64_t>(seed));
        addProducts(*m_catalog, 6, "Bag ");
        Snapshots snapshots(*m_catalog);
        std::map<std::string, QString> copies;
        for (int round = 0; round < 60; ++round) {
            if (random.chance(0.15)) {
                const auto name = "s" + std::to_string(round);
                snapshots.make(name);
                copies[name] = stateOf(*m_catalog);
            } else if (random.chance(0.1) && !copies.empty()) {
                auto chosen = copies.begin();
                std::advance(chosen, static_cast<std::ptrdiff_t>(random.below(copies.size())));
                snapshots.restore(chosen->first);
                QCOMPARE(stateOf(*m_catalog), chosen->second);
                QCOMPARE(snapshots.compare(chosen->first, std::nullopt).found, std::uint64_t(0));
            } else if (random.chance(0.03) && !copies.empty()) {
                snapshots.remove(copies.begin()->first);
                copies.erase(copies.begin());
            } else {
                doAnything(*m_catalog, random);
            }
        }
        for (const auto& [name, state] : copies) {
            snapshots.restore(name);
            QCOMPARE(stateOf(*m_catalog), state);
        }
        for (std::size_t copy = 0; copy < copies.size(); ++copy) // and what is found is found by their words
            QCOMPARE(m_catalog->count({"bag OR title OR new", {}, false}),
                     std::uint64_t(m_catalog->find({}).size()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestSnapshots)
#include "test_snapshots.moc"
