// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/export.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/import.h"
#include "tests/catalog/exported_products.h"

using namespace vitrine;
using namespace vitrine::catalog;
using nlohmann::ordered_json;

namespace {

std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

} // namespace

/// What an export says, and whether importing gives it back.
class TestExport : public QObject {
    Q_OBJECT
private slots:
    void whatIsExportedImportsBackUnchanged_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("out");
        QTest::addColumn<bool>("copy");
        QTest::addColumn<quint64>("seed");
        for (const auto& [format, out] : kFormats)
            for (quint64 seed = 1; seed <= 8; ++seed)
                QTest::addRow("%s, seed %d", nameOf(format).c_str(), int(seed))
                    << int(format) << QString(out) << (seed > 4 && !isFolder(format)) << seed;
    }
    void whatIsExportedImportsBackUnchanged()
    {
        QFETCH(int, format);
        QFETCH(QString, out);
        QFETCH(bool, copy);
        QFETCH(quint64, seed);
        QTemporaryDir home;
        const auto folder = std::filesystem::canonical(home.path().toStdString());
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(seed));
        const auto path = folder / "exports" / out.toStdString();
        const auto report = exportCatalog(catalog, {}, ExportFormat(format), path, {},
                                          {.copyPictures = copy, .chatTexts = chatTexts});
        QCOMPARE(int(report.products), kProducts);
        QCOMPARE(int(report.picturesByPath), copy || isFolder(ExportFormat(format)) ? 0 : kProducts);
        QVERIFY(report.problems.empty());
        auto other = Catalog::create(folder / "b.vitrine");
        ImportOptions options;
        if (!copy && !isFolder(ExportFormat(format)))
            options.allowedFolders = {catalog.imagesFolder()};
        const auto back = importSource(other, path, options, {});
        QVERIFY2(back.problems.empty(),
                 back.problems.empty() ? "" : describeInOneLine(back.problems[0]).c_str());
        compare(catalog, other, isFolder(ExportFormat(format)));
    }

    void realCatalogsComeBackUnchanged_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("out");
        for (const auto* source : {"luma/products.csv", "luma/products-seed-columns.csv", "gear", "clothes"})
            for (const auto& [format, out] : kFormats)
                if (!isFolder(format)) // which copy every picture
                    QTest::addRow("%s, %s", source, nameOf(format).c_str()) << source << int(format) << out;
    }
    void realCatalogsComeBackUnchanged()
    {
        QFETCH(QString, source);
        QFETCH(int, format);
        QFETCH(QString, out);
        QTemporaryDir home;
        const auto folder = std::filesystem::canonical(home.path().toStdString());
        auto catalog = Catalog::create(folder / "a.vitrine");
        importSource(catalog, catalogs() / source.toStdString(), {}, {});
        exportCatalog(catalog, {}, ExportFormat(format), folder / out.toStdString(), {},
                      {.chatTexts = chatTexts});
        auto other = Catalog::create(folder / "b.vitrine");
        ImportOptions options;
        options.allowedFolders = {catalogs()};
        QCOMPARE(int(importSource(other, folder / out.toStdString(), options, {}).problemCount), 0);
        compare(catalog, other, false);
    }

    void theSameCatalogTakesItsExportBack()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(9));
        exportCatalog(catalog, {}, ExportFormat::Csv, folder / "elsewhere" / "out.csv", {});
        ImportOptions options;
        options.addAgain = true;
        importSource(catalog, folder / "elsewhere" / "out.csv", options, {});
        QCOMPARE(catalog.product(kProducts + 1).image, catalog.product(1).image);
        QCOMPARE(int(catalog.counts().usable), 2 * kProducts);
    }

    void picturesElsewhereNeedPermissionToComeBack()
    {
        QTemporaryDir home;
        const auto folder = std::filesystem::canonical(home.path().toStdString());
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(9));
        exportCatalog(catalog, {}, ExportFormat::Csv, folder / "elsewhere" / "out.csv", {});
        auto other = Catalog::create(folder / "b.vitrine");
        const auto report = importSource(other, folder / "elsewhere" / "out.csv", {}, {});
        QCOMPARE(int(report.problemCount), kProducts);
        QCOMPARE(int(report.problems[0].code), int(core::ErrorCode::PathOutsideSource));
        QCOMPARE(report.problems[0].values.at(1), catalog.imagesFolder().string());
    }

    void classFoldersAreFoldersOfClasses()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        auto products = nastyProducts(3);
        products.resize(6);
        const std::vector<std::string> classes = {"Hats", "a/b", "", "Train", "hats", ".."};
        for (std::size_t i = 0; i < products.size(); ++i) {
            products[i].category3_code = classes[i];
            products[i].split = i == 0 ? Split::Test : Split::Unassigned;
            products[i].product_code = "p" + std::to_string(i);
        }
        fill(catalog, products);
        exportCatalog(catalog, {}, ExportFormat::ClassFolders, folder / "out", {});
        for (const auto* name : {"test/Hats/p0.jpg", "a_b/p1.jpg", "unlabelled/p2.jpg", "_Train/p3.jpg",
                                 "hats/p4.jpg", "__/p5.jpg"})
            QVERIFY2(std::filesystem::exists(folder / "out" / name), name);
        auto other = Catalog::create(folder / "b.vitrine");
        ImportOptions options;
        options.format = SourceFormat::ClassFolders; // as a program that knows no metadata.jsonl sees it
        QCOMPARE(int(importSource(other, folder / "out", options, {}).problemCount), 0);
        const auto found = other.products(other.find({"", Field::ProductCode, false}));
        QCOMPARE(found.at(0).category3_code, std::string("Hats"));
        QCOMPARE(found.at(0).split, Split::Test);
        QCOMPARE(found.at(3).category3_code, std::string("_Train"));
    }

    void chatLinesAreReadyToTrainOn()
    {
        QTemporaryDir home;
        const auto folder = std::filesystem::canonical(home.path().toStdString());
        auto catalog = Catalog::create(folder / "a.vitrine");
        auto products = nastyProducts(3);
        products.resize(1);
        products[0].title = "Hat";
        products[0].category3_code = "Hats";
        products[0].caption = "";
        products[0].sources = {{"title", "Anna"}, {"caption", "model:run-3"}};
        fill(catalog, products);
        exportCatalog(catalog, {}, ExportFormat::Chat, folder / "out.jsonl", {},
                      {.copyPictures = true, .chatTexts = chatTexts});
        const auto text = core::readFile(folder / "out.jsonl");
        const std::string answer = R"("text":"Product: Hat, Category: Hats")";
        const auto line = ordered_json::parse(text);
        QCOMPARE(
            line.at("messages").dump(),
            R"([{"role":"user","content":[{"type":"image","path":"out-pictures/0.jpg"},{"type":"text","text":"What is shown in this image?"}]},{"role":"assistant","content":[{"type":"text",)" +
                answer + "}]}]");

        // An answer that somebody has corrected in the file is the product's caption from then on.
        auto corrected = text;
        corrected.replace(corrected.find(answer), answer.size(), R"("text":"A red hat.")");
        core::writeFileAtomically(folder / "out.jsonl", corrected);
        auto other = Catalog::create(folder / "b.vitrine");
        QCOMPARE(int(importSource(other, folder / "out.jsonl", {}, {}).problemCount), 0);
        QCOMPARE(other.product(1).caption, std::string("A red hat."));
        QCOMPARE(other.product(1).title, std::string("Hat"));
        QVERIFY((other.product(1).sources == std::map<std::string, std::string>{{"title", "Anna"}}));
    }

    void whoSaidTheValuesIsAColumnOnlyWhereItIsKnown()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, std::vector<Product>(2));
        exportCatalog(catalog, {}, ExportFormat::Csv, folder / "before.csv", {});
        QVERIFY(core::readFile(folder / "before.csv").find("vitrine_provenance") == std::string::npos);
        catalog.edit({1}, {{Field::Title, "Hat"}}, "Anna");
        exportCatalog(catalog, {}, ExportFormat::Csv, folder / "after.csv", {});
        QVERIFY(core::readFile(folder / "after.csv").find(R"("{""sources"":{""title"":""Anna""}}")") != std::string::npos);
    }

    void aColumnOfThatNameThatSaysSomethingElseIsKept()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        core::writeFileAtomically(
            folder / "a.csv", R"(title,vitrine_provenance
Hat,Oslo
Coat,"{""sources"":{""title"":""Anna"",""colour"":""Bob"",""notes"":""Bob""},""resolved"":[""fame""]}"
)");
        auto catalog = Catalog::create(folder / "a.vitrine");
        importSource(catalog, folder / "a.csv", {}, {});
        QCOMPARE(catalog.product(1).extra, std::string(R"({"vitrine_provenance":"Oslo"})"));
        QCOMPARE(catalog.product(2).extra, std::string());
        QVERIFY((catalog.product(2).sources == std::map<std::string, std::string>{{"title", "Anna"}})); // no field, no value
        QVERIFY(catalog.product(2).resolved.empty());
    }

    void cellsThatWereChangedCount()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        std::vector<Product> products(2);
        products[0].extra = R"({"size":5,"title":"original"})";
        products[1].extra = R"({"colour":"red"})";
        fill(catalog, products);
        exportCatalog(catalog, {}, ExportFormat::Csv, folder / "out.csv", {});
        auto text = core::readFile(folder / "out.csv");
        text.replace(text.find(",5,"), 3, ",6,");
        text.replace(text.find("red"), 3, "blue");
        core::writeFileAtomically(folder / "out.csv", text);
        auto other = Catalog::create(folder / "b.vitrine");
        importSource(other, folder / "out.csv", {}, {});
        QCOMPARE(other.product(1).extra, std::string(R"({"size":"6","title":"original"})"));
        QCOMPARE(other.product(2).extra, std::string(R"({"colour":"blue"})"));
    }

    void rowsWithoutAPictureAreToldOf_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("out");
        QTest::addColumn<int>("written");
        for (const auto& [format, out] : kFormats) {
            const bool needsPictures = isFolder(format) || format == ExportFormat::Chat;
            QTest::newRow(nameOf(format).c_str()) << int(format) << QString(out) << (needsPictures ? 1 : 2);
        }
    }
    void rowsWithoutAPictureAreToldOf()
    {
        QFETCH(int, format);
        QFETCH(QString, out);
        QFETCH(int, written);
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        auto products = nastyProducts(5);
        products.resize(2);
        fill(catalog, products);
        std::filesystem::remove(catalog.imagePath(catalog.product(1)));
        const auto report = exportCatalog(catalog, {}, ExportFormat(format), folder / out.toStdString(), {},
                                          {.chatTexts = chatTexts});
        QCOMPARE(int(report.products), written);
        QCOMPARE(int(report.problems.size()), 2 - written);
    }

    void tabsPartTheColumnsOfATsv()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        std::vector<Product> products(2);
        products[0].title = "Hat, red";
        products[1].title = "Hat\tblue";
        fill(catalog, products);
        exportCatalog(catalog, {}, ExportFormat::Tsv, folder / "out.tsv", {});
        const auto text = core::readFile(folder / "out.tsv");
        QVERIFY(text.starts_with("title\tcategory1_code\t"));
        QVERIFY(text.find("\r\nHat, red\t") != std::string::npos);
        QVERIFY(text.find("\r\n\"Hat\tblue\"\t") != std::string::npos);
    }

    void anEmptyCatalogHasAHeader()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        const auto catalog = Catalog::create(folder / "a.vitrine");
        exportCatalog(catalog, {}, ExportFormat::Csv, folder / "out.csv", {});
        QVERIFY(core::readFile(folder / "out.csv").starts_with("title,category1_code,"));
        exportCatalog(catalog, {}, ExportFormat::Json, folder / "out.json", {});
        QCOMPARE(core::readFile(folder / "out.json"), std::string("[]\n"));
    }

private:
    /// All products are alike; those of a folder come split by split.
    static void compare(const Catalog& catalog, const Catalog& other, bool bySplit)
    {
        auto before = catalog.products(catalog.find({}));
        const auto after = other.products(other.find({}));
        if (bySplit)
            std::stable_sort(before.begin(), before.end(), [](const Product& a, const Product& b) {
                return nameOf(a.split) < nameOf(b.split); // as the folders are sorted
            });
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            for (const auto field : allFields())
                if (field != Field::Image)
                    QCOMPARE(after[i].text(field), before[i].text(field));
            QCOMPARE(after[i].full_price, before[i].full_price);
            QCOMPARE(after[i].price, before[i].price);
            QCOMPARE(after[i].extra, before[i].extra);
            QVERIFY(after[i].sources == before[i].sources);
            QVERIFY(after[i].resolved == before[i].resolved);
            QVERIFY(after[i].imageUsable);
            QCOMPARE(core::readFile(other.imagePath(after[i])), core::readFile(catalog.imagePath(before[i])));
        }
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
