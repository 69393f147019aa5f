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
        row("far too many fields", "a,b\n1,2\n" + QByteArray(1'000'000, ',') + "3\n5,6\n", "1|2/#/5|6");
        row("quote never closed at the end", "a,b\n1,2\n\"3,4\n", "1|2/#");
        row("Windows-1252", "a,b\ncaf\xE9,\x80\n", QString::fromUtf8("café|€"));
        row("NUL bytes", QByteArray("a,b\n1\0x,2\n", 10), "1x|2!");
        row("quote never closed, lines after it", "a,b\n1,2\n\"3,4\n5,6\n7,8\n", "1|2/#/5|6/7|8");
        row("quote never closed, text of several bytes", "a,b\n\"\xC3\xA6\xE2\x82\xAC,4\n\xC3\xB8,6\n",
            QString::fromUtf8("#/ø|6"));
        row("empty lines above the header", "\r\n\na,b\n1,2\n", "1|2");
        row("lines of delimiters below the table", "a;b\n1;2\n;\n;\n", "1|2");
        row("delimiter at the end of each line", "a,b\n1,2,\n3,4,,\n", "1|2/3|4");
        row("delimiter that Excel declares", "sep=;\na;b\n1,5;2\n", "1,5|2");
        row("bars", "a|b\n1,5|2\n", "1,5|2");
        row("carets", "a^b\n1^2\n", "1|2");
        row("unit separators",
            "a\x1F"
            "b\n1\x1F"
            "2\n",
            "1|2");
        row("one column of addresses", "image\nhttps://example.org/x.jpg\n", "https://example.org/x.jpg");
        row("Excel's decimal commas", "\xEF\xBB\xBFTitel;Preis\r\nHut;1.290,00\r\n", "Hut|1.290,00");
        row("Latin-1", "a,b\n\xE6,\xF8\n", QString::fromUtf8("æ|ø"));
        row("UTF-8 with one byte that is none", "a,b\n\xC3\xA6\xC3\xB8,1\n\xE5,2\n",
            QString::fromUtf8("æø|1/å|2!"));
        row("UTF-16 without a mark",
            QByteArray("a\0,\0b\0\n\0\xE6\0,\0"
                       "2\0\n\0",
                       16),
            QString::fromUtf8("æ|2"));
        row("UTF-16, big end first", QByteArray("\xFE\xFF\0a\0,\0b\0\n\x20\xAC\0,\xD8\x3D\xDC\x5A\0\n", 20),
            QString::fromUtf8("€|👚"));
        row("UTF-16 with half a pair", QByteArray("\xFE\xFF\0a\0,\0b\0\n\xD8\x3D\0,\0x\0\n", 18),
            QString::fromUtf8("\xEF\xBF\xBD|x!"));
        row("UTF-16 that ends within a character",
            QByteArray("\xFF\xFE"
                       "a\0,\0b\0\n\0"
                       "1\0,\0x",
                       15),
            QString::fromUtf8("1|\xEF\xBF\xBD!"));
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

    void namesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("ASCII") << QByteArray("a,b\n1,2\n") << "UTF-8";
        QTest::newRow("æ in Latin-1") << QByteArray("a,b\n\xE6,2\n") << "ISO-8859-1";
        QTest::newRow("euro sign") << QByteArray("a,b\n\x80,2\n") << "Windows-1252";
        QTest::newRow("UTF-16") << QByteArray("\xFE\xFF\0a\0,\0b\0\n\0a", 12) << "UTF-16BE";
    }
    void namesTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(openCsv(file(bytes))->encoding()), name);
    }

    void anEncodingThatAPersonSaysIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("title");
        QTest::newRow("Hungarian") << QByteArray("title,b\nn\xF5i t\xFBz\xF5,2\n") << int(Encoding::Windows1250)
                                   << QString::fromUtf8("női tűző");
        QTest::newRow("Bulgarian") << QByteArray("title,b\n\xEF\xE0\xEB\xF2\xEE,2\n")
                                   << int(Encoding::Windows1251) << QString::fromUtf8("палто");
        QTest::newRow("UTF-8 as Latin-1") << QByteArray("title,b\n\xC3\xA6,2\n") << int(Encoding::Latin1)
                                          << QString::fromUtf8("Ã¦");
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBFtitle,b\n\xC3\xA6,2\n")
                                           << int(Encoding::Utf8) << QString::fromUtf8("æ");
        QTest::newRow("UTF-16 too short to be recognised")
            << QByteArray("t\0i\0t\0l\0e\0,\0b\0\n\0\x30\x04\x31\x04\x32\x04,\0\x33\x04\n\0", 28)
            << int(Encoding::Utf16Little) << QString::fromUtf8("абв");
    }
    void anEncodingThatAPersonSaysIsTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QFETCH(QString, title);
        const auto reader = openCsv(file(bytes), {.encoding = Encoding(encoding)});
        QCOMPARE(reader->encoding(), nameOf(Encoding(encoding)));
        SourceRow row;
        QVERIFY(reader->next(row));
        QCOMPARE(QString::fromStdString(row.values.at("title").get<std::string>()), title);
    }

    void unnamedColumnsDoNotHideNamedOnes()
    {
        const auto reader = openCsv(file("a,,column 2\n1,2,3,4\n"));
        QCOMPARE(reader->columns(), (std::vector<std::string>{"a", "column 2′", "column 2"}));
        SourceRow row;
        QVERIFY(reader->next(row));
        QCOMPARE(row.values.dump(),
                 std::string(R"({"a":"1","column 2′":"2","column 2":"3","column 4":"4"})"));
    }

    void aFieldWithoutEndDoesNotTakeTheRowsAfterIt_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("in quotes") << QByteArray("\"");
        QTest::newRow("without") << QByteArray();
    }
    void aFieldWithoutEndDoesNotTakeTheRowsAfterIt()
    {
        QFETCH(QByteArray, mark);
        const auto bytes = "a,b\n1," + mark + QByteArray(17 << 20, 'x') + mark + "\n3,4\n";
        const auto reader = openCsv(file(bytes));
        SourceRow row;
        QVERIFY(reader->next(row) && row.refused);
        QVERIFY(reader->next(row) && !row.refused);
        QCOMPARE(row.values.at("b").get<std::string>(), std::string("4"));
        QVERIFY(!reader->next(row));
    }

    void theDelimiterCanBeChosen()
    {
        const auto reader = openCsv(file("a,b:c\n1,2:3\n"), {.delimiter = ':'});
        QCOMPARE(reader->columns(), (std::vector<std::string>{"a,b", "c"}));
    }

    void columnsOfOneNameAreKeptApart()
    {
        const auto reader = openCsv(file("a,b,a,a (2),,a\n1,2,3,4,5,6\n"));
        QCOMPARE(reader->columns(), (std::vector<std::string>{"a", "b", "a (3)", "a (2)", "column 5", "a (4)"}));
        QCOMPARE(reader->repeatedColumns(), (std::vector<std::string>{"a (3)", "a (4)"}));
        SourceRow row;
        QVERIFY(reader->next(row) && row.problems.empty());
        QCOMPARE(row.values.at("a").get<std::string>(), std::string("1"));
        QCOMPARE(row.values.at("a (3)").get<std::string>(), std::string("3"));
    }

    void refusesFilesThatAreNoCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(core::ErrorCode::SourceEmpty);
        QTest::newRow("binary") << QByteArray("\x89PNG\0\0\0\r,x", 11) << int(core::ErrorCode::CsvHeader);
        QTest::newRow("too many columns") << QByteArray(100'000, ',') << int(core::ErrorCode::CsvHeader);
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
