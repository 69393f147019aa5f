// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_terms.h"

#include <QtTest>

#include "engine/catalog/filter/query_filter.h"
#include "engine/catalog/filter/query_further.h"
#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

const std::vector<std::string> kBrand = {"brand"};
const std::vector<std::string> kCategory = {"category1", "category2", "category3"};

std::vector<std::string> split(const QString& text)
{
    std::vector<std::string> parts;
    for (const auto& part : text.split('|', Qt::SkipEmptyParts))
        parts.push_back(part.toStdString());
    return parts;
}

QString listed(const std::vector<std::string>& parts)
{
    QStringList list;
    for (const auto& part : parts)
        list << QString::fromStdString(part);
    return list.join('|');
}

/// A query of at most `depth` groups within each other.
QueryNode randomNode(core::Random& random, int depth)
{
    static const std::vector<std::string> kValues = {
        "coat", "winter coat", "a\"b", "(xl)",    "-5", "OR",   "a:b", "=x",  "/y/", "<5",
        ">5",   "über",        "x)y",  "1..5", "*",  "N.A.", "a\\b", "AND", "a/b", "'",
        "Acme Sons\\", "a\\\\ \\", "a\\\"b", "\\\\\" c"};
    static const std::vector<std::string> kFields = {
        "",      "title", "brand", "category3", "tag", "extra.size", "extra.Shoe size", "extra.a \"(b):\\",
        "extra."};
    const auto pick = [&](std::size_t count) { return static_cast<std::size_t>(random.below(count)); };
    const auto kind = depth > 0 ? pick(5) : std::size_t(4);
    QueryNode node;
    if (kind == 0)
        node.kind = QueryNode::Kind::Any;
    else if (kind == 1)
        node.kind = QueryNode::Kind::All;
    else if (kind == 2)
        node.kind = QueryNode::Kind::Not;
    else
        node.kind = QueryNode::Kind::Condition;
    if (node.kind == QueryNode::Kind::Condition) {
        node.condition.field = kFields[pick(kFields.size())];
        node.condition.value = kValues[pick(kValues.size())];
        if (!node.condition.field.empty())
            node.condition.match = static_cast<QueryMatch>(pick(3));
        if (node.condition.match == QueryMatch::Regex && node.condition.value.ends_with('\\'))
            node.condition.match = QueryMatch::Exact; // no expression ends so
        node.condition.quoted = !node.condition.field.empty() && random.chance(0.5);
        return node;
    }
    const auto children = node.kind == QueryNode::Kind::Not ? 1 : 2 + pick(2);
    for (std::size_t i = 0; i < children; ++i)
        node.children.push_back(randomNode(random, depth - 1));
    return node;
}

bool same(const QueryNode& a, const QueryNode& b)
{
    if (a.kind != b.kind || a.children.size() != b.children.size() || a.condition.field != b.condition.field ||
        a.condition.value != b.condition.value || a.condition.match != b.condition.match ||
        comparesNumbers(a.condition) != comparesNumbers(b.condition))
        return false;
    for (std::size_t i = 0; i < a.children.size(); ++i)
        if (!same(a.children[i], b.children[i]))
            return false;
    return true;
}

} // namespace

