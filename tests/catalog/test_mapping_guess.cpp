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
        row("German with articles", "Artikel;Kategorie;Preis;Bild\nRoter Hut;Hüte;5,00;a.jpg\n",
            "title=Artikel category3_code=Kategorie full_price=Preis price=Preis image=Bild");
        row("German with an article's number", "Artikel;Name\nA-100;Roter Hut\n", "title=Name");
        row("Hungarian", "Megnevezés;Kategória;Ár;Márka;Kép\nKalap;Kalapok;5,00;Luma;a.jpg\n",
            "title=Megnevezés category3_code=Kategória full_price=Ár price=Ár brand=Márka image=Kép");
        row("Bulgarian", "Код;Наименование;Категория;Цена;Валута;Марка;Снимка\n7;Шапка;Шапки;5,00;BGN;Luma;a.jpg\n",
            "title=Наименование category3_code=Категория full_price=Цена price=Цена currency_code=Валута "
            "brand=Марка product_code=Код image=Снимка");
        row("Dutch", "Naam;Categorie;Prijs;Merk;Afbeelding;Artikelnummer;Opmerkingen\nHoed;Hoeden;5,00;Luma;a.jpg;7;mooi\n",
            "title=Naam category3_code=Categorie full_price=Prijs price=Prijs brand=Merk "
            "product_code=Artikelnummer image=Afbeelding notes=Opmerkingen");
        row("Norwegian", "Varenavn;Kategori;Pris;Merke;Bilde;Varenummer;År\nHatt;Hatter;5,00;Luma;a.jpg;7;2024\n",
            "title=Varenavn category3_code=Kategori full_price=Pris price=Pris brand=Merke "
            "product_code=Varenummer image=Bilde");
        row("French", "Désignation;Catégorie;Prix;Marque;Référence\nChapeau;Chapeaux;5,00;Luma;7\n",
            "title=Désignation category3_code=Catégorie full_price=Prix price=Prix brand=Marque "
            "product_code=Référence");
        row("Polish", "Nazwa;Kategoria;Cena promocyjna;Cena;Zdjęcie\nKapelusz;Kapelusze;4,00;5,00;a.jpg\n",
            "title=Nazwa category3_code=Kategoria full_price=Cena price=Cena promocyjna image=Zdjęcie");
        row("accents that follow their letters", "A\xCC\x81" "r;Ke\xCC\x81p\n5,00;a.jpg\n",
            "full_price=A\xCC\x81" "r price=A\xCC\x81" "r image=Ke\xCC\x81p");
        row("a title that no name tells of", "x,y,z\nA-1,wool,Red coat\nA-2,wool,Blue hat\nA-3,silk,Shoe\n",
            "title=z");
        row("words that repeat are no title", "x,y\n1,wool\n2,wool\n3,silk\n4,wool\n", "");
        row("names that say nothing",
            "a;b;c;d\nLong red hat;$1,290.00;USD;m/h/a.jpg?w=3\n"
            "Blue shoe for men;$5.00;USD;m/h/b.jpg\n",
            "title=a full_price=b price=b currency_code=c image=d");
        row("category paths",
            "name,categories,image\nHat,\"Default Category/Men/Hats,Default Category/New\",a.jpg\n",
            "title=name category1_code=categories category2_code=categories category3_code=categories "
            "image=image");
        row("arrows in a German category", "Name;Kategorie\nMantel;Damen > Mäntel\nHut;Damen > Hüte\n",
            "title=Name category1_code=Kategorie category2_code=Kategorie category3_code=Kategorie");
        row("lines in a Hungarian category", "Megnevezés;Kategória\nKabát;Női|Kabátok\nKalap;Női|Kalapok\n",
            "title=Megnevezés category1_code=Kategória category2_code=Kategória category3_code=Kategória");
        row("arrows in a column of another name", "name,where\nCoat,Women > Coats\nHat,Men > Hats\n",
            "title=name category1_code=where category2_code=where category3_code=where");
        row("colours are no category", "name,colours\nCoat,red|blue\nHat,red|green\n", "title=name");
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
        row("the second of a name", "name,category,category\nHat,Hats,New\n", "title=name category3_code=category");
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
