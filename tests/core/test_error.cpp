// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

#include <regex>
#include <set>

#include <QtTest>

using namespace vitrine::core;

class TestError : public QObject {
    Q_OBJECT
private slots:
    void everyCodeSaysWhatHappenedAndWhatToDo()
    {
        std::set<std::string> sentences;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const Problem problem{
                ErrorCode(code), {.file = "a.csv", .row = 3, .item = "price", .character = 7}, {"1", "2", "3", "4"}};
            const auto text = describe(problem);
            QVERIFY2(!text.what.empty() && !text.action.empty(), std::to_string(code).c_str());
            QVERIFY2(sentences.insert(text.what + text.action).second, text.what.c_str());
            QVERIFY2(!std::regex_search(text.what, std::regex("%[0-9]")),
                     text.what.c_str()); // every placeholder is filled
            QCOMPARE(text.where, std::string("a.csv, row 3, price, character 7"));
            QCOMPARE(int(errorCodeNamed(nameOf(problem.code))), code);
        }
        QVERIFY(errorCodeNamed("FromTheFuture") == ErrorCode::Internal);
    }

    void oneLineHoldsAllThreeParts()
    {
        const auto line = describeInOneLine({ErrorCode::FileMissing, {.file = "a.csv"}, {}});
        QCOMPARE(line, std::string("The file does not exist. — a.csv — Check the path and its spelling."));
        QCOMPARE(std::string(Error({ErrorCode::FileMissing, {.file = "a.csv"}, {}}).what()), line);
    }

    void valuesAreTakenAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("what");
        QTest::newRow("in their places")
            << QStringList{"12", "20"} << "The file ends too early: it has 12 bytes, 20 are needed.";
        QTest::newRow("one names the other")
            << QStringList{"%2", "%1"} << "The file ends too early: it has %2 bytes, %1 are needed.";
        QTest::newRow("a percent sign")
            << QStringList{"100 %", "%"} << "The file ends too early: it has 100 % bytes, % are needed.";
        QTest::newRow("one is missing")
            << QStringList{"12"} << "The file ends too early: it has 12 bytes, ? are needed.";
        QTest::newRow("one too many")
            << QStringList{"12", "20", "30"} << "The file ends too early: it has 12 bytes, 20 are needed.";
    }
    void valuesAreTakenAsTheyAre()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, what);
        Problem problem{ErrorCode::FileTruncated, {}, {}};
        for (const auto& value : values)
            problem.values.push_back(value.toStdString());
        QCOMPARE(QString::fromStdString(describe(problem).what), what);
    }

    void translationsMayExchangeValues()
    {
        const auto text =
            describe({ErrorCode::FileTruncated, {}, {"12", "20"}},
                     [](const char* context, const char* source) {
                         return std::string(context) == "Problem" ? "Problem %2, %1" : std::string(source);
                     });
        QCOMPARE(text.what, std::string("Problem 20, 12"));
    }

    void onlyWhatIsKnownIsSaidOfThePlace()
    {
        QCOMPARE(describe({ErrorCode::CsvSyntax, {}, {"x"}}).where, std::string());
        QCOMPARE(describe({ErrorCode::CsvSyntax, {.row = 1}, {"x"}}).where, std::string("row 1"));
        QCOMPARE(describe({ErrorCode::CsvSyntax, {.file = "a", .item = "b"}, {"x"}}).where,
                 std::string("a, b"));
        const auto line = describeInOneLine({ErrorCode::CsvSyntax, {}, {"x"}});
        QVERIFY2(line.find("—  —") == std::string::npos && line.find("— —") == std::string::npos,
                 line.c_str());
    }

    void reasonsAreTranslated()
    {
        const auto text = describe({ErrorCode::ExpressionSyntax, {}, {"it is none"}},
                                   [](const char* context, const char* source) {
                                       return std::string(context) == "Reason" ? "es ist keiner" : std::string(source);
                                   });
        QVERIFY2(text.what.find("es ist keiner") != std::string::npos, text.what.c_str());
    }

    void sentencesAreTranslatedBeforeTheyAreFilled()
    {
        const auto text =
            describe({ErrorCode::PictureIsUrl, {}, {"http://x"}},
                     [](const char*, const char* source) { return "<" + std::string(source) + ">"; });
        QVERIFY(text.what.starts_with("<") && text.what.ends_with(">"));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "test_error.moc"
