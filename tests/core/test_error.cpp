// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

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
                ErrorCode(code), {.file = "a.csv", .row = 3, .item = "price"}, {"one", "two"}};
            const auto text = describe(problem);
            QVERIFY2(!text.what.empty() && !text.action.empty(), std::to_string(code).c_str());
            QVERIFY2(sentences.insert(text.what).second, text.what.c_str());
            QVERIFY2(text.what.find('%') == std::string::npos,
                     text.what.c_str()); // every placeholder is filled
            QCOMPARE(text.where, std::string("a.csv, row 3, price"));
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
