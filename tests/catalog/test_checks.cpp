// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <functional>
#include <sys/stat.h>

#include <QTemporaryDir>
#include <QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/catalog.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/thumbnail.h"
#include "tests/imaging/drawn_pictures.h"

using namespace vitrine;
using namespace vitrine::catalog;

class TestChecks : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<Catalog>(Catalog::create(path("c.vitrine")));
    }

    void picturesAreFoundByTheirFaults()
    {
        const auto good = picture(1);
        save("good.jpg", good);
        save("small.jpg", shrunk(good, 100, 100));
        save("blank.png", plain(400, 400, 200));
        save("blurred.jpg", blurred(good, 5.0));
        save("dark.jpg", toned(good, [](double tone) { return tone * 0.12; }));
        std::ofstream(path("broken.jpg")) << core::readFile(path("good.jpg")).substr(0, 2000);
        for (const auto* name :
             {"good.jpg", "small.jpg", "blank.png", "blurred.jpg", "dark.jpg", "broken.jpg", "gone.jpg"})
            add({.image = name});
        check();
        QCOMPARE(found("is:too_small"), QString("2"));
        QCOMPARE(found("is:blank"), QString("3"));
        QCOMPARE(found("is:blurry"), QString("4"));
        QCOMPARE(found("is:too_dark"), QString("5"));
        QCOMPARE(found("is:unreadable"), QString("6 7"));
        QCOMPARE(found("-has:image"), QString("6 7"));
    }

    void aPipeIsNoPictureAndNothingWaitsForIt()
    {
        QCOMPARE(::mkfifo(path("pipe.jpg").c_str(), 0600), 0);
        add({.image = "pipe.jpg"});
        check();
        QCOMPARE(found("is:unreadable -has:image"), QString("1"));
        const auto codeOf = [](const std::function<void()>& work) {
            try {
                work();
            } catch (const core::Error& error) {
                return nameOf(error.problem().code);
            }
            return std::string();
        };
        QCOMPARE(codeOf([&] { imaging::probePicture(path("pipe.jpg")); }), std::string("FileUnreadable"));
        QCOMPARE(codeOf([&] { imaging::makeThumbnail(path("pipe.jpg"), 96); }), std::string("FileUnreadable"));
    }

    void onlyWhatChangedIsExaminedAgain()
    {
        for (int i = 1; i <= 4; ++i) {
            save(std::to_string(i) + ".jpg", picture(i));
            add({.image = std::to_string(i) + ".jpg"});
        }
        QCOMPARE(int(check().examined), 4);
        QCOMPARE(int(check().examined), 0);
        save("2.jpg", plain(500, 500, 10));
        std::filesystem::remove(path("3.jpg"));
        const auto report = check();
        QCOMPARE(int(report.examined), 2);
        QCOMPARE(found("is:blank"), QString("2"));
        QCOMPARE(found("is:unreadable -has:image"), QString("3"));
        save("3.jpg", picture(3));
        check();
        QCOMPARE(found("-has:image"), QString());
        QCOMPARE(words(3, Check::Unreadable), std::string());
        for (const auto& problem : m_catalog->product(3).problems)
            QVERIFY2(problem.code != core::ErrorCode::PictureMissing, problem.where.item.c_str());
    }

    void duplicatesConflictsAndLeaks()
    {
        const auto one = picture(1);
        save("a.jpg", one);
        save("b.png", picture(2));
        std::filesystem::copy_file(path("a.jpg"), path("copy.jpg"));
        save("smaller.jpg", shrunk(one, 360, 360));
        add({.title = "Coat", .price = 10.0, .image = "a.jpg", .split = Split::Train});
        add({.title = "Coat", .price = 10.0, .image = "copy.jpg", .split = Split::Train});
        add({.title = "Jacket", .price = 10.0, .image = "a.jpg", .split = Split::Train});
        add({.title = "Coat, small", .price = 10.0, .image = "smaller.jpg", .split = Split::Validation});
        add({.title = "Hat", .price = 10.0, .image = "b.png", .split = Split::Test});
        check();
        QCOMPARE(found("is:duplicate"), QString("1 2 3"));
        QCOMPARE(found("is:conflict"), QString("1 2 3"));
        QCOMPARE(found("is:near_duplicate"), QString("1 2 3 4"));
        QCOMPARE(found("is:leak"), QString("1 2 3 4"));
        QCOMPARE(found("is:same_title"), QString("1 2"));
        QCOMPARE(words(1, Check::Duplicate), std::string("Other products have the same picture: 2, 3."));
        QCOMPARE(words(4, Check::Leak),
                 std::string("The same or nearly the same picture is in another split, at: 1, 2, 3."));
    }

    void aPaddedCopyIsANearDuplicateAndALeak()
    {
        const auto one = picture(1);
        save("one.jpg", one);
        save("square.jpg", padded(one, {.top = 60, .bottom = 90}, 255));
        save("framed.jpg", padded(one, {40, 40, 40, 40}, 0));
        save("other.jpg", padded(picture(2), {.top = 60, .bottom = 90}, 255));
        for (const auto* name : {"one.jpg", "square.jpg", "framed.jpg", "other.jpg"})
            add({.image = name, .split = std::string(name) == "one.jpg" ? Split::Train : Split::Test});
        check();
        QCOMPARE(found("is:near_duplicate"), QString("1 2 3"));
        QCOMPARE(found("is:leak"), QString("1 2 3"));
        QCOMPARE(found("is:duplicate"), QString());
    }

    void picturesThatAreKnownWithoutTheirLightnessAreExaminedAgain()
    {
        const auto one = picture(1);
        save("one.jpg", one);
        save("smaller.jpg", shrunk(one, 300, 300));
        for (const auto* name : {"one.jpg", "smaller.jpg", "gone.jpg"})
            add({.image = name});
        check();
        m_catalog.reset();
        SQLite::Database(path("c.vitrine/catalog.sqlite"), SQLite::OPEN_READWRITE)
            .exec("UPDATE picture_facts SET colours = substr(colours, 1, 32), "
                  "trimmed_colours = substr(trimmed_colours, 1, 32); PRAGMA user_version=7"); // as version 7 was
        m_catalog = std::make_unique<Catalog>(Catalog::open(path("c.vitrine")));
        const DuplicateSearch alike{.kind = DuplicateSearch::Kind::Alike, .sizes = DuplicateSearch::Sizes::Go};
        QCOMPARE(m_catalog->duplicates({}, alike, {}).size(), std::size_t(1)); // by their colours alone until then
        QCOMPARE(int(check().examined), 3);
        QCOMPARE(found("is:near_duplicate"), QString("1 2"));
        QCOMPARE(int(check().examined), 0);
    }

    void whatAnOlderVersionExaminedIsExaminedAgain()
    {
        const auto one = picture(1);
        save("one.jpg", one);
        save("padded.jpg", padded(one, {50, 50, 50, 50}, 255));
        for (const auto* name : {"one.jpg", "padded.jpg", "gone.jpg"})
            add({.image = name});
        check();
        m_catalog.reset();
        SQLite::Database(path("c.vitrine/catalog.sqlite"), SQLite::OPEN_READWRITE)
            .exec("ALTER TABLE picture_facts DROP COLUMN trimmed_hash; "
                  "ALTER TABLE picture_facts DROP COLUMN trimmed_colours; DROP TABLE check_runs; "
                  "PRAGMA user_version=4");
        m_catalog = std::make_unique<Catalog>(Catalog::open(path("c.vitrine")));
        QCOMPARE(int(check().examined), 3);
        QCOMPARE(found("is:near_duplicate"), QString("1 2"));
        QCOMPARE(found("is:unreadable"), QString("3"));
        QCOMPARE(int(check().examined), 0);
    }

    void fieldsAndPlaceholders()
    {
        add({.title = "", .image = "x.jpg"});
        add({.title = "A", .category = "view all", .price = 3.0, .image = "x.jpg"});
        add({.title = "A", .category = "Coats", .price = 3.0});
        add({.title = "B", .category = "N.A.", .price = 3.0, .image = "x.jpg"});
        add({.title = "C", .category = " n.a. ", .price = 3.0, .image = "x.jpg"});
        check();
        QCOMPARE(found("is:missing_field"), QString("1 3"));
        QCOMPARE(words(1, Check::MissingField), std::string("Fields are empty: title, full_price."));
        QCOMPARE(found("is:placeholder"), QString("2 4 5"));
    }

    void pricesFarFromTheirCategory()
    {
        for (int i = 0; i < 20; ++i)
            add({.title = "T" + std::to_string(i), .category = "Coats", .price = 90.0 + 2 * i});
        add({.title = "dear", .category = "Coats", .price = 9900.0});
        add({.title = "cheap", .category = "Coats", .price = 1.0});
        add({.title = "nothing", .category = "Coats", .price = 0.0});
        add({.title = "dear but alone", .category = "Pianos", .price = 9900.0});
        add({.title = "another currency", .category = "Coats", .price = 9900.0, .currency = "HUF"});
        check();
        QCOMPARE(found("is:price_outlier"), QString("21 22 23"));
        QCOMPARE(
            words(21, Check::PriceOutlier),
            std::string("The price 9900 is far from what others in \"Coats\" cost, most of them 92 to 126."));
    }

    void resolvedFindingsStayAwayAndComeBack()
    {
        add({.title = ""});
        add({.title = ""});
        check();
        QCOMPARE(int(m_catalog->openFindings().at(Check::MissingField)), 2);
        QCOMPARE(int(m_catalog->resolve({1}, {Check::MissingField}, true)), 1);
        QCOMPARE(found("is:missing_field"), QString("2"));
        check();
        QCOMPARE(found("is:missing_field"), QString("2"));
        QCOMPARE(found("has:finding"), QString("2"));
        QVERIFY(m_catalog->undo());
        QCOMPARE(found("is:missing_field"), QString("1 2"));
        QVERIFY(m_catalog->redo());
        QCOMPARE(int(m_catalog->resolve({1, 2}, {Check::MissingField}, false)), 1);
        QCOMPARE(found("is:missing_field"), QString("1 2"));
    }

    /// Who marked a category as right said nothing of another one.
    void aCategoryThatWasMarkedAsRightIsDoubtedAgainOnceItIsAnother()
    {
        add({.category = "Coats"});
        add({.category = "Coats"});
        const auto doubt = [this](const char* category) {
            const core::Problem problem{core::ErrorCode::CategoryDoubtful, {}, {category, "Hats", "80"}};
            m_catalog->replaceFindings(Check::DoubtfulCategory, {{1, Check::DoubtfulCategory, problem, false},
                                                                 {2, Check::DoubtfulCategory, problem, false}});
        };
        doubt("Coats");
        check();
        QCOMPARE(m_catalog->resolve({1}, {Check::DoubtfulCategory}, true), std::uint64_t(1));
        m_catalog->resolve({1}, {Check::MissingField}, true); // of which there is more than one mark
        m_catalog->edit({1}, {{Field::Title, "A coat"}});
        QCOMPARE(found("is:doubtful_category"), QString("2"));
        const auto marks = m_catalog->product(1).resolved;
        m_catalog->edit({1, 2}, {{Field::Category3Code, "Scarves"}});
        doubt("Scarves");
        QCOMPARE(found("is:doubtful_category"), QString("1 2"));
        QCOMPARE(m_catalog->product(1).resolved.size() + 1, marks.size());
        QVERIFY(m_catalog->undo());
        doubt("Coats");
        QCOMPARE(found("is:doubtful_category"), QString("2"));
        QVERIFY(m_catalog->product(1).resolved == marks);
        QVERIFY(m_catalog->redo());
        doubt("Scarves");
        QCOMPARE(found("is:doubtful_category"), QString("1 2"));
    }

    void aCancelledRunKeepsWhatItExamined()
    {
        constexpr int kPictures = 300;
        const auto bytes = imaging::encodeJpeg(picture(1), 80);
        for (int i = 0; i < kPictures; ++i) {
            const auto name = std::to_string(i) + ".jpg";
            core::writeFileAtomically(path(name), bytes);
            add({.image = name});
        }
        std::stop_source stop;
        const core::Progress progress{stop.get_token(), [&](std::uint64_t done, std::uint64_t) {
                                          if (done > 280)
                                              stop.request_stop();
                                      }};
        QVERIFY_EXCEPTION_THROWN(m_catalog->runChecks(progress), core::Cancelled);
        const auto report = check();
        QVERIFY2(report.examined < 100, std::to_string(report.examined).c_str());
        QCOMPARE(int(report.open.at(Check::Duplicate)), kPictures);
    }

    void aDoubtfulCategoryIsFoundWhileTheProductHasIt_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("by asking for the products") << 0;
        QTest::newRow("by columns") << 12'000;
    }
    void aDoubtfulCategoryIsFoundWhileTheProductHasIt()
    {
        QFETCH(int, others);
        add({.title = "One", .category = "Coats"});
        add({.title = "Two", .category = "Coats"});
        const auto doubtful = [](ProductId id) {
            return Finding{
                id, Check::DoubtfulCategory, {core::ErrorCode::CategoryDoubtful, {}, {"Coats", "Hats", "80"}}};
        };
        m_catalog->replaceFindings(Check::DoubtfulCategory, {doubtful(1), doubtful(2)});
        QCOMPARE(found("is:doubtful_category"), QString("1 2"));
        QCOMPARE(doubtsInTheFacets(), std::uint64_t(2));

        m_catalog->edit({1}, {{Field::Category3Code, "Hats"}});
        addPlain(others); // so many are written into columns, those before them too
        QCOMPARE(found("is:doubtful_category"), QString("2"));
        QCOMPARE(found("has:finding"), QString("2"));
        QCOMPARE(doubtsInTheFacets(), std::uint64_t(1));
        QCOMPARE(m_catalog->openFindings().at(Check::DoubtfulCategory), std::uint64_t(1));
        QVERIFY(m_catalog->findings({1}, Catalog::Which::All).empty());
        QVERIFY(m_catalog->product(1).problems.empty());
        QCOMPARE(m_catalog->product(2).problems.size(), std::size_t(1));
        QCOMPARE(m_catalog->resolve({1}, {Check::DoubtfulCategory}, true), std::uint64_t(0)); // nothing to see to

        m_catalog->edit({1}, {{Field::Category3Code, "Coats"}});
        QCOMPARE(found("is:doubtful_category"), QString("1 2"));
    }

