// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/fold_text.h"

#include <QtTest>

class TestFoldText : public QObject {
    Q_OBJECT
private slots:
    void equalsUnicodesSimpleFolding()
    {
        for (char16_t c = 1; c < 0x530; ++c) {
            const bool covered = c < 0x180 || (c >= 0x386 && c <= 0x3CE) || c >= 0x400;
            if (!covered || c == 0x130 || c == 0x131 || c == 0xB5 || c == 0x149 || c == 0x17F)
                continue; // dotted and dotless i, and characters whose folding is another letter
            const QString text{QChar(c)};
            const auto folded = vitrine::catalog::foldText(text.toStdString());
            const auto wanted = c == 0x3C2 ? QString(QChar(0x3C3)) : text.toLower();
            QVERIFY2(QString::fromStdString(folded) == wanted,
                     qPrintable(QString("U+%1: %2 instead of %3").arg(c, 4, 16).arg(folded.c_str(), wanted)));
        }
    }

    /// What a regular expression takes for an ASCII letter is one: QueryRegex::neededTexts() counts on it.
    void otherFormsOfAsciiLettersAreThose()
    {
        QCOMPARE(vitrine::catalog::foldText("\u017Fi\u017F 300 \u212A"), std::string("sis 300 k"));
    }

    void brokenBytesStay()
    {
        const std::string broken = "A\xC3 \xFF\xC3";
        QCOMPARE(vitrine::catalog::foldText(broken), std::string("a\xC3 \xFF\xC3"));
    }
};

QTEST_GUILESS_MAIN(TestFoldText)
#include "test_fold_text.moc"
