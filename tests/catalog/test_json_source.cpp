// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/json_text.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestJsonSource : public QObject {
    Q_OBJECT
private slots:
    void readsRows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows"); // as JSON by '/'; '!' marks a problem, '#' a refusal
        const auto row = [](const char* what, const char* name, const QByteArray& text, const QString& rows) {
            QTest::newRow(what) << name << text << rows;
        };
        row("a list", "a.json", "[{\"a\":1},{\"a\":2}]", R"({"a":1}/{"a":2})");
        row("a list over lines", "a.json", "\n[\n {\"a\":1},\n {\"a\":2}\n]\n", R"({"a":1}/{"a":2})");
        row("a list in a .jsonl", "a.jsonl", "[{\"a\":1}]", R"({"a":1})");
        row("lines in a .json", "a.json", "{\"a\":1}\n{\"a\":2}\n", R"({"a":1}/{"a":2})");
        row("an object around the list", "a.json", R"({"products":[{"a":1},{"a":2}]})", R"({"a":1}/{"a":2})");
        row("two objects around it", "a.json", R"({"data":{"items":[{"a":1}]}})", R"({"a":1})");
        row("what stands beside the list", "a.json", R"({"shop":"x","next":null,"list":[{"a":1},{"a":2}]})",
            R"({"a":1,"source.shop":"x"}/{"a":2,"source.shop":"x"})");
        row("one product", "a.json", "{\n\"a\": 1,\n\"tags\": [\"x\"]}", R"({"a":1,"tags":["x"]})");
        row("products by their ids", "a.json", R"({"A-1":{"a":1},"A-2":{"a":2,"id":7}})",
            R"({"a":1,"id":"A-1"}/{"a":2,"id":7})");
        row("a table as pandas writes it", "a.json", R"({"a":{"0":1,"1":2},"b":{"0":null,"1":"x"}})",
            R"({"a":1,"b":null}/{"a":2,"b":"x"})");
        row("no objects in the list", "a.json", R"([{"a":1},7,[1]])", R"({"a":1}/#/#)");
        row("byte-order mark", "a.json", "\xEF\xBB\xBF[{\"a\":\"\xC3\xA6\"}]",
            QString::fromUtf8(R"({"a":"æ"})"));
        row("Windows-1252", "a.json", "[{\"a\":\"\x80\"}]", QString::fromUtf8(R"({"a":"€"})"));
        row("UTF-16", "a.json",
            QByteArray("\xFF\xFE[\0{\0\"\0a\0\"\0:\0"
                       "1\0}\0]\0",
                       20),
            R"({"a":1})");
        row("not UTF-8 in one line", "a.jsonl", "{\"a\":\"\xC3\xA6\xC3\xA6\"}\n{\"a\":\"\xE6\"}\n",
            QString::fromUtf8(R"({"a":"ææ"}/{"a":"æ"}!)"));
        row("a key twice", "a.jsonl", R"({"a":1,"b":2,"a":3})", R"({"a":3,"b":2}!)");
        row("NaN as Python writes it", "a.jsonl", "{\"a\":NaN,\"b\":\"NaN \\\" NaN\",\"c\":[-Infinity]}",
            "{\"a\":null,\"b\":\"NaN \\\" NaN\",\"c\":[\"-Infinity\"]}");
        row("a number too large", "a.jsonl", R"({"a":1e400,"b":-1e400,"c":1.5})",
            R"({"a":"1e400","b":"-1e400","c":1.5})");
        row("an integer too large", "a.jsonl", R"({"a":12345678901234567890123})",
            R"({"a":"12345678901234567890123"})");
        row("a broken line", "a.jsonl", "{\"a\":1}\n{\"a\":\n{\"a\":2}", R"({"a":1}/#/{"a":2})");
        row("nested too deep", "a.jsonl",
            "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}\n{\"a\":1}", R"(#/{"a":1})");
    }
    void readsRows()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        const auto path = file(name, text);
        const auto reader = openSource(path, recogniseSource(path));
        QStringList found;
        for (SourceRow row; reader->next(row);)
            found << (row.refused
                          ? QString("#")
                          : QString::fromStdString(row.values.dump()) + (row.problems.empty() ? "" : "!"));
        QCOMPARE(found.join('/'), rows);
    }

    void manyKeysTakeNoTimeToSpeakOf()
    {
        QByteArray text = "{\"0\":{\"a\":0}";
        for (int i = 1; i < 200'000; ++i)
            text += ",\"k" + QByteArray::number(i) + "\":{\"a\":" + QByteArray::number(i) + "}";
        const auto reader = openJson(file("a.json", text + "}"));
        int count = 0;
        for (SourceRow row; reader->next(row);)
            ++count;
        QCOMPARE(count, 200'000);
    }

    void aListForEachSplit()
    {
        const auto reader = openJson(file("a.json", R"({"train":[{"a":1}],"test":[{"a":2}]})"));
        SourceRow row;
        QVERIFY(reader->next(row) && row.split == Split::Train);
        QVERIFY(reader->next(row) && row.split == Split::Test);
        QVERIFY(!reader->next(row));
    }

    void whatHoldsNoRowsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason"); // what the message must hold
        QTest::newRow("nothing") << QByteArray() << int(core::ErrorCode::SourceEmpty) << "no rows";
        QTest::newRow("an empty list") << QByteArray("[]") << int(core::ErrorCode::SourceEmpty) << "no rows";
        QTest::newRow("an empty object")
            << QByteArray("{}") << int(core::ErrorCode::SourceEmpty) << "no rows";
        QTest::newRow("rows without columns")
            << QByteArray("[{}]") << int(core::ErrorCode::SourceEmpty) << "";
        QTest::newRow("a number") << QByteArray("7") << int(core::ErrorCode::JsonField) << "number";
        QTest::newRow("a list of texts")
            << QByteArray("[\"a\"]") << int(core::ErrorCode::JsonSyntax) << "string";
        QTest::newRow("two lists") << QByteArray(R"({"a":[{"x":1}],"b":[{"x":1}]})")
                                   << int(core::ErrorCode::JsonField) << "(a, b)";
        QTest::newRow("columns as lists") << QByteArray(R"({"a":[1,2],"b":[3,4]})")
                                          << int(core::ErrorCode::JsonField) << "no list of objects";
        QTest::newRow("cut off") << QByteArray("[{\"a\":1},") << int(core::ErrorCode::JsonSyntax)
                                 << "unexpected end";
    }
    void whatHoldsNoRowsIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QString, reason);
        const auto path = file("a.json", text);
        try {
            previewSource(path);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(int(error.problem().code), code);
            QVERIFY2(QString(error.what()).contains(reason), error.what());
        }
    }

private:
    std::filesystem::path file(const QString& name, const QByteArray& bytes)
    {
        const auto path = std::filesystem::path(m_home.path().toStdString()) / std::to_string(m_files++) /
                          name.toStdString();
        core::writeFileAtomically(path, bytes.toStdString());
        return path;
    }

    QTemporaryDir m_home;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestJsonSource)
#include "test_json_source.moc"
