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
};

QTEST_GUILESS_MAIN(TestProductFamily)
#include "test_product_family.moc"
