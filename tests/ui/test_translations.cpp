// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QtTest>

#include "ui/field_text.h"
#include "ui/language.h"

using namespace vitrine;

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void everyLanguageIsBuiltIn()
    {
        ui::LanguageSwitch language;
        for (const auto* code : {"nl", "nb", "de", "bg", "hu"}) {
            language.apply(code);
            QCOMPARE(language.current(), QString(code));
            QVERIFY2(QCoreApplication::translate("vitrine::ui::MainWindow", "&File") != "&File", code);
        }
        language.apply("xx");
        QCOMPARE(language.current(), QString("en"));
    }

    void stepsOfTheHistoryAreInTheLanguage()
    {
        ui::LanguageSwitch language;
        language.apply("de");
        QCOMPARE(ui::stepText({"import of %1", "a 50%.csv", 3}), QString("Import von a 50%.csv: 3 Produkte"));
        QCOMPARE(ui::stepText({"sample data", "", 1}), QString("Beispieldaten: 1 Produkt"));
        QCOMPARE(ui::stepText(catalog::StepTitle{"", "title, brand", 2}),
                 QString("Titel und Marke von 2 Produkten"));
        for (const auto* code : {"nl", "nb", "de", "bg", "hu"}) {
            language.apply(code);
            for (const auto* what :
                 {"import of %1", "sample data", "values of a snapshot", "values of the snapshot “%1”", "findings resolved",
                  "findings reopened", "duplicates rejected", "pictures downloaded"})
                QVERIFY2(QCoreApplication::translate("History", what) != what, what);
        }
        language.apply("en");
    }

    void noStringIsUnfinishedAndPlaceholdersStay_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto* code : {"nl", "nb", "de", "bg", "hu"})
            QTest::newRow(code) << code;
    }
    void noStringIsUnfinishedAndPlaceholdersStay()
    {
        QFETCH(QString, code);
        QFile file(QString(VITRINE_SOURCE_FOLDER) + "/translations/vitrine_" + code + ".ts");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        static const QRegularExpression message("<message.*?</message>",
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression source("<source>(.*?)</source>",
                                               QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression placeholder("%(?:L?[0-9]|n)");
        int strings = 0;
        for (auto each = message.globalMatch(text); each.hasNext(); ++strings) {
            const auto whole = each.next().captured(0);
            const auto said = source.match(whole).captured(1);
            QVERIFY2(!whole.contains("type=\"unfinished\""), qPrintable(said));
            for (auto mark = placeholder.globalMatch(said); mark.hasNext();) {
                const auto sign = mark.next().captured(0);
                QVERIFY2(whole.count(sign) >= 2, qPrintable(said)); // in the source, and in what it became
            }
        }
        QVERIFY(strings > 150);
    }
};

QTEST_MAIN(TestTranslations)
#include "test_translations.moc"
