// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/import.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/core/picture.h"
#include "engine/imaging/decode.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::canonical(m_home->path().toStdString());
        m_catalog = std::make_unique<Catalog>(Catalog::create(m_folder / "shop.vitrine"));
    }

    void realCatalogsComeInWhole_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("first"); // title, categories, full price, code of the first product
        QTest::newRow("shop export") << "luma/products.csv" << int(SourceFormat::Csv) << 1172
                                     << QStringList{"Chaz Kangeroo Hoodie-XS-Black", "Men",  "Tops",
                                                    "Hoodies & Sweatshirts",         "52.0", "MH01-XS-Black"};
        QTest::newRow("seed columns") << "luma/products-seed-columns.csv" << int(SourceFormat::Csv) << 246
                                      << QStringList{"Chaz Kangeroo Hoodie Black", "Men",  "Tops",
                                                     "Hoodies & Sweatshirts",      "52.0", "MH01-XS-Black"};
        QTest::newRow("imagefolder") << "gear" << int(SourceFormat::ImageFolder) << 16
                                     << QStringList{"Joust Duffle Bag", "Gear", "Bags", "Bags", "34.0",
                                                    "24-MB01"};
        QTest::newRow("class folders")
            << "clothes" << int(SourceFormat::ClassFolders) << 360
            << QStringList{"", "", "", "dress", "", "053689bb-5928-489b-aeaf-dfb969b05e93"};
    }
    void realCatalogsComeInWhole()
    {
        QFETCH(QString, source);
        QFETCH(int, format);
        QFETCH(int, rows);
        QFETCH(QStringList, first);
        const auto path = catalogs() / source.toStdString();
        QCOMPARE(int(previewSource(path).format), format);
        const auto report = importSource(*m_catalog, path, {}, {});
        QCOMPARE(int(report.rows), rows);
        QCOMPARE(int(report.imported), rows);
        QCOMPARE(int(report.problemCount), 0);
        QCOMPARE(int(m_catalog->counts().usable), rows);
        const auto product = m_catalog->product(m_catalog->find({}).front());
        const QStringList found = {product.title.c_str(),
                                   product.category1_code.c_str(),
                                   product.category2_code.c_str(),
                                   product.category3_code.c_str(),
                                   product.text(Field::FullPrice).c_str(),
                                   product.product_code.c_str()};
        QCOMPARE(found, first);
        QVERIFY(std::filesystem::exists(m_catalog->imagePath(product)));
    }

    void rowsWithoutAPictureAreKeptWithTheirReason()
    {
        picture("good.jpg");
        core::writeFileAtomically(m_folder / "broken.jpg", "no picture");
        core::writeFileAtomically(m_folder / "a.csv",
                                  "title,price,image\n"
                                  "Good,10,good.jpg\nBroken,11,broken.jpg\nMissing,12,gone.jpg\nNone,13,\n"
                                  "Url,14,https://example.org/x.jpg\nOutside,15,../../etc/passwd.jpg\n"
                                  "Price,cheap,good.jpg\n");
        const auto report = importSource(*m_catalog, m_folder / "a.csv", {}, {});
        QCOMPARE(int(report.imported), 7);
        using enum core::ErrorCode;
        const std::vector<std::pair<std::uint64_t, core::ErrorCode>> wanted = {
            {2, PictureUndecodable}, {3, PictureMissing},    {4, PictureNotGiven},
            {6, PathOutsideSource},  {7, PriceUnreadable}};
        QCOMPARE(int(report.notDownloaded), 1); // no fault of the source; the row is marked
        QCOMPARE(int(m_catalog->product(5).problems.at(0).code), int(PictureIsUrl));
        QCOMPARE(report.problems.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(*report.problems[i].where.row, wanted[i].first);
            QCOMPARE(int(report.problems[i].code), int(wanted[i].second));
        }
        QCOMPARE(int(m_catalog->counts().usable), 2);
        const auto priced = m_catalog->product(7);
        QVERIFY(!priced.full_price);
        QCOMPARE(priced.extra, std::string(R"({"price":"cheap"})"));
    }

    void aDryRunTellsWhatWouldChange()
    {
        picture("a.jpg");
        const auto source = m_folder / "a.csv";
        core::writeFileAtomically(source, "sku,title,price,image\n1,Coat,10,a.jpg\n2,Hat,20,a.jpg\n");
        importSource(*m_catalog, source, {}, {});
        core::writeFileAtomically(source,
                                  "sku,title,price,image\n1,Coat,12.5,a.jpg\n2,Hat,20,a.jpg\n3,New,5,a.jpg\n");
        ImportOptions options;
        options.dryRun = true;
        const auto before = m_catalog->changeCounter();
        const auto report = importSource(*m_catalog, source, options, {});
        QCOMPARE(m_catalog->changeCounter(), before);
        QCOMPARE(int(report.imported), 1);
        QCOMPARE(int(report.updated), 1);
        QCOMPARE(int(report.unchanged), 1);
        QStringList changes;
        for (const auto& change : report.changes)
            changes << QString::fromStdString(change.title + " " + change.column + " " + change.before + " → " +
                                              change.after);
        QVERIFY2(changes.contains("Coat full_price 10.0 → 12.5"), qPrintable(changes.join('\n')));
        for (const auto& change : changes)
            QVERIFY2(change.startsWith("Coat "), qPrintable(change));
    }

    void aDryRunTellsTheCurrencyThatAPriceHad()
    {
        const auto source = m_folder / "a.csv";
        core::writeFileAtomically(source, "sku,title,price,currency\n1,Coat,1200,JPY\n2,Hat,20,EUR\n");
        importSource(*m_catalog, source, {}, {});
        core::writeFileAtomically(source, "sku,title,price,currency\n1,Coat,8,EUR\n2,Hat,21,EUR\n");
        ImportOptions options;
        options.dryRun = true;
        QStringList prices;
        for (const auto& change : importSource(*m_catalog, source, options, {}).changes)
            if (change.column == "full_price")
                prices << QString::fromStdString(change.title + " " + change.earlierCurrency.value_or("same") + " " +
                                                 change.currency);
        QCOMPARE(prices, QStringList({"Coat JPY EUR", "Hat same EUR"}));
    }

    void linksOutOfTheSourceAreRefused()
    {
        picture("outside/secret.jpg");
        std::filesystem::create_directories(m_folder / "in");
        std::filesystem::create_symlink(m_folder / "outside", m_folder / "in" / "link");
        core::writeFileAtomically(m_folder / "in" / "a.csv", "title,image\nLinked,link/secret.jpg\n");
        const auto report = importSource(*m_catalog, m_folder / "in" / "a.csv", {}, {});
        QCOMPARE(int(report.problems.at(0).code), int(core::ErrorCode::PathOutsideSource));
    }

    void pathsOutOfTheSourceComeInOnlyWhenAllowed()
    {
        picture("outside/secret.jpg");
        const auto path = (m_folder / "outside" / "secret.jpg").string();
        std::filesystem::create_directories(m_folder / "in");
        core::writeFileAtomically(m_folder / "in" / "a.csv",
                                  "title,image\nA," + path + "\nB,../outside/secret.jpg\n");
        const auto seen = previewSource(m_folder / "in" / "a.csv").outside;
        QCOMPARE(seen.size(), std::size_t(1));
        QCOMPARE(seen[0].folder, m_folder / "outside");
        QCOMPARE(int(seen[0].rows), 2);
        auto report = importSource(*m_catalog, m_folder / "in" / "a.csv", {}, {});
        QCOMPARE(int(report.imported), 2);
        QCOMPARE(int(report.problemCount), 2);
        QCOMPARE(report.outside.size(), std::size_t(1));
        QCOMPARE(report.outside[0].folder, m_folder / "outside");
        QCOMPARE(int(report.outside[0].rows), 2);
        QCOMPARE(int(report.outsideCount), 2);
        QCOMPARE(report.outside[0].examples, (std::vector<std::string>{"secret.jpg", "secret.jpg"}));
        QCOMPARE(m_catalog->product(1).image, std::string());
        QCOMPARE(m_catalog->product(1).extra, "{\"image\":\"" + path + "\"}");
        ImportOptions options;
        options.allowedFolders = {m_folder / "outside"};
        QVERIFY(previewSource(m_folder / "in" / "a.csv", options).outside.empty());
        report = importSource(*m_catalog, m_folder / "in" / "a.csv", options, {});
        QCOMPARE(int(report.problemCount), 0);
        QCOMPARE(int(report.updated), 2); // the same rows, now with their pictures
        QCOMPARE(m_catalog->product(2).image, path);
        options.addAgain = true;
        options.allowedFolders.clear();
        options.mapping = previewSource(m_folder / "in" / "a.csv").guess;
        options.mapping->pictureRoot = m_folder / "outside"; // choosing a root allows it
        report = importSource(*m_catalog, m_folder / "in" / "a.csv", options, {});
        QCOMPARE(int(report.problemCount), 0);
        QVERIFY(m_catalog->product(3).imageUsable);
    }

    void theCatalogsOwnPicturesStayItsOwn()
    {
        core::writeFileAtomically(m_catalog->imagesFolder() / "p.jpg", jpeg());
        const auto path = (m_catalog->imagesFolder() / "p.jpg").string();
        core::writeFileAtomically(m_folder / "in" / "a.csv", "title,image\nA," + path + "\n");
        ImportOptions options;
        options.addAgain = true;
        for (const bool copy : {false, true}) {
            options.copyImages = copy;
            QCOMPARE(int(importSource(*m_catalog, m_folder / "in" / "a.csv", options, {}).problemCount), 0);
            QCOMPARE(m_catalog->product(copy ? 2 : 1).image, std::string("images/p.jpg"));
        }
    }

    void aPriceThatNamesItsCurrencyFillsIt()
    {
        picture("p.jpg");
        const auto source = m_folder / "in" / "currencies.csv";
        core::writeFileAtomically(source, "sku;title;full_price;price;image\n1;A;1.290,00 €;9 €;p.jpg\n2;B;USD 12;;p.jpg\n"
                                          "3;C;$12;;p.jpg\n4;D;5 €;$4 USD;p.jpg\n");
        importSource(*m_catalog, source, {}, {});
        const std::vector<std::string> wanted = {"EUR", "USD", "", ""}; // the last names two
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QCOMPARE(m_catalog->product(ProductId(i + 1)).currency_code, wanted[i]);
        core::writeFileAtomically(source, "sku;title;full_price;price;image\n1;A;$1,290.00 USD;;p.jpg\n");
        importSource(*m_catalog, source, {}, {});
        QCOMPARE(m_catalog->product(1).currency_code, std::string("USD"));
        core::writeFileAtomically(source, "sku;title;full_price;price;image\n1;A;1290;;p.jpg\n");
        importSource(*m_catalog, source, {}, {});
        QCOMPARE(m_catalog->product(1).currency_code, std::string("USD")); // it says nothing of it
    }

    void pricesKeepTheirText()
    {
        picture("p.jpg");
        core::writeFileAtomically(m_folder / "a.csv",
                                  "title;price;image\nA;1.290;p.jpg\nB;12,50;p.jpg\nC;7;p.jpg\n"
                                  "D;-5;p.jpg\nE;1e400;p.jpg\nF;$1,290.00;p.jpg\n");
        importSource(*m_catalog, m_folder / "a.csv", {}, {});
        const std::vector<std::pair<double, std::string>> wanted = {{1290.0, R"({"price":"1.290"})"},
                                                                    {12.5, R"({"price":"12,50"})"},
                                                                    {7.0, ""},
                                                                    {-1.0, R"({"price":"-5"})"},
                                                                    {-1.0, R"({"price":"1e400"})"},
                                                                    {1290.0, R"({"price":"$1,290.00"})"}};
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const auto product = m_catalog->product(static_cast<ProductId>(i + 1));
            QCOMPARE(product.price.value_or(-1.0), wanted[i].first);
            QCOMPARE(product.extra, wanted[i].second);
        }
    }

    void aPriceThatMayBeThousandsKeepsItsText()
    {
        picture("p.jpg");
        core::writeFileAtomically(m_folder / "a.csv",
                                  "title,price,image\nA,1.290,p.jpg\nB,1.234,p.jpg\nC,1290,p.jpg\n");
        importSource(*m_catalog, m_folder / "a.csv", {}, {});
        QCOMPARE(m_catalog->product(1).price.value_or(0), 1.29);
        QCOMPARE(m_catalog->product(1).extra, std::string(R"({"price":"1.290"})"));
        QCOMPARE(m_catalog->product(2).extra, std::string()); // 1.234 says it all
        QCOMPARE(m_catalog->product(3).extra, std::string());
        picture("q.jpg");
        core::writeFileAtomically(m_folder / "b.csv", "name,price,image\nD,2.290,q.jpg\nE,3.50,q.jpg\n");
        importSource(*m_catalog, m_folder / "b.csv", {}, {});
        QCOMPARE(m_catalog->product(4).extra, std::string()); // the other price says what the point means
    }

    void severalPicturesInACellGiveTheFirstAndAreKept()
    {
        picture("p.jpg");
        picture("q.jpg");
        core::writeFileAtomically(m_folder / "a.csv", "title,image\nA,\"p.jpg,q.jpg\"\n");
        QCOMPARE(int(importSource(*m_catalog, m_folder / "a.csv", {}, {}).problemCount), 0);
        QCOMPARE(m_catalog->product(1).image, (m_folder / "p.jpg").string());
        QCOMPARE(m_catalog->product(1).extra, std::string(R"({"image":"p.jpg,q.jpg"})"));
    }

    void nulCharactersAreToldOf()
    {
        picture("p.jpg");
        core::writeFileAtomically(m_folder / "a.jsonl", "{\"title\":\"Ha\\u0000t\",\"image\":\"p.jpg\"}\n");
        QCOMPARE(int(importSource(*m_catalog, m_folder / "a.jsonl", {}, {}).problemCount), 1);
        QCOMPARE(m_catalog->product(1).title, std::string("Hat"));
        QCOMPARE(m_catalog->product(1).extra, std::string("{\"title\":\"Ha\\u0000t\"}"));
    }

    void chatLinesComeIn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("parts")
            << QByteArray(
                   R"({"messages":[{"role":"user","content":[{"type":"image","path":"p.jpg"},{"type":"text","text":"What?"}]},{"role":"assistant","content":[{"type":"text","text":"A hat."}]}],"more":7})")
            << QByteArray(R"({"prompt":"What?","more":7})");
        QTest::newRow("texts with images")
            << QByteArray(
                   R"({"messages":[{"role":"user","content":"<image>\nWhat?"},{"role":"assistant","content":"A hat."}],"images":["p.jpg"]})")
            << QByteArray(R"({"prompt":"What?"})");
        QTest::newRow("LLaVA")
            << QByteArray(
                   R"({"image":"p.jpg","conversations":[{"from":"human","value":"<image>\nWhat?"},{"from":"gpt","value":"A hat."}]})")
            << QByteArray(R"({"prompt":"What?"})");
        QTest::newRow("a further turn")
            << QByteArray(
                   R"({"image":"p.jpg","messages":[{"role":"user","content":"What?"},{"role":"assistant","content":"A hat."},{"role":"user","content":"Red?"}]})")
            << QByteArray(
                   R"({"prompt":"What?","messages":[{"role":"user","content":"What?"},{"role":"assistant","content":"A hat."},{"role":"user","content":"Red?"}]})");
    }
    void chatLinesComeIn()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, extra);
        picture("p.jpg");
        core::writeFileAtomically(m_folder / "a.jsonl", line.toStdString() + "\n");
        QCOMPARE(int(importSource(*m_catalog, m_folder / "a.jsonl", {}, {}).problemCount), 0);
        const auto product = m_catalog->product(1);
        QVERIFY(product.imageUsable);
        QCOMPARE(product.caption, std::string("A hat."));
        QCOMPARE(QByteArray::fromStdString(product.extra), extra);
    }

    void brokenLinesAreRefusedAndTheOthersComeIn()
    {
        picture("p.jpg");
        core::writeFileAtomically(m_folder / "a.jsonl",
                                  "{\"title\":\"A\",\"image\":\"p.jpg\"}\n{broken\n[1]\n"
                                  "{\"title\":\"B\",\"image\":\"p.jpg\",\"more\":[1,{\"x\":2}]}\n");
        const auto report = importSource(*m_catalog, m_folder / "a.jsonl", {}, {});
        QCOMPARE(int(report.imported), 2);
        QCOMPARE(int(report.refused), 2);
        QCOMPARE(*report.problems[0].where.row, std::uint64_t(2));
        QCOMPARE(m_catalog->product(2).extra, std::string(R"({"more":[1,{"x":2}]})"));
    }

    void theMappingCanBeChanged()
    {
        picture("p.jpg");
        core::writeFileAtomically(m_folder / "a.csv", "title,long_name,image\nShort,Long name,p.jpg\n");
        ImportOptions options;
        options.mapping = previewSource(m_folder / "a.csv").guess;
        QCOMPARE(options.mapping->columns.at(Field::Title), std::string("title"));
        options.mapping->columns[Field::Title] = "long_name";
        importSource(*m_catalog, m_folder / "a.csv", options, {});
        QCOMPARE(m_catalog->product(1).title, std::string("Long name"));
        QCOMPARE(m_catalog->product(1).extra, std::string(R"({"title":"Short"})"));
        options.mapping->columns[Field::Brand] = "no such column";
        QVERIFY_EXCEPTION_THROWN(importSource(*m_catalog, m_folder / "a.csv", options, {}), core::Error);
    }

    void picturesAreCopiedOnceEach()
    {
        picture("p.jpg");
        core::writeFileAtomically(m_folder / "a.csv", "title,image\nA,p.jpg\nB,p.jpg\n");
        ImportOptions options;
        options.copyImages = true;
        importSource(*m_catalog, m_folder / "a.csv", options, {});
        QCOMPARE(m_catalog->product(1).image, std::string("images/p.jpg"));
        QCOMPARE(m_catalog->product(2).image, std::string("images/p.jpg"));
        QVERIFY(std::filesystem::exists(m_catalog->imagesFolder() / "p.jpg"));
    }

    void aCancelledImportLeavesNothing()
    {
        std::stop_source stop;
        const core::Progress progress{stop.get_token(),
                                      [&](std::uint64_t, std::uint64_t) { stop.request_stop(); }};
        ImportOptions options;
        options.copyImages = true;
        const auto source = catalogs() / "luma/products.csv";
        QVERIFY_THROWS_EXCEPTION(core::Cancelled, importSource(*m_catalog, source, options, progress));
        QCOMPARE(int(m_catalog->counts().products), 0);
        QVERIFY(std::filesystem::is_empty(m_catalog->imagesFolder()));
    }

    void sourcesThatCannotBeReadAreNamed()
    {
        core::writeFileAtomically(m_folder / "a.xyz", "?");
        std::filesystem::create_directories(m_folder / "empty");
        for (const auto* name : {"gone.csv", "a.xyz", "empty"})
            try {
                previewSource(m_folder / name);
                QFAIL(name);
            } catch (const core::Error& error) {
                QCOMPARE(error.problem().where.file, m_folder / name);
            }
    }

private:
    void picture(const std::string& name) { core::writeFileAtomically(m_folder / name, jpeg()); }

    static std::string jpeg()
    {
        return imaging::encodeJpeg({8, 8, std::vector<std::uint8_t>(8 * 8 * 3, 255)}, 90);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
