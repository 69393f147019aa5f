// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/history_list.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestHistoryList : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog =
            std::make_unique<Catalog>(Catalog::create(m_home->filePath("shop.vitrine").toStdString()));
        auto insert = m_catalog->insertMany({"import of %1", "a.csv"});
        for (int i = 1; i <= 3; ++i) {
            Product product;
            product.title = "Bag " + std::to_string(i);
            product.full_price = 10.0 * i;
            insert.add(product);
        }
        insert.commit();
        m_catalog->edit({1, 2}, {{Field::FullPrice, "12.50"}, {Field::Stars, "3"}});
        m_catalog->edit({1}, {{Field::Title, "Tote"}});
        m_catalog->edit({1}, {{Field::FullPrice, ""}});
    }

    void stepsAreListedNewestFirst()
    {
        m_catalog->undo();
        const auto steps = m_catalog->steps(10);
        QCOMPARE(steps.size(), std::size_t(4));
        QCOMPARE(steps[0].title.text(), std::string("full_price of 1 product"));
        QVERIFY(steps[0].undone);
        QVERIFY(steps[1].title.fields() == std::vector{Field::Title});
        QVERIFY(!steps[1].undone);
        QCOMPARE(steps[2].title.products, std::uint64_t(2));
        QCOMPARE(steps[3].title.text(), std::string("import of a.csv: 3 products"));
        QVERIFY(steps[3].madeAt.ends_with("Z"));
        QCOMPARE(m_catalog->steps(2).size(), std::size_t(2));
    }

    void aProductHasAHistoryOfItsOwn()
    {
        QCOMPARE(shown(1), QString("full_price: 12.5 > ; title: Bag 1 > Tote; full_price: 10.0 > 12.5; "
                                   "stars:  > 3; added"));
        QCOMPARE(shown(2), QString("full_price: 20.0 > 12.5; stars:  > 3; added"));
        QCOMPARE(shown(3), QString("added"));
        m_catalog->undo();
        QCOMPARE(shown(1), QString("(full_price: 12.5 > ); title: Bag 1 > Tote; full_price: 10.0 > 12.5; "
                                   "stars:  > 3; added"));
    }

    void anyStepCanBeGoneBackToAndForthAgain()
    {
        const auto steps = m_catalog->steps(10);
        QCOMPARE(m_catalog->moveTo(steps[2].step), std::uint64_t(2));
        QCOMPARE(m_catalog->product(1).title, std::string("Bag 1"));
        QCOMPARE(m_catalog->product(1).text(Field::FullPrice), std::string("12.5"));
        QCOMPARE(m_catalog->moveTo(steps[2].step), std::uint64_t(0));
        QCOMPARE(m_catalog->moveTo(0), std::uint64_t(2));
        QCOMPARE(m_catalog->counts().products, std::uint64_t(0));
        QCOMPARE(m_catalog->moveTo(steps[1].step), std::uint64_t(3));
        QCOMPARE(m_catalog->product(1).title, std::string("Tote"));
        QVERIFY(m_catalog->history().redo);
        QCOMPARE(m_catalog->moveTo(steps[0].step), std::uint64_t(1));
        QVERIFY(!m_catalog->product(1).full_price);
        QVERIFY_EXCEPTION_THROWN(m_catalog->moveTo(99), core::Error);
    }

private:
    QString shown(ProductId id) const
    {
        QStringList lines;
        for (const auto& change : m_catalog->changesOf(id)) {
            auto line = change.field ? QString::fromStdString(nameOf(*change.field) + ": " + change.before +
                                                              " > " + change.after)
                                     : QString("added");
            lines << (change.entry.undone ? "(" + line + ")" : line);
        }
        return lines.join("; ");
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestHistoryList)
#include "test_history_list.moc"
