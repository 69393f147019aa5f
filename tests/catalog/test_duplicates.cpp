// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/core/atomic_file.h"
#include "engine/imaging/decode.h"
#include "tests/imaging/drawn_pictures.h"

using namespace vitrine;
using namespace vitrine::catalog;
using Kind = DuplicateSearch::Kind;
using Sizes = DuplicateSearch::Sizes;

class TestDuplicates : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<Catalog>(Catalog::create(path("c.vitrine")));
        const auto coat = drawnProduct(1, Backdrop::White, 600, 600);
        save("coat.jpg", coat);
        std::filesystem::copy_file(path("coat.jpg"), path("copy.jpg"));
        save("coat, smaller.jpg", shrunk(coat, 400, 400));
        save("hat.jpg", drawnProduct(2, Backdrop::White, 420, 420));
    }

    void theRuleDecidesWhatStays_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("groups"); // "kept / all, the best first"
        QTest::newRow("largest") << "largest_picture" << "2 / 2 1 3";
        QTest::newRow("complete") << "most_complete" << "3 / 3 1 2";
        QTest::newRow("first") << "first" << "1 / 1 2 3";
    }
    void theRuleDecidesWhatStays()
    {
        QFETCH(QString, rule);
        QFETCH(QString, groups);
        add({.title = "Coat", .image = "coat, smaller.jpg"});
        add({.title = "Coat", .image = "coat.jpg"});
        add({.title = "Coat", .image = "coat, smaller.jpg", .brand = "Vitrine", .notes = "fine"});
        add({.title = "Hat", .image = "hat.jpg"});
        m_catalog->runChecks({});
        QCOMPARE(found({Kind::Alike, *keepRuleNamed(rule.toStdString()), Sizes::Stay}), groups);
    }

    void nearDuplicatesAreAnotherKind()
    {
        add({.title = "Coat", .image = "coat.jpg"});
        add({.title = "Coat", .image = "copy.jpg"});
        add({.title = "Coat", .image = "coat, smaller.jpg"});
        m_catalog->runChecks({});
        QCOMPARE(found({Kind::Same, KeepRule::First, Sizes::Stay}), QString("1 / 1 2"));
        QCOMPARE(found({Kind::Alike, KeepRule::First, Sizes::Stay}), QString("1 / 1 2 3"));
    }

    void whatSomebodyAcceptedStays()
    {
        add({.title = "Coat", .image = "coat.jpg", .brand = "Vitrine"});
        add({.title = "Coat", .image = "coat.jpg"});
        m_catalog->edit({2}, {{Field::Status, "accepted"}});
        m_catalog->runChecks({});
        for (const auto rule : {KeepRule::LargestPicture, KeepRule::MostComplete, KeepRule::First})
            QCOMPARE(found({Kind::Same, rule, Sizes::Stay}), QString("2 / 2 1"));
    }

    void otherSizesStayUnlessTheyAreToGo()
    {
        add({.title = "Coat", .image = "coat.jpg", .code = "MH01"});
        add({.title = "Coat-XS-Black", .image = "coat.jpg", .code = "MH01-XS-Black"});
        add({.title = "Coat-S-Black", .image = "coat.jpg", .code = "MH01-S-Black"});
        m_catalog->runChecks({});
        QCOMPARE(found({Kind::Same, KeepRule::First, Sizes::Stay}), QString());
        QCOMPARE(found({Kind::Same, KeepRule::First, Sizes::Go}), QString("1 / 1 2 3"));
        QCOMPARE(int(m_catalog->count({"is:conflict", {}, false})), 0); // nor do they contradict each other
        QCOMPARE(int(m_catalog->count({"is:missing_field", {}, false})), 3);
        m_catalog->resolve({1, 2, 3}, {Check::MissingField}, true);
        QCOMPARE(int(m_catalog->count({"has:finding", {}, false})), 3);
        QCOMPARE(int(m_catalog->countToLookAt()), 0);
        add({.title = "Jacket", .image = "coat.jpg", .code = "WJ07-M-Red"});
        QCOMPARE(found({Kind::Same, KeepRule::First, Sizes::Stay}), QString("1 2 3 / 1 2 3 4"));
        m_catalog->runChecks({});
        QCOMPARE(int(m_catalog->count({"is:conflict", {}, false})), 4);
        QCOMPARE(int(m_catalog->countToLookAt()), 4);
        m_catalog->resolve({1, 2, 3, 4}, {Check::Conflict, Check::MissingField}, true);
        QCOMPARE(int(m_catalog->countToLookAt()), 4); // the jacket is no size of the coat
    }

    void theOthersAreRejectedInOneStep()
    {
        add({.title = "Coat", .image = "coat.jpg"});
        add({.title = "Coat", .image = "copy.jpg"});
        add({.title = "Hat", .image = "hat.jpg"});
        add({.title = "Hat", .image = "hat.jpg"});
        m_catalog->runChecks({});
        QCOMPARE(int(m_catalog->count({"is:duplicate", {}, false})), 4);
        const DuplicateSearch search{Kind::Same, KeepRule::First, Sizes::Stay};
        const auto groups = m_catalog->duplicates({}, search, {});
        QCOMPARE(int(groups.size()), 2);
        QCOMPARE(int(m_catalog->keepOnly(groups)), 4);
        QCOMPARE(ids("status:rejected"), QString("2 4"));
        QCOMPARE(int(m_catalog->count({"is:duplicate", {}, false})), 0);
        QVERIFY(m_catalog->duplicates({}, search, {}).empty());
        QCOMPARE(QString::fromStdString(m_catalog->history().undo->text()),
                 QString("duplicates rejected: 2 products")); // not those that are kept
        QVERIFY(m_catalog->undo());
        QCOMPARE(int(m_catalog->count({"status:rejected", {}, false})), 0);
        QCOMPARE(int(m_catalog->count({"is:duplicate", {}, false})), 4);
        QVERIFY(m_catalog->redo());
        QCOMPARE(ids("status:rejected"), QString("2 4"));
    }

    void onlyWhatTheQueryFindsIsCompared()
    {
        add({.title = "Coat", .image = "coat.jpg"});
        add({.title = "Coat", .image = "coat.jpg"});
        add({.title = "Mantel", .image = "coat.jpg"});
        m_catalog->runChecks({});
        const auto groups = m_catalog->duplicates({"coat", {}, false}, {}, {});
        QCOMPARE(int(groups.size()), 1);
        QCOMPARE(groups.front().products, (std::vector<ProductId>{1, 2}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(m_catalog->duplicates({}, {}, {stop.get_token()}), core::Cancelled);
    }

    void resolvedFindingsAreThereWhenAskedFor()
    {
        add({.title = "Coat", .image = "coat.jpg"});
        add({.title = "Coat", .image = "coat.jpg"});
        m_catalog->runChecks({});
        m_catalog->resolve({1}, {Check::Duplicate}, true);
        for (const auto& finding : m_catalog->findings({1}))
            QVERIFY(finding.check != Check::Duplicate);
        int resolved = 0;
        for (const auto& finding : m_catalog->findings({1}, Catalog::Which::All))
            resolved += finding.resolved ? 1 : 0;
        QCOMPARE(resolved, 1);
    }

private:
    struct Row {
        std::string title;
        std::string image;
        std::string code{};
        std::string brand{};
        std::string notes{};
    };

    std::string path(const std::string& name) const
    {
        return m_home->filePath(QString::fromStdString(name)).toStdString();
    }
    void save(const std::string& name, const core::Picture& picture)
    {
        core::writeFileAtomically(path(name), imaging::encodeJpeg(picture, 92));
    }
    void add(const Row& row)
    {
        auto insert = m_catalog->insertMany({"test"});
        Product product;
        product.title = row.title;
        product.image = path(row.image);
        product.product_code = row.code;
        product.brand = row.brand;
        product.notes = row.notes;
        product.imageUsable = true;
        insert.add(product);
        insert.commit();
    }
    static QString joined(const std::vector<ProductId>& products)
    {
        QStringList texts;
        for (const auto id : products)
            texts << QString::number(id);
        return texts.join(' ');
    }
    QString ids(const char* query) const { return joined(m_catalog->find({query, {}, false})); }
    QString found(const DuplicateSearch& search) const
    {
        QStringList texts;
        for (const auto& group : m_catalog->duplicates({}, search, {}))
            texts << joined(group.kept) + " / " + joined(group.products);
        return texts.join("; ");
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
