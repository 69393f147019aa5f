// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/product_family.h"

#include <QtTest>

using namespace vitrine::catalog;

class TestProductFamily : public QObject {
    Q_OBJECT
private slots:
    void relativesAreRecognised_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("family");
        QTest::newRow("colour") << "MH01-XS-Black"
                                << "Chaz Kangeroo Hoodie Black"
                                << "mh01|chaz kangeroo hoodie ";
        QTest::newRow("another colour") << "MH01-XS-Gray"
                                        << "Chaz Kangeroo Hoodie Gray"
                                        << "mh01|chaz kangeroo hoodie ";
        QTest::newRow("size in the title") << "MH01-XL-Gray"
                                           << "Chaz Kangeroo Hoodie-XL-Gray"
                                           << "mh01|chaz kangeroo hoodie ";
        QTest::newRow("Norwegian") << "NV12_2"
                                   << "Varm jakke BLÅ"
                                   << "nv12|varm jakke ";
        QTest::newRow("a code without parts") << "84687117"
                                              << "Navy Striped Tote"
                                              << "";
        QTest::newRow("a stem that is too short") << "24-MB01"
                                                  << "Joust Duffle Bag"
                                                  << "";
        QTest::newRow("nothing left of the title") << "ABC-1"
                                                   << "Black XL"
                                                   << "";
        QTest::newRow("no code") << ""
                                 << "Coat"
                                 << "";
    }
    void relativesAreRecognised()
    {
        QFETCH(QString, code);
        QFETCH(QString, title);
        QFETCH(QString, family);
        QCOMPARE(QString::fromStdString(productFamily(code.toStdString(), title.toStdString())), family);
    }

    void coloursAreKnownInManyLanguages_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("English") << "ModelA coat Red" << "ModelA coat Light Blue";
        QTest::newRow("sizes") << "ModelA coat XL" << "ModelA coat size 42";
        QTest::newRow("French") << "Manteau Alpine Noir" << "Manteau Alpine ÉCRU";
        QTest::newRow("Spanish") << "Abrigo Alpino negro" << "Abrigo Alpino Marrón";
        QTest::newRow("Italian") << "Cappotto Alpino nero" << "Cappotto Alpino rosso";
        QTest::newRow("Bulgarian") << "Палто Алпин Червено" << "Палто Алпин черно";
        QTest::newRow("Hungarian") << "Alpesi kabát Fekete" << "Alpesi kabát ZÖLD";
    }
    void coloursAreKnownInManyLanguages()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const auto family = titleFamily(one.toStdString());
        QVERIFY(!family.empty());
        QCOMPARE(titleFamily(other.toStdString()), family);
    }

    void titlesThatSayLittleAreNoFamily_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("one word") << "Coat Red";
        QTest::newRow("a word in two parts") << "T-shirt black";
        QTest::newRow("nothing left") << "Black XL";
        QTest::newRow("two letters in four bytes") << "яя Алпин червено";
    }
    void titlesThatSayLittleAreNoFamily()
    {
        QFETCH(QString, title);
        QVERIFY(titleFamily(title.toStdString()).empty());
    }

    void aFamilyHasItsLimit()
    {
        QCOMPARE(int(mostOfTitleFamily(40)), 24);
        QCOMPARE(int(mostOfTitleFamily(1000)), 50);
        QCOMPARE(int(mostOfTitleFamily(1'000'000)), 64);
    }
};

QTEST_GUILESS_MAIN(TestProductFamily)
#include "test_product_family.moc"