private:
    struct Row {
        std::string title = "Title";
        std::string category = "Things";
        std::optional<double> price{};
        std::string image{};
        Split split = Split::Unassigned;
        std::string currency = "EUR";
    };

    std::string path(const std::string& name) const
    {
        return m_home->filePath(QString::fromStdString(name)).toStdString();
    }

    static core::Picture picture(std::uint64_t seed) { return drawnProduct(seed, Backdrop::White, 420, 420); }

    void save(const std::string& name, const core::Picture& picture)
    {
        core::writeFileAtomically(path(name), name.ends_with("png") ? imaging::encodePng(picture)
                                                                    : imaging::encodeJpeg(picture, 92));
    }

    void add(const Row& row)
    {
        auto insert = m_catalog->insertMany({"test"});
        Product product;
        product.title = row.title;
        product.category3_code = row.category;
        product.full_price = row.price;
        product.currency_code = row.currency;
        product.split = row.split;
        product.image = row.image.empty() ? "" : path(row.image);
        product.imageUsable = true;
        insert.add(product);
        insert.commit();
    }

    void addPlain(int products)
    {
        auto insert = m_catalog->insertMany({"test"});
        for (int i = 0; i < products; ++i) {
            Product product;
            product.title = "Plain";
            insert.add(product);
        }
        insert.commit();
    }

    std::uint64_t doubtsInTheFacets() const
    {
        for (const auto& counts : m_catalog->facets({}))
            for (const auto& value : counts.values)
                if (counts.facet == Facet::Check && value.values.front() == nameOf(Check::DoubtfulCategory))
                    return value.found;
        return 0;
    }

    CheckReport check() { return m_catalog->runChecks({}); }

    QString found(const char* query) const
    {
        QStringList ids;
        for (const auto id : m_catalog->find({query, {}, false}))
            ids << QString::number(id);
        return ids.join(' ');
    }

    std::string words(ProductId id, Check check) const
    {
        for (const auto& finding : m_catalog->findings({id}))
            if (finding.check == check)
                return core::describe(finding.problem).what;
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestChecks)
#include "test_checks.moc"
