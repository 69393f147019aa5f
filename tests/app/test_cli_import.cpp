// SPDX-License-Identifier: GPL-3.0-or-later
// What a person or a script brings into a catalog by the command line.
#include <QtTest>

#include "tests/app/command_line.h"

class TestCliImport : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<Folder>(); }

    void chatLinesComeBackAndTheSameSourceAddsNothing()
    {
        const auto catalog = path("shop.vitrine");
        run({"sample", catalog, "--count", "12"});
        QCOMPARE(run({"export", catalog, "--to", "chat", path("chat.jsonl"), "--copy-pictures"}).status, 0);
        auto finished = run({"--json", "import", path("again.vitrine"), path("chat.jsonl")}).objects().back();
        QCOMPARE(finished.at("imported").get<int>(), 12);
        QCOMPARE(finished.at("problems").get<int>(), 0);
        finished = run({"--json", "import", path("again.vitrine"), path("chat.jsonl")}).objects().back();
        QCOMPARE(finished.at("imported").get<int>(), 0);
        QCOMPARE(finished.at("unchanged").get<int>(), 12);
        finished = run({"--json", "import", path("again.vitrine"), path("chat.jsonl"), "--add-again"})
                       .objects()
                       .back();
        QCOMPARE(finished.at("imported").get<int>(), 12);
    }

    void refusedRowsAreListedAndStatusOne()
    {
        QFile file(path("a.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title,image\nA,gone.jpg\nB,\n");
        file.close();
        auto result = run({"import", path("a.vitrine"), path("a.csv")});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.errors.count("problem: "), 2);
        QVERIFY(result.errors.contains("a.csv, row 1"));
        result = run({"--json", "import", path("b.vitrine"), path("a.csv")});
        const auto finished = result.objects().back();
        QCOMPARE(finished.at("event").get<std::string>(), std::string("finished"));
        for (const auto* key : {"rows", "imported", "updated", "refused", "problems"})
            QVERIFY2(finished.contains(key), key);
        QCOMPARE(finished.at("problems").get<int>(), 2);
    }

    void aPreviewForANewCatalogTellsOfTheRows()
    {
        const auto source = m_home->write("x.csv", "title,price\nCoat,5\nHat,cheap\n");
        const auto told = run({"import", path("new.vitrine"), source, "--preview"});
        QVERIFY2(told.output.contains("Would import 2 of 2 rows into " + path("new.vitrine")), qPrintable(told.output));
        QVERIFY2(told.errors.contains("“cheap”") || told.errors.contains("\"cheap\""), qPrintable(told.errors));
        const auto finished = run({"--json", "import", path("new.vitrine"), source, "--preview"}).objects().back();
        QCOMPARE(finished.value("event", ""), std::string("finished"));
        QCOMPARE(finished.at("imported").get<int>(), 2);
        QVERIFY(!QFile::exists(path("new.vitrine")));
    }

    void aSourceWithoutTitlesSaysSo()
    {
        const auto none = QString("No column is taken as title");
        QVERIFY(run({"import", path("a.vitrine"), m_home->write("a.csv", "price\n5\n"), "--preview"}).output.contains(none));
        QVERIFY(!run({"import", path("a.vitrine"), m_home->write("b.csv", "title,price\nHat,5\n"), "--preview"})
                     .output.contains(none));
    }

    void aColumnNameThatStandsTwiceIsTold()
    {
        const QStringList import{"import", path("a.vitrine"), m_home->write("a.csv", "title,title\nHat,Hatt\n")};
        QVERIFY(run(import + QStringList{"--preview"}).output.contains("“title (2)”"));
        const auto told = run(QStringList{"--json"} + import).objects();
        QCOMPARE(told.front().at("repeated").get<std::vector<std::string>>(), std::vector<std::string>{"title (2)"});
        const auto listed = run({"--json", "list", path("a.vitrine")}).objects().front();
        QCOMPARE(listed.at("title").get<std::string>(), std::string("Hat"));
        QCOMPARE(listed.at("title (2)").get<std::string>(), std::string("Hatt"));
    }

    void aMappingIsRecalledForTheNextSourceWithTheseColumns()
    {
        const auto catalog = path("shop.vitrine");
        const auto source = m_home->write("x.csv", "a|d\n1|Coat\n2|Hat\n");
        const auto import = [&](const QStringList& options) {
            return run(QStringList{"--json", "import", catalog, source} + options).objects();
        };
        auto told = import({"--map", "title=d", "--map", "product_code=a"});
        QCOMPARE(told.back().at("imported").get<int>(), 2);
        QCOMPARE(told.front().at("recalled").get<bool>(), false);
        told = import({});
        QCOMPARE(told.front().at("recalled").get<bool>(), true);
        QCOMPARE(told.front().at("columns").at("title").get<std::string>(), std::string("d"));
        QCOMPARE(told.back().at("imported").get<int>(), 0);
        QCOMPARE(told.back().at("unchanged").get<int>(), 2);
        QVERIFY(run({"import", catalog, source}).output.startsWith("Set as for the last source with these columns"));
        QCOMPARE(import({"--guess", "--preview"}).front().at("recalled").get<bool>(), false);
        QCOMPARE(import({"--preview"}).front().at("recalled").get<bool>(), true); // a preview forgets nothing
        import({"--guess"});
        QCOMPARE(import({}).front().at("recalled").get<bool>(), false);
    }

    void picturesOutsideAreToldFolderByFolder()
    {
        const auto catalog = path("shop.vitrine");
        run({"sample", catalog, "--count", "12"});
        QVERIFY(QDir().mkpath(path("elsewhere")));
        const auto out = path("elsewhere/out.csv");
        auto result = run({"export", catalog, "--to", "csv", out});
        QVERIFY2(result.output.contains("12 products are named by their place") &&
                     result.output.contains("--copy-pictures"),
                 qPrintable(result.output));
        result = run({"import", path("again.vitrine"), out});
        QCOMPARE(result.status, 1);
        const auto allow = "--allow " + catalog + "/images";
        QVERIFY2(result.errors.contains("12 rows     " + allow + " ("), qPrintable(result.errors));
        QCOMPARE(result.errors.trimmed().count('\n'), 1);
        result = run({"--json", "import", path("again.vitrine"), out});
        QCOMPARE(result.objects().back().at("problems").get<int>(), 12);
        QCOMPARE(result.objects().front().at("event").get<std::string>(), std::string("mapping"));
        QCOMPARE(result.objects()[1].at("event").get<std::string>(), std::string("problem"));
        result = run({"import", path("again.vitrine"), out, "--allow", catalog + "/images"});
        QCOMPARE(result.status, 0);

        QCOMPARE(run({"export", catalog, "--to", "csv", path("elsewhere/moved.csv"), "--copy-pictures"}).status, 0);
        QCOMPARE(run({"import", path("third.vitrine"), path("elsewhere/moved.csv")}).status, 0);
    }

    void aSourceIsReadAsAPersonSays()
    {
        const auto write = [&](const char* bytes) {
            QFile file(path("a.csv"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("title;price;product_code\n\xd7\xe0\xed\xf2\xe0;1.290;A1\n"); // in Windows-1251
        const auto catalog = path("a.vitrine");
        run({"import", catalog, path("a.csv"), "--encoding", "Windows-1251", "--decimal", ","});
        auto listed = run({"--json", "list", catalog}).objects().front();
        QCOMPARE(listed.at("title").get<std::string>(), std::string("Чанта"));
        QCOMPARE(listed.at("full_price").get<double>(), 1290.0);

        write("title;price;product_code\n\xd7\xe0\xed\xf2\xe0;1.350;A1\n");
        const QStringList again{"import", catalog, path("a.csv"), "--encoding", "Windows-1251", "--decimal", ",", "--preview"};
        const auto told = run(again);
        QVERIFY2(told.output.contains("“1290.00” would become “1350.00”"), qPrintable(told.output));
        bool isListed = false;
        for (const auto& object : run(QStringList{"--json"} + again).objects())
            isListed |= object.at("event") == "change" && object.at("field") == "full_price" && object.at("after") == "1350.0";
        QVERIFY(isListed);
        listed = run({"--json", "list", catalog}).objects().front();
        QCOMPARE(listed.at("full_price").get<double>(), 1290.0);
        QCOMPARE(run({"import", catalog, path("a.csv"), "--encoding", "EBCDIC"}).status, 2);
    }

private:
    QString path(const QString& name) const { return m_home ? m_home->path(name) : "/nowhere/" + name; }

    std::unique_ptr<Folder> m_home;
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "test_cli_import.moc"
