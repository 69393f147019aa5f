// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/fetch_pictures.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/export/export.h"
#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"
#include "engine/core/picture.h"
#include "engine/imaging/decode.h"
#include "tests/hub/picture_server.h"

using namespace vitrine;
using namespace vitrine::catalog;
using test::PictureServer;
using workflow::fetchPictures;

namespace {

std::string picture(int shade)
{
    core::Picture drawn{16, 16, std::vector<std::uint8_t>(16 * 16 * 3, static_cast<std::uint8_t>(shade))};
    return imaging::encodeJpeg(drawn, 90);
}

} // namespace

class TestFetchPictures : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::canonical(m_home->path().toStdString());
        m_catalog = std::make_unique<Catalog>(Catalog::create(m_folder / "shop.vitrine"));
        m_dead = true;
        m_server = std::make_unique<PictureServer>([this](const PictureServer::Request& request) {
            if (request.path == "/dead.jpg" && m_dead)
                return PictureServer::Answer{.status = "404 Not Found"};
            if (request.path == "/text.jpg")
                return PictureServer::Answer{.body = "<html>Sorry</html>"};
            if (request.path == "/half.jpg")
                return PictureServer::Answer{.body = picture(5).substr(0, 300)};
            return PictureServer::Answer{.headers = "ETag: \"1\"\r\n", .body = picture(100)};
        });
        m_options = {};
        m_options.firstWaitMilliseconds = 5;
    }

    void picturesComeIntoTheCatalogInOneStep()
    {
        const auto report = importRows({"a.jpg", "b.jpg?width=30", "a.jpg"});
        QCOMPARE(int(report.notDownloaded), 3);
        QCOMPARE(int(report.problemCount), 0);
        const auto fetched = fetchPictures(*m_catalog, m_options, {});
        QCOMPARE(int(fetched.addresses), 2);
        QCOMPARE(int(fetched.downloaded), 2);
        QCOMPARE(int(fetched.products), 3);
        QCOMPARE(m_server->requests("/a.jpg"), 1); // two products, one picture
        const auto products = m_catalog->products(m_catalog->find({}));
        QCOMPARE(products[0].image, std::string("images/a.jpg"));
        QCOMPARE(products[2].image, products[0].image);
        QCOMPARE(products[1].image, std::string("images/b.jpg"));
        for (const auto& product : products) {
            QVERIFY(product.imageUsable);
            QVERIFY(product.problems.empty());
            QVERIFY(std::filesystem::exists(m_catalog->imagePath(product)));
        }
        QCOMPARE(products[0].extra, R"({"imageurl":")" + m_server->url("/a.jpg") + R"("})");
        QVERIFY(!std::filesystem::exists(m_catalog->folder() / "downloads"));

        QCOMPARE(m_catalog->history().undo->text(), std::string("pictures downloaded: 3 products"));
        m_catalog->undo();
        const auto before = m_catalog->product(products[0].id);
        QCOMPARE(before.image, m_server->url("/a.jpg"));
        QVERIFY(!before.imageUsable);
        m_catalog->redo();
        QCOMPARE(m_catalog->product(products[0].id).image, std::string("images/a.jpg"));
    }

    void whatCouldNotBeHadIsListedByRowAndTriedAgain()
    {
        importRows({"a.jpg", "dead.jpg", "text.jpg", "half.jpg"});
        const auto fetched = fetchPictures(*m_catalog, m_options, {});
        QCOMPARE(int(fetched.downloaded), 1);
        QCOMPARE(int(fetched.refused), 3);
        QCOMPARE(int(fetched.problemCount), 3);
        std::map<std::uint64_t, core::ErrorCode> codes;
        for (const auto& problem : fetched.problems)
            codes[*problem.where.row] = problem.code;
        const std::map<std::uint64_t, core::ErrorCode> wanted = {{2, core::ErrorCode::DownloadRefused},
                                                                 {3, core::ErrorCode::DownloadNoPicture},
                                                                 {4, core::ErrorCode::DownloadNoPicture}};
        QVERIFY(codes == wanted);
        QCOMPARE(int(m_catalog->product(2).problems.at(0).code), int(core::ErrorCode::DownloadRefused));

        m_dead = false;
        const auto again = fetchPictures(*m_catalog, m_options, {});
        QCOMPARE(int(again.downloaded), 1);
        QCOMPARE(m_server->requests("/a.jpg"), 1); // no double download
        QVERIFY(m_catalog->product(2).imageUsable);
        QVERIFY(m_catalog->product(2).problems.empty());
    }

    void aCancelledRunKeepsWhatHasComeAndTheNextGoesOn()
    {
        std::vector<std::string> names;
        for (int i = 0; i < 30; ++i)
            names.push_back("p" + std::to_string(i) + ".jpg");
        importRows(names);
        std::stop_source stop;
        core::Progress progress{stop.get_token()};
        progress.report = [&](std::uint64_t done, std::uint64_t) {
            if (done >= 10)
                stop.request_stop();
        };
        QVERIFY_THROWS_EXCEPTION(core::Cancelled, fetchPictures(*m_catalog, m_options, progress));
        const auto usable = m_catalog->counts().usable;
        QVERIFY(usable >= 10 && usable < 30);
        const auto rest = fetchPictures(*m_catalog, m_options, {});
        QCOMPARE(int(rest.downloaded), int(30 - usable));
        QCOMPARE(int(m_catalog->counts().usable), 30);
        for (const auto& name : names)
            QVERIFY(m_server->requests("/" + name) <= 2); // the one that a stop met may be asked twice
    }

    void aSourceThatComesAgainKeepsItsDownloads()
    {
        importRows({"a.jpg", "b.jpg"});
        fetchPictures(*m_catalog, m_options, {});
        const auto report = importRows({"a.jpg", "b.jpg"});
        QCOMPARE(int(report.unchanged), 2);
        QCOMPARE(int(report.imported), 0);
        QCOMPARE(int(report.notDownloaded), 0);
        m_catalog->undo(); // the download
        QCOMPARE(int(fetchPictures(*m_catalog, m_options, {}).known), 2);
        QCOMPARE(m_server->requests(), 2);
    }

    void anAddressOfAnotherKindIsRefusedAndListed()
    {
        core::writeFileAtomically(m_folder / "in" / "ftp.csv", "title,imageurl\nHat,ftp://example.org/a.jpg\n");
        importSource(*m_catalog, m_folder / "in" / "ftp.csv", {}, {});
        const auto report = fetchPictures(*m_catalog, m_options, {});
        QCOMPARE(int(report.refused), 1);
        QCOMPARE(report.problems.size(), std::size_t(1));
        QCOMPARE(report.problems[0].values.at(0), std::string("ftp://example.org/a.jpg"));
        QCOMPARE(int(report.problems[0].where.row.value_or(0)), 1);
    }

    void aRefreshAsksWhetherPicturesHaveChanged()
    {
        importRows({"a.jpg"});
        fetchPictures(*m_catalog, m_options, {});
        m_options.refresh = true;
        const auto report = fetchPictures(*m_catalog, m_options, {});
        QCOMPARE(m_server->requests("/a.jpg"), 2);
        QCOMPARE(int(report.refused), 0);
        QVERIFY(m_catalog->product(1).imageUsable);
        QVERIFY(std::filesystem::exists(m_catalog->imagePath(m_catalog->product(1))));
    }

    void anExportComesBackWithAddressAndPicture()
    {
        importRows({"a.jpg", "dead.jpg"});
        fetchPictures(*m_catalog, m_options, {});
        exportCatalog(*m_catalog, {}, ExportFormat::Csv, m_folder / "out.csv", {});
        auto other = Catalog::create(m_folder / "other.vitrine");
        ImportOptions options;
        options.allowedFolders = {"/"};
        importSource(other, m_folder / "out.csv", options, {});
        const auto before = m_catalog->products(m_catalog->find({})), after = other.products(other.find({}));
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].extra, before[i].extra);
            QCOMPARE(after[i].imageUsable, before[i].imageUsable);
        }
        QCOMPARE(after[1].image, before[1].image);
    }

private:
    ImportReport importRows(const std::vector<std::string>& names)
    {
        std::string text = "title,imageurl\n";
        int number = 0;
        for (const auto& name : names)
            text += "Product " + std::to_string(++number) + "," + m_server->url("/" + name) + "\n";
        core::writeFileAtomically(m_folder / "shop.csv", text);
        return importSource(*m_catalog, m_folder / "shop.csv", {}, {});
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::unique_ptr<Catalog> m_catalog;
    std::atomic<bool> m_dead = true;
    std::unique_ptr<PictureServer> m_server;
    workflow::FetchOptions m_options;
};

QTEST_GUILESS_MAIN(TestFetchPictures)
#include "test_fetch_pictures.moc"