class TestQueryTerms : public QObject {
    Q_OBJECT
private slots:
    void termsKnowTheirPlaces_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("terms");
        QTest::newRow("nothing") << "  " << "";
        QTest::newRow("words") << "leather  bag " << "leather|bag";
        QTest::newRow("fields, a group, a negation")
            << "-(a OR b) brand:=\"A B\" title:/x y/" << "-(a OR b)|brand:=\"A B\"|title:/x|y/";
        QTest::newRow("AND is no term") << "a AND b" << "a|b";
        QTest::newRow("a choice is one") << "a OR b c" << "a OR b c";
        QTest::newRow("sorts are terms") << "a sort:-price" << "a|sort:-price";
    }
    void termsKnowTheirPlaces()
    {
        QFETCH(QString, query);
        QFETCH(QString, terms);
        const auto text = query.toStdString();
        std::vector<std::string> found;
        for (const auto& term : parseQuery(text).terms)
            found.push_back(text.substr(term.begin, term.end - term.begin));
        if (query.contains("/x y/"))
            terms.replace("/x|y/", "/x y/"); // an expression holds its blanks together
        QCOMPARE(listed(found), terms);
    }

    void whatIsWrittenIsReadBack()
    {
        core::Random random(7);
        for (int round = 0; round < 3000; ++round) {
            const auto node = randomNode(random, 3);
            const auto text = textOf(node);
            QVERIFY2(same(parseQuery(text).root, node), text.c_str());
        }
    }

    void quotationMarksStayWhereTheyMakeAText_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("numbers");
        QTest::newRow("a relation") << "extra.desc:<5" << true;
        QTest::newRow("a relation's text") << "extra.desc:\"<5\"" << false;
        QTest::newRow("a range") << "extra.size:1..5" << true;
        QTest::newRow("a range's text") << "extra.size:\"1..5\"" << false;
        QTest::newRow("a tag of HTML") << "extra.desc:\"<b>\"" << false;
        QTest::newRow("of a quoted name") << "extra.\"Shoe size\":\">42\"" << false;
    }
    void quotationMarksStayWhereTheyMakeAText()
    {
        QFETCH(QString, query);
        QFETCH(bool, numbers);
        const auto text = query.toStdString();
        const auto node = parseQuery(text).root;
        QCOMPARE(comparesNumbers(node.condition), numbers);
        QCOMPARE(textOf(node), text);
        QCOMPARE(canonicalText(text).find('"') == std::string::npos, !query.contains('"'));
        const auto others = parseQuery("wool " + text + " brand:=Acme").root;
        QCOMPARE(textOf(others), "(wool " + text + " brand:=Acme)");
        QCOMPARE(withoutTerm("wool " + text, 0), text);
        QCOMPARE(bothQueries("wool OR silk", text), "(wool OR silk) " + text);
    }

    void quotationMarksThatChangeNothingAreOneSpelling()
    {
        QCOMPARE(canonicalText("brand:=\"Acme\""), canonicalText("brand:=acme"));
        QCOMPARE(canonicalText("price:\">5\""), canonicalText("price:>5"));
        QCOMPARE(canonicalText("title:\"<b>\""), canonicalText("title:<b>"));
    }

    void backslashesAreThemselves_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("value");
        QTest::newRow("a path") << "title:\"\\\\server\\share\"" << "\\\\server\\share";
        QTest::newRow("before the closing mark") << "title:\"a \\\\\"" << "a \\";
        QTest::newRow("a quotation mark") << "title:\"a \\\" b\"" << "a \" b";
        QTest::newRow("an expression's own") << "title:/a\\/b\\d\\\\/" << "a/b\\d\\\\";
        QTest::newRow("an expression that is only begun") << "title:/" << "";
    }
    void backslashesAreThemselves()
    {
        QFETCH(QString, query);
        QFETCH(QString, value);
        const auto node = parseQuery(query.toStdString()).root;
        QCOMPARE(QString::fromStdString(node.condition.value), value);
        QVERIFY(same(parseQuery(textOf(node)).root, node));
    }

    void aTermIsTakenAway_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("term");
        QTest::addColumn<QString>("rest");
        QTest::newRow("first") << "a b c" << 0 << "b c";
        QTest::newRow("with its AND") << "a AND b" << 1 << "a";
        QTest::newRow("the only one") << "a" << 0 << "";
        QTest::newRow("a choice goes whole") << "a OR b" << 0 << "";
        QTest::newRow("what is still open is closed") << "a b title:\"winter co" << 0
                                                      << "b title:\"winter co\"";
        QTest::newRow("a group that is still open") << "x (a OR b" << 0 << "(a OR b)";
        QTest::newRow("a sort") << "a sort:-price b" << 1 << "a b";
    }
    void aTermIsTakenAway()
    {
        QFETCH(QString, query);
        QFETCH(int, term);
        QFETCH(QString, rest);
        QCOMPARE(QString::fromStdString(withoutTerm(query.toStdString(), static_cast<std::size_t>(term))), rest);
    }

    void whatIsOpenIsClosed()
    {
        QCOMPARE(closedQuery("a AND b"), std::string("a AND b"));
        QCOMPARE(closedQuery("x (a OR \"b c"), std::string("x (a OR \"b c\")"));
        QVERIFY(!parseQuery(closedQuery("(a OR (title:/b c")).open);
    }

    void choicesAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("excluded");
        QTest::newRow("none") << "leather" << "" << "";
        QTest::newRow("one") << "leather brand:=Acme" << "brand:=Acme" << "";
        QTest::newRow("several") << "(brand:=A OR brand:=\"B C\") x" << "brand:=A|brand:=\"B C\"" << "";
        QTest::newRow("excluded") << "-brand:=A -(brand:=B OR brand:=C)" << "" << "brand:=A|brand:=B|brand:=C";
        QTest::newRow("empty") << "brand:" << "brand:" << "";
        QTest::newRow("exactly nothing, at the end and before others") << "brand:= x brand:=" << "brand:=\"\"" << "";
        QTest::newRow("what only contains is a filter of its own") << "brand:ac" << "" << "";
        QTest::newRow("a choice with others is none of ours") << "(brand:=A OR title:=x)" << "" << "";
        QTest::newRow("deeper is none of ours") << "(brand:=A -brand:=B)" << "" << "";
    }
    void choicesAreFound()
    {
        QFETCH(QString, query);
        QFETCH(QString, wanted);
        QFETCH(QString, excluded);
        const auto choice = choiceIn(query.toStdString(), kBrand);
        QCOMPARE(listed(choice.wanted), wanted);
        QCOMPARE(listed(choice.excluded), excluded);
    }

    void choicesAreWritten_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("excluded");
        QTest::addColumn<QString>("written");
        QTest::newRow("the first") << "" << "brand:=A" << "" << "brand:=A";
        QTest::newRow("beside words") << "coat" << "brand:=A" << "" << "coat brand:=A";
        QTest::newRow("a second") << "coat brand:=A sort:title" << "brand:=A|brand:=B" << ""
                                  << "coat (brand:=A OR brand:=B) sort:title";
        QTest::newRow("for exactly nothing") << "coat brand:=" << "brand:=A" << "" << "coat brand:=A";
        QTest::newRow("none any more") << "coat (brand:=A OR brand:=B)" << "" << "" << "coat";
        QTest::newRow("excluded") << "coat" << "" << "brand:=A|brand:=B" << "coat -brand:=A -brand:=B";
        QTest::newRow("beside a choice") << "a OR b" << "brand:=A" << "" << "(a OR b) brand:=A";
        QTest::newRow("after an open quote") << "\"winter co" << "brand:=A" << "" << "\"winter co\" brand:=A";
    }
    void choicesAreWritten()
    {
        QFETCH(QString, query);
        QFETCH(QString, wanted);
        QFETCH(QString, excluded);
        QFETCH(QString, written);
        const QueryChoice choice{split(wanted), split(excluded)};
        const auto text = withChoice(query.toStdString(), kBrand, choice);
        QCOMPARE(QString::fromStdString(text), written);
        QVERIFY(choiceIn(text, kBrand) == choice);
    }

    void aValueMayJoinConditions()
    {
        const std::string value = "(category1:=Men category3:=Coats)";
        const auto text = withChoice("bag", kCategory, {{value, "category1:=Kids"}, {}});
        QCOMPARE(text, "bag (" + value + " OR category1:=Kids)");
        QCOMPARE(choiceIn(text, kCategory).wanted.front(), value);
    }

    void spellingsOfTheSameAreOne_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << "brand:=ACME" << "brand:=\"acme\"";
        QTest::newRow("a column's name") << "category1_code:=Men" << "category1:=men";
        QTest::newRow("a number") << "stars:=3" << "stars:3";
        QTest::newRow("no stars") << "stars:" << "stars:0";
        QTest::newRow("a tag") << "tag:=Sale" << "tag:sale";
        QTest::newRow("a state") << "is:accepted" << "status:accepted";
    }
    void spellingsOfTheSameAreOne()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(canonicalText(one.toStdString()), canonicalText(other.toStdString()));
        QVERIFY(canonicalText(one.toStdString()) != canonicalText("brand:=other"));
    }
};

QTEST_GUILESS_MAIN(TestQueryTerms)
#include "test_query_terms.moc"
