// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/source_reader.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestCsvSource : public QObject {
    Q_OBJECT
private slots:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows"); // values by '|', rows by '/'; '!' marks a problem, '#' a refusal
        const auto row = [](const char* name, const QByteArray& bytes, const QString& rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("commas", "a,b\n1,2\n3,4\n", "1|2/3|4");
        row("no line end at the end", "a,b\n1,2", "1|2");
        row("Windows line ends", "a,b\r\n1,2\r\n", "1|2");
        row("old Mac line ends", "a,b\r1,2\r", "1|2");
        row("semicolons", "a;b\n1,5;2\n", "1,5|2");
        row("tabs", "a\tb\n1\t2\n", "1|2");
        row("quotes", "a,b\n\"x, \"\"y\"\"\",2\n", "x, \"y\"|2");
        row("line break in quotes", "a,b\n\"x\ny\",2\n", "x\ny|2");
        row("text after a closing quote", "a,b\n\"x\"y,2\n", "xy|2");
        row("byte-order mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            "1|2");
        row("empty lines", "a,b\n\n1,2\n\n", "1|2");
        row("too few fields", "a,b\n1\n3,4\n", "1|!/3|4");
        row("too many fields", "a,b\n1,2,3\n", "1|2|3!");
        row("quote never closed", "a,b\n1,2\n\"3,4\n", "1|2/#");
        row("Windows-1252", "a,b\ncaf\xE9,\x80\n", QString::fromUtf8("café|€"));
        row("NUL bytes", QByteArray("a,b\n1\0x,2\n", 10), "1x|2");
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0,\0b\0\n\0"
                       "1\0,\0\xE5\0\n\0",
                       18),
            QString::fromUtf8("1|å"));
    }
    void readsRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rows);
        const auto reader = openCsv(file(bytes));
        QStringList found;
        for (SourceRow row; reader->next(row);) {
            QStringList values;
            for (const auto& [name, value] : row.values.items())
                values << QString::fromStdString(value.get<std::string>());
            found << (row.refused ? QString("#") : values.join('|') + (row.problems.empty() ? "" : "!"));
        }
        QCOMPARE(found.join('/'), rows);
    }

    void refusesFilesThatAreNoCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(core::ErrorCode::SourceEmpty);
        QTest::newRow("binary") << QByteArray("\x89PNG\0\0\0\r,x", 11) << int(core::ErrorCode::CsvHeader);
        QTest::newRow("a column twice") << QByteArray("a,b,a\n1,2,3\n") << int(core::ErrorCode::CsvHeader);
        QTest::newRow("header never ends") << QByteArray("\"a,b\n1,2\n") << int(core::ErrorCode::CsvHeader);
    }
    void refusesFilesThatAreNoCsv()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto path = file(bytes);
        try {
            openCsv(path);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            QCOMPARE(int(error.problem().code), code);
            QCOMPARE(error.problem().where.file, path);
        }
    }

    void longFilesCrossBlocks()
    {
        std::string text = "a,b\n";
        for (int i = 0; i < 200'000; ++i)
            text += "\xC3\xA6" + std::to_string(i) + ",\"x\ny\"\n";
        const auto reader = openCsv(file(QByteArray::fromStdString(text)));
        int count = 0;
        for (SourceRow row; reader->next(row); ++count)
            QCOMPARE(row.values.at("a").get<std::string>(), "\xC3\xA6" + std::to_string(count));
        QCOMPARE(count, 200'000);
    }

private:
    std::filesystem::path file(const QByteArray& bytes)
    {
        const auto path =
            std::filesystem::path(m_home.path().toStdString()) / (std::to_string(m_files++) + ".csv");
        core::writeFileAtomically(path, bytes.toStdString());
        return path;
    }

    QTemporaryDir m_home;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestCsvSource)
#include "test_csv_source.moc"
