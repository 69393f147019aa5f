// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that a query calls as the window does, in its language.
#include "ui/local_field.h"

#include <QtTest>

#include "ui/language.h"
#include "ui/text.h"

using namespace vitrine;

class TestLocalField : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void fieldsThatAreCalledAsInTheWindowAreFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("term"); // none: nothing is said
        QTest::addColumn<QString>("replaced");
        QTest::newRow("a word") << "de" << "Kategorie:taschen" << "category:taschen" << "category:taschen";
        QTest::newRow("refused as a field") << "de" << "rot preis:>20" << "price:>20" << "rot price:>20";
        QTest::newRow("in English") << "en" << "bag Number:5" << "id:5" << "bag id:5";
        QTest::newRow("of another script")
            << "bg" << QString::fromUtf8("„а“ категория:чанти") << QString::fromUtf8("category:чанти")
            << QString::fromUtf8("„а“ category:чанти");
        QTest::newRow("not, and in parentheses")
            << "de" << "x -(a OR (marke:=Acme))" << "brand:=Acme" << "x -(a OR (brand:=Acme))";
        QTest::newRow("with a phrase") << "de" << "Marke:\"Acme & Sons\" rot" << "brand:\"Acme & Sons\""
                                       << "brand:\"Acme & Sons\" rot";
        QTest::newRow("sorted by it") << "de" << "sort:-preis" << "sort:-price" << "sort:-price";
        QTest::newRow("after a letter of two bytes") << "de" << QString::fromUtf8("größe Titel:x")
                                                     << "title:x" << QString::fromUtf8("größe title:x");
        QTest::newRow("no field of the window") << "de" << "colour:red" << "" << "";
        QTest::newRow("the language's own name") << "de" << "Status:accepted price:>20" << "" << "";
        QTest::newRow("a phrase") << "de" << "\"Marke:Acme\"" << "" << "";
        QTest::newRow("nothing after the colon") << "de" << "Marke: Acme" << "" << "";
        QTest::newRow("within an expression") << "de" << "title:/a Marke:x/" << "" << "";
        QTest::newRow("of another language") << "nl" << "Kategorie:taschen" << "" << "";
    }
    void fieldsThatAreCalledAsInTheWindowAreFound()
    {
        QFETCH(QString, language);
        QFETCH(QString, query);
        QFETCH(QString, term);
        QFETCH(QString, replaced);
        ui::LanguageSwitch window;
        window.apply(language);
        auto written = query.toStdString();
        const auto local = ui::localFieldIn(written);
        QCOMPARE(local.has_value(), !term.isEmpty());
        if (!local)
            return;
        QCOMPARE(ui::toQString(local->term), term);
        written.replace(local->begin, local->end - local->begin, local->field);
        QCOMPARE(ui::toQString(written), replaced);
    }
};

QTEST_MAIN(TestLocalField)
#include "test_local_field.moc"
