// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/export.h"

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "engine/catalog/checks/check.h"
#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"
#include "engine/core/picture.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"

using namespace vitrine;
using namespace vitrine::catalog;
using nlohmann::ordered_json;

namespace {

constexpr int kProducts = 40;

/// Texts that break careless writers and readers.
const std::vector<std::string>& nastyTexts()
{
    static const std::vector<std::string> texts = {"",
                                                   "plain",
                                                   "with, comma",
                                                   "with \"quotes\"",
                                                   "\"",
                                                   "\"\"",
                                                   "'",
                                                   "two\nlines",
                                                   "two\r\nlines",
                                                   "old\rlines",
                                                   "\n",
                                                   " blanks ",
                                                   " ",
                                                   "\ttab\t",
                                                   "Ærlig ærend",
                                                   "тест",
                                                   "👚🏽‍♀️ family 👨‍👩‍👧",
                                                   "עברית mixed with English",
                                                   "\u202Eoverride\u202C",
                                                   "e\u0301 and \u00E9",
                                                   "\uFEFFmark",
                                                   "\u2028line separator",
                                                   "=1+1",
                                                   "-5",
                                                   "+5",
                                                   "@SUM(A1)",
                                                   "semi;colon",
                                                   "a|b^c~d",
                                                   "0012",
                                                   "1e5",
                                                   "null",
                                                   "NaN",
                                                   "true",
                                                   "[1,2]",
                                                   "{\"a\":1}",
                                                   "{}",
                                                   "back\\slash",
                                                   "C:\\temp\\x",
                                                   "/etc/passwd",
                                                   "https://example.org/x.jpg?a=b&c=d",
                                                   "data:text/plain,hello",
                                                   "100%",
                                                   "<b>&amp;</b>",
                                                   "\x01\x1F\x7F",
                                                   "sep=;",
                                                   std::string(70'000, 'x') + "end",
                                                   "train",
                                                   "test",
                                                   "..",
                                                   ".hidden",
                                                   "con/aux:*?"};
    return texts;
}

ordered_json nastyValue(core::Random& random)
{
    switch (random.below(9)) {
    case 0:
        return nullptr;
    case 1:
        return random.chance(0.5);
    case 2:
        return random.between(-5, 5);
    case 3:
        return random.uniform(-1.0, 1.0);
    case 4:
        return ordered_json::array({1, random.pick(nastyTexts()), nullptr});
    case 5:
        return ordered_json{{"z", 1}, {"a", random.pick(nastyTexts())}};
    case 6:
        return 18446744073709551615ull;
    default:
        return random.pick(nastyTexts());
    }
}

enum class Further { None, Alike, Texts, Mixed };

/// Further columns: none, the same ones for all products, some of them in any order, anything under any name.
std::string nastyExtra(core::Random& random, Further kind)
{
    auto extra = ordered_json::object();
    if (kind == Further::Alike)
        extra = {{"colour, or \"hue\"", random.pick(nastyTexts())}, {"size", random.pick(nastyTexts())}};
    static const std::vector<std::string> names = {
        "colour", "Größe",     "a,b",      "\"",      "two\nlines", "title",    "price",    "image",
        "",       "file_name", "messages", "product", "response",   "column 3", "Title ",   "id",
        "sku",    "caption",   "class",    "images",  "path",       " ",        "Category", "vitrine_extra",
        "vitrine_provenance"};
    if (kind == Further::Texts)
        for (std::uint64_t count = random.below(3); count > 0; --count)
            extra[random.chance(0.5) ? "colour" : "size"] = random.pick(nastyTexts());
    if (kind == Further::Mixed)
        for (std::uint64_t count = random.below(5); count > 0; --count)
            extra[random.pick(names)] = nastyValue(random);
    return extra.empty() ? std::string() : extra.dump();
}

/// Who said some of the values, and findings that somebody has seen to.
void addProvenance(core::Random& random, Product& product)
{
    for (const auto field : allFields()) {
        const auto who = random.chance(0.3) ? random.pick(nastyTexts()) : std::string("model:run-3");
        if (random.chance(0.3) && !who.empty())
            product.sources[nameOf(field)] = who;
    }
    for (const auto check : allChecks())
        if (random.chance(0.2))
            product.resolved.push_back(nameOf(check));
    std::sort(product.resolved.begin(), product.resolved.end());
}

std::vector<Product> nastyProducts(std::uint64_t seed)
{
    core::Random random(seed);
    const auto further = static_cast<Further>(seed % 4);
    std::vector<Product> products;
    for (int i = 0; i < kProducts; ++i) {
        Product product;
        product.title = random.pick(nastyTexts());
        product.category1_code = random.pick(nastyTexts());
        product.category2_code = random.pick(nastyTexts());
        product.category3_code = random.chance(0.5) ? random.pick(nastyTexts()) : "Hats";
        product.brand = random.pick(nastyTexts());
        product.notes = random.pick(nastyTexts());
        product.caption = random.pick(nastyTexts());
        product.currency_code = random.chance(0.5) ? "NOK" : random.pick(nastyTexts());
        if (random.chance(0.8))
            product.full_price = random.uniform(0.0, 1e5);
        if (random.chance(0.7))
            product.price = random.chance(0.1) ? 1e300 : static_cast<double>(random.below(1000)) / 4.0;
        product.product_code = random.chance(0.9) ? "code" + std::to_string(i) : random.pick(nastyTexts());
        product.split = static_cast<Split>(random.below(4));
        product.status = static_cast<Status>(random.below(4));
        product.stars = static_cast<int>(random.below(kMostStars + 1));
        if (random.chance(0.5))
            product.tags = {"one", "two words", "\"three\"", "=4"};
        product.extra = nastyExtra(random, further);
        if (seed % 3 != 0 && random.chance(0.7))
            addProvenance(random, product);
        products.push_back(std::move(product));
    }
    return products;
}

ChatTexts chatTexts(const Product& product)
{
    return {"<|user|>\n<|image_1|>What is shown in this image?<|end|><|assistant|>\n",
            "Product: " + product.title + ", Category: " + product.category3_code + "<|end|>"};
}

std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

struct Format {
    ExportFormat format;
    const char* out;
};
constexpr Format kFormats[] = {{ExportFormat::Csv, "out.csv"},      {ExportFormat::JsonLines, "out.jsonl"},
                               {ExportFormat::Json, "out.json"},    {ExportFormat::ImageFolder, "out"},
                               {ExportFormat::ClassFolders, "out"}, {ExportFormat::Chat, "out.jsonl"}};

} // namespace

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

