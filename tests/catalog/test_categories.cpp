// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/categories.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestCategories : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog =
            std::make_unique<Catalog>(Catalog::create(m_home->filePath("shop.vitrine").toStdString()));
        auto insert = m_catalog->insertMany({"test"});
        const auto add = [&](const char* one, const char* two, const char* three, int count) {
            Product product;
            product.category1_code = one;
            product.category2_code = two;
            product.category3_code = three;
            for (int i = 0; i < count; ++i)
                insert.add(product);
        };
        add("women", "bags", "totes", 3);
        add("women", "bags", "Totes", 2);
        add("women", "coats", "parkas", 4);
        add("men", "coats", "parkas", 5);
        add("", "", "gifts", 1);
        insert.commit();
    }

    void theTreeHasCountsAndLeavesOutUnusedLevels()
    {
        QCOMPARE(shown(), QString("gifts 1; men 5 (coats 5 (parkas 5)); "
                                  "women 9 (bags 5 (Totes 2; totes 3); coats 4 (parkas 4))"));
    }

    void categoriesAreNamedByPathOrByAUniqueName()
    {
        const auto tree = categoryTree(m_catalog->categories());
        QCOMPARE(categoryNamed(tree, "bags"), (CategoryPath{"women", "bags"}));
        QCOMPARE(categoryNamed(tree, "men > coats"), (CategoryPath{"men", "coats"}));
        QCOMPARE(categoryNamed(tree, "gifts"), (CategoryPath{"", "", "gifts"}));
        QCOMPARE(codeOf([&] { categoryNamed(tree, "coats"); }), core::ErrorCode::CategoryAmbiguous);
        QCOMPARE(categoryNamed(tree, "Bags"), (CategoryPath{"women", "bags"}));
        QCOMPARE(categoryNamed(tree, "Men > COATS"), (CategoryPath{"men", "coats"}));
        QCOMPARE(categoryNamed(tree, "Totes"), (CategoryPath{"women", "bags", "Totes"})); // "totes" is another one
        QCOMPARE(codeOf([&] { categoryNamed(tree, "TOTES"); }), core::ErrorCode::CategoryAmbiguous);
        QCOMPARE(codeOf([&] { categoryNamed(tree, "hats"); }), core::ErrorCode::CategoryUnknown);
    }

    void renamedMergedMovedAndUndone_data()
    {
        QTest::addColumn<QString>("change"); // from + from -> to, levels by >
        QTest::addColumn<int>("products");
        QTest::addColumn<QString>("tree");
        QTest::newRow("renamed, with what is below")
            << "women>bags -> women>handbags" << 5
            << "gifts 1; men 5 (coats 5 (parkas 5)); "
               "women 9 (coats 4 (parkas 4); handbags 5 (Totes 2; totes 3))";
        QTest::newRow("merged though they differ only in case")
            << "women>bags>Totes + women>bags>totes -> women>bags>totes" << 2
            << "gifts 1; men 5 (coats 5 (parkas 5)); women 9 (bags 5 (totes 5); coats 4 (parkas 4))";
        QTest::newRow("merged, and what is below merges too")
            << "men>coats -> women>coats" << 5
            << "gifts 1; women 14 (bags 5 (Totes 2; totes 3); coats 9 (parkas 9))";
        QTest::newRow("moved under another parent") << "women>bags -> men>bags" << 5
                                                    << "gifts 1; men 10 (bags 5 (Totes 2; totes 3); coats 5 "
                                                       "(parkas 5)); women 4 (coats 4 (parkas 4))";
        QTest::newRow("several into a new one")
            << "women + men -> people" << 14
            << "gifts 1; people 14 (bags 5 (Totes 2; totes 3); coats 9 (parkas 9))";
    }
    void renamedMergedMovedAndUndone()
    {
        QFETCH(QString, change);
        QFETCH(int, products);
        QFETCH(QString, tree);
        const auto before = shown();
        const auto sides = change.split(" -> ");
        CategoryChange wanted;
        for (const auto& from : sides[0].split(" + "))
            wanted.from.push_back(path(from));
        wanted.to = path(sides[1]);
        QCOMPARE(previewChange(*m_catalog, wanted), std::uint64_t(products));
        QCOMPARE(shown(), before);
        QCOMPARE(applyChange(*m_catalog, wanted), std::uint64_t(products));
        QCOMPARE(shown(), tree);
        QVERIFY(m_catalog->undo());
        QCOMPARE(shown(), before);
    }

    void theHistorySaysWhatBecameOfACategory()
    {
        const auto title = [&] { return m_catalog->steps(1).front().title.text(); };
        applyChange(*m_catalog, {{{"women", "bags", "totes"}}, {"women", "bags", "tote bags"}});
        QCOMPARE(title(), std::string("category “totes” renamed to “tote bags”: 3 products"));
        applyChange(*m_catalog, {{{"women", "bags"}}, {"men", "sacks"}});
        QCOMPARE(title(), std::string("category “women > bags” moved to “men > sacks”: 5 products"));
        applyChange(*m_catalog, {{{"men", "coats"}}, {"women", "coats"}});
        QCOMPARE(title(), std::string("category “men > coats” merged into “women > coats”: 5 products"));
        applyChange(*m_catalog, {{{"men"}, {"women"}}, {"people"}});
        QCOMPARE(title(), std::string("categories men, women merged into “people”: 14 products"));
    }

    void levelsDoNotMixAndNamesAreNotEmpty()
    {
        QCOMPARE(codeOf([&] {
                     previewChange(*m_catalog, {{{"women"}}, {"men", "women"}});
                 }),
                 core::ErrorCode::FieldValue);
        QCOMPARE(codeOf([&] { applyChange(*m_catalog, {{{"women"}}, {""}}); }), core::ErrorCode::FieldValue);
    }

    void aCategoryThatIsThereIsMergedOnlyWhenThatIsWanted()
    {
        const auto before = shown();
        CategoryChange change{{{"men", "coats"}}, {"women", "coats"}, CategoryChange::Taken::Refuse};
        QCOMPARE(codeOf([&] { previewChange(*m_catalog, change); }), core::ErrorCode::CategoryTaken);
        QCOMPARE(codeOf([&] { applyChange(*m_catalog, change); }), core::ErrorCode::CategoryTaken);
        QCOMPARE(shown(), before);
        change.to = {"men", "jackets"};
        QCOMPARE(applyChange(*m_catalog, change), std::uint64_t(5));
        change = {{{"women", "coats"}, {"women", "bags"}}, {"women", "coats"}, CategoryChange::Taken::Refuse};
        QCOMPARE(applyChange(*m_catalog, change), std::uint64_t(5)); // one of those that become it
    }

private:
    static CategoryPath path(const QString& text)
    {
        CategoryPath path;
        for (const auto& name : text.split('>'))
            path.push_back(name.toStdString());
        return path;
    }

    static core::ErrorCode codeOf(const std::function<void()>& work)
    {
        try {
            work();
        } catch (const core::Error& error) {
            return error.problem().code;
        }
        return core::ErrorCode::Internal;
    }

    static QString shown(const std::vector<CategoryNode>& nodes)
    {
        QStringList texts;
        for (const auto& node : nodes)
            texts << QString::fromStdString(node.name) + ' ' + QString::number(node.products) +
                         (node.children.empty() ? QString() : " (" + shown(node.children) + ")");
        return texts.join("; ");
    }
    QString shown() const { return shown(categoryTree(m_catalog->categories())); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestCategories)
#include "test_categories.moc"
