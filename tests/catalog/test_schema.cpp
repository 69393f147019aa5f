// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/schema.h"

#include <set>

#include <QtTest>

using namespace vitrine::catalog;

class TestSchema : public QObject {
    Q_OBJECT
private slots:
    void fieldNamesLeadBack()
    {
        std::set<std::string> names;
        for (const auto field : allFields()) {
            QVERIFY(fieldNamed(nameOf(field)) == field);
            names.insert(nameOf(field));
        }
        QCOMPARE(names.size(), allFields().size());
        QVERIFY(allFields().front() == Field::Title);
        QVERIFY(allFields().back() == Field::Notes);
        QVERIFY(!fieldNamed("colour"));
        QVERIFY(!fieldNamed("Title"));
        QVERIFY(!fieldNamed(""));
    }

    void splitAndStatusNamesLeadBack()
    {
        for (const auto split : {Split::Unassigned, Split::Train, Split::Validation, Split::Test})
            QVERIFY(splitNamed(nameOf(split)) == split);
        for (const auto status : {Status::Unreviewed, Status::Accepted, Status::Rejected, Status::Skipped})
            QVERIFY(statusNamed(nameOf(status)) == status);
        QCOMPARE(nameOf(Split::Validation), std::string("validation"));
        QCOMPARE(nameOf(Status::Rejected), std::string("rejected"));
        QVERIFY(!splitNamed("holdout"));
        QVERIFY(!statusNamed(""));
    }

    void everyFieldHasItsText_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("title") << "title"
                               << "Tote";
        QTest::newRow("category 1") << "category1_code"
                                    << "clothing";
        QTest::newRow("category 2") << "category2_code"
                                    << "outdoor";
        QTest::newRow("category 3") << "category3_code"
                                    << "raincoats";
        QTest::newRow("full price, as Python prints it") << "full_price"
                                                         << "590.0";
        QTest::newRow("no price") << "price"
                                  << "";
        QTest::newRow("currency") << "currency_code"
                                  << "NOK";
        QTest::newRow("brand") << "brand"
                               << "ACME";
        QTest::newRow("product code") << "product_code"
                                      << "p-1";
        QTest::newRow("image") << "image"
                               << "images/1.jpg";
        QTest::newRow("split") << "split"
                               << "test";
        QTest::newRow("status") << "status"
                                << "accepted";
        QTest::newRow("stars") << "stars"
                               << "4";
        QTest::newRow("caption") << "caption"
                                 << "a caption";
        QTest::newRow("tags") << "tags"
                              << "new, blue";
        QTest::newRow("notes") << "notes"
                               << "a note";
    }
    void everyFieldHasItsText()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Product product;
        product.title = "Tote";
        product.category1_code = "clothing";
        product.category2_code = "outdoor";
        product.category3_code = "raincoats";
        product.full_price = 590.0;
        product.currency_code = "NOK";
        product.brand = "ACME";
        product.product_code = "p-1";
        product.image = "images/1.jpg";
        product.split = Split::Test;
        product.status = Status::Accepted;
        product.stars = 4;
        product.caption = "a caption";
        product.tags = {"new", "blue"};
        product.notes = "a note";
        QCOMPARE(QString::fromStdString(product.text(*fieldNamed(field.toStdString()))), text);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