    void aStoppedExportLeavesNothing_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("out");
        for (const auto& [format, out] : kFormats)
            QTest::newRow(nameOf(format).c_str()) << int(format) << QString(out);
    }
    void aStoppedExportLeavesNothing()
    {
        QFETCH(int, format);
        QFETCH(QString, out);
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        std::stop_source stop;
        std::uint64_t steps = 0;
        const core::Progress progress{stop.get_token(), [&](auto, auto) {
                                          if (++steps == kProducts + kProducts / 2)
                                              stop.request_stop();
                                          if (steps == kProducts / 2 &&
                                              ExportFormat(format) != ExportFormat::Csv)
                                              stop.request_stop();
                                      }};
        const ExportOptions options{.copyPictures = true, .chatTexts = chatTexts};
        QVERIFY_THROWS_EXCEPTION(core::Cancelled,
                                 exportCatalog(catalog, {}, ExportFormat(format),
                                               folder / "exports" / out.toStdString(), progress, options));
        QVERIFY(std::filesystem::is_empty(folder / "exports"));
    }

    void aFolderThatIsNotEmptyIsLeftAlone()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        core::writeFileAtomically(folder / "out" / "mine.txt", "text");
        QVERIFY_THROWS_EXCEPTION(core::Error,
                                 exportCatalog(catalog, {}, ExportFormat::ImageFolder, folder / "out", {}));
        QCOMPARE(core::readFile(folder / "out" / "mine.txt"), std::string("text"));
        std::filesystem::remove(folder / "out" / "mine.txt");
        QCOMPARE(int(exportCatalog(catalog, {}, ExportFormat::ImageFolder, folder / "out/", {}).products),
                 kProducts);
    }

    void aFileThatIsThereIsReplacedOnlyWhenAskedFor_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("out");
        for (const auto& [format, out] : kFormats)
            if (!isFolder(format))
                QTest::newRow(nameOf(format).c_str()) << int(format) << QString(out);
    }
    void aFileThatIsThereIsReplacedOnlyWhenAskedFor()
    {
        QFETCH(int, format);
        QFETCH(QString, out);
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        const auto file = folder / out.toStdString();
        core::writeFileAtomically(file, "mine");
        ExportOptions options{.chatTexts = chatTexts};
        QCOMPARE(refusal(catalog, ExportFormat(format), file, options), int(core::ErrorCode::ExportExists));
        QCOMPARE(core::readFile(file), std::string("mine"));
        options.existing = ExistingFile::Replace;
        QCOMPARE(int(exportCatalog(catalog, {}, ExportFormat(format), file, {}, options).products), kProducts);
        QVERIFY(core::readFile(file) != "mine");
    }

    void theCatalogsOwnFilesAreNeverWrittenOver_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("its database") << "a.vitrine/catalog.sqlite" << false;
        QTest::newRow("a new file in it") << "a.vitrine/out.csv" << false;
        QTest::newRow("beside its pictures") << "a.vitrine/images/out.csv" << false;
        QTest::newRow("by a way round") << "a.vitrine/exports/../catalog.sqlite" << false;
        QTest::newRow("through a link") << "link/catalog.sqlite" << false;
        QTest::newRow("a link to the database") << "link.csv" << false;
        QTest::newRow("its folder for exports") << "a.vitrine/exports/out.csv" << true;
        QTest::newRow("a folder of that") << "a.vitrine/exports/new/out.csv" << true;
        QTest::newRow("a name that begins alike") << "a.vitrine.csv" << true;
    }
    void theCatalogsOwnFilesAreNeverWrittenOver()
    {
        QFETCH(QString, out);
        QFETCH(bool, allowed);
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        std::filesystem::create_directory_symlink(folder / "a.vitrine", folder / "link");
        std::filesystem::create_symlink(folder / "a.vitrine" / "catalog.sqlite", folder / "link.csv");
        const ExportOptions options{.existing = ExistingFile::Replace};
        const auto code = refusal(catalog, ExportFormat::Csv, folder / out.toStdString(), options);
        QCOMPARE(code, allowed ? -1 : int(core::ErrorCode::ExportIntoCatalog));
        QCOMPARE(int(Catalog::open(folder / "a.vitrine").counts().products), kProducts);
    }

    void aFolderInsideTheCatalogIsRefusedToo()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        QCOMPARE(refusal(catalog, ExportFormat::ImageFolder, catalog.folder() / "new", {}),
                 int(core::ErrorCode::ExportIntoCatalog));
        QCOMPARE(refusal(catalog, ExportFormat::ImageFolder, catalog.exportsFolder() / "new", {}), -1);
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
    /// The error's code; -1 when there was none.
    static int refusal(const Catalog& catalog, ExportFormat format, const std::filesystem::path& out,
                       const ExportOptions& options)
    {
        try {
            exportCatalog(catalog, {}, format, out, {}, options);
            return -1;
        } catch (const core::Error& error) {
            return int(error.problem().code);
        }
    }

    static void fill(Catalog& catalog, std::vector<Product> products)
    {
        auto insert = catalog.insertMany({"test"});
        for (std::size_t i = 0; i < products.size(); ++i) {
            products[i].image = "images/" + std::to_string(i) + ".jpg";
            products[i].imageUsable = true;
            const core::Picture grey{8, 8, std::vector<std::uint8_t>(8 * 8 * 3, std::uint8_t(i))};
            core::writeFileAtomically(catalog.folder() / products[i].image, imaging::encodeJpeg(grey, 90));
            insert.add(products[i]);
        }
        insert.commit();
    }

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
