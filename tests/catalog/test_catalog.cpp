// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <thread>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include "tests/catalog/added_products.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestCatalog : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::path(m_home->path().toStdString()) / "shop.vitrine";
    }

    void whatIsAddedIsRead()
    {
        auto catalog = Catalog::create(m_folder);
        auto given = productNamed("Ærlig \"bag\"\nof two lines", 1290.5);
        given.price = 99.0;
        given.tags = {"new", "blue"};
        given.notes = "a note";
        given.split = Split::Validation;
        given.status = Status::Accepted;
        given.stars = 4;
        given.problems = {
            {core::ErrorCode::PriceUnreadable, {.file = "a.csv", .row = 3, .item = "price"}, {"x"}}};
        auto insert = catalog.insertMany({"test"});
        insert.add(given);
        insert.commit();
        const auto found = catalog.product(catalog.find({}).at(0));
        for (const auto field : allFields())
            QCOMPARE(found.text(field), given.text(field));
        QCOMPARE(found.extra, given.extra);
        QCOMPARE(found.problems.size(), std::size_t(1));
        QCOMPARE(*found.problems[0].where.row, std::uint64_t(3));
        QVERIFY(found.imageUsable);
        QCOMPARE(catalog.imagePath(found), m_folder / given.image);
    }

    void bulkInsertWithoutCommitAddsNothing()
    {
        auto catalog = Catalog::create(m_folder);
        {
            auto insert = catalog.insertMany({"test"});
            insert.add(productNamed("lost"));
        }
        QCOMPARE(catalog.counts().products, std::uint64_t(0));
        QVERIFY(!catalog.history().undo);
    }

    void readersSeeTheOldStateDuringABulkInsert()
    {
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 3);
        auto insert = catalog.insertMany({"more"});
        insert.add(productNamed("later"));
        QCOMPARE(catalog.find({}).size(), std::size_t(3));
        catalog.edit(catalog.find({}), {{Field::Brand, "ACME"}}); // nor does it keep other writers waiting
        insert.commit();
        QCOMPARE(catalog.find({}).size(), std::size_t(4));
    }

    void editsAreUndoneAndRedoneAcrossARestart()
    {
        {
            auto catalog = Catalog::create(m_folder);
            addProducts(catalog, 5);
            QCOMPARE(catalog.edit(catalog.find({}), {{Field::Title, "Same"}, {Field::FullPrice, "7.5"}}),
                     std::uint64_t(5));
            QCOMPARE(catalog.edit(catalog.find({}), {{Field::Title, "Same"}}), std::uint64_t(0));
        }
        auto catalog = Catalog::open(m_folder);
        QCOMPARE(catalog.history().undo->text(), std::string("title, full_price of 5 products"));
        QVERIFY(catalog.undo());
        QCOMPARE(catalog.product(2).title, std::string("Bag 2"));
        QCOMPARE(*catalog.product(2).full_price, 2.0);
        QCOMPARE(catalog.count({"same", {}, false}), std::uint64_t(0)); // what is searched follows
        auto again = Catalog::open(m_folder);
        QVERIFY(again.redo());
        QCOMPARE(again.product(2).title, std::string("Same"));
        QCOMPARE(again.count({"same", {}, false}), std::uint64_t(5));
        QVERIFY(!again.redo());
    }

    void starsAndSkippedAreGivenFoundAndUndone()
    {
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 4);
        catalog.edit({1, 2}, {{Field::Stars, "4"}});
        catalog.edit({3}, {{Field::Stars, "5"}, {Field::Status, "skipped"}});
        QCOMPARE(catalog.find({"stars:>=4 sort:-stars", {}, false}), (std::vector<ProductId>{3, 1, 2}));
        QCOMPARE(catalog.find({"is:skipped", {}, false}), std::vector<ProductId>{3});
        QCOMPARE(catalog.product(4).text(Field::Stars), std::string());
        catalog.edit({3}, {{Field::Stars, ""}});
        QCOMPARE(catalog.product(3).stars, 0);
        QVERIFY(catalog.undo());
        QCOMPARE(catalog.product(3).stars, 5);
        for (const auto* wrong : {"6", "-1", "2.5", "many"})
            QCOMPARE(codeOf([&] { catalog.edit({1}, {{Field::Stars, wrong}}); }),
                     core::ErrorCode::FieldValue);
        QCOMPARE(catalog.product(1).stars, 4);
    }

    void aNewEditForgetsWhatWasUndone()
    {
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 2);
        catalog.edit({1}, {{Field::Title, "first"}});
        QVERIFY(catalog.undo());
        QCOMPARE(catalog.edit({1}, {{Field::Title, "Bag 1"}}),
                 std::uint64_t(0)); // changes nothing, forgets nothing
        QCOMPARE(catalog.history().redo->text(), std::string("title of 1 product"));
        catalog.edit({2}, {{Field::Title, "second"}});
        QVERIFY(!catalog.history().redo);
        QVERIFY(!catalog.redo());
        QCOMPARE(catalog.product(1).title, std::string("Bag 1"));
        QVERIFY(catalog.undo());
        QCOMPARE(catalog.product(2).title, std::string("Bag 2"));
    }

    void addedProductsAreUndoneAndRedone()
    {
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 5);
        QVERIFY(catalog.undo());
        QCOMPARE(catalog.counts().products, std::uint64_t(0));
        QVERIFY(catalog.redo());
        QCOMPARE(catalog.counts().products, std::uint64_t(5));
        QVERIFY(catalog.undo());
        addProducts(catalog, 1, "Other ");
        QVERIFY(!catalog.redo()); // a new step forgets what was undone
        QCOMPARE(catalog.counts().products, std::uint64_t(1));
    }

    void tenThousandEditsAreOneStep()
    {
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 10'000);
        QCOMPARE(catalog.edit(catalog.find({}), {{Field::Brand, "ACME"}}), std::uint64_t(10'000));
        QVERIFY(catalog.undo());
        QCOMPARE(catalog.count({"brand:acme", {}, false}), std::uint64_t(0));
    }

    void nonsenseIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("price of letters") << int(Field::Price) << "abc";
        QTest::newRow("negative price") << int(Field::FullPrice) << "-1";
        QTest::newRow("price that is no number") << int(Field::FullPrice) << "nan";
        QTest::newRow("price that may be two") << int(Field::FullPrice) << "1,290";
        QTest::newRow("two prices") << int(Field::Price) << "10 - 20";
        QTest::newRow("unknown split") << int(Field::Split) << "holdout";
        QTest::newRow("unknown status") << int(Field::Status) << "maybe";
    }
    void nonsenseIsRefusedAndChangesNothing()
    {
        QFETCH(int, field);
        QFETCH(QString, value);
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 1);
        const std::vector<Edit> edits = {{Field::Title, "changed"}, {Field(field), value.toStdString()}};
        QCOMPARE(codeOf([&] { catalog.edit({1}, edits); }), core::ErrorCode::FieldValue);
        QCOMPARE(catalog.product(1).title, std::string("Bag 1"));
    }

    void pricesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<double>("price");
        QTest::newRow("decimal comma") << "1,5" << 1.5;
        QTest::newRow("with a currency") << "$1,290.00" << 1290.0;
        QTest::newRow("German") << "1.290,50 €" << 1290.5;
        QTest::newRow("a plain number") << "1.290" << 1.29;
    }
    void pricesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, written);
        QFETCH(double, price);
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 1);
        catalog.edit({1}, {{Field::Price, written.toStdString()}});
        QCOMPARE(catalog.product(1).price.value_or(-1), price);
    }

    void aPictureThatIsNotThereIsMarkedAndUndone()
    {
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 1);
        catalog.edit({1}, {{Field::Image, "/nowhere/x.jpg"}});
        QVERIFY(!catalog.product(1).imageUsable);
        QCOMPARE(catalog.product(1).problems.size(), std::size_t(1));
        catalog.undo();
        QVERIFY(catalog.product(1).imageUsable);
        QVERIFY(catalog.product(1).problems.empty());
    }

    void pricesAreUndoneExactly()
    {
        auto catalog = Catalog::create(m_folder);
        const double price = 0.1 + 0.2; // needs all 17 digits
        auto insert = catalog.insertMany({"test"});
        insert.add(productNamed("bag", price));
        insert.commit();
        catalog.edit({1}, {{Field::FullPrice, ""}});
        QVERIFY(!catalog.product(1).full_price);
        QVERIFY(catalog.undo());
        QVERIFY(*catalog.product(1).full_price == price);
        QCOMPARE(catalog.edit({1}, {{Field::FullPrice, "0.30000000000000004"}}), std::uint64_t(0));
        QCOMPARE(catalog.edit({1}, {{Field::FullPrice, "0.3"}}), std::uint64_t(1));
        QVERIFY(*catalog.product(1).full_price == 0.3);
    }

    void theLastOfTwoEditsOfAFieldCounts()
    {
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 1);
        QCOMPARE(catalog.edit({1}, {{Field::Title, "A"}, {Field::Title, "Bag 1"}}), std::uint64_t(0));
        QCOMPARE(catalog.product(1).title, std::string("Bag 1"));
        const std::vector<Edit> refused = {{Field::Price, "cheap"}, {Field::Price, "5"}};
        QCOMPARE(codeOf([&] { catalog.edit({1}, refused); }), core::ErrorCode::FieldValue);
    }

    void anEditOfSeveralFieldsIsFoundByAllOfThem()
    {
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 2);
        catalog.edit({2}, {{Field::Title, "Zebra"}, {Field::Notes, "striped"}, {Field::Status, "accepted"}});
        QCOMPARE(catalog.find({"zebra striped", {}, false}), std::vector<ProductId>{2});
        QVERIFY(catalog.undo());
        QCOMPARE(catalog.count({"zebra", {}, false}), std::uint64_t(0));
        QCOMPARE(catalog.count({"striped", {}, false}), std::uint64_t(0));
        QCOMPARE(catalog.find({"bag 2", {}, false}), std::vector<ProductId>{2});
    }

    void committingTwiceAddsOnce()
    {
        auto catalog = Catalog::create(m_folder);
        auto insert = catalog.insertMany({"test"});
        insert.add(productNamed("bag"));
        insert.commit();
        insert.commit();
        QCOMPARE(catalog.counts().products, std::uint64_t(1));
    }

    void readersSeeEditsWholeAndNeverWait()
    {
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 2000);
        const auto ids = catalog.find({});
        std::jthread writer([&](const std::stop_token& stop) {
            for (int i = 0; !stop.stop_requested(); ++i)
                catalog.edit(ids, {{Field::Brand, i % 2 == 0 ? "EVEN" : "ODD"},
                                   {Field::Notes, i % 2 == 0 ? "EVEN" : "ODD"}});
        });
        std::uint64_t changed = 0;
        for (const auto first = catalog.changeCounter(); changed < 10;) {
            const auto even = catalog.count({"brand:even", {}, false});
            QVERIFY2(even == 0 || even == 2000, std::to_string(even).c_str());
            QCOMPARE(catalog.count({"brand:even -notes:even", {}, false}), std::uint64_t(0));
            QCOMPARE(catalog.count({"-brand:even notes:even", {}, false}), std::uint64_t(0));
            changed = catalog.changeCounter() - first;
        }
        writer.request_stop();
    }

    void problemsThatCannotBeReadAreAProblem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << "{";
        QTest::newRow("list of numbers") << "[1]";
        QTest::newRow("code of the wrong type") << R"([{"code":5}])";
        QTest::newRow("row of the wrong type") << R"([{"code":"PictureMissing","row":"x"}])";
    }
    void problemsThatCannotBeReadAreAProblem()
    {
        QFETCH(QString, text);
        auto catalog = Catalog::create(m_folder);
        addProducts(catalog, 1);
        {
            SQLite::Database other((m_folder / "catalog.sqlite").string(), SQLite::OPEN_READWRITE);
            SQLite::Statement set(other, "UPDATE products SET problems = ?");
            set.bind(1, text.toStdString());
            set.exec();
        }
        const auto problems = catalog.product(1).problems;
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].code, core::ErrorCode::Internal);
        QCOMPARE(problems[0].where.item, std::string("problems"));
    }

    void whatIsThereAlreadyIsUpdatedInOneStep()
    {
        auto catalog = Catalog::create(m_folder);
        const auto bring = [&](const std::vector<Product>& products, bool commit = true) {
            auto insert =
                catalog.insertOrUpdateMany({"import of %1", "x.csv"}, {Field::Title, Field::FullPrice,
                                                                       Field::Image, Field::ProductCode});
            for (const auto& product : products)
                insert.add(product);
            return commit ? insert.commit() : insert.preview().result;
        };
        const auto made = [](const char* code, const char* title, double price, const char* image) {
            Product product;
            product.product_code = code;
            product.title = title;
            product.full_price = price;
            product.image = image;
            return product;
        };
        bring({made("A", "Coat", 10.0, "/a.jpg"), made("B", "Hat", 20.0, "/b.jpg"),
               made("", "No code", 30.0, "/c.jpg"), made("", "", 40.0, "")});
        auto result = bring({made("A", "Coat", 11.0, "/a.jpg"), made("B", "Hat", 20.0, "/b.jpg"),
                             made("", "No code", 31.0, "/c.jpg"), made("", "", 40.0, ""),
                             made("A", "Mug", 5.0, "/m.jpg")});
        QCOMPARE(int(result.updated), 2);
        QCOMPARE(int(result.unchanged), 1);
        QCOMPARE(int(result.added), 2); // nothing tells what has no key; another product has taken the code
        QCOMPARE(*catalog.product(1).full_price, 11.0);
        QCOMPARE(catalog.find({}).size(), std::size_t(6));
        QVERIFY(catalog.undo()); // all of it at once
        QCOMPARE(*catalog.product(1).full_price, 10.0);
        QCOMPARE(catalog.find({}).size(), std::size_t(4));
        QVERIFY(catalog.redo());
        QCOMPARE(*catalog.product(3).full_price, 31.0);
        QCOMPARE(catalog.find({}).size(), std::size_t(6));

        catalog.edit({1}, {{Field::Title, "Warm coat"}, {Field::Split, "train"}});
        result = bring({made("A", "Coat", 12.0, "/a.jpg")}, false);
        QCOMPARE(int(result.updated), 1);
        QCOMPARE(*catalog.product(1).full_price, 11.0); // a preview changes nothing
        bring({made("A", "Coat", 12.0, "/a.jpg")});
        QCOMPARE(*catalog.product(1).full_price, 12.0);
        QCOMPARE(catalog.product(1).title, std::string("Warm coat")); // what a person wrote stays
        QVERIFY(catalog.product(1).split == Split::Train);
    }

    void aKillInABulkInsertLosesNothingElse()
    {
        {
            auto catalog = Catalog::create(m_folder);
            addProducts(catalog, 3);
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {"--insert-and-wait", QString::fromStdString(m_folder)});
        QVERIFY(child.waitForReadyRead(20'000));
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        auto catalog = Catalog::open(m_folder);
        QCOMPARE(catalog.counts().products,
                 std::uint64_t(4)); // the child's acknowledged insert, not its open one
        addProducts(catalog, 1);
        QCOMPARE(catalog.counts().products, std::uint64_t(5));
    }

    void otherCatalogObjectsSeeChanges()
    {
        auto catalog = Catalog::create(m_folder);
        auto other = Catalog::open(m_folder);
        const auto before = other.changeCounter();
        QCOMPARE(other.changeCounter(), before);
        addProducts(catalog, 1);
        QVERIFY(other.changeCounter() > before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string(argv[1]) == "--insert-and-wait") {
        auto catalog = Catalog::open(argv[2]);
        addProducts(catalog, 1, "acknowledged ");
        auto insert = catalog.insertMany({"never committed"});
        for (int i = 0; i < 2000; ++i)
            insert.add(productNamed(std::to_string(i)));
        std::puts("ready");
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::minutes(1));
        return 0;
    }
    TestCatalog test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_catalog.moc"
