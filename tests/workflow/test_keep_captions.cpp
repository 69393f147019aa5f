// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/keep_captions.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/atomic_file.h"
#include "engine/imaging/decode.h"
#include "engine/train/text_template.h"
#include "engine/vlm/captioner.h"
#include "engine/workflow/training_data.h"
#include "tests/imaging/drawn_pictures.h"
#include "tests/vlm/goldens.h"

using namespace vitrine;
using namespace vitrine::workflow;
using catalog::Field;
using catalog::ProductId;

namespace {

constexpr std::int64_t kTokens = 6;

} // namespace

class TestKeepCaptions : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->path().toStdString();
        m_catalog = std::make_unique<catalog::Catalog>(catalog::Catalog::create(m_folder / "a.vitrine"));
        auto insert = m_catalog->insertMany({"test"});
        for (int number = 1; number <= 4; ++number) {
            catalog::Product product;
            product.title = std::to_string(number);
            product.image = (m_folder / (product.title + ".jpg")).string();
            product.imageUsable = number != 3; // that of 3 is known to be missing
            if (number != 3)
                core::writeFileAtomically(product.image, imaging::encodeJpeg(drawnProduct(std::uint64_t(number), Backdrop::White, 400, 400), 90));
            insert.add(product);
        }
        insert.commit();
        std::filesystem::create_directories(m_run.folder = m_folder / "a run");
        train::Recipe recipe;
        recipe.method = "full";
        recipe.device = "cpu";
        recipe.max_new_tokens = kTokens;
        recipe.save(m_run.recipe());
        std::filesystem::create_directory_symlink(vlm::goldensFolder() / "tiny", m_run.best());
    }

    void whatTheModelSaysIsKeptAsSaidByIt()
    {
        const auto kept = captionProducts(*m_catalog, {1, 2, 3}, m_run, {});
        QCOMPARE(kept.captioned, std::uint64_t(2)); // 3 has no picture
        QCOMPARE(kept.changed, std::uint64_t(2));
        QVERIFY(!kept.stopped);
        QVERIFY(kept.problems.empty());
        for (const ProductId id : {1, 2})
            QCOMPARE(m_catalog->product(id).caption, expected(id));
        QVERIFY(m_catalog->product(3).caption.empty());
        QVERIFY(m_catalog->product(4).caption.empty());
        QCOMPARE(m_catalog->find({"source:model", {}, false}), (std::vector<ProductId>{1, 2}));
        QCOMPARE(m_catalog->steps(1).front().madeBy, std::string("model:a run"));
        QVERIFY(m_catalog->undo()); // one step
        QVERIFY(m_catalog->product(1).caption.empty() && m_catalog->product(2).caption.empty());
    }

    void aPictureThatCannotBeReadStopsNoOther()
    {
        core::writeFileAtomically(m_folder / "1.jpg", "no picture");
        const auto kept = captionProducts(*m_catalog, {1, 2}, m_run, {});
        QCOMPARE(kept.captioned, std::uint64_t(1));
        QCOMPARE(kept.problems.size(), std::size_t(1));
        QVERIFY(kept.problems.front().code == core::ErrorCode::PictureUndecodable);
        QCOMPARE(m_catalog->product(2).caption, expected(2));
    }

    void aStopKeepsWhatThereIs()
    {
        std::stop_source stop;
        const core::Progress progress{stop.get_token(), [&](std::uint64_t done, std::uint64_t) {
                                          if (done == 1)
                                              stop.request_stop(); // while the second is captioned
                                      }};
        const auto kept = captionProducts(*m_catalog, {1, 2, 4}, m_run, progress);
        QVERIFY(kept.stopped);
        QCOMPARE(kept.captioned, std::uint64_t(1));
        QCOMPARE(m_catalog->product(1).caption, expected(1));
        QVERIFY(m_catalog->product(2).caption.empty());
    }

    void theSameCaptionAgainIsNoChange()
    {
        captionProducts(*m_catalog, {1}, m_run, {});
        const auto again = captionProducts(*m_catalog, {1}, m_run, {});
        QCOMPARE(again.captioned, std::uint64_t(1));
        QCOMPARE(again.changed, std::uint64_t(0));
    }

    void aRunWithoutACheckpointIsRefused()
    {
        std::filesystem::remove(m_run.best());
        try {
            captionProducts(*m_catalog, {1}, m_run, {});
            QFAIL("nothing was refused");
        } catch (const core::Error& error) {
            QVERIFY(error.problem().code == core::ErrorCode::RunMissing);
        }
    }

private:
    /// What a captioner says of the product's picture.
    std::string expected(ProductId id) const
    {
        vlm::CaptionerOptions options;
        options.device = "cpu";
        vlm::Captioner captioner(vlm::goldensFolder() / "tiny", options);
        vlm::GenerationOptions generation;
        generation.max_new_tokens = kTokens;
        const auto product = m_catalog->product(id);
        return captioner
            .caption(imaging::decodePicture(product.image),
                     train::renderTemplate(train::Recipe().prompt_template, fieldsOf(product)), generation, {})
            .text;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::filesystem::path m_folder;
    std::unique_ptr<catalog::Catalog> m_catalog;
    train::RunFolder m_run;
};

QTEST_GUILESS_MAIN(TestKeepCaptions)
#include "test_keep_captions.moc"
