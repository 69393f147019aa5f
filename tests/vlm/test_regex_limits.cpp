// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/vlm/regex_limits.h"

using namespace vitrine;

class TestRegexLimits : public QObject {
    Q_OBJECT
private slots:
    void whatStdRegexMayNotSeeIsNamed_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("reason"); // empty: it may
        const auto row = [](const char* name, const QString& expression, const char* reason) {
            QTest::newRow(name) << expression << QString(reason);
        };
        row("a word", "coat", "");
        row("names of modules", R"(^(?!.*lm_head)model\.layers\.\d+\.(self_attn|mlp)\.(qkv|o)_proj$)", "");
        row("a number of digits", R"(\d{13})", "");
        row("a long run", "[a-z]{40,50}", "");
        row("too long", QString(2001, 'a'), "the expression is too long");
        row("a hundred parentheses", QString(101, '(') + "a" + QString(101, ')'), "its parentheses are nested too deep");
        row("repeated repetitions", "((a{50}){50}){50}", "the expression repeats too much");
        row("repeated without parentheses", "a{50}{50}", "the expression repeats too much");
        row("many empty alternatives", "(a?){20000}", "the expression repeats too much");
        row("a count that no number holds", "a{99999999999999999999}", "the expression repeats too much");
        row("at least", "(abcdefghij){500,}", "the expression repeats too much");
        row("brackets", QString("[^a]").repeated(200), "the expression repeats too much");
        row("alternatives", QString("a|").repeated(200), "the expression repeats too much");
        row("look-aheads within each other", "(?=.*(?=.*a))", "a look-ahead within another is not supported");
        row("one look-ahead after the other", "(?=.*a)(?!.*b)c", "");
        row("signs that are none", R"([({]{2}\(\{\[\|)", "");
        row("what never closes", "a{3", "");
    }

    void whatStdRegexMayNotSeeIsNamed()
    {
        QFETCH(QString, expression);
        QFETCH(QString, reason);
        const auto excess = vlm::regexExcess(expression.toStdString(), 2000);
        QCOMPARE(QString::fromStdString(excess.value_or("")), reason);
    }
};

QTEST_GUILESS_MAIN(TestRegexLimits)
#include "test_regex_limits.moc"
