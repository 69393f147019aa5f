// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/catalog.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/picture.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"
#include "tests/imaging/drawn_pictures.h"

using namespace vitrine;
using namespace vitrine::catalog;

/// What stays on one side of a split, in a catalog with real picture files.
class TestAssignSplits : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_catalog = std::make_unique<Catalog>(Catalog::create(path("c.vitrine")));
    }

    void copiesStayTogetherThoughNobodyHasChecked()
    {
        addCopies(20, 3);
        const auto result = assign();
        QCOMPARE(int(result.examined), 60);
        QVERIFY2(result.leaksAvoided > 5, std::to_string(result.leaksAvoided).c_str());
        for (const auto& [group, splits] : splitsOf(3))
            QCOMPARE(splits.size(), std::size_t(1));
    }

    void coloursStayTogetherWithoutAFamilyInTheCode()
    {
        std::vector<Product> products;
        for (int model = 0; model < 20; ++model)
            for (const auto* colour : {"Red", "Blue", "Green", "Black"})
                products.push_back(productWithPicture("Model" + std::string(1, char('A' + model)) + " coat jacket " + colour,
                                                      std::to_string(8000001 + products.size())));
        add(products);
        QVERIFY(assign().leaksAvoided > 10);
        for (const auto& [model, splits] : splitsOf(4))
            QCOMPARE(splits.size(), std::size_t(1));
    }

    void aTitleOfManyProductsTiesNothing()
    {
        std::vector<Product> products;
        for (int i = 0; i < 200; ++i)
            products.push_back(productWithPicture("Summer dress", std::to_string(8000001 + i)));
        add(products);
        QCOMPARE(int(assign().leaksAvoided), 0);
        QCOMPARE(int(m_catalog->counts().train), 100);
    }

    void aPictureThatCannotBeReadGetsNoSplit()
    {
        addCopies(8, 1);
        const auto ids = m_catalog->find({});
        m_catalog->edit({ids[0], ids[1]}, {{Field::Split, "train"}}); // while they could be read
        core::writeFileAtomically(path("0.jpg"), "no picture");
        std::filesystem::remove(path("1.jpg"));
        const auto result = assign();
        QCOMPARE(int(result.unreadable), 2);
        QCOMPARE(int(result.counts.train + result.counts.validation + result.counts.test), 6);
        QCOMPARE(m_catalog->product(ids[0]).split, Split::Unassigned);
        QCOMPARE(m_catalog->product(ids[1]).split, Split::Unassigned);
        QCOMPARE(int(result.problems.size()), 2);
        QCOMPARE(result.problems[1].code, core::ErrorCode::PictureMissing);
        QCOMPARE(result.problems[1].where.item, m_catalog->product(ids[1]).title);
        m_catalog->undo();
        QCOMPARE(m_catalog->product(ids[0]).split, Split::Train);
        core::writeFileAtomically(path("0.jpg"), core::readFile(path("2.jpg")));
        QCOMPARE(int(assign().unreadable), 1);
        QVERIFY(m_catalog->product(ids[0]).split != Split::Unassigned);
    }

    void whatWasLookedAtIsKept()
    {
        addCopies(4, 2);
        QCOMPARE(int(assign().examined), 8);
        QCOMPARE(int(assign().examined), 0);
        QVERIFY(!m_catalog->haveChecksRun()); // pictures alone are no checks
        QCOMPARE(int(m_catalog->runChecks({}).examined), 0);
        QVERIFY(m_catalog->haveChecksRun());
        std::filesystem::copy_file(path("0.jpg"), path("3.jpg"), std::filesystem::copy_options::overwrite_existing);
        QCOMPARE(int(assign().examined), 1);
    }

    void aStoppedSplitAssignsNothing()
    {
        addCopies(4, 2);
        std::stop_source stop;
        const core::Progress progress{stop.get_token(), [&](std::uint64_t done, std::uint64_t) {
                                          if (done >= 2)
                                              stop.request_stop();
                                      }};
        QVERIFY_EXCEPTION_THROWN(m_catalog->assignSplits(0.5, 0.25, 0.25, 3, progress), core::Cancelled);
        QCOMPARE(m_catalog->counts().train, std::uint64_t(0));
        QVERIFY(m_catalog->history().undo->what == "test");
    }

    void impossibleSharesAreRefusedBeforePicturesAreRead()
    {
        addCopies(1, 2);
        std::uint64_t looked = 0;
        const core::Progress progress{{}, [&](auto, auto) { ++looked; }};
        QVERIFY_EXCEPTION_THROWN(m_catalog->assignSplits(0.9, 0.9, 0.1, 3, progress), core::Error);
        QCOMPARE(looked, std::uint64_t(0));
    }

private:
    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_home->path().toStdString()) / name;
    }

    /// Products with files of their own, `copies` after each other with the same bytes and nothing else in common.
    void addCopies(int pictures, int copies)
    {
        auto insert = m_catalog->insertMany({"test"});
        for (int i = 0; i < pictures * copies; ++i) {
            const auto file = path(std::to_string(i) + ".jpg");
            core::writeFileAtomically(file, imaging::encodeJpeg(drawnProduct(std::uint64_t(100 + i / copies),
                                                                             Backdrop::White, 200, 200),
                                                                90));
            Product product;
            product.title = "Product " + std::string(1, char('a' + i / 26)) + std::string(1, char('a' + i % 26));
            product.category3_code = "things";
            product.image = file.string();
            product.imageUsable = true;
            insert.add(product);
        }
        insert.commit();
    }

    /// Of chance alone, so that pictures tie nothing.
    Product productWithPicture(const std::string& title, const std::string& code) const
    {
        core::Random random(core::mixSeed(1, code.c_str()));
        core::Picture picture{64, 64, std::vector<std::uint8_t>(64 * 64 * 3)};
        for (int block = 0; block < 64; ++block)
            for (int colour = 0; colour < 3; ++colour) {
                const auto level = std::uint8_t(random.below(256));
                for (int pixel = 0; pixel < 64; ++pixel)
                    picture.rgb[std::size_t(((block / 8 * 8 + pixel / 8) * 64 + block % 8 * 8 + pixel % 8) * 3 + colour)] = level;
            }
        core::writeFileAtomically(m_catalog->imagesFolder() / (code + ".jpg"), imaging::encodeJpeg(picture, 95));
        Product product;
        product.title = title;
        product.product_code = code;
        product.category3_code = "things";
        product.image = "images/" + code + ".jpg";
        product.imageUsable = true;
        return product;
    }

    void add(const std::vector<Product>& products)
    {
        auto insert = m_catalog->insertMany({"test"});
        for (const auto& product : products)
            insert.add(product);
        insert.commit();
    }

    SplitResult assign() { return m_catalog->assignSplits(0.5, 0.25, 0.25, 3); }

    /// The splits of each group of so many products that were added after each other.
    std::map<std::size_t, std::set<Split>> splitsOf(std::size_t size) const
    {
        std::map<std::size_t, std::set<Split>> splits;
        const auto products = m_catalog->products(m_catalog->find({}));
        for (std::size_t i = 0; i < products.size(); ++i)
            splits[i / size].insert(products[i].split);
        return splits;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestAssignSplits)
#include "test_assign_splits.moc"
