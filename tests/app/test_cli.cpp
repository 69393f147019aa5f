// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a person or a script meets it.
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <nlohmann/json.hpp>

using nlohmann::json;

namespace {

struct Result {
    int status = -1;
    QString output;
    QString errors;

    std::vector<json> objects() const
    {
        std::vector<json> lines;
        for (const auto& line : output.split('\n', Qt::SkipEmptyParts))
            lines.push_back(json::parse(line.toStdString()));
        return lines;
    }
};

} // namespace

class TestCli : public QObject {
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void wrongUsageIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"dance"};
        QTest::newRow("missing argument") << QStringList{"import", "a.vitrine"};
        QTest::newRow("unknown option") << QStringList{"list", "a.vitrine", "--colour"};
        QTest::newRow("unknown format") << QStringList{"export", "a.vitrine", "--to", "pdf", "x"};
        QTest::newRow("edit without a filter") << QStringList{"edit", "a.vitrine", "--set", "title=x"};
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
        for (const auto* command : {"demo", "new", "import", "sample", "list", "edit", "check", "split",
                                    "train", "caption", "predict", "evaluate", "export", "model", "adapter"})
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
        result = run({"--json", "import", path("again.vitrine"), path("out.csv")});
        QCOMPARE(result.objects().back().at("imported").get<int>(), 24);
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
              "missing_field", "placeholder", "price_outlier", "leak"})
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
    QString path(const QString& name) const { return m_home ? m_home->filePath(name) : "/nowhere/" + name; }

    static Result run(const QStringList& arguments)
    {
        QProcess process;
        process.start(VITRINE_CLI, arguments);
        Result result;
        if (process.waitForFinished(120'000))
            result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        result.output = QString::fromUtf8(process.readAllStandardOutput());
        result.errors = QString::fromUtf8(process.readAllStandardError());
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
