// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/mapping_guess.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestMappingGuess : public QObject {
    Q_OBJECT
private slots:
    void columnsAreGuessed_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("mapping"); // field=column, in the order of the fields
        const auto row = [](const char* name, const QByteArray& csv, const QString& mapping) {
            QTest::newRow(name) << csv << mapping;
        };
        row("the seed's names", "title,category3_code,full_price,price,image\nHat,Hats,5,4,a.jpg\n",
            "title=title category3_code=category3_code full_price=full_price price=price image=image");
        row("a shop's names",
            "SKU;Product Name;Regular Price;Sale Price;Vendor;Image URL\n"
            "1;Hat;5;4;Luma;https://example.org/a.jpg\n",
            "title=Product Name full_price=Regular Price price=Sale Price brand=Vendor product_code=SKU "
            "image=Image URL");
        row("German", "Bezeichnung;Preis;Kategorie;Marke;Bild\nHut;5,00;Hüte;Luma;a.jpg\n",
            "title=Bezeichnung category3_code=Kategorie full_price=Preis price=Preis brand=Marke image=Bild");
        row("names that say nothing",
            "a;b;c;d\nLong red hat;$1,290.00;USD;m/h/a.jpg?w=3\n"
            "Blue shoe for men;$5.00;USD;m/h/b.jpg\n",
            "title=a full_price=b price=b currency_code=c image=d");
        row("category paths",
            "name,categories,image\nHat,\"Default Category/Men/Hats,Default Category/New\",a.jpg\n",
            "title=name category1_code=categories category2_code=categories category3_code=categories "
            "image=image");
        row("an imagefolder's captions", "file_name,text\na.jpg,A red hat\n", "image=file_name caption=text");
        row("a price column with few prices", "title,price\nHat,dear\nShoe,ask\nCoat,12.50\n",
            "title=title full_price=price price=price");
        row("a price column without prices", "title,price,amount\nHat,on request,5\nShoe,ask,6\n",
            "title=title");
        row("a status of something else", "title,status,image\nHat,enabled,a.jpg\n",
            "title=title image=image");
        row("pictures without an ending", "title,image,photo\nHat,0042,note\n", "title=title image=image");
        row("another column holds the pictures", "title,image,photo\nHat,yes,a.jpg\n",
            "title=title image=photo");
        row("export's further column is no field", "title,image,vitrine_extra\nHat,a.jpg,{}\n",
            "title=title image=image");
        row("nothing to go by", "x,y\n1,2\n", "");
    }
    void columnsAreGuessed()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, mapping);
        QTemporaryDir home;
        const auto path = std::filesystem::path(home.path().toStdString()) / "a.csv";
        core::writeFileAtomically(path, csv.toStdString());
        QStringList found;
        for (const auto& [field, column] : previewSource(path).guess.columns)
            found << QString::fromStdString(nameOf(field) + "=" + column);
        QCOMPARE(found.join(' '), mapping);
    }

    void theDecimalSignIsGuessed_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("sign");
        QTest::newRow("commas") << QByteArray("title;price\nA;1,50\nB;1.290\n") << ",";
        QTest::newRow("points") << QByteArray("title,price\nA,1.50\nB,\"1,290\"\n") << ".";
        QTest::newRow("only thousands between semicolons")
            << QByteArray("title;price\nA;1.290\nB;2.500\n") << ",";
        QTest::newRow("only thousands between commas") << QByteArray("title,price\nA,1.290\nB,2.500\n") << "";
        QTest::newRow("whole numbers") << QByteArray("title;price\nA;5\nB;6\n") << "";
    }
    void theDecimalSignIsGuessed()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, sign);
        QTemporaryDir home;
        const auto path = std::filesystem::path(home.path().toStdString()) / "a.csv";
        core::writeFileAtomically(path, csv.toStdString());
        const auto found = previewSource(path).guess.decimalSign;
        QCOMPARE(found ? QString(QChar(*found)) : QString(), sign);
    }
};

QTEST_GUILESS_MAIN(TestMappingGuess)
#include "test_mapping_guess.moc"
