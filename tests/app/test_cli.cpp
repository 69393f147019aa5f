// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a person or a script meets it.
#include <QtTest>

#include <csignal>

#include "tests/app/command_line.h"

using nlohmann::json;

class TestCli : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<Folder>(); }

    void wrongUsageIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"dance"};
        QTest::newRow("missing argument") << QStringList{"import", "a.vitrine"};
        QTest::newRow("unknown option") << QStringList{"list", "a.vitrine", "--colour"};
        QTest::newRow("unknown format") << QStringList{"export", "a.vitrine", "--to", "pdf", "x"};
        QTest::newRow("edit without a filter") << QStringList{"edit", "a.vitrine", "--set", "title=x"};
        for (const auto* delimiter : {"xy", "", "§", "\""})
            QTest::addRow("delimiter %s", delimiter)
                << QStringList{"import", "a.vitrine", "x.csv", "--delimiter", delimiter};
        QTest::newRow("evaluate what") << QStringList{"evaluate", "a.vitrine"};
    }
    void wrongUsageIsStatusTwo()
    {
        QFETCH(QStringList, arguments);
        const auto result = run(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(!result.errors.isEmpty());
    }

    void helpSaysWhatThereIs()
    {
        const auto result = run({"--help"});
        QCOMPARE(result.status, 0);
        for (const auto* command :
             {"demo", "new", "import", "sample", "list", "edit", "category", "history", "check", "split",
              "statistics", "train", "caption", "predict", "evaluate", "export", "model", "adapter"})
            QVERIFY2(result.output.contains(command), command);
    }

    void failuresAreOneLineAndStatusThree_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("no catalog") << QStringList{"list", path("none.vitrine")} << "none.vitrine";
        QTest::newRow("no source") << QStringList{"import", path("a.vitrine"), path("gone.csv")}
                                   << "gone.csv";
        QTest::newRow("no model") << QStringList{"model", "inspect", path("nowhere")} << "nowhere";
        QTest::newRow("no adapter") << QStringList{"adapter", "inspect", path("nowhere")} << "nowhere";
        QTest::newRow("no recipe") << QStringList{"train", path("a.vitrine"), "--recipe", path("no.json")}
                                   << "no.json";
        QTest::newRow("unknown recipe field")
            << QStringList{"train", path("a.vitrine"), "--set", "rankk=3"} << "rankk";
    }
    void failuresAreOneLineAndStatusThree()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto result = run(arguments);
        QCOMPARE(result.status, 3);
        QVERIFY(result.errors.startsWith("error: "));
        QCOMPARE(result.errors.trimmed().count('\n'), 0);
        QVERIFY2(result.errors.contains(named), qPrintable(result.errors));
    }

    void textIsReplacedAfterAPreview()
    {
        const auto catalog = path("shop.vitrine");
        write("a.csv", "title,brand,full_price\nRed coat,Acme,10\nBlue COAT,Acme,12\nHat,Coats,5\n");
        QCOMPARE(run({"import", catalog, path("a.csv")}).status, 1); // the rows name no picture
        const QStringList replace{"--json",      "edit",   catalog,     "--all",  "--replace",
                                  "(\\w+) coat", "--with", "$1 jacket", "--regex"};
        auto result = run(replace + QStringList{"--preview"});
        QCOMPARE(result.status, 0);
        const auto changes = result.objects();
        QCOMPARE(changes.size(), std::size_t(3));
        QCOMPARE(changes[1].at("before").get<std::string>(), std::string("Blue COAT"));
        QCOMPARE(changes[1].at("after").get<std::string>(), std::string("Blue jacket"));
        QCOMPARE(changes[2].at("would_change").get<int>(), 2);
        QCOMPARE(run({"--json", "list", catalog, "--filter", "title:jacket"}).objects().size(),
                 std::size_t(0));
        QCOMPARE(run(replace).objects().back().at("changed").get<int>(), 2);
        QCOMPARE(run({"--json", "list", catalog, "--filter", "title:jacket"}).objects().size(),
                 std::size_t(2));
        QCOMPARE(run({"--json", "edit", catalog, "--all", "--replace", "coat", "--with", "x", "--case",
                      "--in", "title,brand"})
                     .objects()
                     .back()
                     .at("changed")
                     .get<int>(),
                 0);
        const auto tagged = [&](const char* option) {
            return run({"--json", "edit", catalog, "--filter", "jacket", option, "new season"});
        };
        QCOMPARE(tagged("--tag").objects().back().at("changed").get<int>(), 2);
        QCOMPARE(run({"--json", "list", catalog, "--filter", "tag:\"new season\""}).objects().size(),
                 std::size_t(2));
        QCOMPARE(tagged("--untag").objects().back().at("changed").get<int>(), 2);
        result = run({"edit", catalog, "--all", "--replace", "a(b", "--with", "x", "--regex"});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.errors.contains("character 2"), qPrintable(result.errors));
    }

    void categoriesAreListedRenamedMergedAndMoved()
    {
        const auto catalog = path("shop.vitrine");
        write("a.csv", "title,category1_code,category2_code,category3_code\na,women,bags,totes\n"
                       "b,women,bags,clutches\nc,men,coats,parkas\nd,men,coats,Parkas\n");
        QCOMPARE(run({"import", catalog, path("a.csv")}).status, 1); // the rows name no picture
        QVERIFY(run({"category", "list", catalog}).output.contains("    totes  1\n"));
        const auto changed = [&](const QStringList& arguments, const char* key = "changed") {
            return run(QStringList{"--json", "category"} + arguments).objects().back().at(key).get<int>();
        };
        QCOMPARE(changed({"merge", catalog, "--into", "parkas", "Parkas", "--preview"}, "would_change"), 1);
        QCOMPARE(changed({"merge", catalog, "--into", "parkas", "Parkas"}), 1);
        QCOMPARE(changed({"rename", catalog, "women > bags", "handbags"}), 2);
        QCOMPARE(changed({"move", catalog, "handbags", "--under", "men"}), 2);
        QCOMPARE(
            run({"--json", "list", catalog, "--filter", "category1:men category2:handbags"}).objects().size(),
            std::size_t(2));
        const auto result = run({"category", "rename", catalog, "hats", "caps"});
        QCOMPARE(result.status, 3);
        QVERIFY(result.errors.contains("hats"));
    }

    void historyIsShownUndoneAndRedone()
    {
        const auto catalog = path("shop.vitrine");
        write("a.csv", "title\na\nb\n");
        QCOMPARE(run({"import", catalog, path("a.csv")}).status, 1); // the rows name no picture
        QCOMPARE(run({"edit", catalog, "--all", "--set", "brand=ACME"}).status, 0);
        QCOMPARE(run({"edit", catalog, "--filter", "title:a", "--set", "stars=4"}).status, 0);
        const auto steps = run({"--json", "history", catalog}).objects();
        QCOMPARE(steps.size(), std::size_t(3));
        QCOMPARE(steps[0].at("field").get<std::string>(), std::string("stars"));
        const auto changes = run({"--json", "history", catalog, "--product", "1"}).objects();
        QCOMPARE(changes.size(), std::size_t(3));
        QCOMPARE(changes[0].at("after").get<std::string>(), std::string("4"));
        QCOMPARE(changes[2].at("event").get<std::string>(), std::string("added"));
        QVERIFY(run({"history", catalog, "--undo"}).output.startsWith("Undone: stars"));
        QVERIFY(run({"history", catalog, "--redo"}).output.startsWith("Redone: stars"));
        const auto first = QString::number(steps[2].at("step").get<int>());
        QCOMPARE(run({"--json", "history", catalog, "--to", first}).objects().back().at("steps").get<int>(),
                 2);
        QCOMPARE(run({"--json", "list", catalog, "--filter", "brand:acme"}).objects().size(), std::size_t(0));
        QCOMPARE(run({"history", catalog, "--to", "99"}).status, 3);
        QCOMPARE(run({"history", catalog, "--undo", "--redo"}).status, 2);
    }

    void theLoopOverACatalog()
    {
        const auto catalog = path("shop.vitrine");
        auto result = run({"--json", "sample", catalog, "--count", "24", "--seed", "3"});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.objects().back().at("generated").get<int>(), 24);

        result = run({"list", catalog, "--json", "--limit", "3"}); // after the command as well as before
        const auto rows = result.objects();
        QCOMPARE(rows.size(), std::size_t(3));
        for (const auto* key : {"id", "title", "category1_code", "category2_code", "category3_code",
                                "full_price", "price", "currency_code", "brand", "product_code", "image",
                                "split", "status", "problems", "country_code"})
            QVERIFY2(rows[0].contains(key), key);

        result = run({"--json", "edit", catalog, "--filter", "split:train", "--set", "brand=ACME", "--set",
                      "price=5"});
        QVERIFY(result.objects().back().at("changed").get<int>() > 10);
        result = run({"--json", "list", catalog, "--filter", "brand:acme price:5"});
        QVERIFY(result.objects().size() > 10);

        result =
            run({"--json", "split", catalog, "--train", "0.5", "--validation", "0.25", "--test", "0.25"});
        QCOMPARE(result.objects().back().at("train").get<int>(), 12);
        QCOMPARE(run({"split", catalog, "--train", "2"}).status, 3);

        QCOMPARE(run({"export", catalog, "--to", "csv", path("out.csv")}).status, 0);
        QCOMPARE(run({"export", catalog, "--to", "csv", path("out.csv")}).status, 3);
        QCOMPARE(run({"export", catalog, "--to", "csv", path("out.csv"), "--force"}).status, 0);
        QCOMPARE(run({"export", catalog, "--to", "csv", catalog + "/catalog.sqlite", "--force"}).status, 3);
        result = run({"--json", "import", path("again.vitrine"), path("out.csv")});
        QCOMPARE(result.objects().back().at("imported").get<int>(), 24);
    }

    void viewsAndSnapshotsAreKept()
    {
        const auto catalog = path("shop.vitrine");
        QCOMPARE(run({"sample", catalog, "--count", "20", "--seed", "3"}).status, 0);
        QCOMPARE(run({"view", "save", catalog, "train", "split:train sort:title"}).status, 0);
        QCOMPARE(run({"view", "save", catalog, "wrong", "colour:red"}).status, 3);
        auto result = run({"--json", "view", "list", catalog});
        QCOMPARE(result.objects().size(), std::size_t(1));
        QCOMPARE(result.objects()[0].at("query").get<std::string>(), std::string("split:train sort:title"));
        const auto found = result.objects()[0].at("products").get<std::size_t>();
        QCOMPARE(run({"--json", "list", catalog, "--view", "train"}).objects().size(), found);
        for (const auto& facet : run({"--json", "list", catalog, "--filter", "is:accepted", "--facets"}).objects())
            if (facet.at("facet") == "split" && facet.at("values") == nlohmann::json{"train"}) {
                QCOMPARE(facet.at("all").get<std::size_t>(), found);
                QCOMPARE(facet.at("found").get<std::size_t>(), std::size_t(0));
            }
        QVERIFY(run({"list", catalog, "--facets"}).output.contains("\nfull_price  "));
        QCOMPARE(run({"view", "rename", catalog, "train", "learned"}).status, 0);
        QCOMPARE(run({"view", "delete", catalog, "train"}).status, 3);
        QCOMPARE(run({"view", "delete", catalog, "learned"}).status, 0);

        QCOMPARE(run({"snapshot", "make", catalog, "before"}).status, 0);
        QCOMPARE(run({"snapshot", "make", catalog, "before"}).status, 3);
        run({"edit", catalog, "--filter", "split:train", "--set", "brand=Other", "--by", "Anna"});
        QCOMPARE(run({"--json", "list", catalog, "--filter", "source:Anna"}).objects().size(), found);
        result = run({"--json", "snapshot", "compare", catalog, "before"});
        QCOMPARE(result.objects().back().at("changed").get<std::size_t>(), found);
        QCOMPARE(result.objects()[0].at("after").get<std::string>(), std::string("Other"));
        result = run({"--json", "snapshot", "restore", catalog, "before"});
        QCOMPARE(result.objects().back().at("changed").get<std::size_t>(), found);
        result = run({"--json", "snapshot", "compare", catalog, "before"});
        QCOMPARE(result.objects().back().at("found").get<int>(), 0);
        QCOMPARE(run({"--json", "snapshot", "list", catalog}).objects().size(), std::size_t(1));
        QCOMPARE(run({"snapshot", "delete", catalog, "before"}).status, 0);
    }

    void checksCountAndListWhatTheyFind()
    {
        const auto catalog = path("shop.vitrine");
        run({"sample", catalog, "--count", "40", "--use", "testing", "--seed", "5"});
        auto result = run({"--json", "check", catalog});
        QCOMPARE(result.status, 0);
        const auto finished = result.objects().back();
        for (const auto* key :
             {"products", "pictures", "examined", "unreadable", "too_small", "odd_shape", "blurry",
              "too_dark", "too_bright", "blank", "duplicate", "near_duplicate", "conflict", "same_title",
              "missing_field", "placeholder", "markup", "price_outlier", "leak"})
            QVERIFY2(finished.contains(key), key);
        const auto missing = finished.at("missing_field").get<std::size_t>();
        QVERIFY(missing > 0);
        QCOMPARE(run({"--json", "list", catalog, "--filter", "is:missing_field"}).objects().size(), missing);
        QCOMPARE(run({"--json", "check", catalog}).objects().back().at("examined").get<int>(), 0);

        result = run({"--json", "check", catalog, "--resolve", "missing_field"});
        QCOMPARE(result.objects().back().at("changed").get<std::size_t>(), missing);
        QCOMPARE(run({"--json", "check", catalog}).objects().back().at("missing_field").get<int>(), 0);
        run({"check", catalog, "--reopen", "missing_field", "--filter", "id:1..40"});
        QCOMPARE(run({"--json", "check", catalog}).objects().back().at("missing_field").get<std::size_t>(),
                 missing);
        QCOMPARE(run({"check", catalog, "--resolve", "ugly"}).status, 2);
    }

    void aFilterThatMakesNoSenseIsRefusedWithItsPlace()
    {
        const auto catalog = path("shop.vitrine");
        run({"new", catalog});
        const auto result = run({"list", catalog, "--filter", "coat (hat OR"});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.errors.contains("character 13"), qPrintable(result.errors));
    }

    void statisticsCountWhatListFinds()
    {
        const auto shop = path("shop.vitrine");
        run({"sample", shop, "--count", "120", "--seed", "3", "--no-pictures", "--profile", "default"});
        const auto counted = run({"--json", "statistics", shop, "--filter", "split:train"});
        QCOMPARE(counted.status, 0);
        const auto statistics = counted.objects().back();
        const auto& first = statistics.at("category3_code").at(0);
        const auto listed =
            run({"--json", "list", shop, "--filter",
                 QString::fromStdString("split:train " + first.at("query").get<std::string>())});
        QCOMPARE(listed.objects().size(), first.at("products").get<std::size_t>());
        QCOMPARE(statistics.at("prices").size(), std::size_t(1));
        const auto csv = run({"statistics", shop, "--csv", "--part", "word,price"});
        QVERIFY(csv.output.startsWith("part,name,low,high,products,query\nprice,USD,"));
        QVERIFY(csv.output.contains("\nword,") && !csv.output.contains("\nbrand,"));
        QVERIFY(run({"statistics", shop}).output.contains("120 products"));
        QCOMPARE(run({"statistics", shop, "--filter", "price:cheap"}).status, 3);
    }

    void aContactSheetNeedsNoCatalog()
    {
        const auto sheet = path("sheet.jpg");
        QCOMPARE(run({"sample", "--contact-sheet", sheet, "--profile", "boutique"}).status, 0);
        QVERIFY(QFileInfo(sheet).size() > 100'000);
        QCOMPARE(run({"sample"}).status, 2);
    }

    void aSampleResemblesACatalog()
    {
        const auto shop = path("shop.vitrine"), like = path("like.vitrine");
        run({"sample", shop, "--count", "80", "--seed", "3"});
        const auto result = run({"--json", "sample", like, "--mimic", shop, "--count", "30"});
        QCOMPARE(result.status, 0);
        const auto objects = result.objects();
        QCOMPARE(objects.back().at("generated").get<int>(), 30);
        const auto compared = std::find_if(objects.begin(), objects.end(), [](const json& object) {
            return object.at("event") == "fidelity";
        });
        QVERIFY(compared != objects.end());
        QVERIFY(QFile::exists(like + "/exports/fidelity.html"));
    }

    void trainingIsFollowedStoppedResumedAndMeasured()
    {
        const auto catalog = path("shop.vitrine");
        run({"sample", catalog, "--count", "30", "--profile", "demo"});
        QStringList train = {"--json", "train", catalog, "--name", "one"};
        for (const auto* setting :
             {"rank=4", "batch_size=2", "gradient_accumulation_steps=1", "max_steps=8", "evaluation_rows=2",
              "evaluation_captions=1", "watched_pictures=1", "evaluation_interval=0", "max_new_tokens=24"})
            train << "--set" << setting;
        QProcess process;
        process.start(VITRINE_CLI, train);
        QByteArray seen;
        while (!seen.contains("\"step_finished\"") && process.waitForReadyRead(60'000))
            seen += process.readAllStandardOutput();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 3);

        auto result = run({"--json", "train", catalog, "--resume", "one"});
        QCOMPARE(result.status, 0);
        const auto finished = result.objects().back();
        QCOMPARE(finished.at("event").get<std::string>(), std::string("finished"));
        QCOMPARE(finished.at("steps").get<int>(), 8);
        for (const auto* key : {"run", "seconds", "train_loss", "validation_loss", "tokens_per_second"})
            QVERIFY2(finished.contains(key), key);

        result = run({"--json", "train", catalog, "--resume", "one"});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.objects().size(), std::size_t{1}); // and nothing was loaded
        QCOMPARE(result.objects().back().at("event").get<std::string>(), std::string("nothing_left"));
        QVERIFY(run({"train", catalog, "--resume", "one"}).output.contains("Run “one” is finished"));

        result =
            run({"--json", "evaluate", catalog, "--run", "one", "--split", "validation", "--captions", "1"});
        QCOMPARE(result.status, 0);
        for (const auto* key :
             {"validation_loss", "token_accuracy", "exact_match", "title_chrf", "category_accuracy",
              "price_mean_absolute_error", "price_within_10_percent", "unparsable", "image_use"})
            QVERIFY2(result.objects().back().contains(key), key);
        result = run({"--json", "predict", catalog, "--run", "one", "--filter", "split:test"});
        QCOMPARE(result.status, 0);
        QVERIFY(result.objects().back().at("captions").get<int>() > 0);
    }

    /// Threads of the process that do not know of the signal would end it without a word.
    void anInterruptStopsWorkAndKeepsWhatIsDone()
    {
        const auto catalog = path("shop.vitrine");
        QProcess process;
        process.start(VITRINE_CLI, {"--json", "sample", catalog, "--count", "20000"});
        QVERIFY(process.waitForReadyRead(60'000)); // progress: it is at work
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("Stopped."));
        QCOMPARE(run({"list", catalog, "--limit", "1"}).status, 0);
    }

    void oneUnreadablePictureDoesNotStopTheOthers()
    {
        const auto catalog = path("shop.vitrine");
        run({"sample", catalog, "--count", "1", "--seed", "3"});
        const auto picture = catalog + "/images/sample-3-000001.jpg";
        const auto result = run({"--json", "caption", "starter", path("gone.jpg"), picture});
        QCOMPARE(result.status, 1);
        const auto caption = result.objects().back();
        for (const auto* key : {"image", "caption", "tokens", "seconds", "mean_log_probability"})
            QVERIFY2(caption.contains(key), key);
        QVERIFY(caption.at("caption").get<std::string>().starts_with("Product: "));
    }

    void theStarterIsWhatItSays()
    {
        const auto result = run({"--json", "model", "inspect", "starter"});
        QCOMPARE(result.status, 0);
        const auto summary = result.objects().back();
        QVERIFY(summary.at("parameters").get<int>() > 5'000'000);
        QVERIFY(summary.at("weight_bytes").get<int>() < 12 * 1000 * 1000);
    }

private:
    QString path(const QString& name) const { return m_home ? m_home->path(name) : "/nowhere/" + name; }

    void write(const QString& name, const char* text) const { QVERIFY(!m_home->write(name, text).isEmpty()); }

    std::unique_ptr<Folder> m_home;
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
