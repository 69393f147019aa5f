// SPDX-License-Identifier: GPL-3.0-or-later
// Further columns as texts: their values in a product's JSON, their names in a query.
#include "engine/catalog/further_value.h"

#include <QtTest>

#include "engine/catalog/filter/query_terms.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

/// With apostrophes for quotation marks, of which these texts are full.
std::string json(QString text)
{
    return text.replace('\'', '"').toStdString();
}

} // namespace

class TestFurtherValue : public QObject {
    Q_OBJECT
private slots:
    void valuesAreReadByName_data()
    {
        QTest::addColumn<QString>("extra"); // with apostrophes for quotation marks
        QTest::addColumn<QString>("text");
        QTest::newRow("a text") << "{'b':'x','a':'wool'}"
                                << "wool";
        QTest::newRow("a number as it is written") << "{'a':4.50}"
                                                   << "4.50";
        QTest::newRow("a word of JSON") << "{'a':true}"
                                        << "true";
        QTest::newRow("null is empty") << "{'a':null}"
                                       << "";
        QTest::newRow("a list as JSON") << "{'a':['x',{'b':']'}],'b':1}"
                                        << "[\"x\",{\"b\":\"]\"}]";
        QTest::newRow("a name deeper is another one") << "{'b':{'a':'x'},'c':['a','y']}"
                                                      << "";
        QTest::newRow("a name within a text is none") << "{'b':'\\'a\\':\\'x\\''}"
                                                      << "";
        QTest::newRow("escapes") << "{'b\\\\':'\\\\','a':'say \\'h\\u00C6i\\'\\n'}"
                                 << "say \"hæi\"\n";
        QTest::newRow("an escaped name") << "{'\\u0061':'x'}"
                                         << "x";
        QTest::newRow("blanks") << " { 'b' : 1 ,\n 'a' : 'x' } "
                                << "x";
        QTest::newRow("the first of several that is not empty") << "{'a':'','a':'x','a':'y'}"
                                                                << "x";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("no object") << "['a','x']"
                                   << "";
        QTest::newRow("cut within the value") << "{'a':'wo"
                                              << "";
        QTest::newRow("cut after a backslash") << "{'a':'wo\\"
                                               << "";
        QTest::newRow("cut within a list") << "{'b':[1,{'c':'x"
                                           << "";
        QTest::newRow("cut after the name") << "{'a'"
                                            << "";
        QTest::newRow("cut after the colon") << "{'a':"
                                             << "";
        QTest::newRow("half a character of an escape") << "{'a':'\\ud800'}"
                                                       << "";
    }
    void valuesAreReadByName()
    {
        QFETCH(QString, extra);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(furtherText(json(extra), "a")), text);
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("a plain name") << "extra.Material:Wool";
        QTest::newRow("a name with a blank") << "extra.\"Shoe size\":>=42";
        QTest::newRow("quotation marks and backslashes") << "extra.\"a \\\"b\\\\\":=\"c d\"";
        QTest::newRow("parentheses and a colon") << "extra.\"a(b):c\":/x y/";
        QTest::newRow("no name") << "extra.:x";
        QTest::newRow("filled") << "has:extra.\"Shoe size\"";
        QTest::newRow("negated") << "-extra.\"Shoe size\":";
        QTest::newRow("sorted") << "sort:-extra.\"Shoe size\"";
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, query);
        const auto parsed = parseQuery(query.toStdString());
        const auto& term = parsed.terms.front();
        QCOMPARE(QString::fromStdString(term.sort ? textOf(*term.sort) : textOf(term.node)), query);
    }

    void spellingsOfTheSameAreOne()
    {
        QCOMPARE(canonicalText("extra.\"Shoe size\":=XL"), canonicalText("extra.\"shoe SIZE\":=xl"));
        QVERIFY(canonicalText("extra.a:=x") != canonicalText("extra.b:=x"));
        QVERIFY(canonicalText("extra.a:=x") != canonicalText("extra:=x"));
    }
};

QTEST_GUILESS_MAIN(TestFurtherValue)
#include "test_further_value.moc"
