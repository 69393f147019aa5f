// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <set>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/sampledata/sample_generator.h"
#include "engine/sampledata/sample_pictures.h"
#include "tests/core/killed_process.h"

using namespace vitrine;
using namespace vitrine::sampledata;

namespace {

SampleOptions optionsFor(std::uint64_t count, std::uint64_t seed)
{
    SampleOptions options;
    options.count = count;
    options.seed = seed;
    options.threads = 1;
    return options;
}

std::set<std::string> filesIn(const std::filesystem::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (!entry.is_directory())
            names.insert(std::filesystem::relative(entry.path(), folder).string());
    return names;
}

} // namespace

class TestKilledSample : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath("shop.vitrine").toStdString();
        m_images = catalog::Catalog::create(m_folder).imagesFolder();
    }

    void whatAKilledSampleDrewIsRemovedByTheNext()
    {
        writePlaced();
        QVERIFY(isKilled([&] {
            auto shop = catalog::Catalog::open(m_folder);
            generateIntoCatalog(shop, optionsFor(500, 7), {{}, [](std::uint64_t done, std::uint64_t) {
                                                               if (done == 70) // the second batch is drawn
                                                                   ::raise(SIGKILL);
                                                           }});
        }));
        QVERIFY(filesIn(m_images).size() > m_placed.size() + 64); // or nothing is there to be removed
        auto shop = catalog::Catalog::open(m_folder);
        QCOMPARE(int(shop.counts().products), 0);
        generateIntoCatalog(shop, optionsFor(3, 9), {});
        auto expected = m_placed;
        for (const auto& product : shop.products(shop.find({})))
            expected.insert(std::filesystem::path(product.image).filename().string());
        QCOMPARE(expected.size(), m_placed.size() + 3);
        QVERIFY(filesIn(m_images) == expected);
    }

    void whatWasMovedWithoutRowsIsRemovedAndNoOthers()
    {
        writePlaced();
        QVERIFY(isKilled([&] {
            auto shop = catalog::Catalog::open(m_folder);
            SamplePictures pictures(shop, 7);
            for (const std::uint64_t row : {0, 1, 2})
                core::writeFileAtomically(pictures.fileFor(pictures.nameOf(row, ".jpg")), "drawn");
            pictures.moveIntoPlace();
            ::raise(SIGKILL);
        }));
        QVERIFY(std::filesystem::exists(m_images / "sample-7-2-000002.jpg")); // sample-7-… is a person's
        auto shop = catalog::Catalog::open(m_folder);
        auto insert = shop.insertMany({"test"});
        catalog::Product product; // as if the rows had been committed in the last moment
        product.image = "images/sample-7-2-000003.jpg";
        insert.add(product);
        insert.commit();
        removeAbandonedPictures(shop);
        auto expected = m_placed;
        expected.insert("sample-7-2-000003.jpg");
        QVERIFY(filesIn(m_images) == expected);
    }

    void aSampleThatIsKilledAfterItsRowsAreInKeepsItsPicturesWhateverBecomesOfThem()
    {
        QVERIFY(isKilled([&] {
            auto shop = catalog::Catalog::open(m_folder);
            generateIntoCatalog(shop, optionsFor(3, 7), {{}, [](std::uint64_t done, std::uint64_t) {
                                                             if (done == 3) // all is reported when all is done
                                                                 ::raise(SIGKILL);
                                                         }});
        }));
        auto shop = catalog::Catalog::open(m_folder);
        QCOMPARE(int(shop.counts().products), 3);
        const auto pictures = filesIn(m_images);
        QCOMPARE(int(pictures.size()), 3);
        QVERIFY(shop.undo());
        std::stop_source stopped;
        stopped.request_stop(); // a sample that comes to nothing, after which the first can be had again
        QVERIFY_THROWS_EXCEPTION(core::Cancelled, generateIntoCatalog(shop, optionsFor(3, 9), {stopped.get_token(), {}}));
        QVERIFY(shop.redo());
        QVERIFY(filesIn(m_images) == pictures);
    }

    void theRecordsOfAKilledSampleAreRemovedByTheNext()
    {
        const auto own = m_folder / ".sample-anomalies.jsonl.mine.part";
        const auto living = m_folder / (".sample-anomalies.jsonl." + std::to_string(::getpid()) + "-99.part");
        core::writeFileAtomically(own, "a person's");
        core::writeFileAtomically(living, "being written");
        auto troubled = optionsFor(500, 7);
        troubled.profile = defaultProfile();
        troubled.profile.anomalies[Anomaly::MissingPrice] = 0.5;
        troubled.pictures = false;
        QVERIFY(isKilled([&] {
            auto shop = catalog::Catalog::open(m_folder);
            generateIntoCatalog(shop, troubled, {{}, [](std::uint64_t done, std::uint64_t) {
                                                     if (done == 70)
                                                         ::raise(SIGKILL);
                                                 }});
        }));
        QCOMPARE(recordsLeft(), 3);
        auto shop = catalog::Catalog::open(m_folder);
        generateIntoCatalog(shop, optionsFor(3, 9), {});
        QCOMPARE(recordsLeft(), 2);
        QVERIFY(std::filesystem::exists(own) && std::filesystem::exists(living));
    }

    void aSampleThatIsBeingDrawnIsLeftAlone()
    {
        auto shop = catalog::Catalog::open(m_folder);
        SamplePictures pictures(shop, 7);
        const auto file = pictures.fileFor(pictures.nameOf(0, ".jpg"));
        core::writeFileAtomically(file, "drawn");
        removeAbandonedPictures(shop);
        QVERIFY(std::filesystem::exists(file));
        pictures.moveIntoPlace();
        removeAbandonedPictures(shop);
        QVERIFY(filesIn(m_images).contains("sample-7-000001.jpg"));
    }

private:
    /// Files of a person, some with names that look like ours.
    void writePlaced()
    {
        m_placed = {"own.jpg", "sample-7-000001.jpg", ".vitrine-sample-mine/sample-7-000001.jpg",
                    ".vitrine-sample-lock/lock", ".vitrine-sample-lock/sample-7-000001.jpg"};
        for (const auto& name : m_placed)
            core::writeFileAtomically(m_images / name, "a person's");
    }

    int recordsLeft() const
    {
        const auto names = filesIn(m_folder);
        return int(std::count_if(names.begin(), names.end(),
                                 [](const std::string& name) { return name.ends_with(".part"); }));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::filesystem::path m_images;
    std::set<std::string> m_placed;
};

QTEST_GUILESS_MAIN(TestKilledSample)
#include "test_killed_sample.moc"
