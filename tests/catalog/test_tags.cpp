// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/tags.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine;
using namespace vitrine::catalog;

class TestTags : public QObject {
    Q_OBJECT
private slots:
    void oneTagChangesAndTheOthersStay_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        const auto row = [](const char* name, TagChange change, const QStringList& before,
                            const QStringList& after) {
            QTest::newRow(name) << int(change) << before << after;
        };
        row("added", TagChange::Add, {"a", "new, a", ""}, {"a, new", "new, a", "new"});
        row("removed", TagChange::Remove, {"a", "new, a", "a, new"}, {"a", "a", "a"});
        row("toggled where some lack it", TagChange::Toggle, {"new", "a", ""}, {"new", "a, new", "new"});
        row("toggled where all have it", TagChange::Toggle, {"new", "a, new, b", "new"}, {"", "a, b", ""});
    }
    void oneTagChangesAndTheOthersStay()
    {
        QFETCH(int, change);
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const QTemporaryDir home;
        auto catalog = Catalog::create(home.filePath("shop.vitrine").toStdString());
        auto insert = catalog.insertMany({"test"});
        for (int i = 0; i < before.size(); ++i)
            insert.add({});
        insert.commit();
        const auto ids = catalog.find({});
        const auto tags = [&] {
            QStringList texts;
            for (const auto& product : catalog.products(ids))
                texts << QString::fromStdString(product.text(Field::Tags));
            return texts;
        };
        for (int i = 0; i < before.size(); ++i)
            catalog.edit({ids[std::size_t(i)]}, {{Field::Tags, before[i].toStdString()}});
        QVERIFY(changeTag(catalog, ids, "new", TagChange(change)) > 0);
        QCOMPARE(tags(), after);
        QVERIFY(catalog.undo());
        QCOMPARE(tags(), before);
    }

    void aTagIsOneWord()
    {
        const QTemporaryDir home;
        auto catalog = Catalog::create(home.filePath("shop.vitrine").toStdString());
        for (const auto* wrong : {"", "a,b", " a"})
            QVERIFY_EXCEPTION_THROWN(changeTag(catalog, {}, wrong, TagChange::Add), core::Error);
    }
};

QTEST_GUILESS_MAIN(TestTags)
#include "test_tags.moc"
