// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_regex.h"

#include <algorithm>
#include <random>

#include <QtTest>

#include "engine/catalog/fold_text.h"

namespace {

using vitrine::catalog::foldText;
using vitrine::catalog::QueryRegex;
using Texts = std::vector<std::string>;

Texts sortedNeeds(const std::string& expression)
{
    auto texts = QueryRegex(expression).neededTexts();
    std::sort(texts.begin(), texts.end());
    return texts;
}

std::string randomTitle(std::mt19937& generator)
{
    static const Texts words{
        "Red",  "navy",        "COAT", "hat", "coats", "slim", "fit",          "Fits",
        "blue", "caf\xC3\x89", "",     " ",   "-",     "12",   "sla\xC5\xBFh", "\xE2\x84\xAAnit",
        "knit", "tas\xC5\xBF"};
    std::string title;
    for (int i = 0; i < 5; ++i)
        title += words[generator() % words.size()] + (generator() % 3 ? " " : "");
    return title;
}

} // namespace

class TestQueryRegex : public QObject {
    Q_OBJECT
private slots:
    void namesTextsOfWhichOneMustBeThere()
    {
        QCOMPARE(sortedNeeds("(Red|navy) (coat|hat)"),
                 (Texts{"navy coat", "navy hat", "red coat", "red hat"}));
        QCOMPARE(sortedNeeds("slim.*(fits|coat)$"), Texts{"slim"}); // by itself rather than two others
        QCOMPARE(sortedNeeds("^Coat"), Texts{"coat"});
    }

    void namesNoneWhereNoneNeedBeThere_data()
    {
        QTest::addColumn<QString>("expression");
        for (const auto* expression : {"^b", "coat|hat", ".*", "(coat)?", "[a-z]{8}", "caf\xC3\xA9 noir",
                                       "a|bcdef", "alpha|bravo|charlie|delta|echos"})
            QTest::newRow(expression) << expression;
    }
    void namesNoneWhereNoneNeedBeThere()
    {
        QFETCH(QString, expression);
        QCOMPARE(sortedNeeds(expression.toStdString()), Texts());
    }

    /// Whatever is found without them is found with them.
    void everyTextThatIsFoundHoldsOne()
    {
        std::mt19937 generator(7);
        int found = 0;
        for (const auto* expression :
             {"(red|navy) (coat|hat)", "slim.*(fit|coat)", "^(coat|knit)", "(?-i)coat", "coats?\\b",
              "slash|task", "tass|knit", "(fits ){2}", "blue\\s+knit", "(?i:COAT) "}) {
            const QueryRegex regex(expression);
            const auto needed = regex.neededTexts();
            QVERIFY2(!needed.empty(), expression);
            for (int i = 0; i < 3'000; ++i) {
                const auto text = foldText(randomTitle(generator));
                if (!regex.foundIn(text))
                    continue;
                ++found;
                QVERIFY2(std::any_of(needed.begin(), needed.end(),
                                     [&](const std::string& part) { return text.find(part) != text.npos; }),
                         qPrintable(QString("%1: %2").arg(expression, text.c_str())));
            }
        }
        QVERIFY(found > 1'000);
    }
};

QTEST_GUILESS_MAIN(TestQueryRegex)
#include "test_query_regex.moc"
