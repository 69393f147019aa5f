// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/export.h"

#include <algorithm>
#include <set>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/import.h"
#include "tests/catalog/exported_products.h"

using namespace vitrine;
using namespace vitrine::catalog;

/// Where an export may be written, and what it leaves alone.
class TestExportPlace : public QObject {
    Q_OBJECT
private slots:
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

    void picturesOfAnEarlierExportGoWithItsFile()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        const auto file = folder / "out.csv";
        exportCatalog(catalog, {}, ExportFormat::Csv, file, {}, {.copyPictures = true});
        QCOMPARE(int(picturesIn(folder / "out-pictures").size()), kProducts);
        ExportOptions options{.copyPictures = true};
        QCOMPARE(refusal(catalog, ExportFormat::Csv, file, options), int(core::ErrorCode::ExportExists));
        options.existing = ExistingFile::Replace;
        const auto fewer = exportCatalog(catalog, {"split:train", {}, false}, ExportFormat::Csv, file, {}, options);
        QVERIFY(fewer.products > 0 && fewer.products < kProducts);
        QCOMPARE(picturesIn(folder / "out-pictures").size(), std::size_t(fewer.products));
        auto other = Catalog::create(folder / "b.vitrine");
        QVERIFY(importSource(other, file, {}, {}).problems.empty());
        QCOMPARE(other.counts().usable, fewer.products);
        QVERIFY(onlyKnownNamesIn(folder, {"a.vitrine", "b.vitrine", "out.csv", "out-pictures"}));
    }

    void aFolderOfAnEarlierExportIsReplacedOnlyWhenAskedFor_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("imagefolder") << int(ExportFormat::ImageFolder);
        QTest::newRow("folders") << int(ExportFormat::ClassFolders);
    }
    void aFolderOfAnEarlierExportIsReplacedOnlyWhenAskedFor()
    {
        QFETCH(int, format);
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        exportCatalog(catalog, {}, ExportFormat::ImageFolder, folder / "out", {});
        const auto before = picturesIn(folder / "out");
        ExportOptions options{.existing = ExistingFile::Replace}; // which speaks of files
        QCOMPARE(refusal(catalog, ExportFormat(format), folder / "out", options), int(core::ErrorCode::ExportExists));
        QCOMPARE(picturesIn(folder / "out"), before);
        options.existingFolder = ExistingFile::Replace;
        const auto fewer =
            exportCatalog(catalog, {"split:train", {}, false}, ExportFormat(format), folder / "out/", {}, options);
        QCOMPARE(picturesIn(folder / "out").size(), std::size_t(fewer.products));
        QVERIFY(onlyKnownNamesIn(folder, {"a.vitrine", "out"}));
    }

    void whatNoExportWroteIsNeverReplaced_data()
    {
        QTest::addColumn<QString>("added");
        QTest::addColumn<bool>("exportedBefore");
        QTest::newRow("a file beside the pictures") << "out-pictures/mine.txt" << true;
        QTest::newRow("a file further down") << "out-pictures/mine/deep/a.jpg" << true;
        QTest::newRow("a folder that no export made") << "out-pictures/0.jpg" << false;
    }
    void whatNoExportWroteIsNeverReplaced()
    {
        QFETCH(QString, added);
        QFETCH(bool, exportedBefore);
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        const auto file = folder / "out.csv";
        if (exportedBefore)
            exportCatalog(catalog, {}, ExportFormat::Csv, file, {}, {.copyPictures = true});
        core::writeFileAtomically(folder / added.toStdString(), "mine");
        const auto before = picturesIn(folder / "out-pictures");
        const ExportOptions options{.copyPictures = true, .existing = ExistingFile::Replace};
        QCOMPARE(refusal(catalog, ExportFormat::Csv, file, options), int(core::ErrorCode::ExportOverOthers));
        QCOMPARE(core::readFile(folder / added.toStdString()), std::string("mine"));
        QCOMPARE(picturesIn(folder / "out-pictures"), before);
        QCOMPARE(std::filesystem::exists(file), exportedBefore);
    }

    void anExportThatLeftNoNoteSaysWhatToDo()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        const ExportOptions options{.copyPictures = true, .existing = ExistingFile::Replace};
        exportCatalog(catalog, {}, ExportFormat::Csv, folder / "out.csv", {}, options);
        QVERIFY(std::filesystem::remove(folder / "out-pictures" / ".vitrine-export")); // as older versions did
        try {
            exportCatalog(catalog, {}, ExportFormat::Csv, folder / "out.csv", {}, options);
            QFAIL("not refused");
        } catch (const core::Error& error) {
            const auto action = QString::fromStdString(core::describe(error.problem()).action);
            QVERIFY2(action.contains("older versions") && action.contains("delete such a folder yourself"), qPrintable(action));
        }
        std::filesystem::remove_all(folder / "out-pictures");
        exportCatalog(catalog, {}, ExportFormat::Csv, folder / "out.csv", {}, options);
    }

    void picturesOfAnotherFileAreNotReplaced()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        const ExportOptions options{.copyPictures = true, .existing = ExistingFile::Replace};
        exportCatalog(catalog, {}, ExportFormat::Csv, folder / "out.csv", {}, options);
        QCOMPARE(refusal(catalog, ExportFormat::Json, folder / "out.json", options),
                 int(core::ErrorCode::ExportOverOthers));
        QCOMPARE(int(picturesIn(folder / "out-pictures").size()), kProducts);
    }

    void picturesThatTheCatalogShowsAreNotReplaced()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto first = Catalog::create(folder / "a.vitrine");
        fill(first, nastyProducts(5));
        const ExportOptions options{
            .copyPictures = true, .existing = ExistingFile::Replace, .existingFolder = ExistingFile::Replace};
        exportCatalog(first, {}, ExportFormat::Csv, folder / "out.csv", {}, options);
        exportCatalog(first, {}, ExportFormat::ImageFolder, folder / "out", {}, options);
        for (const auto& [format, out] : {std::pair{ExportFormat::Csv, "out.csv"}, {ExportFormat::ImageFolder, "out"}}) {
            auto second = Catalog::create(folder / (nameOf(format) + ".vitrine"));
            importSource(second, folder / out, {}, {});
            QCOMPARE(refusal(second, format, folder / out, options), int(core::ErrorCode::ExportOverPictures));
            QCOMPARE(int(second.counts().usable), kProducts);
            QVERIFY(std::filesystem::exists(second.imagePath(second.product(1))));
        }
    }

    void aStoppedExportLeavesTheEarlierOne()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        const ExportOptions options{.copyPictures = true, .existing = ExistingFile::Replace};
        exportCatalog(catalog, {"split:train", {}, false}, ExportFormat::JsonLines, folder / "out.jsonl", {}, options);
        const auto text = core::readFile(folder / "out.jsonl");
        const auto pictures = picturesIn(folder / "out-pictures");
        std::stop_source stop;
        const core::Progress progress{stop.get_token(), [&](auto done, auto) {
                                          if (done == kProducts / 2)
                                              stop.request_stop();
                                      }};
        QVERIFY_THROWS_EXCEPTION(
            core::Cancelled,
            exportCatalog(catalog, {}, ExportFormat::JsonLines, folder / "out.jsonl", progress, options));
        QCOMPARE(core::readFile(folder / "out.jsonl"), text);
        QCOMPARE(picturesIn(folder / "out-pictures"), pictures);
        QVERIFY(onlyKnownNamesIn(folder, {"a.vitrine", "out.jsonl", "out-pictures"}));
    }

    void aFileThatCannotBePutInPlaceTakesItsPicturesBack_data()
    {
        QTest::addColumn<bool>("exportedBefore");
        QTest::newRow("the first export") << false;
        QTest::newRow("over an earlier one") << true;
    }
    void aFileThatCannotBePutInPlaceTakesItsPicturesBack()
    {
        QFETCH(bool, exportedBefore);
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        fill(catalog, nastyProducts(5));
        const auto file = folder / "out.jsonl";
        const ExportOptions options{.copyPictures = true, .existing = ExistingFile::Replace};
        if (exportedBefore)
            exportCatalog(catalog, {"split:train", {}, false}, ExportFormat::JsonLines, file, {}, options);
        const auto before = picturesIn(folder / "out-pictures");
        const core::Progress progress{{}, [&](auto done, auto) {
                                          if (done == kProducts / 2) {
                                              std::filesystem::remove(file);
                                              std::filesystem::create_directories(file / "in the way");
                                          }
                                      }};
        QVERIFY_THROWS_EXCEPTION(core::Error,
                                 exportCatalog(catalog, {}, ExportFormat::JsonLines, file, progress, options));
        QCOMPARE(picturesIn(folder / "out-pictures"), before);
        QCOMPARE(std::filesystem::exists(folder / "out-pictures"), exportedBefore);
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
        QTest::newRow("another catalog's database") << "b.vitrine/catalog.sqlite" << false;
        QTest::newRow("another catalog's exports") << "b.vitrine/exports/out.csv" << true;
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
        Catalog::create(folder / "b.vitrine");
        std::filesystem::create_directory_symlink(folder / "a.vitrine", folder / "link");
        std::filesystem::create_symlink(folder / "a.vitrine" / "catalog.sqlite", folder / "link.csv");
        const ExportOptions options{.existing = ExistingFile::Replace};
        const auto code = refusal(catalog, ExportFormat::Csv, folder / out.toStdString(), options);
        QCOMPARE(code, allowed ? -1 : int(core::ErrorCode::ExportIntoCatalog));
        QCOMPARE(int(Catalog::open(folder / "a.vitrine").counts().products), kProducts);
    }

    void aPlaceThatLeadsInACircleIsRefused()
    {
        QTemporaryDir home;
        const std::filesystem::path folder = home.path().toStdString();
        auto catalog = Catalog::create(folder / "a.vitrine");
        std::filesystem::create_symlink(folder / "circle", folder / "circle");
        QCOMPARE(refusal(catalog, ExportFormat::Csv, folder / "circle" / "out.csv", {}),
                 int(core::ErrorCode::FileUnwritable));
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

private:
    /// Relative to the folder; of one that is not there none.
    static std::set<std::string> picturesIn(const std::filesystem::path& folder)
    {
        std::set<std::string> pictures;
        std::error_code code;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, code))
            if (entry.path().extension() == ".jpg")
                pictures.insert(entry.path().lexically_relative(folder).string());
        return pictures;
    }

    static bool onlyKnownNamesIn(const std::filesystem::path& folder, const std::set<std::string>& known)
    {
        return std::ranges::all_of(std::filesystem::directory_iterator(folder), [&](const auto& entry) {
            return known.contains(entry.path().filename().string());
        });
    }

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
};

QTEST_GUILESS_MAIN(TestExportPlace)
#include "test_export_place.moc"
